import { expect, test } from 'vitest';
import { withoutDoubles } from '../../../../../../documents/pdf/text/runs/doubles.ts';
import { usualWidth } from '../../../../../../documents/pdf/text/runs/letter-widths.ts';
import type { Run } from '../../../../../../documents/pdf/text/runs/runs.ts';
import { blocksOf, read } from '../../../../../pdf-files/pdf-source.ts';
import { type WrittenText, writePdf } from '../../../../../pdf-files/pdf-writer.ts';

const textsOf = async (text: readonly WrittenText[]) =>
  [...blocksOf(await read(writePdf([{ text }]))).all].map((block) => block.text);

const line = { text: 'Tillit i vården', x: 70, y: 100, size: 16 };
const many = (count: number, of: (i: number) => WrittenText[]) => Array.from({ length: count }, (_, i) => of(i)).flat();
const letters = [...'Tillit'].map((text, i, all) => ({
  ...line,
  text,
  x: 70 + line.size * usualWidth(all.slice(0, i).join('')),
}));

test.each<[string, WrittenText[], string]>([
  ['lines', many(60, () => [line]), 'Tillit i vården'],
  ['lines in small type', many(60, () => [{ ...line, size: 5 }]), 'Tillit i vården'],
  ['lines a little beside each other', many(60, (i) => [{ ...line, x: 70 + i / 50 }]), 'Tillit i vården'],
  [
    'lines in pieces',
    many(60, () => [
      { ...line, text: 'Till' },
      { ...line, text: 'it', x: 70 + line.size * usualWidth('Till') },
    ]),
    'Tillit',
  ],
  ['letters', many(60, () => letters), 'Tillit'],
])('what is drawn sixty times in one place is read once: %s', async (_, text, once) => {
  expect(await textsOf(text)).toEqual([once]);
});

function run(text: string, order: number, font = 'F1'): Run {
  const at = { x0: 70, x1: 130, y: 100, size: 11, font, gap: 0, spaced: true, stretch: 1, turn: 0 };
  return { ...at, item: order, order, from: 0, to: text.length, text, content: undefined, artifact: false };
}

test('a line is known as a double among many others in its place', () => {
  const runs = Array.from({ length: 200 }, (_, i) => run(`ord${i % 100}`, i, `F${i % 100}`));
  expect(withoutDoubles(runs).map(({ text }) => text)).toEqual(Array.from({ length: 100 }, (_, i) => `ord${i}`));
});

test('more copies than any page has are gone through at once', { timeout: 60_000 }, () => {
  const runs = Array.from({ length: 30_000 }, (_, i) => run('tillit i vården', i));
  expect(withoutDoubles(runs).map(({ text }) => text)).toEqual(['tillit i vården']);
});
