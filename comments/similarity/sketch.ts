import { itemAt } from '../../language/lists/item-at.ts';
import { shinglesOf } from './shingles.ts';

/**
 * A sketch tells which of many texts are worth comparing with one, without any of them: it is, of all hashes of runs of words,
 * the least in each of a number of bins (one permutation hashing, Li, Owen and Zhang 2012). The share of bins in which two
 * sketches agree is about the share of runs that both texts have of those that either has (Jaccard).
 */
const bins = 256;

/** A bin that no run has fallen into. */
const empty = 0;

/** 256 numbers of 25 bits. */
export function sketchOf(text: string): number[] {
  const least = new Array<number>(bins).fill(empty);
  for (const hash of shinglesOf(text)) {
    const bin = hash % bins;
    const value = Math.floor(hash / bins) + 1;
    const known = itemAt(least, bin);
    if (known === empty || value < known) least[bin] = value;
  }
  return least;
}

/**
 * About how many of the runs in either text both have, 0 to 1, as a rule within 0.05; undefined where one is too short to
 * tell. An edit breaks four runs, so this falls fast: `shareOf` tells how much of the text is the same.
 */
export function alikeness(a: readonly number[], b: readonly number[]): number | undefined {
  if (filled(a) < fewest || filled(b) < fewest) return undefined;
  let [either, same] = [0, 0];
  for (let bin = 0; bin < bins; bin++) {
    if (a[bin] === empty && b[bin] === empty) continue;
    either++;
    if (a[bin] === b[bin]) same++;
  }
  return same / either;
}

/** Of some eighty words. */
const fewest = 64;
const filled = (sketch: readonly number[]) => sketch.filter((value) => value !== empty).length;
