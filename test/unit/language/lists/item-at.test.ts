import { expect, it } from 'vitest';
import { itemAt } from '../../../../language/lists/item-at.ts';

it.each([
  ['a list', ['a', 'b'], 1, 'b'],
  ['zeros, which are items', new Int32Array(2), 0, 0],
  ['empty words, which are items', [''], 0, ''],
  ['a text', 'räv', 1, 'ä'],
])('the item of %s', (_, list: ArrayLike<unknown>, index, expected) => {
  expect(itemAt(list, index)).toBe(expected);
});

it.each([
  ['before the first', ['a'], -1, 'No item -1 in a list of 1'],
  ['behind the last', new Uint8Array(3), 3, 'No item 3 in a list of 3'],
  ['in an empty list', [], 0, 'No item 0 in a list of 0'],
  ['between two', ['a', 'b'], 0.5, 'No item 0.5 in a list of 2'],
  ['of no number', ['a', 'b'], Number.NaN, 'No item NaN in a list of 2'],
])('none %s: an error that says which', (_, list: ArrayLike<unknown>, index, message) => {
  expect(() => itemAt(list, index)).toThrow(new RangeError(message));
});
