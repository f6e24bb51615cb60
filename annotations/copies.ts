import type { PlacingTask } from './placing-task.ts';
import type { Unit } from './units.ts';

/** In words: how much of the paragraphs beside is compared, and what may have been put in there. */
const reach = 8;
const wider = 2;
/** Of these words, 0 to 1: what a side must have more of than at the other place. */
const more = 0.5;

/**
 * Of two places where the very same words stand, may the first be the copy? Inside a long paragraph all around is copied,
 * too; so the paragraphs before and behind are asked, and one of them stands at the other place.
 * @returns tells it of a unit and the new words that would be its first
 */
export function copyReader({ bones, old, text }: PlacingTask) {
  const bonesIn = (ids: readonly number[], from: number, to: number) =>
    ids.slice(Math.max(0, from), Math.max(0, to)).map((id) => bones[id] as number);
  const shared = (was: readonly number[], is: readonly number[]) =>
    was.filter((bone) => is.includes(bone)).length / was.length;
  const sides = (unit: number, first: number): (number | undefined)[] => {
    const { paragraph, stretch, first: own } = old.units[unit] as Unit;
    const same = (other: Unit | undefined) => other?.paragraph === paragraph && other.stretch === stretch;
    let [from, to] = [unit, unit];
    while (same(old.units[from - 1])) from--;
    while (same(old.units[to + 1])) to++;
    const [head, tail] = [old.units[from] as Unit, old.units[to] as Unit];
    const [start, end] = [head.first + first - own, tail.end + first - own];
    const range = old.ranges[stretch] ?? { first: 0, end: 0 };
    const before = bonesIn(old.ids, Math.max(range.first, head.first - reach), head.first);
    const behind = bonesIn(old.ids, tail.end, Math.min(range.end, tail.end + reach));
    const begins = head.first === 0 && head.opens;
    return [
      begins ? Number(start === 0) : before.length && shared(before, bonesIn(text.ids, start - reach - wider, start)),
      behind.length && shared(behind, bonesIn(text.ids, end, end + reach + wider)),
    ].map((share, i) => ((!begins || i > 0) && [before, behind][i]?.length === 0 ? undefined : share));
  };
  return (unit: number, first: number, other: number): boolean => {
    const [here, there] = [sides(unit, first), sides(unit, other)];
    return here.some((share, i) => (there[i] ?? 0) - (share ?? 0) > more);
  };
}
