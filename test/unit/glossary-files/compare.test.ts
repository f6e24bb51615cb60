import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GlossaryContent } from '../../../glossary/own/content.ts';
import { type Concept, conceptFields } from '../../../glossary/schema.ts';
import { comparedFields, compareGlossaries } from '../../../glossary-files/compare.ts';
import { heldBy } from '../../../glossary-files/held.ts';
import { readGlossaryFile } from '../../../glossary-files/read-glossary-file.ts';
import { writeGlossary } from '../../../glossary-files/write-glossary.ts';
import { anyGlossary, example } from './made-glossary.ts';

const own = [{ title: 'egen', year: null }];
const concept = (id: string, sv: string, more: Partial<Concept> = {}): Concept => ({
  id,
  prefLabel: { sv },
  source: own,
  ...more,
});
const glossary = (...concepts: Concept[]): GlossaryContent => ({ head: { title: { sv: 'Ord' } }, concepts });
const terms = (concepts: readonly Concept[]) => concepts.map(({ prefLabel }) => prefLabel.sv);

describe('which concept is which', () => {
  it.each<[string, Concept[], Concept[], { pairs: [string, string][]; added: string[]; gone: string[] }]>([
    [
      'by its address, whatever else has changed',
      [concept('a', 'vård', { address: 'urn:1', notation: '1' })],
      [concept('x', 'omsorg', { address: 'urn:1', notation: '9' })],
      { pairs: [['vård', 'omsorg']], added: [], gone: [] },
    ],
    [
      'not by its term where two addresses differ',
      [concept('a', 'vård', { address: 'urn:1' })],
      [concept('a', 'vård', { address: 'urn:2' })],
      { pairs: [], added: ['vård'], gone: ['vård'] },
    ],
    [
      'by its number, where it is called otherwise',
      [concept('a', 'vård', { notation: '1' })],
      [concept('x', 'omvårdnad', { notation: '1' })],
      { pairs: [['vård', 'omvårdnad']], added: [], gone: [] },
    ],
    [
      'by its term, where the list is numbered anew',
      [concept('a', 'vård', { notation: '1' }), concept('b', 'omsorg', { notation: '2' })],
      [
        concept('x', 'stöd', { notation: '1' }),
        concept('y', 'vård', { notation: '2' }),
        concept('z', 'omsorg', { notation: '3' }),
      ],
      {
        pairs: [
          ['vård', 'vård'],
          ['omsorg', 'omsorg'],
        ],
        added: ['stöd'],
        gone: [],
      },
    ],
    [
      'by its term, whatever its case',
      [concept('a', 'Vård')],
      [concept('x', 'vård')],
      { pairs: [['Vård', 'vård']], added: [], gone: [] },
    ],
    [
      'of two with one term each has its own',
      [concept('a', 'mål', { notation: '1' }), concept('b', 'mål', { notation: '2' })],
      [concept('x', 'mål', { notation: '2' }), concept('y', 'mål')],
      {
        pairs: [
          ['mål', 'mål'],
          ['mål', 'mål'],
        ],
        added: [],
        gone: [],
      },
    ],
  ])('%s', (_, before, after, expected) => {
    const { changed, moved, added, gone, same } = compareGlossaries(glossary(...before), glossary(...after));
    const pairs = changed.map((one): [string, string] => [one.before.prefLabel.sv, one.after.prefLabel.sv]);
    const unchanged = expected.pairs.length - pairs.length;
    expect({ added: terms(added), gone: terms(gone), same, moved }).toEqual({
      added: expected.added,
      gone: expected.gone,
      same: unchanged,
      moved: [],
    });
    for (const pair of pairs) expect(expected.pairs).toContainEqual(pair);
  });
});

describe('what has changed', () => {
  it('is looked for in all that a concept has', () => {
    expect([...comparedFields, 'broader'].toSorted()).toEqual(Object.keys(conceptFields).toSorted());
  });

  it('is told field by field, the definition word by word', () => {
    const before = concept('a', 'vård', {
      definition: { sv: 'Insats som någon får av en region.' },
      altLabel: ['omvårdnad', 'skötsel'],
    });
    const after = concept('x', 'vård', {
      definition: { sv: 'Insats som någon får av en kommun.' },
      altLabel: ['skötsel', 'omvårdnad'],
      notation: '1',
    });
    const { changed } = compareGlossaries(glossary(before), glossary(after));
    expect(changed[0]?.fields).toEqual([
      {
        field: 'definition',
        before: before.definition,
        after: after.definition,
        words: {
          sv: [
            { text: 'Insats som någon får av en ', is: 'same' },
            { text: 'region', is: 'gone' },
            { text: ' ', is: 'same' },
            { text: 'kommun', is: 'new' },
            { text: '.', is: 'same' },
          ],
        },
      },
      { field: 'notation', before: undefined, after: '1' },
    ]);
  });

  it('a concept has moved where another stands above it, under whatever id', () => {
    const before = glossary(concept('a', 'insats'), concept('b', 'stöd'), concept('c', 'råd', { broader: ['a'] }));
    const after = glossary(
      concept('1', 'insats'),
      concept('2', 'stöd'),
      concept('3', 'råd', { broader: ['2'] }),
      concept('4', 'tips', { broader: ['3'] }),
    );
    const { moved, changed, added, same } = compareGlossaries(before, after);
    expect(moved.map(({ before, from, to }) => [before.prefLabel.sv, from, to])).toEqual([
      ['råd', ['insats'], ['stöd']],
    ]);
    expect([changed, terms(added), same]).toEqual([[], ['tips'], 2]);
  });

  it('of the glossary itself, too', () => {
    const after = { ...example, head: { ...example.head, version: '1.3' } };
    expect(compareGlossaries(example, after).head).toEqual([{ field: 'version', before: '1.2', after: '1.3' }]);
  });

  it('nothing in what is the same, with other ids', () => {
    assert(
      property(anyGlossary, (content) => {
        const { added, gone, changed, moved, same, head } = compareGlossaries(content, structuredClone(content));
        expect({ added, gone, changed, moved, head }).toEqual({
          added: [],
          gone: [],
          changed: [],
          moved: [],
          head: [],
        });
        expect(same).toBe(content.concepts.length);
      }),
    );
  });

  it.each(['xlsx', 'csv', 'tbx'] as const)(
    'nothing in %s that was written and read, by what it holds',
    async (format) => {
      const { file } = await writeGlossary(example, format);
      const read = await readGlossaryFile(
        'Älvmarkens ordlista.csv',
        typeof file === 'string' ? new TextEncoder().encode(file) : file,
      );
      if (read.is !== 'read') throw new Error(JSON.stringify(read));
      const difference = compareGlossaries(heldBy(example, format).content, read.content);
      expect(difference).toEqual({ head: [], added: [], gone: [], changed: [], moved: [], same: 2 });
    },
  );
});
