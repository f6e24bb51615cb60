import { describe, expect, it } from 'vitest';
import type { TrackedView } from '../../../../documents/flow/content/content.ts';
import { readMadeOdt } from '../../../odt.ts';

const p = (content: string) => `<text:p>${content}</text:p>`;
const region = (id: string, kind: string, content = '', author = 'Anna') =>
  `<text:changed-region xml:id="${id}"><text:${kind}><office:change-info><dc:creator>${author}</dc:creator><dc:date>2026-01-02T03:04:05</dc:date></office:change-info>${content}</text:${kind}></text:changed-region>`;
const tracked = (...regions: string[]) => `<text:tracked-changes>${regions.join('')}</text:tracked-changes>`;
const start = (id: string) => `<text:change-start text:change-id="${id}"/>`;
const end = (id: string) => `<text:change-end text:change-id="${id}"/>`;
const at = (id: string) => `<text:change text:change-id="${id}"/>`;
const read = (body: string, view: TrackedView) =>
  readMadeOdt({ body }, view).blocks.map(({ text, struck }) => (struck ? `[${text}]` : text));

describe('tracked changes in three readings', () => {
  const regions = tracked(
    region('i', 'insertion'),
    region('d', 'deletion', p('gammal ')),
    region('dd', 'deletion', p('slut') + p('mitten') + p('början ')),
  );
  it.each<[string, string, string[], string[], string[]]>([
    ['an insertion', p(`en ${start('i')}ny ${end('i')}text`), ['en ny text'], ['en ny text'], ['en text']],
    ['a deletion', p(`en ${at('d')}text`), ['en text', '[gammal]'], ['en text'], ['en gammal text']],
    [
      'an insertion over paragraphs',
      p(`en${start('i')} ny`) + p(`text${end('i')} till`),
      ['en ny', 'text till'],
      ['en ny', 'text till'],
      ['en till'],
    ],
    [
      'a paragraph that was inserted',
      p('a') + start('i') + p('ny') + end('i') + p('b'),
      ['a', 'ny', 'b'],
      ['a', 'ny', 'b'],
      ['a', 'b'],
    ],
    [
      'a deletion over paragraphs',
      p(`ett ${at('dd')}två`),
      ['ett ', '[slut]', '[mitten]', 'två', '[början]'],
      ['ett två'],
      ['ett slut', 'mitten', 'början två'],
    ],
    [
      'a paragraph that was deleted',
      p('a') + at('d') + p('b'),
      ['a', '[gammal]', 'b'],
      ['a', 'b'],
      ['a', 'gammal', 'b'],
    ],
    [
      'in a span',
      p(`en <text:span>${at('d')}röd</text:span> text`),
      ['en röd text', '[gammal]'],
      ['en röd text'],
      ['en gammal röd text'],
    ],
  ])('%s', (_, body, marked, final, original) => {
    const said = (view: TrackedView) => read(regions + body, view).map((text) => text.replace(/ \]$/, ']'));
    expect(said('marked').map((text) => text.trimEnd())).toEqual(marked.map((text) => text.trimEnd()));
    expect(said('final').map((text) => text.trimEnd())).toEqual(final);
    expect(said('original').map((text) => text.trimEnd())).toEqual(original);
  });

  it('pieces, notes, tables and ends of paragraphs say what changed them', () => {
    const change = { kind: 'inserted', author: 'Anna', date: '2026-01-02T03:04:05' };
    const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('not')}</text:note-body></text:note>`;
    const body = `${regions}${start('i')}${p(`a${note}`)}<table:table><table:table-row><table:table-cell>${p('b')}</table:table-cell></table:table-row></table:table>${end('i')}${p('c')}`;
    const { content } = readMadeOdt({ body });
    expect(content).toMatchObject([
      { endChange: change, blocks: [{ pieces: [{ change }, { change }] }] },
      { is: 'note', change },
      { is: 'table', rows: [{ change }] },
      { blocks: [{ text: 'c' }] },
    ]);
    expect(content[3]).not.toHaveProperty('endChange');
    expect(readMadeOdt({ body }, 'original').blocks.map(({ text }) => text)).toEqual(['c']);
  });

  it('are counted by author, looks by themselves', () => {
    const body =
      tracked(
        region('a', 'insertion'),
        region('b', 'deletion', p('x'), 'Bo'),
        region('c', 'insertion'),
        region('d', 'format-change'),
      ) + p('a');
    const { changes } = readMadeOdt({ body });
    expect([...changes.authors]).toEqual([
      ['Anna', 2],
      ['Bo', 1],
    ]);
    expect(changes.looks).toBe(1);
  });

  it('a deletion that holds itself has an end', () => {
    expect(read(tracked(region('d', 'deletion', p(`x${at('d')}y`))) + p(`a${at('d')}${at('d')}b`), 'original')).toEqual(
      ['axyb'],
    );
  });
});

describe('comments', () => {
  const comment = (attributes: string, content: string) =>
    `<office:annotation ${attributes}><dc:creator>Anna Ek</dc:creator><dc:date>2026-01-02T03:04:05</dc:date><meta:creator-initials>AE</meta:creator-initials>${content}</office:annotation>`;
  const ended = (name: string) => `<office:annotation-end office:name="${name}"/>`;

  it('are on words, over paragraphs, or at a place', () => {
    const body =
      p(`ett ${comment('office:name="k1"', p('Varför?') + p('Hur?'))}två `) +
      p(`tre${ended('k1')} fyra${comment('office:name="k2" loext:resolved="true"', p('Bra'))}`);
    const { comments, blocks } = readMadeOdt({ body });
    const words = comments.map(({ spans }) =>
      spans.map(({ block, start, end }) => blocks.find(({ id }) => id === block)?.text.slice(start, end)),
    );
    expect(words).toEqual([['två', 'tre'], ['']]);
    expect(comments).toMatchObject([
      {
        id: 'k1',
        author: 'Anna Ek',
        initials: 'AE',
        date: '2026-01-02T03:04:05',
        text: 'Varför?\nHur?',
        isResolved: false,
        replies: [],
      },
      { id: 'k2', text: 'Bra', isResolved: true },
    ]);
  });

  it('have their answers, and those in a circle answer none', () => {
    const answer = (name: string, to: string) => comment(`office:name="${name}" loext:parent-name="${to}"`, p(name));
    const body = p(
      `a${comment('office:name="k1"', p('k1'))}${answer('k2', 'k1')}${answer('k3', 'k2')}${answer('k4', 'k5')}${answer('k5', 'k4')}`,
    );
    expect(readMadeOdt({ body }).comments.map(({ id, replies }) => [id, ...replies.map((one) => one.id)])).toEqual([
      ['k1', 'k2', 'k3'],
      ['k4'],
      ['k5'],
    ]);
  });
});
