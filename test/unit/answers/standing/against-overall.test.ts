import { expect, test } from 'vitest';
import { againstOverall } from '../../../../answers/standing/against-overall.ts';
import type { AnswerPoint, OverallStance, PointStance } from '../../../../comments/model/answer.ts';

const point = (stance: PointStance, about = 'hela') =>
  ({ id: `${stance} ${about}`, stance, about: [about] }) as AnswerPoint;
const all = [point('stöd'), point('invändning'), point('stöd', '6.1'), point('invändning', '6.1'), point('fråga')];

test.each([
  ['avstyrker', ['stöd hela']],
  ['avråder', ['stöd hela']],
  ['tillstyrker', ['invändning hela']],
  ['tillstyrker med ändring', []],
  ['inga synpunkter', []],
  ['oklart', ['stöd hela', 'invändning hela']],
  [undefined, []],
] as [OverallStance | undefined, string[]][])('of one that is %s', (overall, expected) => {
  expect(againstOverall(overall, all).map(({ id }) => id)).toEqual(expected);
});

test('one kind alone says nothing against what is unclear', () => {
  expect(againstOverall('oklart', [point('stöd')])).toEqual([]);
});
