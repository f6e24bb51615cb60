import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyEntry } from '../../../../../comments/list/entries/entries.ts';
import { noteText } from '../../../../../comments/list/templates/note.ts';
import { templateTable } from '../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../comments/list/templates/synpunktslista.ts';
import { toDocx } from '../../../../../comments/list/write/formats/docx.ts';
import type { Comment } from '../../../../../comments/model/comment.ts';
import { quoteOf } from '../../../../../comments/model/target/quote.ts';
import { sketchOf } from '../../../../../comments/similarity/sketch.ts';
import { changesFrom, sortedRows } from '../../../../../extension/state/import/changes-from.ts';
import { type Incoming, readIncoming } from '../../../../../extension/state/import/read-incoming.ts';
import { runCommand } from '../../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../../storage/db/store.ts';
import { commentsOf } from '../../../../../storage/queries/read.ts';
import { docxBytes, p, r } from '../../../../docx.ts';
import { shared } from '../../../../shared.ts';
import { aComment, newStore } from '../../../comments/model/records.ts';
import { commentedDocx, randomDocument, randomNumbers } from '../../../documents/docx/remarks/commented-docx.ts';
import { aDocument, anArende, anEdition, commandIn, urn } from '../../../storage/commands/made-records.ts';
import { creator, incoming } from './incoming-file.ts';

const nothing = { leftOut: new Set<string>(), taken: new Set<string>() };
const address = (value: string) => [{ kind: 'address' as const, value, strength: 'proposes' as const }];

/** An ärende with documents of these texts, each read as a page of the web. */
async function withTexts(...texts: string[]): Promise<Store> {
  const store = await newStore();
  const made = texts.flatMap((text, i) => [
    aDocument(`d${i}`, 'a'),
    anEdition(`e${i}`, `d${i}`, {
      identifiers: address(`https://a.se/${i}`),
      snapshot: `${i}`.repeat(64),
      sketch: sketchOf(text),
    }),
  ]);
  for (const [i, text] of texts.entries()) await store.db.snapshots.put({ id: `${i}`.repeat(64), text, sections: [] });
  await runCommand(store, commandIn('beginning', anArende('a', { title: 'Strategi' }), ...made));
  return store;
}

const takeIn = async (store: Store, read: Incoming) => {
  await runCommand(store, commandIn('a', ...changesFrom(read, { ...nothing, author: creator })));
};
const saidIn = async (store: Store, document = 'd0') =>
  (await commentsOf(store, urn(document)))
    .map((one) => [quoteOf(one), one.commenting, one.editing, one.creator.name])
    .toSorted(([a = ''], [b = '']) => a.localeCompare(b));

const by = (author: string, date = '2026-03-01T10:00:00Z') => `w:id="1" w:author="${author}" w:date="${date}"`;
const ins = (text: string, author = 'Anna Ek') => `<w:ins ${by(author)}>${r(text)}</w:ins>`;
const del = (text: string, author = 'Anna Ek') => `<w:del ${by(author)}>${r(text)}</w:del>`;
const on = (id: number, content: string) =>
  `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/>`;
const said = (id: number, author: string, text: string, date?: string) =>
  `<w:comment ${by(author, date).replace('w:id="1"', `w:id="${id}"`)}><w:p w14:paraId="P${id}">${r(text)}</w:p></w:comment>`;
const extended = (id: number, more = '') => `<w15:commentEx w15:paraId="P${id}" ${more}/>`;

const text = 'Strategin ska främja psykisk hälsa.\u2029Den följs upp varje år.';
const body = (inFirst = r('psykisk hälsa'), inSecond = r('varje år')) =>
  p(`${r('Strategin ska främja ')}${inFirst}${r('.')}`) + p(`${r('Den följs upp ')}${inSecond}${r('.')}`);

