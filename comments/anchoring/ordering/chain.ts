import { firstWhere } from '../../../language/lists/first-where.ts';
import { missing } from '../../../language/lists/item-at.ts';

/**
 * One segment of the old text at one place in the new, with UTF-16 offsets into both and the indexes of its first and last
 * word in the new.
 */
export interface Anchor {
  segment: number;
  oldStart: number;
  oldEnd: number;
  newStart: number;
  newEnd: number;
  firstWord: number;
  lastWord: number;
  worth: number;
  /** The paragraph in the old text and the block in the new one: text of one paragraph is likely to be in one block. */
  paragraph: number;
  block: number;
}

export interface Chain {
  /** Indexes of the chain's anchors, in order. */
  chosen: number[];
  worth: number;
  /** For each anchor, the worth of the best chain through it. */
  through: Float64Array;
}

/** How many of the anchors before one are tried one by one; of those further back only the best. */
const triedBack = 120;
/** In characters: differences that other white space makes. */
const slack = 3;
const slackShare = 0.01;

/** How many anchors are tried against others before the caller gets a turn. */
const slice = 400;
/** How many are mirrored, which only copies them, before it gets one. */
const copied = 20_000;

/** The cost of dividing a paragraph, or of joining two. */
const paragraphCost = 0.5;

/** In weights of words: what another distance costs at least, and more for each doubling of the change, in steps of four characters. */
const leastDistanceCost = 0.3;
const costPerDoubling = 0.25;
/** The share of the cost of another distance that counts from the text's beginning, which is less certain than a neighbour. */
const beginningShare = 0.5;

/** log₂(1 + x) of whole numbers; asked for many millions of times. */
const logs = Float64Array.from({ length: 4096 }, (_, x) => Math.log2(1 + x));
const log = (x: number) =>
  x < 4096
    ? (logs[x] ?? missing(logs, x))
    : (logs[Math.min(x >> 10, 4095)] ?? missing(logs, Math.min(x >> 10, 4095))) + 10;

/**
 * The cost of two places being further apart, or closer together, than before: text was inserted or deleted between them. It grows with
 * the difference, but is never more than a few words are worth.
 */
function distanceCost(oldDistance: number, newDistance: number): number {
  const change = Math.abs(newDistance - oldDistance) - slack - slackShare * Math.abs(oldDistance);
  return change <= 0 ? 0 : leastDistanceCost + costPerDoubling * log(change >> 2);
}

/**
 * The heaviest chain of anchors that keeps the order of old and new, so that what is repeated goes where its neighbours go.
 * @param anchors by segment
 * @param fromStart do the anchors' distances from the texts' beginnings count as well?
 */
export function* chain(anchors: readonly Anchor[], fromStart: boolean): Generator<void, Chain> {
  const forth = yield* pass(anchors, fromStart);
  const size = anchors.reduce((most, { lastWord }) => Math.max(most, lastWord), 0);
  const mirrored: Anchor[] = [];
  for (let i = anchors.length - 1; i >= 0; i--) {
    const { segment, oldStart, oldEnd, newStart, newEnd, firstWord, lastWord, worth, paragraph, block } =
      anchors[i] ?? missing(anchors, i);
    mirrored.push({
      segment: -segment,
      oldStart: -oldEnd,
      oldEnd: -oldStart,
      newStart: -newEnd,
      newEnd: -newStart,
      firstWord: size - lastWord,
      lastWord: size - firstWord,
      worth,
      paragraph,
      block,
    });
    if (mirrored.length % copied === 0) yield;
  }
  const back = yield* pass(mirrored, false);
  const through = new Float64Array(anchors.length);
  let last = -1;
  for (let i = 0; i < anchors.length; i++) {
    const here = forth.worth[i] ?? missing(forth.worth, i);
    through[i] =
      here +
      (back.worth[anchors.length - 1 - i] ?? missing(back.worth, anchors.length - 1 - i)) -
      (anchors[i]?.worth ?? 0);
    if (last < 0 || here > (forth.worth[last] ?? missing(forth.worth, last))) last = i;
  }
  const chosen: number[] = [];
  for (let at = last; at >= 0; at = forth.before[at] ?? missing(forth.before, at)) chosen.push(at);
  return { chosen: chosen.reverse(), worth: last < 0 ? 0 : (forth.worth[last] ?? missing(forth.worth, last)), through };
}

function* pass(
  anchors: readonly Anchor[],
  fromStart: boolean,
): Generator<void, { worth: Float64Array; before: Int32Array }> {
  const worth = new Float64Array(anchors.length);
  const before = new Int32Array(anchors.length).fill(-1);
  const furthest = bestUpTo(anchors);
  let sliceEnd = slice;
  for (let from = 0, to = 0; from < anchors.length; from = to) {
    if (from >= sliceEnd) {
      yield;
      sliceEnd = from + slice;
    }
    while (to < anchors.length && anchors[to]?.segment === anchors[from]?.segment) to++;
    for (let i = from; i < to; i++) {
      const anchor = anchors[i] ?? missing(anchors, i);
      let best = fromStart ? -beginningShare * distanceCost(anchor.oldStart, anchor.newStart) : 0;
      let previous = -1;
      const attempt = (j: number) => {
        const other = anchors[j] ?? missing(anchors, j);
        if (other.lastWord >= anchor.firstWord) return;
        const sum =
          (worth[j] ?? missing(worth, j)) -
          ((other.paragraph === anchor.paragraph) === (other.block === anchor.block) ? 0 : paragraphCost) -
          distanceCost(anchor.oldStart - other.oldEnd, anchor.newStart - other.newEnd);
        if (sum > best) [best, previous] = [sum, j];
      };
      for (let j = from - 1; j >= Math.max(0, from - triedBack); j--) attempt(j);
      const far = furthest.get(anchor.firstWord - 1);
      if (far >= 0) attempt(far);
      worth[i] = best + anchor.worth;
      before[i] = previous;
    }
    for (let i = from; i < to; i++) furthest.put(anchors[i]?.lastWord ?? 0, i, worth[i] ?? missing(worth, i));
  }
  return { worth, before };
}

/** A Fenwick tree: which anchor, of those that end at or before a word, is worth most. */
function bestUpTo(anchors: readonly Anchor[]) {
  const ends = Int32Array.from(anchors, ({ lastWord }) => lastWord)
    .sort()
    .filter((end, i, all) => end !== all[i - 1]);
  const size = ends.length;
  const holders = new Int32Array(size + 1).fill(-1);
  const most = new Float64Array(size + 1).fill(Number.NEGATIVE_INFINITY);
  /** How many of the ends lie at or before the word. */
  const rank = (word: number) => firstWhere(0, size, (at) => (ends[at] ?? missing(ends, at)) > word);
  return {
    put(word: number, holder: number, worth: number) {
      for (let at = rank(word); at <= size; at += at & -at) {
        if (worth >= (most[at] ?? missing(most, at))) {
          most[at] = worth;
          holders[at] = holder;
        }
      }
    },
    get(word: number): number {
      let [best, holder] = [Number.NEGATIVE_INFINITY, -1];
      for (let at = rank(word); at > 0; at -= at & -at) {
        if ((most[at] ?? missing(most, at)) > best)
          [best, holder] = [most[at] ?? missing(most, at), holders[at] ?? missing(holders, at)];
      }
      return holder;
    },
  };
}
