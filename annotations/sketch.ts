/**
 * How alike two texts are, without either of them: a sketch is, of all hashes of runs of words, the least in each of a
 * number of bins (one permutation hashing, Li, Owen and Zhang 2012). The share of bins in which two sketches agree is
 * about the share of runs that both texts have of those that either has (Jaccard).
 */
const bins = 128;
/** Words in a run: fewer are common to all strategies, more break at every edit. */
const run = 4;

/** A bin that no run has fallen into. */
const empty = 0;

/** 128 numbers of 32 bits. */
export function sketchOf(text: string): number[] {
  const least = new Array<number>(bins).fill(empty);
  const window: number[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    window.push(hashOf(word.toLowerCase()));
    if (window.length > run) window.shift();
    if (window.length < run) continue;
    const hash = window.reduce((mixed, each) => mix(mixed ^ each), 0x9e3779b9) >>> 0;
    const bin = hash % bins;
    const value = Math.floor(hash / bins) + 1;
    const known = least[bin] as number;
    if (known === empty || value < known) least[bin] = value;
  }
  return least;
}

/** About how much of two texts is the same, 0 to 1; undefined where one is too short to tell. */
export function alikeness(a: readonly number[], b: readonly number[]): number | undefined {
  let [both, same] = [0, 0];
  for (let bin = 0; bin < bins; bin++) {
    if (a[bin] === empty && b[bin] === empty) continue;
    both++;
    if (a[bin] === b[bin]) same++;
  }
  return both < fewest || filled(a) < fewest || filled(b) < fewest ? undefined : same / both;
}

/** Of a page or so. */
const fewest = 64;
const filled = (sketch: readonly number[]) => sketch.filter((value) => value !== empty).length;

/** FNV-1a, over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finalizer of MurmurHash3, which is in the public domain. */
function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