describe('a colleague’s copy', () => {
  const comments = said(0, 'Anna Ek', 'Oklart.');
  const file = (more = '', replies = '', answered = extended(0)) =>
    docxBytes({
      body: body(on(0, r('psykisk hälsa')), del('varje') + ins('vartannat') + r(' år') + more),
      parts: { comments: comments + replies, commentsExtended: answered },
    });

  test('its comments and changes come with words, author and day, and nothing comes twice', async () => {
    const store = await withTexts(text);
    const read = await incoming(store, file());
    expect(read.read.remarks).toEqual({ comments: 1, changes: 1, authors: ['Anna Ek'] });
    expect(read.read.rows.map(({ row, part, outcome }) => [row, part, outcome])).toEqual([
      [1, 'comment', 'new'],
      [1, 'change', 'new'],
    ]);
    expect(read.read.rows.flatMap((row) => (row.outcome === 'new' ? row.comment.created : []))).toEqual(
      Array(2).fill(new Date('2026-03-01T10:00:00').toISOString()),
    );
    await takeIn(store, read);
    expect(await saidIn(store)).toEqual([
      ['psykisk hälsa', 'Oklart.', undefined, 'Anna Ek'],
      ['varje', undefined, 'vartannat', 'Anna Ek'],
    ]);
    expect((await incoming(store, file())).read.rows.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  });

  test('a newer copy brings what is new in it alone: a comment, a reply, that one is resolved', async () => {
    const store = await withTexts(text);
    await takeIn(store, await incoming(store, file()));
    const newer = file(
      on(2, r(' minst')),
      said(1, 'Bo Ask', 'Håller med.', '2026-03-02T09:30:00Z') + said(2, 'Bo Ask', 'Bra.'),
      extended(0, 'w15:done="1"') + extended(1, 'w15:paraIdParent="P0"'),
    );
    const { added, changed, unchanged } = sortedRows(await incoming(store, newer));
    expect([added.map(({ comment }) => comment.commenting), unchanged]).toEqual([['Bra.'], 1]);
    expect(changed.map(({ changes }) => changes)).toEqual([
      [
        { field: 'commenting', before: 'Oklart.', after: 'Oklart.\n\nSvar av Bo Ask, 2026-03-02 09:30: Håller med.' },
        { field: 'tagging', before: undefined, after: ['Löst'] },
      ],
    ]);
    await takeIn(store, await incoming(store, newer));
    expect((await incoming(store, newer)).read.rows.map(({ outcome }) => outcome)).toEqual(Array(3).fill('unchanged'));
  });

  test('a comment that was mended there is a change; one that was deleted here stays away', async () => {
    const store = await withTexts(text);
    await takeIn(store, await incoming(store, file()));
    const mended = docxBytes({
      body: body(on(0, r('psykisk hälsa'))),
      parts: { comments: said(0, 'Anna Ek', 'Otydligt.') },
    });
    const { changed } = sortedRows(await incoming(store, mended));
    expect(changed[0]?.changes).toEqual([{ field: 'commenting', before: 'Oklart.', after: 'Otydligt.' }]);
    const first = (await commentsOf(store, urn('d0'))).find(({ commenting }) => commenting === 'Oklart.');
    await runCommand(store, commandIn('a', { do: 'delete', kind: 'comment', id: first?.id ?? '' }));
    const { added, deleted } = sortedRows(await incoming(store, file()));
    expect([added.length, deleted.map(({ comment }) => comment.commenting)]).toEqual([0, ['Oklart.']]);
  });
});

test.each<[string, (own: Comment) => string]>([
  ['its words', ({ commenting }) => commenting ?? ''],
  ['all that a note says of it', (comment) => noteOf(comment)],
  ['a note without what is tracked', ({ editing: _, ...comment }) => noteOf(comment)],
])('a comment of ours that comes back as %s is known, and a reply to it is a change', async (_, written) => {
  const store = await withTexts(text);
  const record = aComment('own', {
    document: urn('d0'),
    edition: urn('e0'),
    creator,
    describing: 'Skäl',
    editing: 'hälsan',
  });
  await runCommand(store, commandIn('a', { do: 'create', record }));
  const own = (await commentsOf(store, urn('d0')))[0] as Comment;
  const lines = written(own)
    .split('\n')
    .map((line) => r(line))
    .join('<w:r><w:br/></w:r>');
  const file = (replies: string, answered: string) =>
    docxBytes({
      body: body(on(0, r('psykisk hälsa'))),
      parts: {
        comments: `<w:comment w:id="0" w:author="${creator.name}" w:date="${own.created.slice(0, 19)}Z"><w:p w14:paraId="P0">${lines}</w:p></w:comment>${replies}`,
        commentsExtended: extended(0) + answered,
      },
    });
  expect((await incoming(store, file('', ''))).read.rows).toEqual([
    { row: 1, part: 'comment', faults: [], outcome: 'unchanged', id: own.id },
  ]);
  const replied = file(said(1, 'Bo Ask', 'Ja.'), extended(1, 'w15:paraIdParent="P0"'));
  const { changed } = sortedRows(await incoming(store, replied));
  expect(changed.map(({ id, changes }) => [id, changes.map(({ after }) => after)])).toEqual([
    [own.id, ['Synpunkt own\n\nSvar av Bo Ask, 2026-03-01 10:00: Ja.']],
  ]);
  await takeIn(store, await incoming(store, replied));
  expect((await incoming(store, replied)).read.rows.map(({ outcome }) => outcome)).toEqual(['unchanged']);
});

test.each<[string, string, string, string]>([
  ['as a whole', 'psykisk hälsa', 'hälsa', del('psykisk hälsa', creator.name) + ins('hälsa', creator.name)],
  ['as what differs', 'psykisk hälsa', 'psykisk ohälsa', r('psykisk ') + ins('o', creator.name) + r('hälsa')],
  ['as words that go', 'psykisk', '', del('psykisk ', creator.name) + r('hälsa')],
])('a proposal of ours that comes back %s is known', async (_, exact, editing, words) => {
  const store = await withTexts(text);
  const { commenting: __, ...record } = aComment('own', {
    ...{ document: urn('d0'), edition: urn('e0'), creator, editing, created: '2026-03-01T10:00:20.000Z' },
    target: { type: 'passage', selectors: [{ type: 'TextQuoteSelector', exact }] },
  });
  await runCommand(store, commandIn('a', { do: 'create', record }));
  expect((await incoming(store, docxBytes({ body: body(words) }))).read.rows).toEqual([
    { row: 1, part: 'change', faults: [], outcome: 'unchanged', id: urn('own') },
  ]);
});

function noteOf(comment: Comment): string {
  const source = {
    documents: [],
    editions: [],
    snapshots: new Map(),
    comments: [comment],
    concepts: [],
    now: new Date(0),
  };
  return everyEntry(source)
    .map((entry) => noteText(entry, true))
    .join('');
}

test.each(['Författare', 'Author', 'Okänd författare', ''])(
  'nobody is called ”%s”: it is asked who it was',
  async (author) => {
    const file = docxBytes({ body: body(on(0, r('psykisk hälsa'))), parts: { comments: said(0, author, 'Oklart.') } });
    const { added } = sortedRows(await incoming(await withTexts(text), file));
    expect(added[0]?.nameless).toBe(true);
  },
);

test('what differs from the ärende’s own text is looked for there when it is read; what is the same has its place', async () => {
  const store = await withTexts(
    'En ny inledning.\u2029Strategin ska främja psykisk hälsa.\u2029Den följs alltid upp vart tredje år.',
  );
  const file = docxBytes({
    body: body(on(0, r('psykisk hälsa')), on(1, r('varje år'))),
    parts: { comments: said(0, 'Anna Ek', 'Ett.') + said(1, 'Anna Ek', 'Två.') },
  });
  const { added } = sortedRows(await incoming(store, file));
  const startsOf = (comment: Pick<Comment, 'target'>) =>
    comment.target.type === 'passage' &&
    comment.target.selectors.flatMap((one) => (one.type === 'TextPositionSelector' ? one.start : []));
  expect(added.map(({ comment }) => [quoteOf(comment), startsOf(comment)])).toEqual([
    ['psykisk hälsa', [38]],
    ['varje år', []],
  ]);
});

test('of several documents it is put on the one that it is a copy of', async () => {
  const words = (from: number) => Array.from({ length: 300 }, (_, i) => `ord${from + i}`).join(' ');
  const store = await withTexts(words(0), words(1000));
  const file = docxBytes({ body: p(on(0, r(words(1000)))), parts: { comments: said(0, 'Anna Ek', 'Ett.') } });
  const read = await incoming(store, file);
  expect([read.document, read.homeless]).toEqual([urn('d1'), 1]);
});

describe('a list in a Word file is read as a list', () => {
  const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;

  test('also where its cells have comments, which are told', async () => {
    const list = docxBytes({
      body: `<w:tbl>${row(r('Avsnitt'), r('Synpunkt'), r('Namn'))}${row(r('1'), on(0, r('Otydligt mål')), r('Eva Berg'))}</w:tbl>`,
      parts: { comments: said(0, 'Anna Ek', 'Stämmer.') },
    });
    const { read } = await incoming(await withTexts(text), list);
    expect(read.rows.map((one) => one.outcome === 'new' && one.comment.commenting)).toEqual(['Otydligt mål']);
    expect(read.faults).toEqual([{ part: '', found: '1', why: 'remarks in list' }]);
  });

  test('as we write it ourselves', async () => {
    const store = await withTexts(text);
    await takeIn(
      store,
      await incoming(
        store,
        docxBytes({ body: body(on(0, r('psykisk hälsa'))), parts: { comments: said(0, 'Anna Ek', 'Oklart.') } }),
      ),
    );
    const comments = await commentsOf(store, urn('d0'));
    const source = { documents: [], editions: [], snapshots: new Map(), comments, concepts: [], now: new Date(0) };
    const { added, there } = sortedRows(await incoming(store, await toDocx(templateTable(source, synpunktslista))));
    expect([added.length, there.length]).toEqual([0, 1]);
  });

  test('a table in a document with comments is no list', async () => {
    const file = docxBytes({
      body: `${p(on(0, r('Ett långt stycke om psykisk hälsa och mer därtill, som är det som dokumentet handlar om.')))}<w:tbl>${row(r('Avsnitt'), r('Synpunkt'))}${row(r('1'), r('Bra'))}</w:tbl>`,
      parts: { comments: said(0, 'Anna Ek', 'Oklart.') },
    });
    const { read } = await incoming(await withTexts(text), file);
    expect(read.rows.map((one) => one.outcome === 'new' && one.comment.commenting)).toEqual(['Oklart.']);
  });
});

test.each<[string, Uint8Array, string]>([
  ['without comments', docxBytes({ body: body() }), 'no-remarks'],
  ['that is damaged', docxBytes({ body: '', files: { 'word/document.xml': '<w:document' } }), 'broken'],
  [
    'with entities',
    docxBytes({ body: '', files: { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><a/>' } }),
    'broken',
  ],
  [
    'with 100,000 changes',
    docxBytes({ body: Array.from({ length: 50_000 }, (_, i) => p(r(`Ord ${i} `) + del('a') + ins('b'))).join('') }),
    'too-many-remarks',
  ],
])(
  'a Word file %s is refused with a reason',
  async (_, bytes, refused) => {
    expect(await readIncoming(await withTexts(text), { bytes, arende: urn('a'), creator })).toEqual({ refused });
  },
  30_000,
);

test('names and texts of all kinds are only text', async () => {
  const store = await withTexts(text);
  const file = docxBytes({
    body: body(on(0, r('psykisk')) + on(1, r(' hälsa')), on(2, r('varje')) + on(3, r(' år'))),
    parts: {
      comments:
        said(0, '__proto__', 'constructor', '9999-99-99T99:99:99Z') +
        said(1, 'toString', '&lt;img src=x onerror=alert(1)&gt;', '__proto__') +
        said(2, 'Anna Ek', 'x'.repeat(1_000_001)) +
        said(3, `${'Å'.repeat(10_000)}|`, 'Lång'),
    },
  });
  const { added, unreadable } = sortedRows(await incoming(store, file));
  expect(added.map(({ comment }) => comment.commenting)).toEqual([
    'constructor',
    '<img src=x onerror=alert(1)>',
    'Lång',
  ]);
  expect(unreadable.map(({ faults }) => faults[0]?.why)).toEqual(['too long']);
  await takeIn(store, await incoming(store, file));
  expect(sortedRows(await incoming(store, file))).toMatchObject({ added: [], unchanged: 3 });
});

const mammoth = shared('documents/word/mammoth-comments.docx');
test.skipIf(!mammoth)('a file by Word (../shared/documents/word/mammoth-comments.docx)', async () => {
  const store = await withTexts('Ouch.');
  await takeIn(store, await incoming(store, readFileSync(mammoth ?? '')));
  expect(await saidIn(store)).toEqual([
    ['Ouch', 'A tachyon walks into a bar.', undefined, 'Michael Williamson'],
    ['Ouch.', 'Fin.', undefined, 'Michael Williamson'],
  ]);
});

const seed = Number(process.env.SEED ?? 1);
test(`random documents (SEED=${seed}): all is taken in at its place, and taken in again nothing is new`, async () => {
  const random = randomNumbers(seed);
  for (let i = 0; i < 25; i++) {
    const made = randomDocument(random, 20);
    const texts = made.paragraphs.map(({ parts }) =>
      parts.flatMap((part) => (part.is === 'put' ? [] : part.text)).join(''),
    );
    const store = await withTexts(texts.join('\u2029'));
    const bytes = await commentedDocx(made);
    const read = await incoming(store, bytes);
    const { added } = sortedRows(read);
    expect(added).toHaveLength(read.read.rows.length);
    expect(added.filter(({ comment }) => comment.commenting !== undefined)).toHaveLength(20);
    for (const { comment } of added) {
      const selectors = comment.target.type === 'passage' ? comment.target.selectors : [];
      const [quote] = selectors.filter((one) => one.type === 'TextQuoteSelector');
      const [place] = selectors.filter((one) => one.type === 'TextPositionSelector');
      expect(texts.join('\u2029').slice(place?.start, place?.end), `document ${i}`).toBe(quote?.exact);
    }
    await takeIn(store, read);
    const again = await incoming(store, bytes);
    expect(again.read.rows.map(({ outcome }) => outcome)).toEqual(read.read.rows.map(() => 'unchanged'));
    const more = { author: 'Cia Vik', text: 'En till.', paragraph: 0, from: 0, to: 1 };
    const newer = await incoming(store, await commentedDocx({ ...made, comments: [more, ...made.comments] }));
    expect(sortedRows(newer).added.map(({ comment }) => comment.commenting)).toEqual(['En till.']);
    expect(sortedRows(newer).changed).toEqual([]);
  }
}, 120_000);
