import { expect, test } from 'vitest';
import { firstWhere } from '../../../../language/lists/first-where.ts';

test.each([
  ['in the middle', [1, 3, 3, 7], 3, 1],
  ['all fulfil it', [5, 6], 3, 0],
  ['none does', [1, 2], 3, 2],
  ['none there', [], 3, 0],
])('%s', (_, sorted, least, expected) => {
  expect(firstWhere(0, sorted.length, (at) => (sorted[at] ?? 0) >= least)).toBe(expected);
});

test('nothing before the start or behind the end is asked for', () => {
  const asked: number[] = [];
  expect(firstWhere(2, 5, (at) => asked.push(at) < 0)).toBe(5);
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(2);
  expect(Math.max(...asked)).toBeLessThan(5);
  expect(firstWhere(1, 0, () => true)).toBe(1);
});
