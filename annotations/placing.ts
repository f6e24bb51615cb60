import { isStray } from './blocks.ts';
import { coherent, lookAlikes, trusted } from './doubt.ts';
import { fill } from './fill.ts';
import { groupsOf, placeGroup } from './islands.ts';
import { chainOf, free, type Option, optionsFor, put, rangeOf, rivals } from './options.ts';
import { isPlaced, type Placing, type PlacingTask } from './placing-task.ts';
import { settle } from './settle.ts';
import type { Unit } from './units.ts';

/** In units. */
const slice = 5;
const chosenSlice = 100;

/**
 * Gives the units their places: the heaviest chain that keeps the order first, then what has been moved out of it, then the
 * words in between. What is the very same goes before what is only alike.
 */
export function* placeUnits(task: PlacingTask): Generator<void, Placing> {
  const { old, text } = task;
  const claimed = new Uint8Array(text.ids.length);
  const placing: Placing = {
    to: new Int32Array(old.ids.length).fill(-1),
    rivals: new Map(),
    claimed,
    chained: new Set(),
  };
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
    const main = yield* chainOf(open);
    yield;
    const good = task.whole ? main.options : trusted(task, main.options);
    for (const [i, option] of good.entries()) {
      if (i % chosenSlice === chosenSlice - 1) yield;
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
    if (last) for (const range of old.ranges) yield* fill(task, placing, range, true);
    for (let again = true; again; ) {
      again = false;
      for (const group of groupsOf(task, placing, options).toSorted((a, b) => b.worth - a.worth)) {
        const found: boolean = yield* placeGroup(task, placing, [...chained.values()], group.units, options, last);
        again ||= found;
        yield;
      }
    }
  }
  for (const range of old.ranges) yield* fill(task, placing, range, false);
  for (const unit of old.units) if (isStray(task, placing, unit)) placing.to.fill(-1, unit.first, unit.end);
  for (const u of chained.keys()) placing.chained.add(u);
  yield* settle(task, placing, options);
  return placing;
}
