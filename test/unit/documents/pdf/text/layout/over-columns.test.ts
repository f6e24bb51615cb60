import { expect, test } from 'vitest';
import { blocksOf, read } from '../../../../../pdf-files/pdf-source.ts';
import { column, type WrittenText, writePdf } from '../../../../../pdf-files/pdf-writer.ts';

const left = [
  'Nämnderna arbetar för en god psykisk',
  'hälsa hos alla. De bygger på universell',
  'prevention i skolan, och följer upp det',
  'som görs varje år i en gemensam rapport',
  'till fullmäktige. Alla som bor i länet, eller',
  'vistas där en tid, har rätt till ett gott liv',
  'och till vård i tid. Det är regionen och',
];
const right = ['kommunerna som ska ge den vården.', 'De riktar selektiv prevention till dem', 'som behöver den mest.'];

const set = { size: 10 };
const beside = (lines: readonly string[]) => column(270, 140, lines, 13, set);

const allOf = async (text: readonly WrittenText[]) => blocksOf(await read(writePdf([{ text }]))).all;
const told = async (text: readonly WrittenText[]) =>
  (await allOf(text)).map((block) => block.text.replace(/\s+/g, ' '));

test('a paragraph that its column ends within goes on in the next one, and stands where it begins', async () => {
  const found = await allOf([...column(60, 140, left, 13, set), ...beside(right)]);
  expect(found.map((block) => block.text)).toEqual([[...left, ...right].join('\n')]);
  expect(found[0]?.place.at).toMatchObject({ left: 10.1, bottom: 25.9 });
  expect(found[0]?.place.at?.right).toBeLessThan(45);
});

test('a word that is broken over the columns is whole', async () => {
  const broken = [...left.slice(0, -1), 'och till vård i tid. Det är ett ansvar för kom-'];
  const found = await allOf([
    ...column(60, 140, broken, 13, set),
    ...beside(['muner och regioner i hela landet, som', ...right.slice(1)]),
  ]);
  expect(found.map((block) => block.text.includes('kom-\nmuner'))).toEqual([true]);
});

test('a note below the column doesn’t part the paragraph', async () => {
  const note = { text: 'Källa: rapporten från 2025.', x: 60, y: 260, size: 8 };
  const found = await told([...column(60, 140, left, 13, set), ...beside(right), note]);
  expect(found[0]).toBe([...left, ...right].join(' '));
});

const last = (line: string) => [...left.slice(0, -1), line];
test.each<[string, readonly string[], readonly string[], WrittenText[]]>([
  ['that end with a sentence', last('och till vård i tid, var de än bor i länet.'), right, []],
  ['that end before the line is full', last('och till vård i'), right, []],
  ['of which the next begins with a capital', left, ['Kommunerna ger vården.', ...right.slice(1)], []],
  ['of a few lines, as cells have', left.slice(2, 4), right, []],
  [
    'with more of the text below',
    left,
    right,
    column(60, 260, ['En annan text följer här, med flera rader.'], 13, set),
  ],
])('columns %s are two blocks', async (_, one, other, below) => {
  const found = await told([...column(60, 140, one, 13, set), ...beside(other), ...below]);
  expect(found.some((text) => text.includes(one.join(' ')) && text.includes(other.join(' ')))).toBe(false);
});
