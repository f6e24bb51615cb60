import { itemAt } from '../../../language/lists/item-at.ts';
import { align, type Pair } from '../ordering/align.ts';
import { fillsBlock } from '../segments/blocks.ts';
import type { Placing, PlacingTask, WordRange } from '../segments/placing-task.ts';
import type { Segment } from '../segments/segments.ts';
import { type Evidence, evidenceIn } from './evidence.ts';
import type { PossiblePlace } from './possible-places.ts';
import { weightOf } from './seeds.ts';

/** A place that a segment may have, and the evidence for it. */
export interface PlaceCandidate extends WordRange, Evidence {
  segment: number;
  pairs: readonly Pair[];
  /** Are they the very same words? */
  same: boolean;
  /** Does the segment fill its whole paragraph, and the place a whole block? */
  isWholeBlock: boolean;
  /** The share of the weight of the segment's words that is found there, 0 to 1. */
  share: number;
  /** Is the segment placed there already? */
  isPlacedHere: boolean;
  /** The part of its sum that it has for keeping the order. */
  orderWorth: number;
  /** How many of the segment's words stand there, bent or not; computed when first asked for. */
  wordCount?: number;
}

/** The worth of keeping the order, in weights of words: it decides where all else is nearly equal. */
const orderWorth = 3;
/** The worth of a segment that fills its paragraph and the block. */
const blockWorth = 1;
/**
 * The worth of each word still directly beside the segment. In a text made of repetitions it is nothing, since equal words are beside it
 * everywhere.
 */
const besideWorth = 0.2;
/** A segment whose words occur more often than this belongs to a text made of repetitions. */
const mostRepetitions = 4;
/** The least worth of a candidate, as a share of the best place's worth and of the words' weight: with less it is another text. */
const leastShare = 0.6;
export const leastWeight = 0.5;
/** If words are repeated more often than this, only the candidates with the best evidence are examined. */
const mostCandidates = 16;
const mostRivals = 12;
/** In words: between two words of a segment that still stand together. */
const mostGap = 8;
/** In words: how far to the sides of a place a segment's other words are looked for. */
const searchMargin = 4;

/** Do the two overlap so much that only one of them can be right? */
export function isSamePlace(a: WordRange, b: WordRange): boolean {
  const both = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  return both > 0 && 2 * both >= Math.min(a.last - a.first, b.last - b.first) + 1;
}

/** By how much one candidate is better than another. Keeping the order doesn't count against the same words with both neighbours. */
export function lead(a: PlaceCandidate, b: PlaceCandidate): number {
  const unheld = (one: PlaceCandidate, other: PlaceCandidate) =>
    one.sides === 0 && other.sides === 2 && other.same ? one.orderWorth : 0;
  return a.sum - unheld(a, b) - b.sum + unheld(b, a);
}

export interface PlaceCandidates {
  /** The segment's candidates, that to the place it has been given first; few of many. */
  of(segment: number): PlaceCandidate[];
  /** The segments that might be there, those with the most words there first. */
  segmentsAt(place: WordRange): number[];
  wordsAt(candidate: PlaceCandidate): number;
  /** Are the segment's words repeated so often that their surroundings are, too? Then only the order tells the places apart. */
  isRepeated(segment: number): boolean;
}

/** In segments. */
const slice = 500;

