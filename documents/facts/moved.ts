/** Another sentence may say that the last day has been moved, without a word of answers: "Datumet har ändrats till …". */
import { daysIn, isoOf, type WrittenDay } from './days.ts';
import * as words from './deadline-words.ts';
import type { PlainBlock } from './plain-block.ts';
import { sentencesIn } from './sentences-in.ts';

const word = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');

const changed = word(
  [
    'förläng(?:d|t|da|s|ts|er|es|des|ning|ningen)|\\p{L}*flytta(?:d|t|s|ts|des|r)?|anstånd(?:et)?|uppskov|respit|senarelagd|senarelag[td]s?|senarelägg\\p{L}*|tidigarelag\\p{L}*|förkorta\\p{L}*',
    'skju(?:t|ta|ts|tas|ter|tits|tit)\\s+(?:fram|upp)|(?:fram|upp)skju(?:ten|tet|ts|tits)|(?:fram|upp)flytta\\p{L}*|korta(?:d|t|s|ts)|rättelse|rätt\\s+(?:dag|datum|tid)|korriger\\p{L}*|felaktig\\p{L}*|fel\\s+(?:dag|datum)|ny(?:tt)?\\s+(?:sista\\s+)?(?:\\p{L}*dag|\\p{L}*datum|\\p{L}*tid|deadline)',
    'ändra(?:d|t|s|ts|des|r)|extended|postponed|moved|new\\s+(?:deadline|date)',
  ].join('|'),
);
/** What has been moved is the time to answer, or may well be. */
const subject = word(
  '(?:svars|remiss|slut)?datum(?:et)?|(?:svars|remiss)?tid(?:en)?|(?:sista\\s+|ny\\s+)?(?:svars)?dag(?:en)?|anstånd(?:et)?|uppskov|respit|(?:tids|svars|remiss)?frist(?:en)?|deadline(?:n)?|date',
);
/** It may come to that, or hasn't. */
const perhaps = word('kan|begär\\p{L}*|ansök\\p{L}*|önska[rs]?|behöv\\p{L}*|om\\s+ni|eventuell\\p{L}*|inte|ej|may|not');
const isNow = /(?<!\p{L})(?:är|har)\s+(?:nu\s+)?(?:\p{L}+\s+)?(?:flytta|ändra|förläng|senarel|skjut)/iu;
const newDay =
  /(?<!\p{L})(?:till(?:\s+och\s+med)?|t\.?\s?o\.?\s?m\.?|är|blir|nu|senast|gäller|datum(?:et)?|dag(?:en)?|deadline|to|is)[\s:–-]*(?:(?:nu|den|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?)\s+)*$/iu;

interface Placed {
  block: PlainBlock;
  start: number;
  end: number;
  day: WrittenDay;
}

/** How many blocks from the day a sentence may stand that speaks of a change, and not of what. */
const nearby = 2;

/**
 * The day that the one shown has been moved to; 'unclear' where the text speaks of a change, and not plainly. Of a change that is
 * only possible, or of something else, nothing follows.
 */
export function movedTo(shown: Placed & { isExtended: boolean }, blocks: readonly PlainBlock[]) {
  const at = blocks.indexOf(shown.block);
  const found = blocks.flatMap((block, i) =>
    /\d/.test(block.text) ? changesIn(block, shown, Math.abs(i - at) <= nearby) : [],
  );
  const [first] = found;
  if (first === undefined) return undefined;
  if (first === 'unclear') return first;
  return found.every((one) => one !== 'unclear' && isoOf(one.day) === isoOf(first.day)) ? first : 'unclear';
}

function changesIn(
  block: PlainBlock,
  shown: Placed & { isExtended: boolean },
  isNear: boolean,
): (Placed | 'unclear')[] {
  return sentencesIn(block.text).flatMap(({ start, end }): (Placed | 'unclear')[] => {
    const sentence = block.text.slice(start, end);
    const change = changed.exec(sentence);
    if (!change || (perhaps.test(sentence) && !isNow.test(sentence)) || words.elsewhere.test(sentence)) return [];
    const isOwn = block === shown.block && start <= shown.start && shown.start < end;
    const days = daysIn(sentence);
    const others = days.filter((day, i) => {
      if (isSame(day, shown.day)) return false;
      // In the sentence of the day shown, what stands before it is what it has been moved from.
      if (isOwn && start + day.start < shown.end) return false;
      if (!isOwn && shown.isExtended && isEarlier(day, shown.day)) return false;
      const ahead = sentence.slice(days[i - 1]?.end ?? 0, day.start).replace(/beslut(?:at|ade|ar)?(?!\p{L})/giu, '');
      return !words.otherEvent.test(ahead);
    });
    const [day] = others;
    if (!day || (!subject.test(sentence) && !words.topic.test(sentence))) {
      const isLater = others.some((other) => !isEarlier(other, shown.day));
      return isNear && isLater && !/^(?:ändra|moved|felaktig|korriger)/iu.test(change[0]) ? ['unclear'] : [];
    }
    const isPlain =
      !isOwn &&
      others.length === 1 &&
      !day.isStretch &&
      day.start > change.index &&
      newDay.test(sentence.slice(0, day.start));
    if (!isPlain || isoOf(day) === undefined || isEarlier(day, shown.day)) return ['unclear'];
    const skipped = /^\s*/.exec(sentence.slice(change.index))?.[0].length ?? 0;
    return [{ block, start: start + change.index + skipped, end: start + day.end, day }];
  });
}

const isSame = (one: WrittenDay, other: WrittenDay) =>
  one.month === other.month && one.day === other.day && (one.year === undefined || one.year === other.year);

/** Of a day without its year it isn't known. */
const isEarlier = (one: WrittenDay, other: WrittenDay) => {
  const [a, b] = [isoOf(one), isoOf(other)];
  return a !== undefined && b !== undefined && a < b;
};
