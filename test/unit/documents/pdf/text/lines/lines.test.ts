import { expect, test } from 'vitest';
import { blocksOf, read } from '../../../../../pdf-files/pdf-source.ts';
import { column, type WrittenText, writePdf } from '../../../../../pdf-files/pdf-writer.ts';

/** One page's blocks, a line end as a slash; what was taken out of them is told behind. */
async function told(text: readonly WrittenText[]): Promise<string[]> {
  const blocks = blocksOf(await read(writePdf([{ text }])));
  const line = (words: string) => words.replaceAll('\n', ' / ');
  return [...blocks.all.map(({ text }) => line(text)), ...blocks.furnitureOf(1).map(({ text }) => `(${line(text)})`)];
}

const left = [
  'Nämnderna arbetar för en god psykisk',
  'hälsa hos alla. De bygger på universell',
  'prevention i skolan, och följer upp det',
  'som görs varje år i en gemensam rapport',
  'till fullmäktige.',
];
const right = [
  'Kommunerna deltar. De riktar selektiv',
  'prevention till grupper som har större',
  'behov, och ingen ska lämnas utanför när',
  'planen börjar gälla.',
];
const whole = (lines: readonly string[]) => lines.join(' / ');
/** Written line by line over both columns. */
const across = (one: readonly string[], other: readonly string[], x: number, lower = 0, step = 13): WrittenText[] =>
  one.flatMap((text, i) => [
    { text, x: 60, y: 142 + i * step, size: 10 },
    ...(other[i] === undefined ? [] : [{ text: other[i], x, y: 142 + i * step + lower, size: 10 }]),
  ]);

test.each([
  ['with the same baselines', 300, 0],
  ['whose baselines differ', 300, 5],
  ['with a narrow gutter', 262, 0],
])('columns that were written across, %s', async (_, x, lower) => {
  expect(await told(across(left, right, x, lower))).toEqual([whole(left), whole(right)]);
});

test('narrow columns that were written across', async () => {
  const [one, other] = [
    ['Alla nås av', 'planen. Psykisk', 'hälsa är målet', 'för oss, och', 'universell', 'prevention vägen', 'dit.'],
    ['I år börjar vi', 'med skolorna i', 'länet, där behovet', 'är störst, och', 'följer upp det', 'varje år.'],
  ];
  expect(await told(across(one, other, 180))).toEqual([whole(one), whole(other)]);
});

test("a table's cells of several lines that were written across stay row by row", async () => {
  const row = (y: number, cells: readonly string[][]): WrittenText[] =>
    [0, 1, 2].flatMap((line) =>
      cells.flatMap((cell, i) =>
        cell[line] === undefined ? [] : [{ text: cell[line], x: 60 + 150 * i, y: y + 12 * line, size: 10 }],
      ),
    );
  const rows = [
    [
      ['Mer psykisk', 'hälsa i skolan'],
      ['Genom universell', 'prevention, som', 'alla får del av'],
      ['Nämnden för', 'barn och unga'],
    ],
    [
      ['Mindre psykisk', 'ohälsa bland', 'äldre'],
      ['Genom selektiv', 'prevention i tid'],
      ['Nämnden för', 'omsorg'],
    ],
  ];
  expect(await told(rows.flatMap((cells, i) => row(140 + 60 * i, cells)))).toEqual(rows.flat().map(whole));
});

test.each([
  ['in larger type', { size: 20 }],
  ['in the same type', { size: 10 }],
])('a line over two columns, %s, is no line of the first', async (_, { size }) => {
  const title = 'Så blir det bättre i hela länet för alla barn och unga, för alla vuxna och för de som är äldre';
  const heading = size > 10 ? title.slice(0, 45) : title;
  const text = [
    { text: heading, x: 60, y: 112, size },
    ...column(60, 142, left, 13, { size: 10 }),
    ...column(270, 142, right, 13, { size: 10 }),
  ];
  expect(await told(text)).toEqual([heading, whole(left), whole(right)]);
});

