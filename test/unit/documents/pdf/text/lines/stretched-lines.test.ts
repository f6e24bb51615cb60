import { expect, test } from 'vitest';
import { blocksOf, read } from '../../../../../pdf-files/pdf-source.ts';
import { type WrittenText, writePdf } from '../../../../../pdf-files/pdf-writer.ts';

/** Words put one by one, as Chromium prints a line that is stretched. */
const placed = (line: string, y: number, places: readonly number[]): WrittenText[] =>
  line.split(' ').map((text, i) => ({ text, x: places[i] as number, y, size: 11 }));

const blockTexts = async (text: readonly WrittenText[]) => {
  const { all } = blocksOf(await read(writePdf([{ text }])));
  return all.map((block) => block.text.replace(/\s+/g, ' '));
};

// In Helvetica at 11 points "Psykisk" is 37.28 wide, "ohälsa" 32.41 and "är" 9.78; the solid line ends at 194.68.
const solid = (y: number): WrittenText => ({ text: 'barn och unga i länet mår bra', x: 51, y, size: 11 });
const afterSolid = (y: number): WrittenText => ({ text: 'det säger nämnden.', x: 51, y, size: 11 });

test('words that are stretched far apart in a narrow column stay in their line, whatever stands over their room', async () => {
  const text = [
    solid(100),
    ...placed('Psykisk ohälsa är', 116, [51, 120.39, 184.9]),
    ...placed('ohälsa är Psykisk', 132, [51, 115.51, 157.4]),
    ...placed('ohälsa Psykisk', 148, [51, 157.4]),
    solid(164),
    afterSolid(180),
  ];
  expect(await blockTexts(text)).toEqual([
    'barn och unga i länet mår bra Psykisk ohälsa är ohälsa är Psykisk ohälsa Psykisk barn och unga i länet mår bra det säger nämnden.',
  ]);
});

// "skolan" is 31.79 wide, and "skolans" 37.29.
test.each([
  ['nearly', ['ohälsa skolan', [51, 162.89]], ['Psykisk ohälsa', [51, 162.27]]],
  ['exactly', ['ohälsa Psykisk', [51, 157.4]], ['psykisk skolans', [51, 157.39]]],
] as const)('two stretched lines whose last words begin at %s the same place by chance', async (_, one, other) => {
  const text = [solid(100), ...placed(one[0], 116, one[1]), ...placed(other[0], 132, other[1]), solid(148)];
  expect(await blockTexts([...text, afterSolid(164)])).toEqual([
    `barn och unga i länet mår bra ${one[0]} ${other[0]} barn och unga i länet mår bra det säger nämnden.`,
  ]);
});

test('stretched lines with a line that isn’t some way above them', async () => {
  const rows = Array.from({ length: 4 }, (_, i) => [
    ...placed('ohälsa är Psykisk', 116 + 32 * i, [51, 115.51, 157.4]),
    ...placed('ohälsa Psykisk', 132 + 32 * i, [51, 157.4]),
  ]);
  expect(await blockTexts([solid(100), ...rows.flat(), afterSolid(244)])).toEqual([
    `barn och unga i länet mår bra ${'ohälsa är Psykisk ohälsa Psykisk '.repeat(4)}det säger nämnden.`,
  ]);
});

test('cells with the same room between them stay cells, also under text that fills the same width', async () => {
  const rows = [132, 152, 172].flatMap((y) => placed('Psykisk ohälsa är', y, [51, 120.39, 184.9]));
  // Far from the text, but written right behind it.
  expect((await blockTexts([solid(60), ...rows])).join('|')).not.toContain('Psykisk ohälsa');
});
