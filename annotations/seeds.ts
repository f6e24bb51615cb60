import type { Comparing, Pair } from './align.ts';
import { align } from './align.ts';

/** Where the words of the new text stand, by bone, alone and two together. */
export interface SeedIndex {
  /** How often the bone stands in the new text. */
  count(bone: number): number;
  places(bone: number): number[];
  /** Undefined where there are more than `most`, or where both are too common to look. */
  pairPlaces(bone: number, next: number, most: number): number[] | undefined;
}

/** Of two words in a row the rarer one leads to both; commoner ones than this take too long to go through. */
const mostWalked = 1500;

/** @param bones of each new word */
export function seedIndex(bones: Int32Array): SeedIndex {
  const size = bones.reduce((most, bone) => Math.max(most, bone), 0) + 2;
  const counts = new Int32Array(size);
  const last = new Int32Array(size).fill(-1);
  const before = new Int32Array(bones.length);
  for (let i = 0; i < bones.length; i++) {
    const bone = bones[i] as number;
    before[i] = last[bone] as number;
    last[bone] = i;
    counts[bone] = (counts[bone] as number) + 1;
  }
  const count = (bone: number) => counts[bone] ?? 0;
  return {
    count,
    places(bone) {
      const places: number[] = [];
      for (let at = last[bone] ?? -1; at >= 0; at = before[at] as number) places.push(at);
      return places;
    },
    pairPlaces(bone, next, most) {
      const [rarer, step, other] = count(bone) <= count(next) ? [bone, 1, next] : [next, -1, bone];
      if (count(rarer) > mostWalked) return undefined;
      const places: number[] = [];
      for (let at = last[rarer] ?? -1; at >= 0; at = before[at] as number) {
        if (bones[at + step] === other && places.push(Math.min(at, at + step)) > most) return undefined;
      }
      return places;
    },
  };
}

/** A place in the new text that a unit may have gone to. */
export interface Candidate {
  pairs: Pair[];
  /** Sum of the pairs' worth. */
  worth: number;
  /** Are they the very same words? */
  same: boolean;
}

/** Rare words are looked for alone, too: a scanner seldom leaves two in a row unharmed. */
const rare = 8;
/** Of what the unit's words weigh. */
const leastWorth = 0.34;

/**
 * The places where the old words [first, end) or a good part of them stand.
 * @param expected index into the new words: of many equal places those nearest to it are kept
 * @param quoted does a comment quote them? Else fewer places will do, and commoner words lead nowhere
 */
export function candidatesFor(
  by: Comparing,
  index: SeedIndex,
  bones: readonly number[],
  [first, end]: readonly [number, number],
  expected: number,
  quoted: boolean,
): Candidate[] {
  const [mostPlaces, most] = quoted ? [300, 80] : [100, 12];
  const diagonals: number[] = [];
  const bone = (at: number) => bones[by.oldIds[at] as number] as number;
  const add = (at: number, places: number[] | undefined) => {
    for (const place of places ?? []) diagonals.push(place - at);
  };
  for (let at = first; at + 1 < end; at++) add(at, index.pairPlaces(bone(at), bone(at + 1), mostPlaces));
  const alone = diagonals.length > 0 ? rare : mostPlaces;
  for (let at = first; at < end; at++) {
    if (index.count(bone(at)) <= alone) add(at, index.places(bone(at)));
  }
  const weights = weightOf(by, first, end);
  return clusters(diagonals, Math.min(near, end - first - 1), expected - first, most)
    .map((diagonal) => candidateAt(by, first, end, diagonal))
    .filter(({ worth }) => worth >= leastWorth * weights);
}

export function weightOf(by: Comparing, first: number, end: number): number {
  let sum = 0;
  for (let at = first; at < end; at++) sum += by.weight(by.oldIds[at] as number);
  return sum;
}

/** In words: seeds that agree on where the unit begins, but for some words put in or left out; in a short one for fewer. */
const near = 3;

function clusters(diagonals: number[], apart: number, expected: number, mostCandidates: number): number[] {
  diagonals.sort((a, b) => a - b);
  const found: { diagonal: number; votes: number }[] = [];
  for (let i = 0; i < diagonals.length; ) {
    let j = i;
    let [mode, most, run] = [diagonals[i] as number, 1, 1];
    while (j + 1 < diagonals.length && (diagonals[j + 1] as number) - (diagonals[j] as number) <= apart) {
      j++;
      run = diagonals[j] === diagonals[j - 1] ? run + 1 : 1;
      if (run > most) [mode, most] = [diagonals[j] as number, run];
    }
    found.push({ diagonal: mode, votes: j - i + 1 });
    i = j + 1;
  }
  const votesMost = found.reduce((max, { votes }) => Math.max(max, votes), 0);
  const good = found.filter(({ votes }) => votes >= votesMost / 4);
  if (good.length > mostCandidates) {
    const away = ({ diagonal }: { diagonal: number }) => Math.abs(diagonal - expected);
    good.sort((a, b) => b.votes - a.votes || away(a) - away(b));
    good.length = mostCandidates;
  }
  return good.map(({ diagonal }) => diagonal);
}

function candidateAt(by: Comparing, first: number, end: number, diagonal: number): Candidate {
  let same = first + diagonal >= 0;
  for (let at = first; same && at < end; at++) same = by.oldIds[at] === by.newIds[at + diagonal];
  if (!same) {
    const wider = 4 + Math.min(8, (end - first) >> 1);
    const from = Math.max(0, first + diagonal - wider);
    const pairs = align(by, first, end, from, Math.min(by.newIds.length, end + diagonal + wider), by.quick);
    return { pairs, worth: pairs.reduce((sum, { worth }) => sum + worth, 0), same };
  }
  const pairs: Pair[] = [];
  for (let at = first; at < end; at++) {
    pairs.push({ old: at, new: at + diagonal, worth: by.weight(by.oldIds[at] as number) });
  }
  return { pairs, worth: weightOf(by, first, end), same };
}