test('notes with a narrow leading don’t cut the text above them line by line', async () => {
  const notes = Array.from({ length: 9 }, (_, i) => `${i + 1} Protokoll den ${i + 3} maj 2025, s. ${i + 12}.`);
  const found = await told([...column(60, 240, left, 19, { size: 11 }), ...column(60, 672, notes, 10, { size: 8 })]);
  expect(found[0]).toBe(whole(left));
});

test.each([16, 22, 27, 36, 44])('a text with %i points from line to line is one paragraph', async (step) => {
  const second = ['Den som vill', 'veta mer läser rapporten.'];
  const text = [
    ...column(60, 200, left, step, { size: 12 }),
    ...column(60, 200 + 6.5 * step, second, step, { size: 12 }),
  ];
  expect(await told(text)).toEqual([whole(left), whole(second)]);
});

test('text with wide room and a quotation with narrow, in the same type', async () => {
  const text = [...column(60, 100, left, 25), ...column(60, 250, right, 13), ...column(60, 340, left, 25)];
  expect(await told(text)).toEqual([whole(left), whole(right), whole(left)]);
});

test('items with room between them stay apart where the text is narrow', async () => {
  const items = ['Främja hälsa i alla skolor', 'Förebygga ohälsa', 'Följa upp varje år', 'Stödja den som vårdar'];
  expect(await told(column(60, 100, items, 26))).toEqual(items);
});

test.each([
  ['each line', 1],
  ['each fifth line', 5],
])('numbers that count %s are no text', async (_, step) => {
  const lines = [...left, ...right.slice(0, -1), 'planen gäller, som vi har sagt, och sedan', ...left, ...right];
  const text = lines.flatMap((line, i) => [
    ...((i + 1) % step === 0 ? [{ text: `${i + 1}`, x: i < 9 ? 45 : 40.6, y: 100 + 16 * i, size: 8 }] : []),
    { text: line, x: 70, y: 100 + 16 * i },
  ]);
  const found = await told(text);
  const counted = lines.flatMap((_, i) => ((i + 1) % step === 0 ? [`(${i + 1})`] : []));
  expect(found.slice(-counted.length)).toEqual(counted);
  expect(found.slice(0, -counted.length).join(' / ')).toBe(whole(lines));
});

test('numbers of items and of rows are text', async () => {
  const items = [
    'Främja hälsa',
    'Förebygga ohälsa i alla skolor',
    'följa upp',
    'stödja den som vårdar en anhörig',
    'Berätta',
  ];
  const text = items.flatMap((words, i) => [
    { text: `${i + 1}`, x: 45, y: 100 + 16 * i },
    { text: words, x: 70, y: 100 + 16 * i },
  ]);
  expect((await told(text)).join(' / ')).toBe(items.map((words, i) => `${i + 1} ${words}`).join(' / '));
});

test.each([
  [
    'that begin small and are of one length',
    ['mål för psykisk hälsa', 'mål om psykisk ohälsa', 'mål om barns trygghet'],
  ],
  ['that are one sentence', ['främja psykisk hälsa,', 'förebygga ohälsa, och', 'följa upp allt detta,']],
])('numbers without stops of items %s are text', async (_, kinds) => {
  const items = Array.from({ length: 9 }, (_, i) => kinds[i % 3] as string);
  const text = items.flatMap((words, i) => [
    { text: `${i + 1}`, x: 45, y: 100 + 16 * i },
    { text: words, x: 70, y: 100 + 16 * i },
  ]);
  expect((await told(text)).join(' / ')).toBe(items.map((words, i) => `${i + 1} ${words}`).join(' / '));
});

test('a word that is longer than its column doesn’t part the text around it', async () => {
  const lines = [
    'Bilden är från ett gemensamt',
    'dokument av kommuner och',
    'regioner, Socialstyrelsen och',
    'statens beredning för vård och',
    'social utvärdering, samt av',
    'Världshälsoorganisationen, Nordkontoret',
    'som har skrivit om den i en',
    'rapport om psykisk hälsa.',
  ].map((line) => line.replace(', Nord', 'snord'));
  expect(await told(column(60, 100, lines, 13, { size: 10 }))).toEqual([whole(lines)]);
});

