import { missing } from '../../../language/lists/item-at.ts';
import { comparable } from '../../text/comparable-text.ts';
import { isOnPage, placeAt } from '../../text/flatten.ts';
import type { Pair } from '../ordering/align.ts';
import type { PlacingTask } from '../segments/placing-task.ts';
import { paragraphOf } from '../segments/segments.ts';

/** The reasons to believe that a segment belongs at a place. */
export interface Evidence {
  /** The segment's own words and those around, in weights of words. */
  sum: number;
  /** On how many sides, before and behind, the neighbour is the same as before. */
  sides: 0 | 1 | 2;
  /** The worth of the section and the page that the comment names, in weights of words. */
  stated: number;
  /** The share of the weight of the known words around that is found there, 0 to 1. */
  around: number;
  /** Before and behind: what the known words weigh, and those of them that stand there. */
  known: readonly [number, number];
  kept: readonly [number, number];
  /** The weight of the words that are still directly before and behind. */
  beside: number;
}

const headingKey = (heading: string) => comparable(heading).text.toLowerCase();

const noEvidence: Evidence = { sum: 0, sides: 0, stated: 0, around: 0, known: [0, 0], kept: [0, 0], beside: 0 };

/** In words: how far around its words a place is looked at. */
const contextWords = 24;
/** Room for words inserted next to the segment, so that they don't push its neighbours out of the window. */
const insertedWords = 6;
/** In words: how far on either side the text is checked for continuing as before. */
const besideWords = 8;
/** The worth of a word around, as a share of one of the segment's own. */
const aroundWorth = 0.2;
/** A bonus for exactly the same words: a place with similar words needs more than one word's worth of better context to win. */
const sameWorth = 1.5;
/** In weights of words: the same heading above, and the same page; a section says more of where a text belongs. */
export const sectionWorth = 1;
const pageWorth = 0.5;
/** The share of the words' weight on one side that must be found for the side to count. */
const sideShare = 0.35;

/**
 * The words of a place and those around it, in whatever order: paragraphs around may have been edited, too. And the
 * section and the page, where they are known.
 * @param pairs the segment's words and where they stand
 * @param worth of the pairs
 * @param same are they the very same words?
 */
export function evidenceIn({ comparison, ocrKeys, old, text, document, statedPlaces }: PlacingTask) {
  // Which OCR keys stand on the side that is looked at: numbered rounds, since a set for each side takes ten times as long.
  const rounds = new Uint32Array(ocrKeys.reduce((most, ocrKey) => Math.max(most, ocrKey), 0) + 1);
  let round = 0;
  const shared = (from: number, to: number, newFrom: number, newTo: number) => {
    round++;
    for (let at = newFrom; at < newTo; at++)
      rounds[
        ocrKeys[text.ids[at] ?? missing(text.ids, at)] ?? missing(ocrKeys, text.ids[at] ?? missing(text.ids, at))
      ] = round;
    let [sum, all] = [0, 0];
    for (let at = from; at < to; at++) {
      const id = old.ids[at] ?? missing(old.ids, at);
      const ocrKey = ocrKeys[id] ?? missing(ocrKeys, id);
      const weight = comparison.weight(id);
      all += weight;
      if (rounds[ocrKey] !== round) continue;
      rounds[ocrKey] = 0;
      sum += weight;
    }
    return { sum, all };
  };
  const statedAt = (segment: number, word: number) => {
    const said = statedPlaces.get(segment);
    if (!said) return 0;
    const place = document.places[placeAt(document, text.starts[word] ?? missing(text.starts, word))];
    const heading = said.section?.at(-1);
    const section = heading !== undefined && headingKey(heading) === headingKey(place?.section.at(-1) ?? '');
    const page = said.page !== undefined && place !== undefined && isOnPage(place, said.page);
    return (section ? sectionWorth : 0) + (page ? pageWorth : 0);
  };
  /** The weight of the words that are still the same in one direction, up to the first that differs. */
  const goesOn = (was: number, is: number, step: number, range: { first: number; end: number }) => {
    let sum = 0;
    for (let i = 1; i <= besideWords; i++) {
      const [one, other] = [was + i * step, is + i * step];
      if (one < range.first || one >= range.end) break;
      if (ocrKeys[old.ids[one] ?? missing(old.ids, one)] !== ocrKeys[text.ids[other] ?? -1]) break;
      sum += comparison.weight(old.ids[one] ?? missing(old.ids, one));
    }
    return sum;
  };
  /**
   * Outside the segment's paragraph, context counts only if it matches on both sides: on one side another paragraph with the same words may
   * have been inserted.
   */
  const besideOf = (segment: number, head: Pair, tail: Pair, range: { first: number; end: number }) => {
    const sides = (within: { first: number; end: number }) =>
      [goesOn(head.old, head.new, -1, within), goesOn(tail.old, tail.new, 1, within)] as const;
    const [own, all] = [sides(paragraphOf(old, segment)), sides(range)];
    return own[0] + own[1] + 2 * Math.min(all[0] - own[0], all[1] - own[1]);
  };
  return (segment: number, pairs: readonly Pair[], worth: number, same: boolean): Evidence => {
    const [head, tail] = [pairs[0], pairs.at(-1)];
    const range = old.ranges[old.segments[segment]?.stretch ?? -1];
    if (!head || !tail || !range) return noEvidence;
    const before = shared(
      Math.max(range.first, head.old - contextWords),
      head.old,
      Math.max(0, head.new - contextWords - insertedWords),
      head.new,
    );
    const behind = shared(
      tail.old + 1,
      Math.min(range.end, tail.old + 1 + contextWords),
      tail.new + 1,
      Math.min(text.ids.length, tail.new + 1 + contextWords + insertedWords),
    );
    const stated = statedAt(segment, head.new);
    const around = before.sum + behind.sum;
    const sides = [before, behind].filter(({ sum, all }) => sum >= sideShare * all).length as Evidence['sides'];
    return {
      sum: worth + (same ? sameWorth : 0) + aroundWorth * around + stated,
      sides,
      stated,
      around: around / (before.all + behind.all || 1),
      known: [before.all, behind.all],
      kept: [before.sum, behind.sum],
      beside: besideOf(segment, head, tail, range),
    };
  };
}
