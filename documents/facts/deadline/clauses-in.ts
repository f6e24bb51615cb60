/** Where the clause around a day may begin and end. */

import { firstWhere } from '../../../language/lists/first-where.ts';
import { itemAt } from '../../../language/lists/item-at.ts';
import { wasBefore } from './other-days/moved.ts';
import { namesSome, remissWords, someWords } from './other-days/others-asked.ts';
import type { WrittenDay } from './wording/days.ts';
import { PartsOfSentence, partsIn } from './wording/parts-in.ts';

export interface ClauseStart {
  at: number;
  /** Only known words stand before it, so that no other recipient is addressed. */
  isFree: boolean;
  /** "Kommuner: svar senast …" */
  isForSome: boolean;
  /** Does what stands before it speak of a remiss? */
  isOfRemiss: boolean;
}

const boundary = /[,;:(](?=\s|\p{L})\s*|\s[–-]\s+|\s(?=(?:och|men|samt|and)\s)/giu;
/** A sentence that begins with one of these is conditional, or describes the effects of a proposal. */
const onlyThen =
  /^\W*(?:intern\p{L}*|om|ifall|när|då|vid|efter|innan|i|under|utan|såvida|medan|även|till|enligt|förra|if|when|after|in)(?!\p{L})|(?<!\p{L})(?:föreslå\p{L}*|innebär|anser|enligt|skulle)(?!\p{L})/iu;

/**
 * How far off its day a clause may begin and end, in characters, and at how many commas and the like on either side: of known
 * words alone, as it must be, none is so long.
 */
const most = { ahead: 400, behind: 600, marks: 16 };

interface Mark {
  text: string;
  index: number;
  /** Where what follows it begins. */
  at: number;
}

/** Where the clauses of a sentence may begin: what stands before each place is read once for all its days. */
export class ClauseStarts {
  private readonly sentence: string;
  private readonly marks: Mark[];
  private readonly words: PartsOfSentence;
  /** Where the first word of each kind ends: what is longer holds it. */
  private readonly first: Record<'onlyThen' | 'remiss' | 'some', number>;
  private readonly known = new Map<number, boolean>();

  constructor(sentence: string) {
    this.sentence = sentence;
    const marks = [...sentence.matchAll(boundary)];
    this.marks = marks.map(({ 0: text, index }) => ({ text, index, at: index + text.length }));
    this.words = new PartsOfSentence(sentence, []);
    const endOf = (words: RegExp) => {
      const match = words.exec(sentence);
      return match ? match.index + match[0].length : Number.POSITIVE_INFINITY;
    };
    this.first = { onlyThen: endOf(onlyThen), remiss: endOf(remissWords), some: endOf(someWords) };
  }

  /** @param after where a day before it ends */
  before(day: WrittenDay, after = 0): ClauseStart[] {
    const starts: ClauseStart[] = [{ at: 0, isFree: true, isForSome: false, isOfRemiss: true }];
    // Lines of a letter's head run together: "Datum 2026-12-01 Svar senast …"
    const line = /^\s+(?=\p{Lu})/u.exec(this.sentence.slice(after, day.start))?.[0].length;
    if (after > 0 && line !== undefined)
      starts.push({ at: after + line, isFree: true, isForSome: false, isOfRemiss: true });
    const last = firstWhere(0, this.marks.length, (at) => itemAt(this.marks, at).index >= day.start);
    for (const mark of this.marks.slice(Math.max(0, last - most.marks), last)) {
      const start = mark.at < day.start || /\s$/.test(mark.text) ? this.behind(mark, after) : undefined;
      if (start) starts.push(start);
    }
    return starts.filter(({ at }) => day.start - at <= most.ahead);
  }

  private behind({ text, index, at }: Mark, after: number): ClauseStart | undefined {
    const isKnown = this.isKnownUpTo(index);
    if (!isKnown && this.first.onlyThen <= index) return undefined;
    const isHead = /[:–-]/u.test(text) && after < index;
    const isOfRemiss = isKnown || this.first.remiss <= index;
    return {
      at,
      isFree: isKnown,
      isForSome: !isKnown && isHead && (!isOfRemiss || this.first.some <= index),
      isOfRemiss,
    };
  }

  private isKnownUpTo(index: number): boolean {
    const known = this.known.get(index) ?? this.words.isKnownUpTo(index);
    this.known.set(index, known);
    return known;
  }
}

/** A clause after the day that doesn't limit it. */
const goesOn =
  /^(?:[,;.)]\s*|\s+)?(?:och|samt|så\s+att|för\s+att|eftersom|varefter|därefter|sedan|vilket|då)(?!\p{L})(?!\s+(?:om|framåt|tills|senare|en)(?!\p{L}))/iu;
/** A clause that may limit it: to some recipients or some cases. */
const takesBack =
  /^[\s,;(–-]*(?:men|utom|dock|medan|förutom|undantag\p{L}*|om|ifall|såvida|för|från|hos|except|but|unless|if)(?!\p{L})/iu;
const ends =
  /[,;(]|\s(?=(?:och|samt|så\s+att|för\s+att|eftersom|varefter|därefter|då)\s)|\s(?=\p{Lu}\p{L}+:\s)|\s[–-]\s/giu;

/** The ends that a clause may have, the farthest first. `isOpen`: another clause goes on there. */
export function clauseEnds(sentence: string, from: number, next?: WrittenDay): { at: number; isOpen: boolean }[] {
  const to = next?.start ?? sentence.length;
  const found = [{ at: to, isOpen: false }];
  if (next) found.unshift({ at: sentence.length, isOpen: false });
  const marks = [...sentence.slice(from, Math.min(to, from + most.behind)).matchAll(ends)];
  for (const { index } of marks.slice(0, most.marks)) {
    const rest = sentence.slice(from + index, to);
    const isLabel = /^\s\p{Lu}\p{L}+:/u.test(rest);
    if (
      isLabel ||
      (goesOn.test(rest) && (!namesSome(rest) || /samma dag/iu.test(rest))) ||
      (next && !takesBack.test(rest))
    )
      found.push({ at: from + index, isOpen: !isLabel });
  }
  return found.filter(({ at }) => at - from <= most.behind);
}

/** Between two days no verb and no event stands, or other people do, so that both may be said of the same: "… 15 mars (kommuner), 15 april (regioner)". */
export function isSaidOfBoth(gap: string): boolean {
  if (wasBefore.test(gap)) return false;
  if (/(?<!\p{L})(?:i\s?stället|istället|tidigare|instead|ursprungligen|helst|gärna|om\s+möjligt)(?!\p{L})/iu.test(gap))
    return false;
  if (namesSome(gap)) return true;
  // Lines of a letter's head run together: "Handläggare: Anna Exempel Utskriven:"
  const label = /(?<!\p{L})\p{Lu}\p{L}+(?=:\s*$)/u.exec(gap)?.[0];
  if (label && !partsIn(label)) return false;
  return !/(?<!\p{L})(?:ska|skall|är|har|kan|var|träder|börjar|\p{L}+(?:as|es|ade|des|ts)|beslut\p{L}*|\p{L}*(?:möte|sammanträd)\p{L}*|(?:in)?för\s+be(?:handling|redning)|ikraft\p{L}*|start\p{L}*)(?!\p{L})/iu.test(
    gap,
  );
}
