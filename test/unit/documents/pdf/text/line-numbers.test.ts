import { expect, test } from 'vitest';
import { blocksOf, read } from '../../../../pdf-files/pdf-source.ts';
import { type WrittenPage, writePdf } from '../../../../pdf-files/pdf-writer.ts';

const sentences = [
  'Nämnden arbetar för en god psykisk hälsa hos alla i hela länet och följer upp det som görs varje år.',
  'I en gemensam rapport till fullmäktige redovisas hur 10 kommuner deltar.',
  'Regionen riktar selektiv prevention till grupper som har större behov av stöd, oavsett var de bor.',
  'Planen gäller.',
];

/** So many lines of prose, as full as a paragraph's. */
function prose(count: number): string[] {
  const words = Array.from({ length: 4 * count }, (_, i) => sentences[(7 * i + (i >> 2)) % 4])
    .join(' ')
    .split(' ');
  const lines = [''];
  for (const word of words) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length > 78) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines.slice(0, count);
}

interface Numbered {
  /** Lines a page. */
  pages: readonly number[];
  step: number;
  /** Is each page counted anew? */
  anew?: boolean;
  /** Where a number ends. */
  end?: number;
}

/** Pages whose lines are counted in the margin, and the numbers that a page has. */
function numbered({ pages, step, anew = false, end = 56 }: Numbered): { pages: WrittenPage[]; numbers: string[][] } {
  const lines = prose(pages.reduce((sum, count) => sum + count, 0));
  const numbers: string[][] = [];
  let first = 0;
  const written = pages.map((count) => {
    const own = lines.slice(first, first + count).map((text, i) => ({
      number: (anew ? 0 : first) + i + 1,
      line: { text, x: 70, y: 80 + 20 * i },
    }));
    first += count;
    numbers.push(own.filter(({ number }) => number % step === 0).map(({ number }) => `${number}`));
    return {
      text: own.flatMap(({ number, line }) => [
        ...(number % step === 0
          ? [{ text: `${number}`, x: end - 5.56 * `${number}`.length, y: line.y, size: 10 }]
          : []),
        line,
      ]),
    };
  });
  return { pages: written, numbers };
}

test.each<[string, Numbered]>([
  ['that stand two on the last page', { pages: [35, 35, 24], step: 10, anew: true }],
  ['that stand one on the last page', { pages: [35, 35, 13], step: 10 }],
  ['that stand two on each page', { pages: [27, 27, 27, 13], step: 10, anew: true }],
  ['that go on from page to page and get longer', { pages: [27, 27, 27, 27, 13], step: 10 }],
  ['of two last lines', { pages: [30, 2], step: 1, anew: true }],
  ['to the right of the text', { pages: [35, 24], step: 10, anew: true, end: 560 }],
])('line numbers %s are no text', async (_, of) => {
  const { pages, numbers } = numbered(of);
  const blocks = blocksOf(await read(writePdf(pages)));
  expect(pages.map((_, i) => blocks.furnitureOf(i + 1).map(({ text }) => text))).toEqual(numbers);
  expect(blocks.all.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ')).toBe(
    prose(of.pages.reduce((sum, count) => sum + count, 0)).join(' '),
  );
});

test.each<[string, (page: WrittenPage) => WrittenPage]>([
  // Where a table's first column begins where line numbers stand, its rows are text.
  ['of rows', () => ({ text: rows(['10', '20', '30']) })],
  ['of a single row', () => ({ text: rows(['10']) })],
  ['that don’t go on counting', () => ({ text: rows(['20', '30', '40']) })],
  ['without a line beside them', ({ text }) => ({ text: [...text.filter(({ x }) => x === 70), ...alone] })],
  ['under a heading that is drawn out into the margin', () => ({ text: [...rows(['10']), heading] })],
])('numbers %s in the place of line numbers are text', async (_, change) => {
  const { pages } = numbered({ pages: [35, 35, 24], step: 10, anew: true });
  const last = change(pages[2] as WrittenPage);
  const blocks = blocksOf(await read(writePdf([...pages.slice(0, 2), last])));
  const text = blocks.all.filter(({ place }) => place.page === 3).map((block) => block.text);
  for (const word of last.text.map((one) => one.text.split(' ')[0] as string)) expect(text.join(' ')).toContain(word);
  expect(blocks.furnitureOf(3)).toEqual([]);
});

const rows = (numbers: readonly string[]) =>
  numbers.flatMap((text, i) => [
    { text, x: 56 - 5.56 * text.length, y: 100 + 20 * i, size: 10 },
    { text: ['Skolor', 'Äldre', 'Familjer'][i] ?? '', x: 70, y: 100 + 20 * i },
  ]);
const heading = { text: 'Bilaga', x: 40, y: 84, size: 14 };
const alone = [{ text: '10', x: 44.9, y: 790, size: 10 }];

test('two numbers on one page alone are text', async () => {
  const { pages } = numbered({ pages: [27], step: 10 });
  const blocks = blocksOf(await read(writePdf(pages)));
  expect(blocks.furnitureOf(1)).toEqual([]);
});
