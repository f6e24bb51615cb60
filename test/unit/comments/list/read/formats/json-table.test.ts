import { expect, test } from 'vitest';
import { cellsOfJson } from '../../../../../../comments/list/read/formats/json-table.ts';
import { limits } from '../../../../../../comments/list/read/formats/workbook/limits.ts';

test.each([
  [
    'rows of a form',
    [
      { Åsikt: 'Bra', sida: 3 },
      { Åsikt: 'Oklart', skäl: null, klar: true },
    ],
    [
      ['Åsikt', 'sida', 'skäl', 'klar'],
      ['Bra', '3', '', ''],
      ['Oklart', '', '', 'true'],
    ],
  ],
  ['what an API answers', { total: 1, svar: [{ Åsikt: 'Bra' }] }, [['Åsikt'], ['Bra']]],
  ['several values', [{ etiketter: ['a', 'b; c'] }], [['etiketter'], ['a; b\\; c']]],
  ['an annotation', [{ id: 'x', type: 'Annotation', target: 'https://a.se' }], undefined],
  ['JSON-LD', [{ '@id': 'x' }], undefined],
  ['Hypothesis', { total: 1, rows: [{ uri: 'https://a.se', user: 'acct:a@b' }] }, undefined],
  ['nested rows', [{ Åsikt: { text: 'Bra' } }], undefined],
  ['values alone', ['Bra', 'Oklart'], undefined],
  ['an empty list', [], undefined],
])('%s', (_, data, cells) => {
  expect(cellsOfJson(JSON.stringify(data))).toEqual(cells);
});

test('a heading may be called as what every object has, and stands only in the rows that say it', () => {
  const rows = '[{"Åsikt":"Ett","constructor":"t","__proto__":"hej"},{"Åsikt":"Två"}]';
  expect(cellsOfJson(rows)).toEqual([
    ['Åsikt', 'constructor', '__proto__'],
    ['Ett', 't', 'hej'],
    ['Två', '', ''],
  ]);
});

test('what is no JSON is none, and a table has the limits that others have', () => {
  expect(cellsOfJson('[{"a"')).toBeUndefined();
  expect(() => cellsOfJson(JSON.stringify(Array(limits.rows + 1).fill({ a: 1 })))).toThrow();
  expect(() => cellsOfJson(JSON.stringify([{ a: 'x'.repeat(limits.cellLetters + 1) }]))).toThrow();
});
