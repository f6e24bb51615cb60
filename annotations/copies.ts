import type { PlacingTask } from './placing-task.ts';
import { paragraphOf, type Unit } from './units.ts';

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
    const paragraph = paragraphOf(old, unit);
    const shift = first - (old.units[unit] as Unit).first;
    const [start, end] = [paragraph.first + shift, paragraph.end + shift];
    const range = old.ranges[paragraph.stretch] ?? { first: 0, end: 0 };
    const before = bonesIn(old.ids, Math.max(range.first, paragraph.first - reach), paragraph.first);
    const behind = bonesIn(old.ids, paragraph.end, Math.min(range.end, paragraph.end + reach));
    const begins = paragraph.first === 0 && paragraph.opens;
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
