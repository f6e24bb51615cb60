import { expect, test } from 'vitest';
import { numbersIn, sharedNumber } from '../../../../comments/model/case-number.ts';

const one = (number: string, owner?: string, sender?: string) => ({
  numbers: [{ number, ...(owner !== undefined && { owner }) }],
  ...(sender !== undefined && { sender }),
});

test.each([
  ['the same', one('KS 2026/112'), one('KS 2026/112'), 'KS 2026/112'],
  ['written otherwise', one('KS 2026/112'), one('ks2026/112'), 'KS 2026/112'],
  ['another', one('KS 2026/112'), one('KS 2026/113'), undefined],
  ['the same owner', one('KS 2026/112', 'Region A'), one('KS 2026/112', 'region a'), 'KS 2026/112'],
  ['another owner', one('KS 2026/112', 'Region A'), one('KS 2026/112', 'Region B'), undefined],
  ['an owner that one of them knows', one('KS 2026/112', 'Region A'), one('KS 2026/112'), 'KS 2026/112'],
  ['another sender', one('KS 2026/112', undefined, 'Region A'), one('KS 2026/112', undefined, 'Region B'), undefined],
  ['the sender as owner', one('KS 2026/112', undefined, 'Region A'), one('KS 2026/112', 'Region A'), 'KS 2026/112'],
  ['none', { numbers: [] }, one('KS 2026/112'), undefined],
])('%s', (_, a, b, expected) => {
  expect(sharedNumber(a, b)).toBe(expected);
});

test('what a document says of its ärende', () => {
  expect(
    numbersIn([
      { kind: 'sender', text: 'Region A' },
      { kind: 'number', text: 'KS 2026/112', owner: 'Region A' },
      { kind: 'deadline', text: '1 mars', day: '2026-03-01' },
      { kind: 'number', text: 'HSN 1' },
    ]),
  ).toEqual({ sender: 'Region A', numbers: [{ number: 'KS 2026/112', owner: 'Region A' }, { number: 'HSN 1' }] });
});

test('the only number that a document has is its sender’s, where it doesn’t say whose', () => {
  const number = { kind: 'number', text: 'KS 2026/112' } as const;
  const sender = { kind: 'sender', text: 'Region A' } as const;
  expect(numbersIn([sender, number]).numbers).toEqual([{ number: 'KS 2026/112', owner: 'Region A' }]);
  expect(numbersIn([sender, { ...number, owner: 'HSN' }]).numbers).toEqual([{ number: 'KS 2026/112', owner: 'HSN' }]);
  expect(numbersIn([number]).numbers).toEqual([{ number: 'KS 2026/112' }]);
});
