import { expect, test } from 'vitest';
import type { EngineLine } from '../../../../../documents/pdf/ocr/page/engine-page.ts';
import { fromEngine } from '../../../../../documents/pdf/ocr/page/from-engine.ts';
import { textAmong } from '../../../../../documents/pdf/ocr/page/text-among.ts';
import { evenSizes } from '../../../../../documents/pdf/ocr/page/type-sizes.ts';

type Written = [text: string, confidence: number, high?: number];

const line = (words: readonly Written[], y = 100, rowHeight = 40): EngineLine => ({
  bbox: { x0: 100, y0: y - 30, x1: 100 + 100 * words.length, y1: y + 10 },
  baseline: { x0: 100, y0: y, x1: 100 + 100 * words.length, y1: y },
  rowAttributes: { rowHeight },
  words: words.map(([text, confidence, high = 40], i) => ({
    text,
    confidence,
    bbox: { x0: 100 + 100 * i, y0: y + 10 - high, x1: 190 + 100 * i, y1: y + 10 },
  })),
});

const read = (...lines: EngineLine[]) =>
  textAmong([{ paragraphs: [{ lines }] }]).map(({ words }) => words.map(({ text }) => text).join(' '));

test.each<[string, Written[], string[]]>([
  [
    'text is kept',
    [
      ['psykisk', 95],
      ['hälsa', 91],
    ],
    ['psykisk hälsa'],
  ],
  [
    'so is what is doubtful beside certain words',
    [
      ['psykisk', 95],
      ['hlsa', 41],
    ],
    ['psykisk hlsa'],
  ],
  [
    'a guess goes',
    [
      ['psykisk', 95],
      ['wf;', 12],
    ],
    ['psykisk'],
  ],
  [
    'a word that the engine stumbled over stays',
    [
      ['PU', 96],
      ['innebär', 3],
      ['att', 95],
    ],
    ['PU innebär att'],
  ],
  [
    'so does anything between words: a hole in the line would look like columns',
    [
      ['årskurs', 96],
      ['4—9.', 8],
      ['Svarsfrekvensen', 95],
    ],
    ['årskurs 4—9. Svarsfrekvensen'],
  ],
  [
    'a dash among them, too',
    [
      ['Läsåret', 96],
      ['—', 44, 6],
      ['fastställd', 95],
    ],
    ['Läsåret — fastställd'],
  ],
  [
    'a drawn bullet is one, however uncertain',
    [
      ['e', 27, 12],
      ['psykisk', 95],
    ],
    ['• psykisk'],
  ],
  [
    'a drawn bullet is one',
    [
      ['e', 80, 12],
      ['psykisk', 95],
    ],
    ['• psykisk'],
  ],
  [
    'a letter is none',
    [
      ['e', 80, 22],
      ['psykisk', 95],
    ],
    ['e psykisk'],
  ],
  [
    'a rule that is read as a letter goes',
    [
      ['|', 88, 160],
      ['psykisk', 95],
    ],
    ['psykisk'],
  ],
  [
    'a photograph’s edges go',
    [
      ['Pa', 45],
      ['rn', 38],
      ['—', 33],
    ],
    [],
  ],
  [
    'a signature goes',
    [
      ['Asfkje', 42],
      ['Nbm', 35],
    ],
    [],
  ],
  [
    'dots and strokes alone go',
    [
      ['—', 90],
      ['.', 80],
    ],
    [],
  ],
  ['a page’s number stays', [['12', 92]], ['12']],
])('%s', (_, words, expected) => {
  expect(read(line(words))).toEqual(expected);
});

test('a block of a picture has no paragraphs', () => {
  expect(textAmong([{ paragraphs: null }])).toEqual([]);
});

test('places are those of the page as it lies in the file', () => {
  // 144 dpi on a page of 800 points' height.
  const page = fromEngine(
    3,
    'test',
    [{ paragraphs: [{ lines: [line([['psykisk', 95]], 200)] }] }],
    [0.5, 0, 0, -0.5, 0, 800],
  );
  expect(page).toMatchObject({ page: 3, turned: 0, skew: 0 });
  expect(page.words).toEqual([{ text: 'psykisk', box: [50, 695, 95, 715], rise: 5, certainty: 95, line: 0 }]);
  expect(page.lines).toEqual([{ size: 21.5 }]);
});

test('on a page that lies on its side, boxes stand', () => {
  const page = fromEngine(
    1,
    'test',
    [{ paragraphs: [{ lines: [line([['hälsa', 90]], 200)] }] }],
    [0, 0.5, 0.5, 0, 0, 0],
  );
  expect(page.turned).toBe(90);
  expect(page.words[0]?.box).toEqual([85, 50, 105, 95]);
});

test.each<[string, number[], number[], number[]]>([
  ['sizes that differ by chance are those of most letters', [11.9, 12.3, 11.4, 12], [50, 60, 8, 55], [12, 12, 12, 12]],
  ['a heading’s is its own', [12, 18.2, 12.1], [50, 10, 50], [12, 18, 12]],
  ['no lines', [], [], []],
])('%s', (_, sizes, letters, expected) => {
  expect(evenSizes(sizes, letters)).toEqual(expected);
});
