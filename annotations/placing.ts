import { align, type Comparing } from './align.ts';
import { type Anchor, chain } from './chain.ts';
import { type FlatDocument, placeAt } from './flatten.ts';
import { type Candidate, candidatesFor, type SeedIndex, weightOf } from './seeds.ts';
import type { OldText, Unit } from './units.ts';
import { type Words, wordAt } from './words.ts';

/** A stretch of the new words, the last one included. */
export interface WordRange {
  first: number;
  last: number;
}

/** Where the units have gone. */
export interface Placing {
  /** Of each old word, the new word that it is now, or -1. */
  to: Int32Array;
  /** unit → the places of which neither order nor context makes one the better */
  rivals: Map<number, WordRange[]>;
  /** Of each new word, 1 where it belongs to an old one. */
  claimed: Uint8Array;
}

export interface PlacingTask {
  by: Comparing;
  bones: readonly number[];
  index: SeedIndex;
  old: OldText;
  text: Words;
  document: FlatDocument<unknown>;
  /** Is the whole of the old text known? */
  whole: boolean;
  /** Is so much of it known that what stands in the new text without belonging to any of it is likely to be new? */
  most: boolean;
  /** Units with a quote that stood only once in the old text, so that nothing else can look like it. */
  unique: ReadonlySet<number>;
  /** Units that a comment quotes; the others are what stands around them. */
  quoted: ReadonlySet<number>;
}

interface Option extends Anchor {
  candidate: Candidate;
}

/** In weights of words: what one place must be better than another by. */
const margin = 0.5;
/** And one unit than another that would have the same place. */
const contestedMargin = 0.25;
/** In units. */
const slice = 40;

export function* placeUnits(task: PlacingTask): Generator<void, Placing> {
  const { old, text } = task;
  const claimed = new Uint8Array(text.ids.length);
  const placing: Placing = { to: new Int32Array(old.ids.length).fill(-1), rivals: new Map(), claimed };
  const options: Option[][] = [];
  for (const [i, unit] of old.units.entries()) {
    options.push(optionsFor(task, i, unit));
    if (i % slice === slice - 1) yield;
  }
  // First what is the very same, so that nothing that is only alike takes its place.
  const chained = new Map<number, Option>();
  for (const last of [false, true]) {
    const open = options.map((some, i) => {
      const place = chained.get(i);
      if (place) return [place];
      if (!old.units[i]?.ordered || isPlaced(placing, old.units[i] as Unit)) return [];
      return some.filter((option) => (last || option.candidate.same) && free(option, claimed));
    });
    const main = chainOf(open);
    yield;
    for (const option of task.whole ? main.options : trusted(task, main.options)) {
      const others = main.rivalsOf(option);
      if (chained.has(option.unit)) continue;
      const alike = lookAlikes(task, options, main.options, option);
      if (alike.length > 0) {
        if (last) placing.rivals.set(option.unit, [option, ...alike].map(rangeOf));
        continue;
      }
      if (others.length === 0 && main.contested(option)) {
        if (last) rivals(placing, claimed, [option]);
      } else if (others.length === 0 && (last || coherent(task, options, main.options, option))) {
        put(placing, claimed, option);
        chained.set(option.unit, option);
      } else if (last) rivals(placing, claimed, [option, ...others]);
    }
    yield;
    // Before what is left is looked for elsewhere, what stands in between and is alike.
    if (last) for (const range of old.ranges) fill(task, placing, range, true);
    for (let again = true; again; ) {
      again = false;
      for (const group of groupsOf(task, placing, options).toSorted((a, b) => b.worth - a.worth)) {
        again = placeGroup(task, placing, [...chained.values()], group.units, options, last) || again;
        yield;
      }
    }
  }
  for (const [i, range] of old.ranges.entries()) {
    fill(task, placing, range, false);
    if (i % slice === slice - 1) yield;
  }
  return placing;
}

function optionsFor(
  { by, bones, index, old, text, quoted, document }: PlacingTask,
  i: number,
  { first, end, paragraph }: Unit,
): Option[] {
  const expected = wordAt(text, old.starts[first] ?? 0);
  return candidatesFor(by, index, bones, [first, end], expected, quoted.has(i)).flatMap((candidate) => {
    const [head, tail] = [candidate.pairs[0], candidate.pairs.at(-1)];
    if (!head || !tail) return [];
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
    };
  });
}

const overlap = (a: Anchor, b: Anchor) => a.firstWord <= b.lastWord && b.firstWord <= a.lastWord;

