import { align, type Pair } from './align.ts';
import { fillsBlock } from './blocks.ts';
import { type Evidence, evidenceReader } from './evidence.ts';
import type { Option } from './options.ts';
import type { Placing, PlacingTask, WordRange } from './placing-task.ts';
import { weightOf } from './seeds.ts';
import type { Unit } from './units.ts';

/** A place that a unit may have, and what speaks for it. */
export interface Claim extends WordRange, Evidence {
  unit: number;
  pairs: readonly Pair[];
  /** Are they the very same words? */
  same: boolean;
  /** Are they all of a block, with all of their paragraph? */
  whole: boolean;
  /** Of what the unit's words weigh, 0 to 1. */
  share: number;
  /** Has it been placed there? */
  here: boolean;
  /** What its sum has for keeping its order. */
  order: number;
  /** How many of the unit's words stand there, bent or not; reckoned when first asked for. */
  told?: number;
}

/** What order says of a place, in weights of words: much, where all else is nearly equal. */
const orderWorth = 3;
/** And that a block is all of its paragraph, and nothing else. */
const blockWorth = 1;
/** What a word is worth that still stands directly beside it; nothing where all is repeated, and its like stands everywhere. */
const besideWorth = 0.2;
/** So often do the same words stand in a text that is not made of repetitions. */
const mostCopies = 4;
/** Of what the unit's best place is worth, and of what its words weigh: others are another text. */
const leastShare = 0.6;
export const leastWeight = 0.5;
/** What is repeated more often than this is looked at where the most speaks for it. */
const mostClaims = 16;
const mostRivals = 12;
/** In words: between two words of a unit that still stand together. */
const together = 8;
/** In words: how far to the sides of a place a unit's other words are looked for. */
const widened = 4;

/** Do they share so much that only one of them can be right? */
export function collide(a: WordRange, b: WordRange): boolean {
  const both = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  return both > 0 && 2 * both >= Math.min(a.last - a.first, b.last - b.first) + 1;
}

/** By how much one claim to a place is better than another: order says nothing against what stands on both sides. */
export function lead(a: Claim, b: Claim): number {
  const unheld = (one: Claim, other: Claim) => (one.sides === 0 && other.sides === 2 && other.same ? one.order : 0);
  return a.sum - unheld(a, b) - b.sum + unheld(b, a);
}

export interface Claims {
  /** The unit's claims, that to the place it has been given first; few of many. */
  of(unit: number): Claim[];
  /** The units that might stand there, those first of which most does. */
  unitsAt(place: WordRange): number[];
  told(claim: Claim): number;
  /** Do the unit's words stand so often that what stands around them stands everywhere, too? There only order tells. */
  isRepeated(unit: number): boolean;
}

/** In units. */
const slice = 500;

