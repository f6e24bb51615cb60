/** Another sentence may say that the last day has been moved, without a word of answers: "Datumet har ändrats till …". */

import type { PlainBlock } from '../../plain-block.ts';
import { daysIn, isoOf, type WrittenDay } from '../wording/days.ts';
import { hasShape } from '../wording/deadline-shapes.ts';
import { PartsOfSentence } from '../wording/parts-in.ts';
import { sentencesIn } from '../wording/sentences-in.ts';

export const word = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');

const changed = word(
  [
    '(?:är|gäller|blir)\\s+nu|förläng(?:d|t|da|s|ts|er|es|des|ning|ningen)|\\p{L}*flytta(?:d|t|s|ts|des|r)?|anstånd(?:et)?|uppskov|respit|senarelagd|senarelag[td]s?|senarelägg\\p{L}*|tidigarelag\\p{L}*|förkorta\\p{L}*',
    'skju(?:t|ta|ts|tas|ter|tits|tit)\\s+(?:fram|upp)|(?:fram|upp)skju(?:ten|tet|ts|tits)|(?:fram|upp)flytta\\p{L}*|korta(?:d|t|s|ts)|rättelse|rätt\\s+(?:dag|datum|tid)|korriger\\p{L}*|felaktig\\p{L}*|fel\\s+(?:dag|datum)|ny(?:tt)?\\s+(?:sista\\s+)?(?:\\p{L}*dag|\\p{L}*datum|\\p{L}*tid|deadline)',
    'ändra(?:d|t|s|ts|des|r)|extended|postponed|moved|new\\s+(?:deadline|date)',
  ].join('|'),
);
/** The time to answer has been changed: that day stands above all others. */
const extension = word(
  'förläng(?:d|t|s|ts|es|ning)|ny(?:tt|a)?|ändra(?:d|t|s|ts|des)|(?:fram)?flytta(?:d|t|s|ts)(?:\\s+fram)?|senarelag(?:d|t|ts)|(?:fram|upp)?skju(?:ts|tits|ten|tet)|anstånd|uppskov|rätt\\s+(?:dag|datum)',
);
export const isExtension = (text: string) => extension.test(text);

/** What has been moved may well be the time to answer. */
const subject = word(
  '\\p{L}*(?:datum|tid|frist|svar|yttrande|remiss|dag)(?:et|en|erna|ena)?|anstånd(?:et)?|uppskov|respit|synpunkter(?:na)?|deadline(?:n)?|date|comments|responses?',
);
/** Another thing has been, or the day is of another. */
export const otherThing = word(
  '\\p{L}*(?:möte|sammanträde|seminari|konferens|träff)\\p{L}*|anmäl\\p{L}*|fråg(?:or|an)|\\p{L}*beslut(?!at)\\p{L}*|lagen|träder|gäller|börja|ikraft\\p{L}*|tidigare|ursprunglig\\p{L}*|i\\s+stället|istället|meeting|questions?',
);
/** Only a possibility, or denied. */
const perhaps = word('kan|begär\\p{L}*|ansök\\p{L}*|önska[rs]?|behöv\\p{L}*|om\\s+ni|eventuell\\p{L}*|inte|ej|may|not');
const isNow = /(?<!\p{L})(?:är|har)\s+(?:nu\s+)?(?:\p{L}+\s+)?(?:flytta|ändra|förläng|senarel|skjut)/iu;
/** Before a day that has been given up: "(förlängt från …)", "(var …)". */
export const wasBefore =
  /(?<!\p{L})(?:från(?:\s+och\s+med)?|from|var(?:\s+tidigare)?|förut|was)\s+(?:(?:den|the|\p{L}+dag(?:en)?|\p{L}+day)\s+){0,2}$/iu;

export interface FoundDay {
  block: PlainBlock;
  start: number;
  end: number;
  day: WrittenDay;
}

/** How many blocks away from the day a sentence may be that mentions a change without saying of what. */
const nearby = 2;

/**
 * The day that the given one has been moved to; 'unclear' where the text mentions a change ambiguously. A change that is
 * only possible, or of something else, is ignored.
 */
export function movedTo(shown: FoundDay & { isExtended: boolean }, blocks: readonly PlainBlock[]) {
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
  shown: FoundDay & { isExtended: boolean },
  isNear: boolean,
): (FoundDay | 'unclear')[] {
  return sentencesIn(block.text).flatMap(({ start, end }): (FoundDay | 'unclear')[] => {
    const sentence = block.text.slice(start, end);
    const change = changed.exec(sentence);
    if (!change || (perhaps.test(sentence) && !isNow.test(sentence))) return [];
    const isOwn = block === shown.block && start <= shown.start && shown.start < end;
    const days = daysIn(sentence);
    const others = days.filter((day, i) => {
      if (isSame(day, shown.day)) return false;
      // In the sentence of the day shown, what stands before it is what it has been moved from.
      if (isOwn && start + day.start < shown.end) return false;
      if (!isOwn && shown.isExtended && isEarlier(day, shown.day)) return false;
      // "… 15 mars 2027 (förlängt från 1 mars 2027)": neither is one that it was said to be before.
      if (isOwn && wasBefore.test(sentence.slice(0, day.start)) && !isEarlier(shown.day, day)) return false;
      return !otherThing.test(sentence.slice(days[i - 1]?.end ?? 0, day.start));
    });
    const [day] = others;
    if (!day || !subject.test(sentence)) {
      const isLater = others.some((other) => !isEarlier(other, shown.day));
      return isNear && isLater && !/^(?:ändra|moved|felaktig|korriger)/iu.test(change[0]) ? ['unclear'] : [];
    }
    const isPlain =
      !isOwn &&
      others.length === 1 &&
      !day.isStretch &&
      hasShape(new PartsOfSentence(sentence, days).between(0, day.end, day) ?? [], 'move');
    if (!isPlain || isoOf(day) === undefined || isEarlier(day, shown.day)) return ['unclear'];
    const skipped = /^\s*/.exec(sentence.slice(change.index))?.[0].length ?? 0;
    return [{ block, start: start + change.index + skipped, end: start + day.end, day }];
  });
}

export const isSame = (one: WrittenDay, other: WrittenDay) =>
  one.month === other.month && one.day === other.day && (one.year === undefined || one.year === other.year);

/** Not known of a day without its year. */
export const isEarlier = (one: WrittenDay, other: WrittenDay) => {
  const [a, b] = [isoOf(one), isoOf(other)];
  return a !== undefined && b !== undefined && a < b;
};
