/** The days of one sentence that may be the last, by the words around each. */
import { daysIn, type WrittenDay } from './days.ts';
import { edgeOf } from './deadline-edge.ts';
import * as words from './deadline-words.ts';
import { isAnswerToInvitation, isOtherAnswer } from './other-answers.ts';

/** UTF-16 offsets into the sentence, from the words that say so to the day's end. */
export interface LastDay {
  start: number;
  end: number;
  day: WrittenDay;
  isBefore: boolean;
  isExtended: boolean;
}

/** Between the words that say so and the day: weekdays, times, articles. */
const between =
  /(?:\s|[,:(=–-]|(?<!\p{L})(?:nu|den|the|on|noon|\d{1,2}\s?[ap]\.?m\.?|midnatt|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|kl(?:\.|ockan)?\s*\d{1,2}(?:[.:]\d\d)?|\d{1,2}[.:]\d\d)(?!\p{L}))+$/iu;
/** "till och med" joins no parts. */
const joints = /[,;:()–]|(?<!till\s|från\s)(?<!\p{L})(?:och|men|samt|medan|and)(?!\p{L})(?!\s+med)/giu;
/** Inside addresses there is a colon, in a time there is one. */
const addresses = /\S+@\S+|https?:\S+|www\.\S+|\d{1,2}[:.]\d\d/giu;

/** Nothing before the day but that it is the last. */
const edgeAlone = /^\W*(?:allra\s+)?(?:senast|till\s+och\s+med|t\.?\s?o\.?\s?m\.?|before|by|no later than)$/iu;

/** What stands farther before a day than this, in characters, says nothing of it. */
const reach = 300;

/** @param context what stands before the sentence, or above it: it may name what the sentence doesn't */
export function lastDaysIn(sentence: string, context: string): LastDay[] {
  if (words.elsewhere.test(sentence)) return [];
  const days = daysIn(sentence);
  const begin = days[0]?.start ?? 0;
  const isList = begin < reach && bare(sentence.slice(0, begin)) === '';
  const found: LastDay[] = [];
  for (const [i, day] of days.entries()) {
    const around = {
      ahead: sentence.slice(0, day.start),
      tail: sentence.slice(day.end, days[i + 1]?.start).slice(0, reach),
      context,
    };
    const from = days[i - 1]?.end ?? 0;
    const gap = sentence.slice(from, day.start);
    const last = found.at(-1);
    const forward = isList && isWholeLabel(gap) ? undefined : saidBefore(day, from, around);
    if (forward) found.push(forward);
    else if (last?.end === from && words.forOthers.test(gap)) found.push({ ...last, day, end: day.end });
    else if (isList && (i === 0 ? labelBehind(around.tail) !== undefined : isWholeLabel(around.tail)))
      found.push({
        start: day.start,
        end: day.end,
        day,
        isBefore: false,
        isExtended: words.extended.test(around.tail),
      });
  }
  return found;
}

const bare = (text: string) => text.replace(between, '');

interface Around {
  /** The sentence up to the day. */
  ahead: string;
  /** From the day to the next, or to the sentence's end. */
  tail: string;
  context: string;
}

/** @param from where the words before the day begin: behind another day, or with the sentence */
function saidBefore(day: WrittenDay, from: number, { ahead, tail, context }: Around): LastDay | undefined {
  const nearest = Math.max(from, ahead.length - reach);
  const own = bare(ahead.slice(nearest));
  if (isOtherAnswer(own, tail) || isAnswerToInvitation(own, context)) return undefined;
  if (day.isStretch && words.isSentOut.test(own))
    return { start: day.start, end: day.end, day, isBefore: false, isExtended: false };
  const told = tellingPart(own, { ahead: ahead.slice(Math.max(0, nearest - reach), nearest), tail, context });
  if (!told) return undefined;
  const edge = edgeOf(own, day, told, ahead.slice(nearest + own.length) + tail.slice(0, 12));
  if (!edge) return undefined;
  const label = words.endsInLabel.exec(own)?.index ?? own.search(words.outright);
  const start = nearest + (label >= 0 ? label : Math.max(0, own.length - edge.length));
  const skipped = /^\s*/.exec(ahead.slice(start))?.[0].length ?? 0;
  const isExtended = words.extended.test(told) || words.extended.test(own);
  return { start: start + skipped, end: day.end, day, isBefore: edge.isBefore, isExtended };
}

/** "15 mars 2027: sista dag att svara" */
function labelBehind(tail: string): string | undefined {
  const label = words.beginsWithLabel.exec(tail.replace(/^[\s,:–-]+/, ''))?.[0];
  const isOfAnswers = label !== undefined && isAboutAnswers(label) && !words.otherEvent.test(label);
  return isOfAnswers ? label : undefined;
}

/** "1 december: remissen skickas, 15 mars: sista svarsdag, 1 juni: beslut": between two days, a label belongs to the first. */
const isWholeLabel = (gap: string) => labelBehind(bare(gap)) === bare(gap).replace(/^[\s,:–-]+/, '');

/** The part of the sentence that says what the day is for: the day's own, else one before it; undefined where it is for something else. */
function tellingPart(own: string, { ahead, tail, context }: Around): string | undefined {
  const parts = [...partsOf(ahead), ...partsOf(own)].toReversed();
  for (const part of parts) {
    if (words.otherEvent.test(part)) return undefined;
    if (isAboutAnswers(part)) return part;
  }
  const isBegun = ahead.trim() === '';
  const isEdge = edgeAlone.test(own);
  // "Senast den 15 mars behöver vi era synpunkter."
  const behind = partsOf(tail).find((part) => words.topic.test(part) || words.otherEvent.test(part));
  if (((isBegun && isEdge) || words.hasUntil.test(own)) && behind !== undefined)
    return words.otherEvent.test(behind) ? undefined : behind;
  // "Senast den 15 mars ska kommunen ha åtgärdat bristerna."
  if (/(?<!\p{L})(?:ska|skall|bör|måste|har|är|blir|får|kommer)(?!\p{L})/iu.test(tail) && !words.handingIn.test(tail))
    return undefined;
  const whole = withoutObject(context);
  if (isOtherAnswer(context, '') || words.otherEvent.test(whole) || !isAboutAnswers(whole)) return undefined;
  const isAlone = isBegun && own.trim() === '' && !/\p{L}{3}/u.test(tail);
  const goesOn = isEdge || isAlone || words.lastDayOf.test(own) || parts.some((part) => words.handingIn.test(part));
  return goesOn ? context : undefined;
}

const isAboutAnswers = (part: string) => words.topic.test(part) || words.outright.test(part);
const withoutObject = (text: string) => text.replace(words.object, ' ');

function partsOf(text: string): string[] {
  const whole = withoutObject(text.replace(addresses, ' '));
  return whole.split(joints).filter((part) => /\p{L}/u.test(part));
}