export function* claimsOn(task: PlacingTask, placing: Placing, options: readonly Option[][]): Generator<void, Claims> {
  const { by, old, text } = task;
  const evidenceFor = evidenceReader(task);
  const grid = gridOf<WordRange & { option: Option }>();
  const strong: Option[][] = [];
  for (const [unit, some] of options.entries()) {
    const { first, end } = old.units[unit] as Unit;
    const best = some.reduce((most, { worth }) => Math.max(most, worth), 0);
    const least = Math.max(leastShare * best, leastWeight * weightOf(by, first, end));
    const good = some.filter(({ worth }) => worth >= least);
    strong.push(good);
    for (const option of good) grid.add({ first: option.firstWord, last: option.lastWord, option });
    if (unit % slice === slice - 1) yield;
  }
  const isRepeated = (unit: number) =>
    (strong[unit] ?? []).filter(({ candidate }) => candidate.same).length > mostCopies;
  const claimOf = (unit: number, pairs: readonly Pair[], worth: number, same: boolean): Claim => {
    const { first, end } = old.units[unit] as Unit;
    const place = { first: pairs[0]?.new ?? 0, last: pairs.at(-1)?.new ?? 0 };
    const share = worth / weightOf(by, first, end);
    const whole = same && fillsBlock(task, unit, place.first);
    const evidence = evidenceFor(unit, pairs, worth, same);
    if (whole) evidence.sum += blockWorth;
    if (!isRepeated(unit)) evidence.sum += besideWorth * evidence.beside;
    return { unit, ...place, pairs, same, whole, share, here: false, order: 0, ...evidence };
  };
  return {
    isRepeated,
    of(unit) {
      const claims = (strong[unit] ?? []).map(({ candidate, worth }) =>
        claimOf(unit, candidate.pairs, worth, candidate.same),
      );
      claims.sort((a, b) => b.sum - a.sum);
      const pairs = placed(task, placing, old.units[unit] as Unit);
      const all = weightOf(by, (old.units[unit] as Unit).first, (old.units[unit] as Unit).end);
      const worth = pairs.reduce((sum, pair) => sum + pair.worth, 0);
      const place = { first: pairs[0]?.new ?? 0, last: pairs.at(-1)?.new ?? 0 };
      const there = claims.filter((claim) => pairs.length > 0 && collide(claim, place));
      // A word or two that were left over for it, where it would have far more, are no place.
      const scrap = there.some(({ share }) => share * all > 2 * worth);
      const others = scrap ? claims : claims.filter((claim) => !there.includes(claim));
      others.length = Math.min(others.length, mostClaims);
      if (pairs.length === 0 || scrap) return others;
      const here = there.find((claim) => claim.same) ?? claimOf(unit, pairs, worth, false);
      here.here = true;
      if (placing.chained.has(unit)) {
        here.order = orderWorth;
        here.sum += orderWorth;
      }
      return [here, ...others];
    },
    unitsAt(place) {
      const there = grid.at(place).filter((one) => !one.option.loose && collide(one, place));
      there.sort((a, b) => b.option.worth - a.option.worth);
      return [...new Set(there.slice(0, mostRivals).map(({ option }) => option.unit))];
    },
    told(claim) {
      const { first, end } = old.units[claim.unit] as Unit;
      const to = Math.min(text.ids.length, claim.last + 1 + widened);
      claim.told ??= claim.same ? end - first : align(by, first, end, Math.max(0, claim.first - widened), to).length;
      return claim.told;
    },
  };
}

/** The words of the unit that have places and stand together, the heaviest of several such. */
function placed({ by, old, text }: PlacingTask, { to }: Placing, { first, end }: Unit): Pair[] {
  let run: { pairs: Pair[]; worth: number } = { pairs: [], worth: 0 };
  let best = run;
  for (let at = first; at < end; at++) {
    const place = to[at] as number;
    if (place < 0) continue;
    const id = old.ids[at] as number;
    const pair = { old: at, new: place, worth: by.weight(id) * by.likeness(id, text.ids[place] as number) };
    const last = run.pairs.at(-1);
    if (last && (place <= last.new || place - last.new > together)) run = { pairs: [], worth: 0 };
    run.pairs.push(pair);
    run.worth += pair.worth;
    if (run.worth > best.worth) best = run;
  }
  return best.pairs;
}

/** In words. */
const cell = 16;

/** What lies where in the new text. */
export function gridOf<T extends WordRange>() {
  const cells = new Map<number, T[]>();
  const cellOf = (word: number) => Math.floor(word / cell);
  return {
    add(one: T): void {
      for (let i = cellOf(one.first); i <= cellOf(one.last); i++) {
        const there = cells.get(i);
        if (there) there.push(one);
        else cells.set(i, [one]);
      }
    },
    /** What overlaps the range. */
    at({ first, last }: WordRange): T[] {
      const found: T[] = [];
      for (let i = cellOf(first); i <= cellOf(last); i++) {
        for (const one of cells.get(i) ?? []) {
          // What reaches over several cells is told in the first that it shares with the range.
          if (one.first <= last && first <= one.last && i === Math.max(cellOf(one.first), cellOf(first)))
            found.push(one);
        }
      }
      return found;
    },
  };
}
