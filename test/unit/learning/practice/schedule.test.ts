import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { randomFrom } from '../../../../learning/practice/random.ts';
import { type Answer, isDue, knownUntil, memoryOf, parameters } from '../../../../learning/practice/schedule.ts';

const day = 86_400_000;
const begin = Date.UTC(2026, 0, 5, 8);
const at = (days: number) => new Date(begin + days * day);
const answers = (...given: [number, Answer['grade']][]): Answer[] =>
  given.map(([days, grade]) => ({ at: at(days).toISOString(), grade }));
const memory = (...given: [number, Answer['grade']][]) => {
  const found = memoryOf(answers(...given));
  if (!found) throw new Error('no answers');
  return found;
};

const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: 365,
  enable_fuzz: false,
  enable_short_term: false,
});
const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;

test.each(['a', 'b'])('a year of answers, seed %s: as the library alone has it', (seed) => {
  const random = randomFrom(seed);
  const cards = Array.from({ length: 12 }, (_, i) => ({ key: i, kept: [] as Answer[], own: createEmptyCard(at(0)) }));
  let count = 0;
  for (let today = 0; today < 365; today++) {
    // Now and then one is away for some days.
    if (random() < 0.15) continue;
    const now = new Date(at(today).getTime() + Math.floor(random() * 8 * 3_600_000));
    for (const card of cards) {
      const mine = memoryOf(card.kept);
      if (mine && !isDue(mine, now)) continue;
      const [grade, rating] = Object.entries(ratings)[Math.floor(random() * 4)] as [Answer['grade'], 1 | 2 | 3 | 4];
      card.kept.push({ at: now.toISOString(), grade });
      if (card.kept.length === 1) card.own = createEmptyCard(now);
      card.own = scheduler.next(card.own, now, rating).card;
      count++;
      // Whatever the order that they come out of the database in.
      expect(memoryOf([...card.kept].reverse())?.memory).toEqual(card.own);
    }
  }
  expect(count).toBeGreaterThan(150);
});

test('the parameters are those that the documentation tells', () => {
  expect(parameters).toEqual({
    request_retention: 0.9,
    maximum_interval: 365,
    enable_fuzz: false,
    enable_short_term: false,
  });
});

test('what was wrong comes tomorrow, what was right later, and later each time', () => {
  const days = (found: ReturnType<typeof memory>) => found.memory.scheduled_days;
  expect(days(memory([0, 'again']))).toBe(1);
  const [first, second, third] = [
    memory([0, 'good']),
    memory([0, 'good'], [2, 'good']),
    memory([0, 'good'], [2, 'good'], [13, 'good']),
  ].map(days);
  expect(first).toBeGreaterThan(1);
  expect(second).toBeGreaterThan(first as number);
  expect(third).toBeGreaterThan(second as number);
});

test('due is due the whole day', () => {
  const one = memory([0, 'again']);
  expect(isDue(one, at(0))).toBe(false);
  // An hour earlier than the day before.
  expect(isDue(one, new Date(at(1).getTime() - 3_600_000))).toBe(true);
});

const long: [number, Answer['grade']][] = [
  [0, 'good'],
  [2, 'good'],
  [13, 'good'],
  [60, 'good'],
];

test('known: two cards that are held for three weeks, none wrong the last time, until it has faded', () => {
  const learnt = memory(...long);
  const recall = (days: number) => scheduler.get_retrievability(learnt.memory, at(days), false);
  expect(knownUntil([])).toBeUndefined();
  expect(knownUntil([learnt])).toBeUndefined();
  expect(knownUntil([learnt, memory([0, 'good'])])).toBeUndefined();
  expect(knownUntil([learnt, learnt, memory([0, 'again'])])).toBeUndefined();
  const until = knownUntil([learnt, learnt, memory([60, 'good'])]);
  expect(until?.getTime()).toBeGreaterThan(at(60).getTime());
  const days = ((until?.getTime() ?? 0) - at(60).getTime()) / day;
  expect(recall(60 + days - 1)).toBeGreaterThanOrEqual(0.85);
  // A year is the longest.
  if (days < 365) expect(recall(60 + days + 2)).toBeLessThan(0.85);
});
