/** The days of one sentence that may be the last: those in whose clause every word has a known role. */

import type { AroundSentence } from './around-sentence.ts';
import { type ClauseStart, ClauseStarts, clauseEnds, isSaidOfBoth } from './clauses-in.ts';
import { isExtension } from './other-days/moved.ts';
import { isOtherKind, isTimeOfSome } from './other-days/others-asked.ts';
import { daysIn, type WrittenDay } from './wording/days.ts';
import { isOrder, orderOf } from './wording/deadline-shapes.ts';
import { hourOf } from './wording/deadline-vocabulary.ts';
import { type Part, PartsOfSentence } from './wording/parts-in.ts';

/** UTF-16 offsets into the sentence, from the words that say so to the day's end. */
export interface LastDay {
  start: number;
  end: number;
  day: WrittenDay;
  isBefore: boolean;
  isExtended: boolean;
  /** For some of the recipients only: not used by itself, but it may contradict the day for all. */
  isForSome: boolean;
}

/** How many dates of other things a clause may have before its own; with more it is a list. */
const mostOthers = 4;

export function lastDaysIn(sentence: string, near: AroundSentence): LastDay[] {
  // A question gives no answer.
  const days = /\d[^\p{L}\d]*\?\s*$/u.test(sentence) ? [] : daysIn(sentence);
  const found = days.length === 0 || near.isOfOther() ? [] : lastDaysOf(sentence, days, near);
  return found.length === 0 && (isTimeOfSome(sentence) || isOtherKind(sentence)) ? days.map(ofSome) : found;
}

/** A sentence, read for all its days. */
interface Read {
  words: PartsOfSentence;
  starts: ClauseStarts;
  /** By the order of the parts. */
  shapes: Map<string, Shape | undefined>;
  near: AroundSentence;
}

type Shape = (typeof shapes)[number];
const shapes = ['whole', 'lastDayAlone', 'goneOn'] as const;

function lastDaysOf(sentence: string, days: readonly WrittenDay[], near: AroundSentence): LastDay[] {
  const words = new PartsOfSentence(sentence, days);
  const read: Read = { words, starts: new ClauseStarts(sentence), shapes: new Map(), near };
  return days.flatMap((day, i) => {
    const next = days[i + 1];
    const found = lastDay(read, i);
    if (!found) return [];
    const isDayFirst = found.start === day.start && day.start === found.clause;
    const isOfBoth = next && !isDayFirst && isSaidOfBoth(sentence.slice(day.end, next.start));
    return isOfBoth ? [found, { ...found, day: next, end: next.end, isForSome: true }] : [found];
  });
}

const ofSome = (day: WrittenDay): LastDay => ({
  start: day.start,
  end: day.end,
  day,
  isBefore: false,
  isExtended: false,
  isForSome: true,
});

function lastDay({ words, starts, shapes, near }: Read, i: number) {
  const { sentence, days } = words;
  const [day, next] = [days[i] as WrittenDay, days[i + 1]];
  const nearest = days[i - 1 - mostOthers]?.end ?? 0;
  let ends: End[] | undefined;
  for (const clause of starts.before(day, days[i - 1]?.end)) {
    const ahead = clause.at < nearest ? undefined : words.upTo(day, clause.at);
    const order = ahead && orderOf(ahead);
    if (!order) continue;
    const isPast = wasPast.test(sentence.slice(clause.at, day.start));
    ends ??= endsBehind(words, day, next);
    for (const end of ends) {
      const shape = shapeOf(shapes, end.order ? `${order} ${end.order}` : order);
      if (!shape || !mayTell(shape, ahead, clause, near)) continue;
      const parts = [...ahead, ...end.parts];
      if (near.mayBeOther(parts, end.isOpen) || (isPast && (end.isOpen || !near.isBeforeKnown()))) continue;
      // "Plan A, svar senast …; plan B, …"
      const isOfOne = !clause.isOfRemiss && isVerbless(parts);
      return {
        ...readingOf(sentence, parts, day, near),
        clause: clause.at,
        isForSome: clause.isForSome || isOfOne || hasSome(parts),
      };
    }
  }
  return undefined;
}

