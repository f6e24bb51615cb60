import { describe, expect, test } from 'vitest';
import type { AnswerPoint, RemissAnswer } from '../../../../../comments/model/answer.ts';
import { pointDeedOf } from '../../../../../extension/state/answers/answers-deed.ts';
import {
  goneFrom,
  pointFrom,
  pointRefused,
  pointSet,
  pointSplit,
  pointsJoined,
  pointsRestored,
  pointTaken,
  stanceOfFigure,
  withoutPoints,
} from '../../../../../extension/state/answers/go-through/point-changes.ts';
import type { RecentStep } from '../../../../../storage/queries/recent-steps.ts';

const text = 'Nämnden tillstyrker. Ansvaret bör framgå.\u2029Bakgrund.\u2029Vem betalar?';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const answer = (fields: Partial<RemissAnswer> = {}) => ({ id: 'urn:a', ...fields }) as RemissAnswer;
const point = (id: string, words: string, fields: Partial<AnswerPoint> = {}) =>
  ({
    ...{ id, kind: 'point', answer: 'urn:a', state: 'taken', stance: 'stöd', about: [], concepts: [] },
    ...{ spans: [at(words)], stamps: {}, deleted: false, ...fields },
  }) as AnswerPoint;

test('a suggestion that is taken isn’t unsure any more', () => {
  const unsure = point('urn:p', 'Vem betalar?', { state: 'suggested', unsure: true });
  expect(pointTaken(unsure)).toEqual([
    { do: 'set', kind: 'point', id: 'urn:p', fields: { state: 'taken', unsure: null } },
  ]);
  expect(pointTaken(point('urn:p', 'Vem betalar?'))).toEqual([]);
});

test('what stands there already is no change, and an empty note is none', () => {
  const noted = point('urn:p', 'Vem betalar?', { note: 'Fråga ekonomi.' });
  expect(pointSet(noted, { stance: 'stöd', about: [], note: ' Fråga ekonomi. ' })).toEqual([]);
  expect(pointSet(noted, { note: ' ' })).toEqual([{ do: 'set', kind: 'point', id: 'urn:p', fields: { note: null } }]);
});

