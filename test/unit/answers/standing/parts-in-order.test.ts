import { expect, test } from 'vitest';
import { partsInOrder } from '../../../../answers/standing/parts-in-order.ts';
import { broughtIntoSight, drawnRange, ledBy } from '../../../../extension/state/answers/matrix/matrix-window.ts';

test.each<[string, string[], string[], string[]]>([
  [
    'headings in their order, all of it first',
    ['6.1', 'hela', 'Bilaga 1'],
    ['Inledning', '6.1', 'Bilaga 1'],
    ['hela', 'Inledning', '6.1', 'Bilaga 1'],
  ],
  ['a number that no heading has comes where it would stand', ['6.2'], ['6.1', '7'], ['hela', '6.1', '6.2', '7']],
  ['6.10 comes after 6.9', ['6.10', '6.9', '6'], [], ['hela', '6', '6.9', '6.10']],
  ['what isn’t found comes last', ['Målbilden', '3'], ['1'], ['hela', '1', '3', 'Målbilden']],
])('%s', (_, named, headings, expected) => expect(partsInOrder(named, headings)).toEqual(expected));

test.each([
  ['at the beginning', [0, 500, 50, 100], [0, 20]],
  ['in the middle', [2500, 500, 50, 100], [46, 66]],
  ['at the end', [4500, 500, 50, 100], [86, 100]],
  ['of few', [0, 500, 50, 3], [0, 3]],
] as const)(
  'what is in sight is drawn, and some around it: %s',
  (_, [scrolled, seen, each, count], [first, behind]) => {
    expect(drawnRange(scrolled, seen, each, count)).toEqual({ first, behind });
  },
);

test.each([
  ['above', 2, 300, 100],
  ['in sight', 7, 300, 300],
  ['below', 20, 300, 850],
])('what is in hand is scrolled into sight: %s', (_, at, before, after) => {
  expect(broughtIntoSight(at, before, 200, 50)).toBe(after);
});

test.each([
  ['ArrowRight', false, { row: 0, column: 1 }],
  ['ArrowUp', false, { row: -1, column: 0 }],
  ['ArrowLeft', false, { row: 0, column: -1 }],
  ['Home', true, { row: -1, column: -1 }],
  ['End', true, { row: 3, column: 4 }],
  ['PageDown', false, { row: 3, column: 0 }],
  ['a', false, undefined],
] as const)('%s, Ctrl %s', (key, ctrlKey, expected) => {
  expect(ledBy({ key, ctrlKey }, { row: 0, column: 0 }, 4, 5, 10)).toEqual(expected);
});
