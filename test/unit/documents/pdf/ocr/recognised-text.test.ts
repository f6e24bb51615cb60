import { expect, test } from 'vitest';
import type { RecognisedPage } from '../../../../../documents/pdf/ocr/page/recognised-page.ts';
import { certaintiesOf, recognisedTextOf } from '../../../../../documents/pdf/ocr/page/recognised-text.ts';
import { PdfBlocks } from '../../../../../documents/pdf/text/pdf-blocks.ts';
import { view, type WrittenLine, writtenPage } from './written-page.ts';

const column = (x: number, y: number, lines: readonly string[]): WrittenLine[] =>
  lines.map((text, i) => ({ text, x, y: y + 15 * i }));

const left = column(50, 130, [
  'Psykisk ohälsa är vanligare bland unga',
  'kvinnor än bland män, och skillnaderna',
  'har ökat sedan mätningarna började.',
  'Insatser som bygger på universell pre-',
  'vention når alla.',
]);
const right = column(320, 130, [
  'Nämnden följer upp målen varje höst och',
  'redovisar vilka psykiska besvär som in-',
  'vånarna själva uppger i enkäten, och vad',
  'som har gjorts åt dem under året som',
  'har gått.',
]);
const page = [{ text: '2. Målbild', x: 50, y: 80, size: 18 }, ...left, ...right];

function blocksOf(recognised: RecognisedPage) {
  const blocks = new PdfBlocks({ pages: 1 });
  const content = recognisedTextOf(recognised, view, true);
  blocks.put({ page: 1, view, content, certainties: certaintiesOf(recognised) });
  blocks.finish();
  return blocks.all;
}

const laid: [turned: 0 | 90 | 180 | 270, skew: number][] = [
  [0, 0],
  [0, 3],
  [0, -3],
  [90, 0],
  [90, 2],
  [180, -1],
  [270, 3],
];
test.each(laid)('a page turned by %i and laid askew by %i degrees reads as any other', (turned, skew) => {
  const blocks = blocksOf(writtenPage(page, { turned, skew }));
  expect(blocks.map(({ kind, text }) => [kind, text.replaceAll('\n', ' ')])).toEqual([
    ['heading', '2. Målbild'],
    ['paragraph', left.map(({ text }) => text).join(' ')],
    ['paragraph', right.map(({ text }) => text).join(' ')],
  ]);
  expect(new Set(blocks.map(({ origin }) => origin))).toEqual(new Set(['ocr']));
});

test('each word is as certain as the engine says', () => {
  const recognised = writtenPage(left, { certainties: { ohälsa: 61, 'pre-': 40 } });
  const [block] = blocksOf(recognised);
  const doubtful = block?.certain?.filter(({ certainty }) => certainty < 90) ?? [];
  expect(doubtful.map(({ start, end, certainty }) => [block?.text.slice(start, end), certainty])).toEqual([
    ['ohälsa', 61],
    ['pre-', 40],
  ]);
  expect(block?.certain).toHaveLength(recognised.words.length);
});

test.each(laid)('shown over its picture, turned by %i and askew by %i, each item lies on its word', (turned, skew) => {
  const recognised = writtenPage(page, { turned, skew });
  const { items } = recognisedTextOf(recognised, view, false);
  const straight = recognisedTextOf(recognised, view, true).items;
  expect(items.map(({ str }) => str)).toEqual(straight.map(({ str }) => str));
  const placed = items.filter(({ str }) => str !== ' ');
  for (const [i, { str, transform, width }] of placed.entries()) {
    const word = recognised.words[i];
    const { size = 0 } = recognised.lines[word?.line ?? 0] ?? {};
    expect(str).toBe(word?.text);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform;
    expect(Math.atan2(b, a)).toBeCloseTo(Math.atan2(Math.sin(rad(turned + skew)), Math.cos(rad(turned + skew))));
    // From the baseline's beginning to the box's middle: half the width along, 0.3 of the size up.
    const [left = 0, bottom = 0, right = 0, top = 0] = word?.box ?? [];
    expect(e + ((width / 2) * a) / size + 0.3 * c).toBeCloseTo((left + right) / 2);
    expect(f + ((width / 2) * b) / size + 0.3 * d).toBeCloseTo((bottom + top) / 2);
  }
});

const rad = (degrees: number) => (degrees * Math.PI) / 180;

test('words of a line are parted by a blank that fills the room, and lines end', () => {
  const { items } = recognisedTextOf(writtenPage(column(50, 100, ['Psykisk hälsa', 'och annat'])), view, false);
  expect(items.map(({ str, width, hasEOL }) => [str, width, hasEOL])).toEqual([
    ['Psykisk', 42, false],
    [' ', 6, false],
    ['hälsa', 30, true],
    ['och', 18, false],
    [' ', 6, false],
    ['annat', 30, true],
  ]);
});