/** A line whose words stand where they are put. */
const set = (y: number, words: readonly [x: number, text: string][]): WrittenText[] =>
  words.map(([x, text]) => ({ text, x, y, size: 10 }));

test('room behind a stop in a stretched line is no column', async () => {
  const text = [
    ...set(100, [[60, 'Alla i länet ska ha en god psykisk']]),
    ...set(112, [
      [60, 'hälsa.'],
      [114, 'Kommunerna ansvarar för'],
    ]),
    ...set(124, [
      [60, 'skolan.'],
      [112, 'Arbetet bygger på universell'],
    ]),
    ...set(136, [
      [60, 'prevention.'],
      [134, 'Det gäller oss alla och'],
    ]),
    ...set(148, [
      [60, 'följs upp varje år.'],
      [168, 'Ingen lämnas'],
    ]),
    ...set(160, [[60, 'utanför.']]),
  ];
  expect((await told(text)).map((words) => words.replaceAll(' / ', ' '))).toEqual([
    'Alla i länet ska ha en god psykisk hälsa. Kommunerna ansvarar för skolan. Arbetet bygger på universell prevention. ' +
      'Det gäller oss alla och följs upp varje år. Ingen lämnas utanför.',
  ]);
});

test('a column begins behind a stop at the end of a full line, too', async () => {
  const one = [
    'Nämnderna arbetar för psykisk hälsa.',
    'De bygger på universell prevention.',
    'Skolan följer upp det varje år i maj.',
  ];
  const text = [...column(60, 100, one, 12, { size: 10 }), ...column(246, 100, right, 12, { size: 10 })];
  expect(await told(text)).toEqual([whole(one), whole(right)]);
});

test('three columns across that begin one below the other', async () => {
  const columns = [
    left,
    right,
    ['I år börjar vi med skolorna, där', 'behovet är störst, och går vidare', 'till alla andra.'],
  ];
  const lines = columns.flatMap((lines, i) =>
    lines.map((text, k) => ({ text: text.slice(0, 33).trim(), x: 50 + 172 * i, y: 120 + 13 * k + 8 * i, size: 9 })),
  );
  const found = await told(lines.toSorted((one, other) => one.y - other.y || one.x - other.x));
  expect(found).toEqual(columns.map((lines) => whole(lines.map((text) => text.slice(0, 33).trim()))));
});

test('cells of unlike length, with as much room between them, are no stretched line', async () => {
  const rows = [
    [['Är den viktigaste', 'arenan för oss alla'], ['En gång varje år', 'och efter behov i', 'skolan'], ['Nämnden']],
    [['Så når vi alla som', 'bor här och vill ha', 'stöd'], ['Vid varje möte'], ['Regionen och länets', 'kommuner']],
  ];
  const text = rows.flatMap((cells, r) =>
    [0, 1, 2].flatMap((line) =>
      cells.flatMap((cell, i) =>
        cell[line] === undefined ? [] : [{ text: cell[line], x: 60 + 100 * i, y: 120 + 58 * r + 12 * line, size: 10 }],
      ),
    ),
  );
  expect(await told(text)).toEqual(rows.flat().map(whole));
});

test('a line that is stretched far has its words together', async () => {
  const text = [
    ...set(100, [[60, 'Planen gäller hela länet och alla']]),
    ...set(112, [
      [60, 'vardagsmiljöer'],
      [150, 'där'],
      [190, 'vistas'],
    ]),
    ...set(124, [[60, 'människor som mår bättre av det']]),
  ];
  expect((await told(text)).join().replaceAll(' / ', ' ')).toBe(
    'Planen gäller hela länet och alla vardagsmiljöer där vistas människor som mår bättre av det',
  );
});
