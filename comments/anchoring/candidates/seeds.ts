import { missing } from '../../../language/lists/item-at.ts';
import type { ComparedWords, Pair } from '../ordering/align.ts';
import { align } from '../ordering/align.ts';

/** Where the words of the new text stand, by OCR key, alone and two together. */
export interface SeedIndex {
  /** How often the OCR key stands in the new text. */
  count(ocrKey: number): number;
  places(ocrKey: number): number[];
  /** Undefined where there are more than `most`, or where both are too common to look. */
  pairPlaces(ocrKey: number, next: number, most: number): number[] | undefined;
}

/** A pair of words is looked up by its rarer word; words more common than this take too long to go through. */
const mostWalked = 1500;

/** @param ocrKeys of each new word */
export function seedIndex(ocrKeys: Int32Array): SeedIndex {
  const size = ocrKeys.reduce((most, ocrKey) => Math.max(most, ocrKey), 0) + 2;
  const counts = new Int32Array(size);
  const last = new Int32Array(size).fill(-1);
  const before = new Int32Array(ocrKeys.length);
  for (let i = 0; i < ocrKeys.length; i++) {
    const ocrKey = ocrKeys[i] ?? missing(ocrKeys, i);
    before[i] = last[ocrKey] ?? missing(last, ocrKey);
    last[ocrKey] = i;
    counts[ocrKey] = (counts[ocrKey] ?? missing(counts, ocrKey)) + 1;
  }
  const count = (ocrKey: number) => counts[ocrKey] ?? 0;
  return {
    count,
    places(ocrKey) {
      const places: number[] = [];
      for (let at = last[ocrKey] ?? -1; at >= 0; at = before[at] ?? missing(before, at)) places.push(at);
      return places;
    },
    pairPlaces(ocrKey, next, most) {
      const [rarer, step, other] = count(ocrKey) <= count(next) ? [ocrKey, 1, next] : [next, -1, ocrKey];
      if (count(rarer) > mostWalked) return undefined;
      const places: number[] = [];
      for (let at = last[rarer] ?? -1; at >= 0; at = before[at] ?? missing(before, at)) {
        if (ocrKeys[at + step] === other && places.push(Math.min(at, at + step)) > most) return undefined;
      }
      return places;
    },
  };
}

/** A place in the new text that a segment may have gone to. */
export interface Alignment {
  pairs: Pair[];
  /** Sum of the pairs' worth. */
  worth: number;
  /** Are they the very same words? */
  same: boolean;
}

/** Rare words are looked for alone, too: a scanner seldom leaves two in a row unharmed. */
const rare = 8;
/** The least share of the weight of the segment's words that an alignment must have. */
const leastWorth = 0.34;
/** The least votes of a place, as a share of the most that any place has: fewer are chance. */
const leastVotes = 1 / 4;
/**
 * How many places a pair of words may have to be used as a seed, and how many alignments are kept: fewer for segments that only stand
 * around a quote.
 */
const limits = { quoted: { seeds: 300, places: 80 }, around: { seeds: 100, places: 12 } };
/** In words: how far to the sides of where its seeds stand a segment is aligned; a longer one further, by half of its length. */
const reach = { least: 4, more: 8 };

/**
 * The places where the old words [first, end) or a good part of them stand.
 * @param expected index into the new words: of many equal places those nearest to it are kept
 * @param quoted does a comment quote them? Else fewer places will do, and commoner words lead nowhere
 */
export function alignmentsFor(
  comparison: ComparedWords,
  index: SeedIndex,
  ocrKeys: readonly number[],
  [first, end]: readonly [number, number],
  expected: number,
  quoted: boolean,
): Alignment[] {
  const { seeds, places: mostPlaces } = quoted ? limits.quoted : limits.around;
  const diagonals: number[] = [];
  const ocrKey = (at: number) =>
    ocrKeys[comparison.oldIds[at] ?? missing(comparison.oldIds, at)] ??
    missing(ocrKeys, comparison.oldIds[at] ?? missing(comparison.oldIds, at));
  const add = (at: number, places: number[] | undefined) => {
    for (const place of places ?? []) diagonals.push(place - at);
  };
  for (let at = first; at + 1 < end; at++) add(at, index.pairPlaces(ocrKey(at), ocrKey(at + 1), seeds));
  const alone = diagonals.length > 0 ? rare : seeds;
  for (let at = first; at < end; at++) {
    if (index.count(ocrKey(at)) <= alone) add(at, index.places(ocrKey(at)));
  }
  const weights = weightOf(comparison, first, end);
  return clusters(diagonals, Math.min(near, end - first - 1), expected - first, mostPlaces)
    .map((diagonal) => alignmentAt(comparison, first, end, diagonal))
    .filter(({ worth }) => worth >= leastWorth * weights);
}

export function weightOf(comparison: ComparedWords, first: number, end: number): number {
  let sum = 0;
  for (let at = first; at < end; at++)
    sum += comparison.weight(comparison.oldIds[at] ?? missing(comparison.oldIds, at));
  return sum;
}

/** In words: seeds that agree on where the segment begins, but for some words put in or left out; in a short one for fewer. */
const near = 3;

function clusters(diagonals: number[], apart: number, expected: number, mostPlaces: number): number[] {
  diagonals.sort((a, b) => a - b);
  const found: { diagonal: number; votes: number }[] = [];
  for (let i = 0; i < diagonals.length; ) {
    let j = i;
    let [mode, most, run] = [diagonals[i] ?? missing(diagonals, i), 1, 1];
    while (
      j + 1 < diagonals.length &&
      (diagonals[j + 1] ?? missing(diagonals, j + 1)) - (diagonals[j] ?? missing(diagonals, j)) <= apart
    ) {
      j++;
      run = diagonals[j] === diagonals[j - 1] ? run + 1 : 1;
      if (run > most) [mode, most] = [diagonals[j] ?? missing(diagonals, j), run];
    }
    found.push({ diagonal: mode, votes: j - i + 1 });
    i = j + 1;
  }
  const votesMost = found.reduce((max, { votes }) => Math.max(max, votes), 0);
  const good = found.filter(({ votes }) => votes >= votesMost * leastVotes);
  if (good.length > mostPlaces) {
    const away = ({ diagonal }: { diagonal: number }) => Math.abs(diagonal - expected);
    good.sort((a, b) => b.votes - a.votes || away(a) - away(b));
    good.length = mostPlaces;
  }
  return good.map(({ diagonal }) => diagonal);
}

function alignmentAt(comparison: ComparedWords, first: number, end: number, diagonal: number): Alignment {
  let same = first + diagonal >= 0;
  for (let at = first; same && at < end; at++) same = comparison.oldIds[at] === comparison.newIds[at + diagonal];
  if (!same) {
    const wider = reach.least + Math.min(reach.more, (end - first) >> 1);
    const from = Math.max(0, first + diagonal - wider);
    const pairs = align(
      comparison,
      first,
      end,
      from,
      Math.min(comparison.newIds.length, end + diagonal + wider),
      comparison.quickLikeness,
    );
    return { pairs, worth: pairs.reduce((sum, { worth }) => sum + worth, 0), same };
  }
  const pairs: Pair[] = [];
  for (let at = first; at < end; at++) {
    pairs.push({
      old: at,
      new: at + diagonal,
      worth: comparison.weight(comparison.oldIds[at] ?? missing(comparison.oldIds, at)),
    });
  }
  return { pairs, worth: weightOf(comparison, first, end), same };
}
