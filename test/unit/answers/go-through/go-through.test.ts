import { describe, expect, test } from 'vitest';
import { answerPiecesOf } from '../../../../answers/go-through/answer-pieces.ts';
import { cutAt, cutsOf, likelyCut } from '../../../../answers/go-through/cutting.ts';
import { partNameOf, remissPartsOf } from '../../../../answers/go-through/remiss-parts.ts';
import { nextOpen, openRun, stepsOf, whereIn } from '../../../../answers/go-through/steps.ts';
import { ledgerOf } from '../../../../answers/standing/ledger.ts';
import type { AnswerPoint } from '../../../../comments/model/answer.ts';

const text = ['Rubrik', 'Nämnden tillstyrker. Ansvaret bör framgå, men inte här.', 'Bakgrund.', 'Vem betalar?'].join(
  '\u2029',
);
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const point = (id: string, words: string[], fields: Partial<AnswerPoint> = {}) =>
  ({ id, spans: words.map(at), state: 'taken', stance: 'stöd', ...fields }) as AnswerPoint;
const known = (points: readonly AnswerPoint[]) => new Map(points.map((one) => [one.id, one]));

const taken = point('taken', ['Nämnden tillstyrker.']);
const suggested = point('suggested', ['Ansvaret bör framgå', 'Vem betalar?'], { state: 'suggested' });
const points = [taken, suggested];
const { paragraphs } = ledgerOf(text, { withoutPoints: [at('Rubrik')] }, points);
const steps = stepsOf(paragraphs, points);

describe('what is gone through, one after the other', () => {
  test('is each point where it begins, and each paragraph without any', () => {
    expect(steps.map(({ point: id, paragraph, state }) => [id, paragraph, state])).toEqual([
      [undefined, 0, 'none'],
      ['taken', 1, 'point'],
      ['suggested', 1, 'suggested'],
      [undefined, 2, 'open'],
    ]);
  });

  test.each<[string, Parameters<typeof whereIn>[1], number]>([
    ['nothing yet', undefined, 0],
    ['a point', { point: 'suggested', at: 0 }, 2],
    ['a paragraph', { at: at('Bakgrund.').start }, 3],
    ['a point that has gone: what stands where it stood', { point: 'gone', at: at('Ansvaret').start }, 2],
    ['a point that has gone from the end', { point: 'gone', at: text.length }, 3],
  ])('in hand is %s', (_, hand, expected) => {
    expect(whereIn(steps, hand)).toBe(expected);
  });

  test('the next that nobody has decided comes behind, then from the beginning; what is being decided is passed', () => {
    expect(nextOpen(steps, 1)?.point).toBe('suggested');
    expect(nextOpen(steps, 2)?.at).toBe(at('Bakgrund.').start);
    expect(nextOpen(steps, 3)?.point).toBe('suggested');
    expect(nextOpen(steps, 3, (step) => step.point === 'suggested')?.at).toBe(at('Bakgrund.').start);
    expect(nextOpen(steps, 3, () => true)).toBeUndefined();
  });

  test('paragraphs until the next suggestion can be decided together', () => {
    const open = ledgerOf(text, {}, [suggested]).paragraphs;
    expect(openRun(open, 0).map(({ start }) => start)).toEqual([0]);
    expect(openRun(open, 1)).toEqual([]);
    expect(openRun(open, 2).map(({ start }) => start)).toEqual([at('Bakgrund.').start]);
    expect(openRun(ledgerOf(text, {}, []).paragraphs, 0)).toHaveLength(4);
  });
});

test('a paragraph is cut where points begin and end, and its words stay as they are', () => {
  const within = point('within', ['bör framgå']);
  const all = [taken, suggested, within];
  const [, second] = ledgerOf(text, {}, all).paragraphs;
  const pieces = second ? answerPiecesOf(second, known(all)) : [];
  expect(
    pieces.map(({ start, end, points: over, begins }) => [text.slice(start, end), over.map(({ id }) => id), begins]),
  ).toEqual([
    ['Nämnden tillstyrker.', ['taken'], true],
    [' ', [], false],
    ['Ansvaret ', ['suggested'], true],
    ['bör framgå', ['within', 'suggested'], true],
    [', men inte här.', [], false],
  ]);
});

describe('a point is cut before a word', () => {
  const cutsIn = (words: string[]) => {
    const one = point('one', words);
    const cuts = cutsOf(one, text);
    return { cuts, likely: cuts.length > 0 ? text.slice(likelyCut(one, cuts, text)).split('\u2029')[0] : undefined };
  };

  test.each<[string, string[], string]>([
    [
      'between sentences',
      ['Nämnden tillstyrker. Ansvaret bör framgå, men inte här.'],
      'Ansvaret bör framgå, men inte här.',
    ],
    ['behind a comma', ['Ansvaret bör framgå, men inte här.'], 'men inte här.'],
    ['in the middle', ['Ansvaret bör framgå'], 'bör framgå, men inte här.'],
    ['between two places', ['Nämnden tillstyrker.', 'Vem betalar?'], 'Vem betalar?'],
  ])('most likely %s', (_, words, expected) => {
    expect(cutsIn(words).likely).toBe(expected);
  });

  test('where the reader points, or before the next word; one of a single word can’t be cut', () => {
    const { cuts } = cutsIn(['Ansvaret bör framgå']);
    expect(cuts).toEqual([at('bör framgå').start, at('framgå').start]);
    expect(cutAt(cuts, at('bör').start + 1)).toBe(at('framgå').start);
    expect(cutAt(cuts, text.length)).toBe(at('framgå').start);
    expect(cutsIn(['Bakgrund.']).cuts).toEqual([]);
  });
});

test.each([
  ['6.1 Uppföljning', '6.1'],
  ['Avsnitt 6.1', '6.1'],
  ['Kapitel 3: Mål', '3'],
  ['Bilaga 2 Ordlista', 'Bilaga 2 Ordlista'],
  ['Uppföljning', 'Uppföljning'],
])('the part “%s” is named %s', (heading, about) => {
  expect(partNameOf(heading)).toBe(about);
});

test('the parts of a remiss are those of its headings, each once', () => {
  const sections = ['1 Inledning', 'Mål', '1 Inledning'].map((title, start) => ({ start, level: 1, title }));
  expect(remissPartsOf({ sections }).map(({ about, start }) => [about, start])).toEqual([
    ['1', 0],
    ['Mål', 1],
  ]);
});
