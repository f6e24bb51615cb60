/**
 * When a card is to come again, and how well it is remembered: by FSRS, as ts-fsrs has it, and by nothing else. What is kept
 * is the answers; what is remembered follows from them each time it is asked.
 */
import { createEmptyCard, fsrs, type Grade as LibraryGrade, type Card as Memory, Rating } from 'ts-fsrs';
import type { Grade } from './review.ts';

/**
 * Without steps of minutes: one practises once a day, and a card that was wrong comes again tomorrow. Without fuzz: the same
 * answers give the same days. A year at most, since strategies change as often. The weights are the library's.
 */
export const parameters = {
  request_retention: 0.9,
  maximum_interval: 365,
  enable_fuzz: false,
  enable_short_term: false,
} as const;

/** What is so well remembered isn't asked for in three weeks; below it one has learnt, and doesn't know yet. Days. */
const knownStability = 21;
/** A concept that one would recall with less certainty than this is no longer known. */
const knownRetention = 0.85;
/** So many of a concept's cards must be known, if it has them: one alone may be a sentence that one has by heart. */
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

/** What is left of a card's answers, in whichever order they are given; undefined where there are none. */
export function memoryOf(answers: readonly Answer[]): CardMemory | undefined {
  // A 31 February may have come from somewhere; it says nothing.
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

/** Is it to be asked today? Whoever practises in the morning isn't made to wait for the hour of yesterday. */
export function isDue({ memory }: CardMemory, now: Date): boolean {
  const endOfDay = new Date(now);
  endOfDay.setHours(23, 59, 59, 999);
  return memory.due <= endOfDay;
}

/** How surely it would be recalled now, 0 to 1. */
export const retrievability = ({ memory }: CardMemory, now: Date): number =>
  scheduler.get_retrievability(memory, now, false);

/**
 * Until when a concept is known, by what is left of its cards' answers; undefined where it isn't known at all. It may be known
 * no longer: the time is then past.
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
