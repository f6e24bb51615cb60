import { expect, test } from 'vitest';
import type { Instans, RemissAnswer } from '../../../../../../comments/model/answer.ts';
import { byBytes, byText } from '../../../../../../comments/model/identity.ts';
import { sketchOf } from '../../../../../../comments/similarity/sketch.ts';
import { type KeptAnswers, keepAnswers } from '../../../../../../extension/state/answers/take-in/keep-answers.ts';
import type { AnswerRead } from '../../../../../../extension/state/answers/take-in/what-is-read.ts';
import { urn } from '../../../../storage/commands/made-records.ts';

const words = (seed: string) => Array.from({ length: 300 }, (_, i) => `${seed}${(i * 7919) % 301}`).join(' ');
const hash = (letter: string) => letter.repeat(64);

function read(letter: string, fields: Partial<AnswerRead> = {}, text = words(letter)): AnswerRead {
  return {
    ...{ title: `${letter}.docx`, form: 'word', numbers: [], points: [], warnings: [] },
    identifiers: [byBytes(hash(letter)), byText(hash(letter), text.length)],
    snapshot: { id: hash(letter), text, sections: [] },
    sketch: sketchOf(text),
    ...fields,
  };
}

const instans = (id: string, name: string) => ({ kind: 'instans', id: urn(id), name, arende: urn('a') }) as Instans;
const answer = (id: string, whose: string, letter: string, fields: Partial<RemissAnswer> = {}) =>
  ({
    ...{ kind: 'answer', id: urn(id), arende: urn('a'), instans: urn(whose), title: `${letter}.docx`, numbers: [] },
    ...{ identifiers: [byBytes(hash(letter)), byText(hash(letter), 2000)], snapshot: hash(letter), form: 'word' },
    ...fields,
  }) as RemissAnswer;

const kept = (...answers: RemissAnswer[]): KeptAnswers => ({
  arende: urn('a'),
  instanser: [instans('social', 'Socialnämnden'), instans('region', 'Region Nordbygd')],
  answers,
  points: [],
  texts: new Map(answers.map(({ snapshot = '' }) => [snapshot, words(snapshot.charAt(0))])),
});
const keep = (those: AnswerRead[], before = kept()) =>
  keepAnswers(
    those.map((one) => ({ file: one.title, answers: [one] })),
    before,
  );
const made = ({ changes }: ReturnType<typeof keep>, kind: string) =>
  changes.flatMap((one) => (one.do === 'create' && one.record.kind === kind ? [one.record] : []));

test('an answer goes to the instans that it names, or brings a new one', () => {
  const both = keep([read('a', { who: 'Socialnämndens' }), read('b', { who: 'Brukarrådet' }), read('c')]);
  const [brought] = made(both, 'instans');
  expect(brought).toMatchObject({ name: 'Brukarrådet' });
  expect(made(both, 'answer')).toMatchObject([{ instans: urn('social') }, { instans: brought?.id }, {}]);
  expect(made(both, 'answer')[2]).not.toHaveProperty('instans');
  expect(both.snapshots.map(({ id }) => id)).toEqual([hash('a'), hash('b'), hash('c')]);
  expect(both.entries.map(({ news }) => news.map(({ is }) => is))).toEqual([[], ['new-instans'], []]);
});

test('two answers of an instans that isn’t there bring one', () => {
  const two = keep([read('a', { who: 'Brukarrådet' }), read('b', { who: 'Brukarrådets' })]);
  expect(made(two, 'instans')).toHaveLength(1);
});

test('a file’s name tells where the text doesn’t', () => {
  const [one] = made(keep([read('a', { title: 'Yttrande_Region Nordbygd.pdf' })]), 'answer');
  expect(one).toMatchObject({ instans: urn('region') });
});

test('points are kept as suggestions', () => {
  const point = {
    spans: [{ start: 0, end: 4 }],
    stance: 'stöd',
    about: ['6.1'],
    concepts: [],
    why: 'är positiv',
  } as const;
  const all = keep([
    read('a', { points: [{ ...point, spans: [...point.spans], about: [...point.about], concepts: [] }] }),
  ]);
  expect(made(all, 'point')).toMatchObject([{ ...point, state: 'suggested', answer: made(all, 'answer')[0]?.id }]);
});

test('the same file, and the same text in another file, aren’t kept twice', () => {
  const there = kept(answer('old', 'social', 'a'));
  const again = keep([read('a'), read('b'), read('b', { title: 'kopia.docx' })], there);
  expect(made(again, 'answer')).toHaveLength(1);
  expect(again.entries.map(({ answer: id, news }) => [id === undefined, news[0]?.is])).toEqual([
    [true, 'same'],
    [false, undefined],
    [true, 'same'],
  ]);
  const saved = read('c', { identifiers: [byBytes(hash('c')), byText(hash('a'), 2000)] });
  expect(keep([saved], there).entries[0]?.news).toEqual([{ is: 'same', as: urn('old') }]);
});

