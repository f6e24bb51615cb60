import { describe, expect, test } from 'vitest';
import type { PlaceCandidate } from '../../../../comments/anchoring/candidates/place-candidates.ts';
import { swapCheck } from '../../../../comments/anchoring/moves/swap-check.ts';
import type { Placing, PlacingTask } from '../../../../comments/anchoring/segments/placing-task.ts';

const length = 13;
const ids = (from: number) => Array.from({ length }, (_, i) => from + i);

/** Two sentences of thirteen words; the first one's stand in the new text as often as is said. */
function reader(times: number, wordsAt: (candidate: PlaceCandidate) => number = () => length) {
  const old = {
    ids: [...ids(0), ...ids(100)],
    segments: [
      { first: 0, end: length },
      { first: length, end: 2 * length },
    ],
  };
  const task = {
    ocrKeys: Array.from({ length: 200 }, (_, i) => i),
    old,
    text: { ids: Array(times).fill(ids(0)).flat() },
  };
  const placing = { inOrder: new Set([0]) };
  const candidates = { of: () => [], segmentsAt: () => [], isRepeated: () => false, wordsAt };
  return swapCheck(task as unknown as PlacingTask, placing as unknown as Placing, candidates);
}

const candidate = (more: Partial<PlaceCandidate>): PlaceCandidate => ({
  segment: 0,
  first: 0,
  last: 12,
  pairs: [],
  same: true,
  isWholeBlock: false,
  share: 1,
  isPlacedHere: true,
  orderWorth: 0,
  sum: 20,
  sides: 2,
  stated: 0,
  around: 0.8,
  known: [10, 10],
  kept: [8, 8],
  beside: 0,
  ...more,
});
const elsewhere = (more: Partial<PlaceCandidate>) => candidate({ first: 50, last: 62, isPlacedHere: false, ...more });
const owner = (more: Partial<PlaceCandidate>) => candidate({ segment: 1, isPlacedHere: false, same: false, ...more });

describe('a sentence that may have exchanged its place with another', () => {
  test('another place and another sentence are nearly as good', () => {
    const [best, other] = [candidate({}), elsewhere({ sum: 18 })];
    expect(reader(1)(best, [best, other], [owner({ sum: 17 })])).toEqual([best, other]);
  });

  test('not where only the other place is, or only the other sentence', () => {
    const [best, other] = [candidate({}), elsewhere({ sum: 18 })];
    expect(reader(1)(best, [best, other], [])).toEqual([]);
    expect(reader(1)(best, [best, other], [owner({ sum: 16 })])).toEqual([]);
    expect(reader(1)(best, [best, elsewhere({ sum: 16 })], [owner({ sum: 17 })])).toEqual([]);
  });

  test('not where the other sentence tells of fewer words there', () => {
    const [best, other] = [candidate({}), elsewhere({ sum: 18 })];
    const told = ({ segment }: PlaceCandidate) => (segment === 0 ? length : length - 1);
    expect(reader(1, told)(best, [best, other], [owner({ sum: 19 })])).toEqual([]);
  });

  test('not where it is all of a block', () => {
    const [best, other] = [candidate({ isWholeBlock: true }), elsewhere({ sum: 18 })];
    expect(reader(1)(best, [best, other], [owner({ sum: 19 })])).toEqual([]);
  });

  test('where nothing is known before it, only if the words stand there more often than they did', () => {
    const [best, other] = [candidate({ known: [0, 10] }), elsewhere({ sum: 18 })];
    expect(reader(1)(best, [best, other], [owner({ sum: 17 })])).toEqual([]);
    expect(reader(2)(best, [best, other], [owner({ sum: 17 })])).toEqual([best, other]);
  });

  test('not all the same words: the other place must hold more of what stood before', () => {
    const [best, owners] = [candidate({ same: false }), [owner({ sum: 17 })]];
    const [worse, better] = [elsewhere({ sum: 18, kept: [8, 9] }), elsewhere({ sum: 18, kept: [9, 2] })];
    expect(reader(1)(best, [best, worse], owners)).toEqual([]);
    expect(reader(1)(best, [best, better], owners)).toEqual([best, better]);
  });

  test('not all the same words, and neither order nor likeness has put it there: another sentence fits as well', () => {
    const [best, other] = [candidate({ same: false, isPlacedHere: false }), elsewhere({ sum: 10 })];
    expect(reader(1)(best, [best, other], [owner({ sum: 19.5 })])).toEqual([best, other]);
    expect(reader(1)(best, [best, other], [owner({ sum: 18.5 })])).toEqual([]);
    expect(reader(1)({ ...best, isPlacedHere: true }, [best, other], [owner({ sum: 19.5 })])).toEqual([]);
  });
});
