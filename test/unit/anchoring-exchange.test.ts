import { describe, expect, test } from 'vitest';
import type { Claim } from '../../annotations/claims.ts';
import { exchangeReader } from '../../annotations/exchange.ts';
import type { Placing, PlacingTask } from '../../annotations/placing-task.ts';

const length = 13;
const ids = (from: number) => Array.from({ length }, (_, i) => from + i);

/** Two sentences of thirteen words; the first one's stand in the new text as often as is said. */
function reader(times: number, told: (claim: Claim) => number = () => length) {
  const old = {
    ids: [...ids(0), ...ids(100)],
    units: [
      { first: 0, end: length },
      { first: length, end: 2 * length },
    ],
  };
  const task = {
    bones: Array.from({ length: 200 }, (_, i) => i),
    old,
    text: { ids: Array(times).fill(ids(0)).flat() },
  };
  const placing = { chained: new Set([0]) };
  const on = { of: () => [], unitsAt: () => [], isRepeated: () => false, told };
  return exchangeReader(task as unknown as PlacingTask, placing as unknown as Placing, on);
}

const claim = (more: Partial<Claim>): Claim => ({
  unit: 0,
  first: 0,
  last: 12,
  pairs: [],
  same: true,
  whole: false,
  share: 1,
  here: true,
  order: 0,
  sum: 20,
  sides: 2,
  standing: 0,
  around: 0.8,
  known: [10, 10],
  held: [8, 8],
  beside: 0,
  ...more,
});
const elsewhere = (more: Partial<Claim>) => claim({ first: 50, last: 62, here: false, ...more });
const owner = (more: Partial<Claim>) => claim({ unit: 1, here: false, same: false, ...more });

describe('a sentence that may have exchanged its place with another', () => {
  test('another place and another sentence are nearly as good', () => {
    const [best, other] = [claim({}), elsewhere({ sum: 18 })];
    expect(reader(1)(best, [best, other], [owner({ sum: 17 })])).toEqual([best, other]);
  });

  test('not where only the other place is, or only the other sentence', () => {
    const [best, other] = [claim({}), elsewhere({ sum: 18 })];
    expect(reader(1)(best, [best, other], [])).toEqual([]);
    expect(reader(1)(best, [best, other], [owner({ sum: 16 })])).toEqual([]);
    expect(reader(1)(best, [best, elsewhere({ sum: 16 })], [owner({ sum: 17 })])).toEqual([]);
  });

  test('not where the other sentence tells of fewer words there', () => {
    const [best, other] = [claim({}), elsewhere({ sum: 18 })];
    const told = ({ unit }: Claim) => (unit === 0 ? length : length - 1);
    expect(reader(1, told)(best, [best, other], [owner({ sum: 19 })])).toEqual([]);
  });

  test('not where it is all of a block', () => {
    const [best, other] = [claim({ whole: true }), elsewhere({ sum: 18 })];
    expect(reader(1)(best, [best, other], [owner({ sum: 19 })])).toEqual([]);
  });

  test('where nothing is known before it, only if the words stand there more often than they did', () => {
    const [best, other] = [claim({ known: [0, 10] }), elsewhere({ sum: 18 })];
    expect(reader(1)(best, [best, other], [owner({ sum: 17 })])).toEqual([]);
    expect(reader(2)(best, [best, other], [owner({ sum: 17 })])).toEqual([best, other]);
  });

  test('not all the same words: the other place must hold more of what stood before', () => {
    const [best, owners] = [claim({ same: false }), [owner({ sum: 17 })]];
    const [worse, better] = [elsewhere({ sum: 18, held: [8, 9] }), elsewhere({ sum: 18, held: [9, 2] })];
    expect(reader(1)(best, [best, worse], owners)).toEqual([]);
    expect(reader(1)(best, [best, better], owners)).toEqual([best, better]);
  });

  test('not all the same words, and neither order nor likeness has put it there: another sentence fits as well', () => {
    const [best, other] = [claim({ same: false, here: false }), elsewhere({ sum: 10 })];
    expect(reader(1)(best, [best, other], [owner({ sum: 19.5 })])).toEqual([best, other]);
    expect(reader(1)(best, [best, other], [owner({ sum: 18.5 })])).toEqual([]);
    expect(reader(1)({ ...best, here: true }, [best, other], [owner({ sum: 19.5 })])).toEqual([]);
  });
});
