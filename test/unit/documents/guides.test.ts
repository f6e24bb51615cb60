import { expect, test } from 'vitest';
import type { Block } from '../../../documents/block.ts';
import { guidesAmong } from '../../../documents/guides.ts';

const block = (text: string, id: number, more: Partial<Block> = {}): Block => ({
  id,
  kind: 'paragraph',
  level: 0,
  text,
  ...more,
});
const guides = (...texts: string[]) => [...guidesAmong(texts.map((text, id) => block(text, id)))];

test.each<[string, string[], number[]]>([
  [
    'a table of contents with dots',
    [
      'Innehåll',
      'Inledning .......... 3',
      '2 Psykisk hälsa ...... 5',
      '2.1 Mål\u2026\u2026\u2026 5',
      'Psykisk hälsa är viktigt.',
    ],
    [1, 2, 3],
  ],
  [
    'an entry without a number, and one that a page’s end cuts off',
    ['Inledning .... 3', 'Del 1', 'Psykisk hälsa .... 5', 'Suicidprevention .... 9'],
    [0, 2, 3],
  ],
  [
    'numbers without dots, where there are many',
    ['Inledning 3', 'Psykisk hälsa 5', 'Syfte 5', 'Uppföljning 8', 'Bilagor 11', 'Källor 14'],
    [0, 1, 2, 3, 4, 5],
  ],
  [
    'entries with those under them',
    [
      '1. Inledning 3 1.1 Syfte 4',
      '2. Tillämpning 4',
      '3. Att nå sina mål 6',
      '4. Målbild 7',
      '5. Angreppssätt 8 5.1 Psykisk hälsa,\noch mål 9',
      '6. Uppföljning: stöd 14',
    ],
    [0, 1, 2, 3, 4, 5],
  ],
  [
    'Roman pages, and others behind them',
    ['Förord ..... iii', 'Sammanfattning … iv', 'Ordlista ........ ix', 'Inledning ..... 1', 'Mål ..... 4'],
    [0, 1, 2, 3, 4],
  ],
  ['words that look like Roman numbers', Array.from({ length: 7 }, () => 'Det här arbetar vi med i'), []],
  ['Roman pages that go back', ['Förord ..... iv', 'Ordlista ....... iii', 'Inledning .... ii'], []],
  ['headings with numbers', Array.from({ length: 8 }, (_, i) => `Mål ${i + 1}`), []],
  ['some lines that end with a number', ['Antal elever 3', 'Antal skolor 5', 'Antal kommuner 9'], []],
  ['pages that go back', ['Psykisk hälsa .... 9', 'Mål .... 4', 'Uppföljning .... 2'], []],
  ['two', ['Psykisk hälsa .... 9', 'Mål .... 14'], []],
  ['years and sentences', Array.from({ length: 7 }, (_, i) => `Målen gäller till och med år ${2024 + i}`), []],
  [
    'sentences that end with a number',
    Array.from({ length: 7 }, (_, i) => `Vi har läst den. Målen är fler än ${i + 2}`),
    [],
  ],
  ['running text', ['Psykisk hälsa är viktigt.', 'Suicidprevention också.'], []],
])('what leads elsewhere: %s', (_, texts, expected) => {
  expect(guides(...texts)).toEqual(expected);
});

test('what the document says is a guide is one, alone as well', () => {
  expect([...guidesAmong([block('Psykisk hälsa', 1, { guide: true }), block('Psykisk hälsa', 2)])]).toEqual([1]);
});

test('figures in a table are no contents', () => {
  const cells = Array.from({ length: 9 }, (_, id) => block(`Psykisk hälsa ..... ${id}`, id, { kind: 'table-cell' }));
  expect([...guidesAmong(cells)]).toEqual([]);
});
