import { isShort } from './blocks.ts';
import { placeAt } from './flatten.ts';
import { chainOf, free, isAlone, margin, type Option, overlap, put, rivals } from './options.ts';
import { isPlaced, type Placing, type PlacingTask } from './placing-task.ts';
import { weightOf } from './seeds.ts';
import type { Unit } from './units.ts';

/** So many words in a row, the same and nowhere else, are no chance, common as each may be. */
const enoughWords = 5;

export interface Group {
  units: number[];
  worth: number;
}

/** What has no place yet, in pieces that would have been moved together. */
export function groupsOf({ old }: PlacingTask, placing: Placing, options: readonly Option[][]): Group[] {
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

/** @returns whether the group or a part of it was given a place */
export function* placeGroup(
  task: PlacingTask,
  placing: Placing,
  chained: readonly Option[],
  units: number[],
  options: Option[][],
  last: boolean,
): Generator<void, boolean> {
  const { old } = task;
  const { claimed } = placing;
  const beside = [old.units[(units[0] ?? 0) - 1], old.units[(units.at(-1) ?? 0) + 1]];
  const { paragraph } = old.units[units[0] ?? 0] as Unit;
  if (!last && beside.some((unit) => unit?.paragraph === paragraph)) return false;
  const left = units.map((i) =>
    (options[i] ?? []).filter((option) => (last || option.candidate.same) && free(option, claimed)),
  );
  const island = yield* chainOf(left, false);
  const [head, tail] = [island.options[0], island.options.at(-1)];
  if (!head || !tail) return false;
  const good = isEnough(task, units, options, island, chained);
  if (!good || island.options.some((option) => belongsToOther(options, option))) return false;
  const elsewhere = left.map((some) => some.filter((o) => o.lastWord < head.firstWord || o.firstWord > tail.lastWord));
  const second = yield* chainOf(elsewhere, false);
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

/** Is there so much of the group, and so surely, that it has been moved there? The thresholds are in weights of words. */
function isEnough(
  task: PlacingTask,
  units: readonly number[],
  options: readonly Option[][],
  island: { options: readonly Option[]; worth: number },
  chained: readonly Option[],
): boolean {
  const { old, by, whole, most, unique } = task;
  const { worth } = island;
  const [head, tail] = [island.options[0], island.options.at(-1)];
  if (!head || !tail) return false;
  const weight = units.reduce((sum, i) => {
    const { first, end } = old.units[i] as Unit;
    return sum + weightOf(by, first, end);
  }, 0);
  const share = worth / weight;
  const same = share > 0.99;
  if (units.every((i) => isShort(old.units[i] as Unit)) && !isWholeBlock(task, units, head, tail)) return false;
  if (!units.every((i) => old.units[i]?.ordered)) return (same && worth >= 1) || (share >= 0.6 && worth >= 3.5);
  // What the new text says more than once may have been said more than once before.
  const once = island.options.some((option) => isAlone(options, option));
  const alone = once && units.some((i) => unique.has(i));
  if (isWholeBlock(task, units, head, tail) && (whole || alone)) return true;
  if (whole) return (share >= 0.6 && worth >= 4) || (share >= 0.95 && worth >= 2.5);
  if (alone && same && worth >= 2) return true;
  const words = island.options.reduce((sum, { candidate }) => sum + candidate.pairs.length, 0);
  const enough = worth >= 3.5 || (same && once && (worth >= 2.5 || words >= enoughWords));
  const block = most && isWholeBlock(task, units, head, tail);
  return block || (share >= 0.9 && enough && (most || once)) ? room(task, chained, head, tail) : false;
}

/** Is what stands there more like another part of the old text, wherever that has gone? */
function belongsToOther(options: readonly Option[][], option: Option): boolean {
  if (option.loose) return false;
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
