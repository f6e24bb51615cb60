import { expect, test } from 'vitest';
import { blocksOf, read } from '../../../../../pdf-files/pdf-source.ts';
import { type WrittenPage, type WrittenText, writePdf } from '../../../../../pdf-files/pdf-writer.ts';

const sentences = [
  'Nämnden arbetar för en god psykisk hälsa hos alla i hela länet och följer upp det som görs varje år.',
  'I en gemensam rapport till fullmäktige redovisas hur 10 kommuner deltar.',
  'Regionen riktar selektiv prevention till grupper som har större behov av stöd, oavsett var de bor.',
  'Planen gäller.',
];

/** So many lines of prose, as full as a paragraph's. */
function prose(count: number, letters = 78): string[] {
  const words = Array.from({ length: 4 * count }, (_, i) => sentences[(7 * i + (i >> 2)) % 4])
    .join(' ')
    .split(' ');
  const lines = [''];
  for (const word of words) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length > letters) lines.push(word);
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

/** Two columns of text side by side, written line by line across the page as in a table, and numbers where they are asked for. */
function twoColumns(places: readonly ((row: number) => WrittenText)[], rows = 30): WrittenPage {
  const lines = prose(2 * rows, 36);
  const text = Array.from({ length: rows }, (_, row) => [
    ...places.map((place) => ({ ...place(row), y: 60 + 14 * row, size: 7 })),
    { text: lines[row] as string, x: 60, y: 60 + 14 * row, size: 10 },
    { text: lines[rows + row] as string, x: 330, y: 60 + 14 * row, size: 10 },
  ]);
  return { text: text.flat().toSorted((one, other) => one.y - other.y || one.x - other.x) };
}
const numberAt = (x: number, first: number) => (row: number) => ({ text: `${row + first}`, x, y: 0 });

test.each<[string, ((row: number) => WrittenText)[]]>([
  ['left of both', [numberAt(40, 1), numberAt(305, 31)]],
  ['left of both, each counted from one', [numberAt(40, 1), numberAt(305, 1)]],
  ['left of the first', [numberAt(40, 1)]],
  ['left of the second', [numberAt(305, 1)]],
  ['between them', [numberAt(290, 1)]],
  ['right of both', [numberAt(290, 1), numberAt(560, 31)]],
])('two columns with line numbers %s read as without', async (_, places) => {
  const [plain, counted] = await Promise.all(
    [twoColumns([]), twoColumns(places)].map(async (page) => blocksOf(await read(writePdf([page])))),
  );
  expect(counted?.all.map(({ text }) => text)).toEqual(plain?.all.map(({ text }) => text));
  expect(counted?.furnitureOf(1)).toHaveLength(30 * places.length);
});

test('two columns with two line numbers each on the last page read as without', async () => {
  const fifths = (x: number, first: number) => (page: WrittenPage, from: number) =>
    page.text
      .filter((line) => line.x === 60)
      .flatMap(({ y }, row) =>
        (from + row + first) % 5 === 0 ? [{ text: `${from + row + first}`, x, y, size: 7 }] : [],
      );
  const pages = [30, 30, 13].map((rows, i) => {
    const page = twoColumns([], rows);
    const [left, right] = [fifths(40, 1)(page, 30 * i), fifths(305, 101)(page, 30 * i)];
    return { text: [...page.text, ...left, ...right] };
  });
  const blocks = blocksOf(await read(writePdf(pages)));
  expect(blocks.furnitureOf(3).map(({ text }) => text)).toEqual(['65', '165', '70', '170']);
});

const beside = (number: (row: number) => string, lines: readonly string[]): WrittenPage => ({
  text: lines.flatMap((text, row) => [
    { text: number(row), x: 60, y: 60 + 14 * row },
    { text, x: 100, y: 60 + 14 * row },
  ]),
});
const ending = [
  'Kommunen ska tidigt främja',
  'psykisk hälsa hos unga.',
  'Arbetet mot psykisk ohälsa',
  'kräver universell prevention',
  'och selektiv prevention i',
  'hela länet, och psykiska',
  'besvär ska mötas i rätt tid.',
  'Förebygga psykisk ohälsa är',
  'ett ansvar som delas av',
  'regionen och kommunerna.',
];
const full = [
  'Kommunen ska tidigt främja psykisk hälsa hos unga. Arbetet mot psykisk ohälsa',
  'kräver universell prevention och selektiv prevention i hela länet, och',
  'psykiska besvär ska mötas i rätt tid. Förebygga psykisk ohälsa är ett ansvar',
  'som delas av regionen och kommunerna. Kommunen ska tidigt främja psykisk hälsa',
];
const plainNumber = (row: number) => `${row + 1}`;

test.each<[string, (row: number) => string, string[]]>([
  ['of narrow text whose sentences end with lines', plainNumber, [...ending, ...ending, ...ending]],
  ['of narrow text', plainNumber, prose(30, 28)],
  ['with a bar behind', (row) => `${row + 1} |`, prose(30, 40)],
  ['of four lines that are broken by their letters', plainNumber, full],
])('line numbers %s are no text', async (_, number, lines) => {
  const blocks = blocksOf(await read(writePdf([beside(number, lines)])));
  expect(blocks.all.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ')).toBe(lines.join(' '));
});

const sentencesApart = [
  'Stöd till unga ges tidigt',
  'Skolan har hälsosamtal',
  'Vården tar emot samma dag',
  'Regionen följer upp',
];
const small = ['främja psykisk hälsa', 'förebygga psykisk ohälsa', 'ge stöd i rätt tid', 'följa upp varje år'];
const longer = [
  'främja psykisk hälsa hos alla unga i hela länet tillsammans med skolan',
  'förebygga psykisk ohälsa med insatser som riktas till alla i hela länet',
  'ge stöd i rätt tid till alla som söker hjälp hos vården för sina besvär',
  'följa upp hur det går varje år och redovisa det för alla i fullmäktige',
];

test.each<[string, (row: number) => string, string[]]>([
  ['of a list', plainNumber, sentencesApart],
  ['of a list that begins small', plainNumber, small],
  ['of a list that begins small and is long', plainNumber, longer],
  ['with a stop', (row) => `${row + 1}.`, small],
  ['with a colon', (row) => `${row + 1}:`, sentencesApart],
  ['in brackets', (row) => `(${row + 1})`, sentencesApart],
  ['of a list with a bar', (row) => `${row + 1} |`, sentencesApart],
])('numbers %s are text', async (_, number, lines) => {
  const blocks = blocksOf(await read(writePdf([beside(number, lines)])));
  const words = blocks.all.map(({ text }) => text).join(' ');
  for (const [row, text] of lines.entries()) expect(words).toContain(`${number(row)} ${text}`);
  expect(blocks.furnitureOf(1)).toEqual([]);
});

test('the numbers of a table whose cells are columns of text are text', async () => {
  const cells = prose(8, 30);
  const text = cells.flatMap((line, row) => {
    const y = 60 + 14 * row;
    const number = row % 4 === 0 ? [{ text: `${row / 4 + 1}`, x: 40, y }] : [];
    return [...number, { text: line, x: 60, y }, { text: sentencesApart[row % 4] as string, x: 330, y }];
  });
  const more = cells.flatMap((line, row) => [
    ...(row % 4 === 0 ? [{ text: `${row / 4 + 3}`, x: 40, y: 180 + 14 * row }] : []),
    { text: line, x: 60, y: 180 + 14 * row },
  ]);
  expect(blocksOf(await read(writePdf([{ text: [...text, ...more] }]))).furnitureOf(1)).toEqual([]);
});
