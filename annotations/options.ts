import { blockEdges, isShort } from './blocks.ts';
import { type Anchor, chain } from './chain.ts';
import { placeAt } from './flatten.ts';
import type { Placing, PlacingTask, WordRange } from './placing-task.ts';
import { type Candidate, candidatesFor } from './seeds.ts';
import type { Unit } from './units.ts';
import { wordAt } from './words.ts';

/** A place that a unit may have gone to. */
export interface Option extends Anchor {
  candidate: Candidate;
  /** Of a unit without a place of its own, which therefore takes no words from others. */
  loose: boolean;
}

/** In weights of words: what one place must be better than another by. */
export const margin = 0.5;
/** And one unit than another that would have the same place. */
const contestedMargin = 0.25;

export function optionsFor(task: PlacingTask, i: number, unit: Unit): Option[] {
  const { by, bones, index, old, text, quoted, document } = task;
  const { first, end, paragraph, ordered } = unit;
  const expected = wordAt(text, old.starts[first] ?? 0);
  return candidatesFor(by, index, bones, [first, end], expected, quoted.has(i)).flatMap((candidate) => {
    const [head, tail] = [candidate.pairs[0], candidate.pairs.at(-1)];
    if (!head || !tail) return [];
    // A heading's words in the middle of a sentence are that sentence's own.
    if (isShort(unit)) {
      const { begins, ends } = blockEdges(task, { first: head.new, last: tail.new });
      if (!begins && !ends) return [];
    }
    return {
      unit: i,
      oldStart: old.starts[head.old] as number,
      oldEnd: old.ends[tail.old] as number,
      newStart: text.starts[head.new] as number,
      newEnd: text.ends[tail.new] as number,
      firstWord: head.new,
      lastWord: tail.new,
      worth: candidate.worth,
      paragraph,
      block: placeAt(document, text.starts[head.new] as number),
      candidate,
      loose: !ordered,
    };
  });
}

export interface OptionChain {
  options: Option[];
  worth: number;
  /** Does another unit that is here make as good a chain? */
  contested(option: Option): boolean;
  /** Of an option of the chain: other places of the same unit that make as good a one. */
  rivalsOf(option: Option): Option[];
}

export const overlap = (a: Anchor, b: Anchor) => a.firstWord <= b.lastWord && b.firstWord <= a.lastWord;

export function* chainOf(options: readonly Option[][], fromStart = true): Generator<void, OptionChain> {
  const all = options.flat();
  const { chosen, worth, through } = yield* chain(all, fromStart);
  let owners: Int32Array | undefined;
  const places = new Map(chosen.map((i) => [all[i] as Option, i]));
  return {
    options: chosen.map((i) => all[i] as Option),
    worth,
    contested(option) {
      owners ??= ownersOf(all.filter((_, i) => (through[i] as number) > worth - contestedMargin));
      for (let word = option.firstWord; word <= option.lastWord; word++) if (owners[word] === several) return true;
      return false;
    },
    rivalsOf(option) {
      const rivals: Option[] = [];
      const at = places.get(option) ?? 0;
      for (const step of [-1, 1]) {
        for (let i = at + step; all[i]?.unit === option.unit; i += step) {
          const other = all[i] as Option;
          if ((through[i] as number) > worth - margin && !overlap(other, option)) rivals.push(other);
        }
      }
      return rivals;
    },
  };
}

const [nobody, several] = [-2, -1];

/** Of each new word, the unit that it may belong to. */
function ownersOf(options: readonly Option[]): Int32Array {
  const size = options.reduce((most, { lastWord }) => Math.max(most, lastWord + 1), 0);
  const owners = new Int32Array(size).fill(nobody);
  for (const { unit, firstWord, lastWord } of options) {
    for (let word = firstWord; word <= lastWord; word++) {
      owners[word] = owners[word] === nobody || owners[word] === unit ? unit : several;
    }
  }
  return owners;
}

export function put(placing: Placing, claimed: Uint8Array, { candidate, loose }: Option): void {
  for (const pair of candidate.pairs) {
    if (claimed[pair.new] && !loose) continue;
    if (!loose) claimed[pair.new] = 1;
    placing.to[pair.old] = pair.new;
  }
}

export function rivals(placing: Placing, claimed: Uint8Array, options: Option[]): void {
  for (const { unit, firstWord, lastWord, loose } of options) {
    placing.rivals.set(unit, [...(placing.rivals.get(unit) ?? []), { first: firstWord, last: lastWord }]);
    if (!loose) claimed.fill(1, firstWord, lastWord + 1);
  }
}

export const rangeOf = ({ firstWord, lastWord }: Option): WordRange => ({ first: firstWord, last: lastWord });

export function free({ candidate: { pairs }, loose }: Option, claimed: Uint8Array): boolean {
  if (loose) return true;
  let taken = 0;
  for (const pair of pairs) taken += claimed[pair.new] as number;
  return taken <= 0.25 * pairs.length;
}

/** Of what a place is worth: others that are worth less are another text. */
const nearlyAsGood = 0.75;

/** Is it the only place in the new text where the unit's words stand, be they claimed or not? */
export const isAlone = (options: readonly Option[][], option: Option) =>
  (options[option.unit] ?? []).every((other) => other === option || other.worth < nearlyAsGood * option.worth);