export function* placeCandidates(
  task: PlacingTask,
  placing: Placing,
  possible: readonly PossiblePlace[][],
): Generator<void, PlaceCandidates> {
  const { comparison, old, text } = task;
  const evidenceFor = evidenceIn(task);
  const grid = gridOf<WordRange & { place: PossiblePlace }>();
  const strong: PossiblePlace[][] = [];
  for (const [segment, some] of possible.entries()) {
    const { first, end } = itemAt(old.segments, segment);
    const best = some.reduce((most, { worth }) => Math.max(most, worth), 0);
    const least = Math.max(leastShare * best, leastWeight * weightOf(comparison, first, end));
    const good = some.filter(({ worth }) => worth >= least);
    strong.push(good);
    for (const place of good) grid.add({ first: place.firstWord, last: place.lastWord, place });
    if (segment % slice === slice - 1) yield;
  }
  const isRepeated = (segment: number) =>
    (strong[segment] ?? []).filter(({ alignment }) => alignment.same).length > mostRepetitions;
  const candidateAt = (segment: number, pairs: readonly Pair[], worth: number, same: boolean): PlaceCandidate => {
    const { first, end } = itemAt(old.segments, segment);
    const place = { first: pairs[0]?.new ?? 0, last: pairs.at(-1)?.new ?? 0 };
    const share = worth / weightOf(comparison, first, end);
    const whole = same && fillsBlock(task, segment, place.first);
    const evidence = evidenceFor(segment, pairs, worth, same);
    if (whole) evidence.sum += blockWorth;
    if (!isRepeated(segment)) evidence.sum += besideWorth * evidence.beside;
    return {
      segment,
      ...place,
      pairs,
      same,
      isWholeBlock: whole,
      share,
      isPlacedHere: false,
      orderWorth: 0,
      ...evidence,
    };
  };
  return {
    isRepeated,
    of(segment) {
      const candidates = (strong[segment] ?? []).map(({ alignment, worth }) =>
        candidateAt(segment, alignment.pairs, worth, alignment.same),
      );
      candidates.sort((a, b) => b.sum - a.sum);
      const pairs = placedPairs(task, placing, itemAt(old.segments, segment));
      const all = weightOf(comparison, itemAt(old.segments, segment).first, itemAt(old.segments, segment).end);
      const worth = pairs.reduce((sum, pair) => sum + pair.worth, 0);
      const place = { first: pairs[0]?.new ?? 0, last: pairs.at(-1)?.new ?? 0 };
      const there = candidates.filter((candidate) => pairs.length > 0 && isSamePlace(candidate, place));
      // One or two leftover words are no place for a segment of many words.
      const isLeftOver = there.some(({ share }) => share * all > 2 * worth);
      const others = isLeftOver ? candidates : candidates.filter((candidate) => !there.includes(candidate));
      others.length = Math.min(others.length, mostCandidates);
      if (pairs.length === 0 || isLeftOver) return others;
      const here = there.find((candidate) => candidate.same) ?? candidateAt(segment, pairs, worth, false);
      here.isPlacedHere = true;
      if (placing.inOrder.has(segment)) {
        here.orderWorth = orderWorth;
        here.sum += orderWorth;
      }
      return [here, ...others];
    },
    segmentsAt(place) {
      const there = grid.at(place).filter((one) => !one.place.mayOverlap && isSamePlace(one, place));
      there.sort((a, b) => b.place.worth - a.place.worth);
      return [...new Set(there.slice(0, mostRivals).map(({ place }) => place.segment))];
    },
    wordsAt(candidate) {
      const { first, end } = itemAt(old.segments, candidate.segment);
      const to = Math.min(text.ids.length, candidate.last + 1 + searchMargin);
      candidate.wordCount ??= candidate.same
        ? end - first
        : align(comparison, first, end, Math.max(0, candidate.first - searchMargin), to).length;
      return candidate.wordCount;
    },
  };
}

/** The segment's placed words that stand together; of several such groups the heaviest. */
function placedPairs({ comparison, old, text }: PlacingTask, { to }: Placing, { first, end }: Segment): Pair[] {
  let run: { pairs: Pair[]; worth: number } = { pairs: [], worth: 0 };
  let best = run;
  for (let at = first; at < end; at++) {
    const place = itemAt(to, at);
    if (place < 0) continue;
    const id = itemAt(old.ids, at);
    const pair = {
      old: at,
      new: place,
      worth: comparison.weight(id) * comparison.likeness(id, itemAt(text.ids, place)),
    };
    const last = run.pairs.at(-1);
    if (last && (place <= last.new || place - last.new > mostGap)) run = { pairs: [], worth: 0 };
    run.pairs.push(pair);
    run.worth += pair.worth;
    if (run.worth > best.worth) best = run;
  }
  return best.pairs;
}

/** In words. */
const cellSize = 16;

/** An index of ranges by where they are in the new text. */
export function gridOf<T extends WordRange>() {
  const cells = new Map<number, T[]>();
  const cellOf = (word: number) => Math.floor(word / cellSize);
  return {
    add(one: T): void {
      for (let i = cellOf(one.first); i <= cellOf(one.last); i++) {
        const there = cells.get(i);
        if (there) there.push(one);
        else cells.set(i, [one]);
      }
    },
    /** All ranges that overlap the given one. */
    at({ first, last }: WordRange): T[] {
      const found: T[] = [];
      for (let i = cellOf(first); i <= cellOf(last); i++) {
        for (const one of cells.get(i) ?? []) {
          // A range in several cells is yielded only from the first cell that it shares with the given one.
          if (one.first <= last && first <= one.last && i === Math.max(cellOf(one.first), cellOf(first)))
            found.push(one);
        }
      }
      return found;
    },
  };
}