test('the same letter of another body is an answer of its own', () => {
  const there = kept(answer('old', 'social', 'a'));
  const letter = read('b', { who: 'Region Nordbygd', identifiers: [byBytes(hash('b')), byText(hash('a'), 2000)] });
  expect(made(keep([letter], there), 'answer')).toMatchObject([{ instans: urn('region') }]);
  const terse = read('c', { identifiers: [byBytes(hash('c')), byText(hash('a'), 30)] });
  expect(made(keep([terse], there), 'answer')).toHaveLength(1);
});

test('a text that is much alike comes instead of the earlier one', () => {
  const there = kept(answer('old', 'social', 'a', { date: '2026-03-01' }));
  const edited = words('a').replaceAll('a150 ', 'ändrat ');
  const later = keep([read('b', { who: 'Socialnämnden', date: '2026-03-09' }, edited)], there);
  expect(made(later, 'answer')).toMatchObject([{ replaces: urn('old') }]);
  const earlier = keep([read('b', { who: 'Socialnämnden', date: '2026-02-01' }, edited)], there);
  expect(made(earlier, 'answer')[0]).not.toHaveProperty('replaces');
  expect(earlier.changes.at(-1)).toMatchObject({
    do: 'set',
    id: urn('old'),
    fields: { replaces: made(earlier, 'answer')[0]?.id },
  });
  const other = keep([read('b', { who: 'Socialnämnden' })], there);
  expect(other.entries[0]?.news).toEqual([{ is: 'another', of: urn('old') }]);
});

test('answers of one list are compared with what was there before it', () => {
  const rows = { form: 'list', title: 'alla.xlsx', identifiers: [byBytes(hash('l'))] } as const;
  const list = {
    file: 'alla.xlsx',
    answers: [
      read('a', { ...rows, identifiers: [...rows.identifiers], who: 'Socialnämnden' }),
      read('b', { ...rows, identifiers: [...rows.identifiers], who: 'Region Nordbygd' }),
    ],
  };
  const first = keepAnswers([list], kept());
  expect(made(first, 'answer')).toHaveLength(2);
  const again = keepAnswers([list], kept(...(made(first, 'answer') as RemissAnswer[])));
  expect(again.changes).toEqual([]);
});

test('what had been done with the earlier version follows, where the same words stand in the later', () => {
  const there = answer('old', 'social', 'a', { withoutPoints: [] });
  const text = words('a');
  const spanOf = (from: string, part: string) => ({ start: from.indexOf(part), end: from.indexOf(part) + part.length });
  const [kept1, gone] = [text.slice(0, 40), text.slice(500, 560)];
  const fields = { kind: 'point', answer: there.id, state: 'taken', stance: 'stöd', about: ['6.1'], concepts: [] };
  const points = [
    { ...fields, id: urn('p1'), spans: [spanOf(text, kept1)], note: 'Viktigt.', group: urn('g'), response: 'beaktas' },
    { ...fields, id: urn('p2'), spans: [spanOf(text, gone)] },
    { ...fields, id: urn('p3'), spans: [spanOf(text, text.slice(900, 960))], state: 'suggested' },
  ] as unknown as KeptAnswers['points'];
  const edited = `Inledning ${text.replace(gone, 'något annat')}`;
  const proposed = [kept1, edited.slice(-30)].map((part) => ({
    ...{ spans: [spanOf(edited, part)], stance: 'påpekande' as const, about: [], concepts: [] },
  }));
  const later = read('b', { who: 'Socialnämnden', points: proposed }, edited);
  const step = keep([later], { ...kept(there), points });
  expect(step.entries[0]?.news).toEqual([{ is: 'version', of: there.id, carried: 1, lost: 1 }]);
  const id = made(step, 'answer')[0]?.id;
  expect(made(step, 'point')).toMatchObject([
    {
      answer: id,
      state: 'taken',
      spans: [{ start: 10, end: 50 }],
      note: 'Viktigt.',
      group: urn('g'),
      response: 'beaktas',
    },
    { answer: id, state: 'suggested', spans: proposed[1]?.spans },
  ]);
});

test('two files without text are the same only where they are called the same', () => {
  const empty = (title: string) => {
    const { snapshot: _, ...one } = read('a', { title, warnings: ['empty'], identifiers: [byBytes(hash('e'))] }, '');
    return one;
  };
  const both = keep([empty('Socialnämnden.txt'), empty('Region Nordbygd.txt'), empty('svar.txt'), empty('svar.txt')]);
  expect(made(both, 'answer')).toMatchObject([{ instans: urn('social') }, { instans: urn('region') }, {}]);
  expect(both.entries.map(({ news }) => news.some(({ is }) => is === 'same'))).toEqual([false, false, false, true]);
});
