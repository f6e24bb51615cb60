import { blockEdges, isShort } from './blocks.ts';
import { placeAt } from './flatten.ts';
import { isAlone, type Option, overlap } from './options.ts';
import type { PlacingTask } from './placing-task.ts';
import type { Unit } from './units.ts';

/** Of what a place is worth: with so much another one is as like. */
const alikeShare = 0.85;
/** In words, and in characters: shorter sentences are no boilerplate; by how much an edited word may differ in length. */
const leastBoilerplate = 5;
const editedWord = 8;

/**
 * Where little of the old text is known, boilerplate may belong to a paragraph that nothing is known of. If the words aren't
 * all the same, and it stands at another distance from its neighbours than it did, places that are as like make it doubtful.
 */
export function lookAlikes(
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
export function coherent(
  task: PlacingTask,
  options: readonly Option[][],
  chosen: readonly Option[],
  option: Option,
): boolean {
  const { old, most } = task;
  const unit = old.units[option.unit] as Unit;
  const { paragraph, stretch, first, end, opens, closes } = unit;
  if (!isShort(unit) && end - first > 3 && isAlone(options, option)) return true;
  if (opens && closes) {
    const { begins, ends } = blockEdges(task, { first: option.firstWord, last: option.lastWord });
    return begins && ends;
  }
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
export function trusted({ document, old }: PlacingTask, options: readonly Option[]): Option[] {
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
