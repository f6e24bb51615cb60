import { expect, test } from 'vitest';
import { blocksOf, read } from '../../../../../pdf-files/pdf-source.ts';
import { type WrittenText, writePdf } from '../../../../../pdf-files/pdf-writer.ts';

async function textsOf(text: readonly WrittenText[]): Promise<string[]> {
  return [...blocksOf(await read(writePdf([{ text }]))).all].map((block) => block.text.replaceAll('\n', ' / '));
}

test.each([
  ['with blanks that are written', 'GOD V\xc5RD F\xd6R ALLA', 1.6, 'GOD VÅRD FÖR ALLA'],
  ['wider', 'GOD V\xc5RD F\xd6R ALLA', 4, 'GOD VÅRD FÖR ALLA'],
])('words set wide by the font’s own spacing, %s', async (_name, text, letterSpacing, expected) => {
  const blocks = blocksOf(await read(writePdf([{ text: [{ text, x: 70, y: 100, letterSpacing }] }])));
  expect(blocks.all.map((block) => block.text)).toEqual([expected]);
});

test.each([
  [1.5, 0],
  [1.5, 6],
  [1.5, 12],
  [2, 0],
  [2, 12],
  [3, 12],
  [6, 12],
])(
  'a text set wide by %d points, and by %d more between words, is lines of words',
  async (letterSpacing, wordSpacing) => {
    const said = ['God tillit i alla skolor', 'Om allas vilja att delta'];
    const text = said.map((text, i) => ({ text, x: 70, y: 100 + 20 * i, size: 12, letterSpacing, wordSpacing }));
    expect((await textsOf(text)).join(' / ')).toBe(said.join(' / '));
  },
);

const put = (text: string, step: number | ((letter: string) => number), size = 12): WrittenText[] => {
  let x = 70;
  return [...text].flatMap((letter) => {
    const at = { text: letter, x, y: 100, size };
    x += typeof step === 'number' ? step : step(letter);
    return letter === ' ' ? [] : [at];
  });
};
const capitals = (letter: string) =>
  (letter === ' ' ? 6 : ({ I: 3.3, L: 6.7, Å: 8, Ö: 9.3, O: 9.3, G: 9.3 }[letter] ?? 8)) + 5;
const typed = (text: string): WrittenText[] => [{ text, x: 70, y: 100 }];

test.each<[string, WrittenText[], string]>([
  ['by the same step', put('GOD TILLIT', 13), 'GOD TILLIT'],
  ['by a wider one', put('GOD TILLIT', 19), 'GOD TILLIT'],
  ['by a narrow one, small', put('god tillit', 11), 'god tillit'],
  ['by the same room between them', put('GOD TILLIT OCH VILJA', capitals), 'GOD TILLIT OCH VILJA'],
  ['typed with blanks, two between words', typed('g o d  t i l l i t'), 'god tillit'],
  ['typed so within a line', typed('Vi vill ha g o d  t i l l i t i vården.'), 'Vi vill ha god tillit i vården.'],
])('words whose letters are put one by one, %s', async (_name, text, expected) => {
  expect(await textsOf(text)).toEqual([expected]);
});

test.each<[string, string[]]>([
  ['of a table', ['A B A C E A']],
  ['in order', ['A B C D E F']],
])('letters that are cells of their own stay: %s', async (_name, [text = '']) => {
  expect((await textsOf(put(text.replaceAll(' ', ''), 60))).join(' ')).toBe(text);
});

test('a paragraph that is set wide keeps its short words, marks and figures', async () => {
  const lines = ['Alla i vården får en god tillit,', 'sa hon. Den ska öka till 2030.'];
  const text = lines.map((text, i) => ({ text, x: 70, y: 100 + 14 * i, letterSpacing: 3 }));
  expect(await textsOf(text)).toEqual([lines.join(' / ')]);
});