describe('what is no point', () => {
  const first = point('urn:1', 'Nämnden tillstyrker.');
  const second = point('urn:2', 'Ansvaret bör framgå.');

  test('goes, and its paragraph says that there is none', () => {
    expect(pointRefused(answer(), [second], 'urn:2', text)).toEqual([
      {
        ...{ do: 'set', kind: 'answer', id: 'urn:a' },
        fields: { withoutPoints: [{ start: 0, end: text.indexOf('\u2029') }] },
      },
      { do: 'delete', kind: 'point', id: 'urn:2' },
    ]);
  });

  test('goes alone where its paragraph has another point', () => {
    expect(pointRefused(answer(), [first, second], 'urn:2', text)).toEqual([
      { do: 'delete', kind: 'point', id: 'urn:2' },
    ]);
  });

  test('is there again as it was where its paragraph is taken back; of those with the same words, the last', () => {
    const gone = (one: AnswerPoint, modified: string, fields: Partial<AnswerPoint> = {}) =>
      ({ ...one, deleted: true, stamps: { deleted: { modified } }, ...fields }) as AnswerPoint;
    const joined = gone(point('urn:joined', text.slice(0, text.indexOf('\u2029'))), '2026-03-03');
    const all = [gone(second, '2026-03-01'), joined, gone(point('urn:other', 'Vem betalar?'), '2026-03-02')];
    const now = { answer: answer({ withoutPoints: [at('Bakgrund.')] }), points: [], snapshot: { text } };
    const paragraph = { start: 0, end: text.indexOf('\u2029') };
    const back = (points: readonly AnswerPoint[], from: readonly AnswerPoint[], groups = new Set<string>()) =>
      pointsRestored(now, paragraph, goneFrom(paragraph, points, from), groups);
    expect(back([], all)).toEqual([{ do: 'set', kind: 'point', id: 'urn:joined', fields: { deleted: false } }]);
    // What has been put into its place meanwhile stays alone.
    expect(back([point('urn:new', 'Ansvaret bör framgå.')], all.slice(0, 2))).toEqual([]);
    const grouped = gone(second, '2026-03-04', { group: 'urn:g' });
    expect(back([], [grouped], new Set(['urn:g']))).toMatchObject([{ fields: { deleted: false } }]);
    // Its group has been dissolved.
    expect(back([], [grouped])).toMatchObject([{ fields: { deleted: false, group: null } }]);
  });

  test('what went from beside a point that is left is told, the last first; a half of it that was split isn’t', () => {
    const gone = (one: AnswerPoint, modified: string) =>
      ({ ...one, deleted: true, stamps: { deleted: { created: modified, modified } } }) as AnswerPoint;
    const paragraph = { start: 0, end: text.indexOf('\u2029') };
    const from = [gone(second, '2026-03-01'), gone(point('urn:whole', 'Nämnden tillstyrker. Ansvaret'), '2026-03-02')];
    expect(goneFrom(paragraph, [first], from).map(({ id }) => id)).toEqual(['urn:2']);
    const third = gone(point('urn:3', 'Nämnden'), '2026-03-03');
    expect(goneFrom(paragraph, [], [from[0] as AnswerPoint, third]).map(({ id }) => id)).toEqual(['urn:3', 'urn:2']);
  });

  test('paragraphs say so together, and one is taken back', () => {
    const all = [at('Bakgrund.'), at('Vem betalar?')];
    expect(withoutPoints(answer(), all, true)[0]).toMatchObject({ fields: { withoutPoints: all } });
    expect(withoutPoints(answer({ withoutPoints: all }), all.slice(0, 1), false)[0]).toMatchObject({
      fields: { withoutPoints: all.slice(1) },
    });
    expect(withoutPoints(answer({ withoutPoints: all }), all, false)[0]).toMatchObject({
      fields: { withoutPoints: null },
    });
    expect(withoutPoints(answer({ withoutPoints: all }), all, true)).toEqual([]);
  });
});

describe('a point that is split', () => {
  const whole = point('urn:p', 'Nämnden tillstyrker. Ansvaret bör framgå.', {
    ...{ about: ['6.1'], quote: 'Ansvaret', note: 'Två saker.', group: 'urn:g' },
  });
  const cut = text.indexOf('Ansvaret');

  test('is two that say the same; the quote goes with the words that have it, and the note stays with the first', () => {
    const made = pointSplit(whole, cut, text);
    expect(made?.changes).toEqual([
      {
        do: 'create',
        record: {
          ...{ kind: 'point', id: made?.id, answer: 'urn:a', state: 'taken', stance: 'stöd', about: ['6.1'] },
          ...{ concepts: [], group: 'urn:g', quote: 'Ansvaret', spans: [at('Ansvaret bör framgå.')] },
        },
      },
      {
        ...{ do: 'set', kind: 'point', id: 'urn:p' },
        fields: { spans: [at('Nämnden tillstyrker.')], quote: null },
      },
    ]);
  });

  test('has words in both halves, or isn’t split', () => {
    expect(pointSplit(whole, 0, text)).toBeUndefined();
    expect(pointSplit(whole, text.indexOf('\u2029'), text)).toBeUndefined();
  });
});

