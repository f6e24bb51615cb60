/** What is counted, as sentences of a PM have it. */
import { expect, test } from 'vitest';
import { pointsInText } from '../../../../answers/write/answer-sentences.ts';
import type { PointStance } from '../../../../comments/model/answer.ts';

test.each<[string, Partial<Record<PointStance, number>>, number, string]>([
  [
    'in words up to twelve',
    { stöd: 1, påpekande: 1, fråga: 12 },
    0,
    'en stödjande synpunkt, tolv frågor och ett påpekande',
  ],
  ['all in digits where one is larger', { stöd: 13, invändning: 1 }, 0, '13 stödjande synpunkter och 1 invändning'],
  ['as what they add up to', { stöd: 9, ändringsförslag: 4 }, 13, '9 stödjande synpunkter och 4 ändringsförslag'],
])('points in a sentence: %s', (_, counts, total, expected) => {
  const none = { stöd: 0, invändning: 0, ändringsförslag: 0, fråga: 0, påpekande: 0 };
  expect(pointsInText({ ...none, ...counts }, total)).toBe(expected);
});
