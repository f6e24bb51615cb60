import { describe, expect, test } from 'vitest';
import { groupInSteps, groupPoints } from '../../../answers/group/group-points.ts';
import { readAnswer } from '../../../answers/read-answer.ts';

const answers = (...texts: string[]) => texts.map((text) => readAnswer(text));
const named = (texts: ReturnType<typeof answers>) =>
  groupPoints(texts).map(({ likeness, stance, points, contrary }) => ({
    likeness,
    stance,
    points: points.map(({ answer, point }) => `${answer}.${point}`),
    contrary: contrary.map(({ answer, point }) => `${answer}.${point}`),
  }));

describe('alike points', () => {
  test('the same words in letters of a campaign', () => {
    const text = 'Vi kräver att fritidsgårdarna i Sågvreten får behålla sina kvällsöppna timmar.';
    expect(named(answers(text, `Hej! ${text}`, 'Vi vill ha fler lärare i skolan.'))).toEqual([
      { likeness: 'same-words', stance: 'ändringsförslag', points: ['0.0', '1.0'], contrary: [] },
    ]);
  });
  test('the same demand in other words, with who says the contrary', () => {
    const all = answers(
      'Elevhälsans kuratorer bör nämnas i avsnitt 5.1.',
      'Avsnitt 5.1 bör även ta upp elevhälsans kuratorer.',
      'Det är bra att avsnitt 5.1 inte tar upp elevhälsans kuratorer.',
      'Bussarna bör gå oftare.',
    );
    expect(named(all)).toEqual([
      { likeness: 'same-matter', stance: 'ändringsförslag', points: ['0.0', '1.0'], contrary: ['2.0'] },
    ]);
  });
  test('two points of one answer are no group', () => {
    const text = 'Elevhälsans kuratorer bör nämnas i avsnitt 5.1.';
    expect(named(answers(`${text} ${text}`, 'Bussarna bör gå oftare.'))).toEqual([]);
  });
  test('nothing gives nothing', () => {
    expect(groupPoints([])).toEqual([]);
    expect(groupPoints([{ points: [] }])).toEqual([]);
  });
  test('in steps the same', () => {
    const all = answers('Taket bör bytas snarast möjligt i skolan.', 'Skolan: taket bör bytas snarast möjligt.');
    const steps = groupInSteps(all);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).toEqual(groupPoints(all));
  });
});
