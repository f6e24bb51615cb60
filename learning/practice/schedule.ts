/**
 * When a card comes again, and how well it is remembered: by the FSRS algorithm of ts-fsrs alone. Only answers are stored; the state of a
 * card is computed from them each time.
 */
import { createEmptyCard, fsrs, type Grade as LibraryGrade, type Card as Memory, Rating } from 'ts-fsrs';
import type { Grade } from './review.ts';

/**
 * Without steps of minutes, since people practise once a day: a card that was wrong comes again tomorrow. Without fuzz, so that the same
 * answers give the same days. At most a year, since strategies change about once a year. The library's default weights.
 */
export const parameters = {
  request_retention: 0.9,
  maximum_interval: 365,
  enable_fuzz: false,
  enable_short_term: false,
} as const;

/** From this stability on a card counts as known: it isn't asked for three weeks. Days. */
const knownStability = 21;
/** Below this probability of recall a concept is no longer known. */
const knownRetention = 0.85;
/** How many of a concept's cards must be known, if it has as many: one alone may be a sentence learnt by heart. */
const knownCards = 2;

const scheduler = fsrs(parameters);
/** Says how long it takes until that certainty is reached. */
const forgetting = fsrs({ ...parameters, request_retention: knownRetention });

const libraryGrades: Record<Grade, LibraryGrade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

export interface Answer {
  /** When, ISO 8601. */
  at: string;
  grade: Grade;
}

export interface CardMemory {
  /** As the library has it. */
  memory: Memory;
  /** The last answer. */
  last: Grade;
}

/** A card's state after all its answers, given in any order; undefined without answers. */
export function memoryOf(answers: readonly Answer[]): CardMemory | undefined {
  // A file from elsewhere may contain an impossible time: such an answer is ignored.
  const inTime = answers
    .filter(({ at }) => !Number.isNaN(Date.parse(at)))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const [first] = inTime;
  const last = inTime.at(-1);
  if (!first || !last) return undefined;
  let memory = createEmptyCard(first.at);
  for (const { at, grade } of inTime) memory = scheduler.next(memory, at, libraryGrades[grade]).card;
  return { memory, last: last.grade };
}

/** Is it due today? For the whole day, so that it doesn't wait for the hour of the last answer. */
export function isDue({ memory }: CardMemory, now: Date): boolean {
  const endOfDay = new Date(now);
  endOfDay.setHours(23, 59, 59, 999);
  return memory.due <= endOfDay;
}

/**
 * Until when a concept is known, from the states of its cards; undefined where it isn't known. The time may be past: it is then no
 * longer known.
 * @param cards how many the concept has
 */
export function knownUntil(memories: readonly CardMemory[], cards: number = knownCards): Date | undefined {
  if (memories.some(({ last }) => last === 'again')) return undefined;
  const ends = memories.flatMap(({ memory }) => {
    if (memory.stability < knownStability || !memory.last_review) return [];
    const days = forgetting.next_interval(memory.stability, 0);
    return [memory.last_review.getTime() + days * 86_400_000];
  });
  // As long as so many of them are.
  const end = ends.toSorted((a, b) => b - a)[Math.max(1, Math.min(knownCards, cards)) - 1];
  return end === undefined ? undefined : new Date(end);
}