describe('two points that are joined', () => {
  test('are about what both were about, with both notes', () => {
    const one = point('urn:1', 'Nämnden tillstyrker.', { about: ['6.1'], note: 'Ett.' });
    const other = point('urn:2', 'Ansvaret bör framgå.', { about: ['6.1', '7'], concepts: ['c'], note: 'Två.' });
    expect(pointsJoined(one, other, text)).toEqual([
      {
        ...{ do: 'set', kind: 'point', id: 'urn:1' },
        fields: {
          spans: [at('Nämnden tillstyrker. Ansvaret bör framgå.')],
          ...{ about: ['6.1', '7'], concepts: ['c'], note: 'Ett.\nTvå.' },
        },
      },
      { do: 'delete', kind: 'point', id: 'urn:2' },
    ]);
  });

  test('are one that is taken only if both were', () => {
    const one = point('urn:1', 'Nämnden tillstyrker.');
    const other = point('urn:2', 'Ansvaret bör framgå.', { state: 'suggested', unsure: true });
    expect(pointsJoined(one, other, text)[0]).toMatchObject({ fields: { state: 'suggested', unsure: true } });
  });

  test('keep what was decided of the first; what was decided of the second stands only where nothing was', () => {
    const decided = { response: 'beaktas', reason: 'Rätt.', decided: '2026-06-01' } as const;
    const one = point('urn:1', 'Nämnden tillstyrker.');
    const other = point('urn:2', 'Ansvaret bör framgå.', decided);
    expect(pointsJoined(one, other, text)[0]).toMatchObject({ fields: decided });
    const [set] = pointsJoined({ ...one, response: 'noteras' }, other, text);
    expect(set).not.toHaveProperty('fields.reason');
  });
});

describe('a point of the reader’s own', () => {
  test('has the words without the space around them, and its paragraph isn’t without points', () => {
    const background = at('Bakgrund.');
    const made = pointFrom(
      answer({ withoutPoints: [background] }),
      { start: background.start - 1, end: background.end + 1 },
      text,
    );
    expect(made?.changes).toMatchObject([
      { do: 'create', record: { spans: [background], state: 'taken', answer: 'urn:a' } },
      { do: 'set', kind: 'answer', fields: { withoutPoints: null } },
    ]);
  });

  test('has words', () => {
    const space = text.indexOf(' ');
    expect(pointFrom(answer(), { start: space, end: space + 1 }, text)).toBeUndefined();
  });
});

test.each([
  ['1', 'stöd'],
  ['3', 'ändringsförslag'],
  ['5', 'påpekande'],
  ['6', undefined],
  ['0', undefined],
  ['t', undefined],
])('the key %s is for %s', (key, stance) => {
  expect(stanceOfFigure(key)).toBe(stance);
});

test.each<[ReturnType<typeof pointDeedOf>, Partial<RecentStep>]>([
  ['takePoint', { do: 'set', kind: 'point', first: 'point', fields: ['state', 'unsure'] }],
  ['stanceOfPoint', { do: 'set', kind: 'point', first: 'point', fields: ['stance'] }],
  ['aboutOfPoint', { do: 'set', kind: 'point', first: 'point', fields: ['about'] }],
  ['noteOfPoint', { do: 'set', kind: 'point', first: 'point', fields: ['note'] }],
  ['withoutPoint', { do: 'set', kind: 'answer', first: 'answer', fields: ['withoutPoints'] }],
  ['withoutPoint', { do: 'several', kind: 'several', first: 'answer', fields: ['withoutPoints'] }],
  ['removePoint', { do: 'delete', kind: 'point', first: 'point', fields: [] }],
  ['addPoint', { do: 'create', kind: 'point', first: 'point', fields: [] }],
  ['addPoint', { do: 'several', kind: 'several', first: 'point', fields: ['deleted'] }],
  ['splitPoint', { do: 'several', kind: 'point', first: 'point', fields: ['deleted'] }],
  ['joinPoints', { do: 'several', kind: 'point', first: 'point', fields: ['spans', 'about'] }],
  [undefined, { do: 'set', kind: 'point', first: 'point', fields: ['group'] }],
  [undefined, { do: 'set', kind: 'answer', first: 'answer', fields: ['overall'] }],
  [undefined, { do: 'several', kind: 'several', first: 'arende', fields: ['deleted'] }],
])('%s is told from %o', (deed, step) => {
  expect(pointDeedOf(step as RecentStep)).toBe(deed);
});