interface End {
  parts: Part[];
  order: string;
  /** Another clause goes on there. */
  isOpen: boolean;
}

/** The ends of the day's clause, where all that stands behind the day is known. */
function endsBehind(words: PartsOfSentence, day: WrittenDay, next: WrittenDay | undefined): End[] {
  return clauseEnds(words.sentence, day.end, next).flatMap(({ at, isOpen }) => {
    const parts = words.between(day.end, at);
    const order = parts && orderOf(parts);
    return order === undefined ? [] : [{ parts: parts as Part[], order, isOpen }];
  });
}

function shapeOf(known: Read['shapes'], order: string): Shape | undefined {
  if (!known.has(order))
    known.set(
      order,
      shapes.find((shape) => isOrder(order, shape)),
    );
  return known.get(order);
}

/** Only a sentence with nothing else in it says what the next one is about. */
function mayTell(shape: Shape, ahead: readonly Part[], { at, isFree }: ClauseStart, near: AroundSentence): boolean {
  if (shape === 'whole') return isFree || hasSubject(ahead);
  return at === 0 && (near.isNamed() || (shape === 'lastDayAlone' && near.isNamedBehind()));
}

function readingOf(sentence: string, parts: readonly Part[], day: WrittenDay, near: AroundSentence) {
  const ahead = parts.filter(({ start }) => start < day.start);
  const label = ahead.find(({ role }) => role === 'time' || role === 'lastDay');
  const edge = ahead.findLast(({ role }) => role === 'by' || role === 'before' || role === 'until');
  // Before an hour of the day is on it.
  const isOnIt =
    hour.test(sentence.slice(edge?.end ?? day.start, day.start)) || hourBehind.test(sentence.slice(day.end));
  // "Remiss av ny plan" is no new time.
  const words = ahead.filter(({ role }) => !things.has(role)).map(({ start, end }) => sentence.slice(start, end));
  const isExtended =
    isExtension(words.join(' ')) ||
    (label?.role === 'lastDay' && near.isExtended()) ||
    parts.some(({ role, start }) => role === 'instead' || (role === 'moved' && start > day.start));
  return {
    start: (label ?? edge)?.start ?? day.start,
    end: day.end,
    day,
    isBefore: edge?.role === 'before' && !isOnIt,
    isExtended,
  };
}

const things = new Set<Part['role']>(['remiss', 'thing', 'object']);

const hours = hourOf.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+');
const hour = new RegExp(`(?<![\\p{L}\\d])(?:${hours})`, 'iu');
const hourBehind = new RegExp(`^[\\s,(]*(?:at\\s|vid\\s|den\\s)?(?:${hours})(?![\\p{L}\\d])`, 'iu');

const verbs = new Set<Part['role']>([
  'must',
  'handed',
  'wants',
  'needs',
  'answered',
  'answers',
  'hands',
  'answerVerb',
  'bidden',
  'asks',
]);
const isVerbless = (parts: readonly Part[]) =>
  parts.some(({ role }) => role === 'by') && !parts.some(({ role }) => verbs.has(role));
const hasSome = (parts: readonly Part[]) => parts.some(({ role }) => role === 'some');

const wasPast = /(?<!\p{L})(?:gick|löpte|slutade|avslutades|stängde)(?!\p{L})/iu;

/** A clause in the midst of a sentence says itself who does what; "… och lämna synpunkter senast …" goes on what was said before. */
const subject =
  /^(?:(?:filler|gladly|where|object) )*(?:time|lastDay|(?:answer|reply) (?:(?:filler|gladly|where|object|some) )*(?:must|handed|by)|we|invited|remiss|day)(?: |$)/;
const hasSubject = (parts: readonly Part[]) => subject.test(parts.map(({ role }) => role).join(' '));
