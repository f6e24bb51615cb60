import { expect, test } from 'vitest';
import { sameObjects } from '../../../../../extension/state/comments/same-objects.ts';

const idOf = ({ id }: { id: number }) => id;
const isSame = (a: { said: string }, b: { said: string }) => a.said === b.said;

test('what is as it was stays the same object, and so does a list in which all is', () => {
  const [a, b] = [
    { id: 1, said: 'a' },
    { id: 2, said: 'b' },
  ];
  const before = [a, b];
  const again = (list: readonly (typeof a)[]) =>
    sameObjects(before, structuredClone(list) as typeof before, (one) => String(idOf(one)), isSame);
  expect(again(before)).toBe(before);
  const changed = again([a, { id: 2, said: 'c' }]);
  expect(changed[0]).toBe(a);
  expect(changed[1]).toEqual({ id: 2, said: 'c' });
  const turned = again([b, a]);
  expect(turned).not.toBe(before);
  expect(turned[0]).toBe(b);
  expect(again([a])).toEqual([a]);
});
