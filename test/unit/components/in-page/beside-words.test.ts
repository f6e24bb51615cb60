import { expect, it } from 'vitest';
import { BesideWords, firstSeen } from '../../../../components/in-page/beside-words.ts';

/** A window of 683 × 384 with bars of 80 px above the document. */
const area = { left: 0, top: 80, right: 670, bottom: 384 };
const bar = { width: 400, height: 44 };
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

it.each([
  ['in the middle', box(100, 200, 300, 220), { left: 100, top: 228 }],
  ['at the bottom', box(100, 350, 300, 370), { left: 100, top: 298 }],
  ['at the right edge', box(500, 200, 660, 220), { left: 262, top: 228 }],
  ['that begin above what is seen, behind the reader’s bars', box(100, 20, 300, 120), { left: 100, top: 128 }],
  ['that end below it', box(100, 300, 300, 700), { left: 100, top: 248 }],
  ['that fill the height and not the width, at their left', box(450, 90, 660, 380), { left: 42, top: 90 }],
  ['that fill the height and not the width, at their right', box(20, 90, 200, 380), { left: 208, top: 90 }],
  ['that fill all that is seen, within that', box(0, 0, 683, 900), { left: 8, top: 332 }],
])('a bar stands off words %s, and within the document', (_, words, corner) => {
  const beside = new BesideWords(words, area);
  expect(beside.corner(bar, beside.isBelow(bar.height))).toEqual(corner);
});

it('what grows stays on its side as long as there is room to scroll, and has what room there is', () => {
  const beside = new BesideWords(box(100, 150, 300, 170), area);
  expect(beside.isBelow(500)).toBe(true);
  expect(beside.room(true)).toBe(198);
  expect(new BesideWords(box(100, 300, 300, 320), area).isBelow(150, true)).toBe(false);
  expect(new BesideWords(box(100, 90, 300, 110), area).isBelow(500, true)).toBe(true);
});

it('of words over several lines the first line counts that isn’t behind the reader’s bars', () => {
  const lines = [box(0, 40, 90, 60), box(0, 70, 90, 90), box(0, 100, 90, 120)];
  expect(firstSeen(lines, area)).toEqual(lines[1]);
  expect(firstSeen([box(0, 10, 90, 30)], area)).toEqual(box(0, 10, 90, 30));
});