function chainOf(options: readonly Option[][], fromStart = true) {
  const all = options.flat();
  const { chosen, worth, through } = chain(all, fromStart);
  let owners: Map<number, number> | undefined;
  const places = new Map(all.map((option, i) => [option, i]));
  return {
    options: chosen.map((i) => all[i] as Option),
    worth,
    /** Does another unit that is here make as good a chain? */
    contested(option: Option): boolean {
      owners ??= ownersOf(all.filter((_, i) => (through[i] as number) > worth - contestedMargin));
      for (let word = option.firstWord; word <= option.lastWord; word++) if (owners.get(word) === several) return true;
      return false;
    },
    /** Other places of the same unit that make as good a chain. */
    rivalsOf(option: Option): Option[] {
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

const several = -1;

/** New word → the unit that it may belong to. */
function ownersOf(options: readonly Option[]): Map<number, number> {
  const owners = new Map<number, number>();
  for (const { unit, firstWord, lastWord } of options) {
    for (let word = firstWord; word <= lastWord; word++) {
      owners.set(word, owners.has(word) && owners.get(word) !== unit ? several : unit);
    }
  }
  return owners;
}

function put(placing: Placing, claimed: Uint8Array, { candidate }: Option): void {
  for (const pair of candidate.pairs) {
    if (claimed[pair.new]) continue;
    claimed[pair.new] = 1;
    placing.to[pair.old] = pair.new;
  }
}

function rivals(placing: Placing, claimed: Uint8Array, options: Option[]): void {
  for (const { unit, firstWord, lastWord } of options) {
    placing.rivals.set(unit, [...(placing.rivals.get(unit) ?? []), { first: firstWord, last: lastWord }]);
    claimed.fill(1, firstWord, lastWord + 1);
  }
}

const rangeOf = ({ firstWord, lastWord }: Option): WordRange => ({ first: firstWord, last: lastWord });

/** Of what a place is worth: with so much another one is as like. */
const alikeShare = 0.85;
/** In words, and in characters: shorter sentences are no boilerplate; by how much an edited word may differ in length. */
const leastBoilerplate = 5;
const editedWord = 8;

/**
 * Where little of the old text is known, boilerplate may belong to a paragraph that nothing is known of. If the words aren't
 * all the same, and it stands at another distance from its neighbours than it did, places that are as like make it doubtful.
 */
function lookAlikes(
  task: PlacingTask,
  options: readonly Option[][],
  chosen: readonly Option[],
  option: Option,
): Option[] {
  const { first, end } = task.old.units[option.unit] as Unit;
  if (task.whole || task.most || option.candidate.same || task.unique.has(option.unit)) return [];
  if (end - first < leastBoilerplate) return [];
  const alike = (options[option.unit] ?? []).filter(
    (other) => !overlap(other, option) && other.worth >= alikeShare * option.worth,
  );
  if (alike.length === 0) return alike;
  const at = chosen.indexOf(option);
  const edited = 2 + editedWord * (end - first - option.candidate.pairs.length);
  const sameDistance = (a: Option | undefined, b: Option | undefined) =>
    a && b && Math.abs(b.newStart - a.newEnd - b.oldStart + a.oldEnd) <= edited + 0.005 * (b.oldStart - a.oldEnd);
  return sameDistance(chosen[at - 1], option) || sameDistance(option, chosen[at + 1]) ? [] : alike;
}

/**
 * A sentence that is repeated may be the same in a paragraph that is another: it must be the only one of its words, or the
 * whole of its paragraph has to be there.
 */
function coherent(
  { old, most }: PlacingTask,
  options: readonly Option[][],
  chosen: readonly Option[],
  option: Option,
): boolean {
  const { paragraph, stretch, first, end, opens, closes } = old.units[option.unit] as Unit;
  if (end - first > 3 && (options[option.unit] ?? []).length === 1) return true;
  const at = chosen.indexOf(option);
  return [-1, 1].every((step) => {
    const beside = old.units[option.unit + step];
    if (!beside || beside.paragraph !== paragraph || beside.stretch !== stretch)
      return most || (step < 0 ? opens : closes);
    const other = chosen[at + step];
    if (other?.unit !== option.unit + step) return false;
    return step > 0 ? other.firstWord === option.lastWord + 1 : other.lastWord === option.firstWord - 1;
  });
}

/**
 * Without the snapshot a look-alike just beside what has been deleted is told by the distances: the text has shrunk by a
 * paragraph of that length, and the words are not all the same.
 */
function trusted({ document, old }: PlacingTask, options: readonly Option[]): Option[] {
  const kept: Option[] = [];
  const delta = (option: Option | undefined) => (option ? option.newEnd - option.oldEnd : 0);
  for (const [i, option] of options.entries()) {
    const unit = old.units[option.unit] as Unit;
    const place = document.places[placeAt(document, option.newStart)];
    const length = place ? place.end - place.start + 1 : 0;
    const lost = (from: number, to: number) => {
      let sum = 0;
      for (let u = from; u < to; u++) {
        const { first, end } = old.units[u] as Unit;
        sum += (old.ends[end - 1] as number) - (old.starts[first] as number) + 1;
      }
      return sum;
    };
    const [previous, next] = [kept.at(-1), options[i + 1]];
    const drops = [
      option.newStart - option.oldStart - delta(previous) + lost((previous?.unit ?? option.unit - 1) + 1, option.unit),
      next ? next.newStart - next.oldStart - delta(option) + lost(option.unit + 1, next.unit) : 0,
    ];
    const whole = option.candidate.pairs.length === unit.end - unit.first;
    if (whole || !drops.some((drop) => Math.abs(drop + length) <= Math.max(6, 0.12 * length))) kept.push(option);
  }
  return kept;
}

interface Group {
  units: number[];
  worth: number;
}

/** What has no place yet, in pieces that would have been moved together. */
function groupsOf({ old }: PlacingTask, placing: Placing, options: readonly Option[][]): Group[] {
  const groups: Group[] = [];
  for (const [i, { paragraph, stretch }] of old.units.entries()) {
    if (placing.rivals.has(i) || isPlaced(placing, old.units[i] as Unit)) continue;
    const last = groups.at(-1);
    const before = old.units[last?.units.at(-1) ?? -1];
    const worth = Math.max(0, ...(options[i] ?? []).map((option) => option.worth));
    if (last && last.units.at(-1) === i - 1 && before?.paragraph === paragraph && before.stretch === stretch) {
      last.units.push(i);
      last.worth += worth;
    } else groups.push({ units: [i], worth });
  }
  return groups.filter(({ worth }) => worth > 0);
}

function isPlaced({ to }: Placing, { first, end }: Unit): boolean {
  for (let at = first; at < end; at++) if (to[at] !== -1) return true;
  return false;
}

function free({ candidate: { pairs } }: Option, claimed: Uint8Array): boolean {
  let taken = 0;
  for (const pair of pairs) taken += claimed[pair.new] as number;
  return taken <= 0.25 * pairs.length;
}

/** @returns whether the group or a part of it was given a place */
function placeGroup(
  task: PlacingTask,
  placing: Placing,
  chained: readonly Option[],
  units: number[],
  options: Option[][],
  last: boolean,
): boolean {
  const { old, by, whole, most, unique } = task;
  const { claimed } = placing;
  const beside = [old.units[(units[0] ?? 0) - 1], old.units[(units.at(-1) ?? 0) + 1]];
  const { paragraph } = old.units[units[0] ?? 0] as Unit;
  if (!last && beside.some((unit) => unit?.paragraph === paragraph)) return false;
  const left = units.map((i) =>
    (options[i] ?? []).filter((option) => (last || option.candidate.same) && free(option, claimed)),
  );
  const island = chainOf(left, false);
  const [head, tail] = [island.options[0], island.options.at(-1)];
  if (!head || !tail) return false;
  const weight = units.reduce((sum, i) => {
    const { first, end } = old.units[i] as Unit;
    return sum + weightOf(by, first, end);
  }, 0);
  const share = island.worth / weight;
  const alone = units.some((i) => unique.has(i));
  // What the new text says more than once may have been said more than once before.
  const once = units.some((i) => (options[i] ?? []).length === 1);
  const ordered = units.every((i) => old.units[i]?.ordered);
  const good = !ordered
    ? (island.worth >= 1 && share > 0.99) || (share >= 0.6 && island.worth >= 3.5)
    : isWholeBlock(task, units, head, tail)
      ? whole || alone || ((most || (island.worth >= 5 && once)) && room(task, chained, head, tail))
      : whole
        ? (share >= 0.6 && island.worth >= 4) || (share >= 0.95 && island.worth >= 2.5)
        : share >= 0.9 && island.worth >= 3.5 && (alone || ((most || once) && room(task, chained, head, tail)));
  if (!good || island.options.some((option) => belongsToOther(options, option))) return false;
  const elsewhere = left.map((some) => some.filter((o) => o.lastWord < head.firstWord || o.firstWord > tail.lastWord));
  const second = chainOf(elsewhere, false);
  if (second.worth > island.worth - margin) {
    if (!last) return false;
    for (const [i, option] of island.options.entries()) {
      const other = second.options.find(({ unit }) => unit === option.unit) ?? second.options[i];
      rivals(placing, claimed, other ? [option, other] : [option]);
    }
    return false;
  }
  for (const option of island.options) put(placing, claimed, option);
  const stretch = old.units[head.unit]?.stretch;
  for (const [step, edge] of [
    [-1, head],
    [1, tail],
  ] as const) {
    let beside = edge;
    for (let i = edge.unit + step; old.units[i]?.stretch === stretch; i += step) {
      if (isPlaced(placing, old.units[i] as Unit) || placing.rivals.has(i)) break;
      const found = (options[i] ?? []).find((option) => {
        const distance = step > 0 ? option.firstWord - beside.lastWord : beside.firstWord - option.lastWord;
        return distance > 0 && distance <= 3 && free(option, claimed);
      });
      if (!found) break;
      put(placing, claimed, found);
      beside = found;
    }
  }
  return true;
}

/** Is what stands there more like another part of the old text, wherever that has gone? */
function belongsToOther(options: readonly Option[][], option: Option): boolean {
  return options.some((some) =>
    some.some((other) => other.unit !== option.unit && overlap(other, option) && other.worth > option.worth + margin),
  );
}

/** Short as they may be, as headings are: are the units all of a paragraph, and all of a block of the new text? */
function isWholeBlock(
  { old, document, text }: PlacingTask,
  units: readonly number[],
  head: Option,
  tail: Option,
): boolean {
  const [first, last] = [old.units[units[0] ?? -1], old.units[units.at(-1) ?? -1]];
  if (!first?.opens || !last?.closes || head.unit !== units[0] || tail.unit !== units.at(-1)) return false;
  const place = document.places[placeAt(document, head.newStart)];
  if (!place || (text.starts[head.firstWord - 1] ?? -1) >= place.start) return false;
  const behind = text.starts[tail.lastWord + 1];
  if (behind !== undefined && behind < place.end) return false;
  const count = last.end - first.first;
  if (tail.lastWord - head.firstWord + 1 !== count) return false;
  let letters = false;
  for (let i = 0; i < count; i++) {
    if (old.ids[first.first + i] !== text.ids[head.firstWord + i]) return false;
    letters ||= (old.ends[first.first + i] as number) - (old.starts[first.first + i] as number) > 3;
  }
  return letters;
}

/**
 * Has the new text grown here, between what has kept its order, by about as much as the words take? Else they stood here
 * before, and belong to something else.
 */
function room({ old }: PlacingTask, chained: readonly Option[], head: Option, tail: Option): boolean {
  let left: Option | undefined;
  let right: Option | undefined;
  for (const option of chained) {
    if (option.lastWord < head.firstWord && option.lastWord > (left?.lastWord ?? -1)) left = option;
    if (option.firstWord > tail.lastWord && option.firstWord < (right?.firstWord ?? Number.POSITIVE_INFINITY))
      right = option;
  }
  if (!right) return true;
  const before = right.oldStart - (left?.oldEnd ?? 0);
  const now = right.newStart - (left?.newEnd ?? 0);
  let gone = 0;
  for (let i = (left?.unit ?? -1) + 1; i < right.unit; i++) {
    const { first, end } = old.units[i] as Unit;
    gone += (old.ends[end - 1] as number) - (old.starts[first] as number) + 1;
  }
  return now - before + gone >= 0.5 * (tail.newEnd - head.newStart);
}

/** In words: what lies between two that have their places and is short enough to be compared word by word. */
const widest = 40_000;

/** Gives the words between placed ones their places, if they stand in between. */
function fill(
  { by }: PlacingTask,
  { to, claimed }: Placing,
  { first, end }: { first: number; end: number },
  mostly: boolean,
): void {
  let left = -1;
  for (let at = first; at <= end; at++) {
    if (at < end && to[at] === -1) continue;
    const from = left < 0 ? first : left + 1;
    if (at > from) {
      const count = at - from;
      const after = left < 0 ? undefined : (to[left] as number) + 1;
      const before = at < end ? (to[at] as number) : undefined;
      const newFrom = after ?? Math.max(0, (before ?? 0) - count - 6);
      const newTo = before ?? Math.min(claimed.length, (after ?? 0) + count + 6);
      if ((after ?? before) !== undefined && newTo > newFrom && count * (newTo - newFrom) <= widest) {
        const pairs = align(by, from, at, newFrom, newTo);
        const sided = after === undefined || before === undefined;
        const left = pairs.length < (at - from) * (sided ? 0.7 : mostly ? 0.5 : 0) ? [] : pairs;
        for (const pair of left) {
          if (claimed[pair.new]) continue;
          claimed[pair.new] = 1;
          to[pair.old] = pair.new;
        }
      }
    }
    left = at;
  }
}
