import { itemAt } from '../../language/lists/item-at.ts';
import {
  bestChain,
  givePlace,
  isFree,
  leaveOpen,
  type PossiblePlace,
  possiblePlacesOf,
  rangeOf,
} from './candidates/possible-places.ts';
import { placeMovedGroup, unplacedGroups } from './moves/moved-groups.ts';
import { alignGaps } from './ordering/align-gaps.ts';
import { isStray } from './segments/blocks.ts';
import { isPlaced, type Placing, type PlacingTask } from './segments/placing-task.ts';
import { decidePlaces } from './verdict/decide-places.ts';
import { isParagraphKept, lookAlikes, withoutReplacements } from './verdict/look-alike-checks.ts';

/** In segments. */
const segmentsPerSlice = 5;
const chosenPerSlice = 100;

/**
 * Gives the segments their places: the heaviest chain that keeps the order first, then what has been moved out of it, then the
 * words in between. Identical text is placed before text that is only similar.
 */
export function* placeSegments(task: PlacingTask): Generator<void, Placing> {
  const { old, text } = task;
  const matched = new Uint8Array(text.ids.length);
  const placing: Placing = {
    to: new Int32Array(old.ids.length).fill(-1),
    openPlaces: new Map(),
    matched,
    inOrder: new Set(),
  };
  const possible: PossiblePlace[][] = [];
  for (const [i, segment] of old.segments.entries()) {
    possible.push(possiblePlacesOf(task, i, segment));
    if (i % segmentsPerSlice === segmentsPerSlice - 1) yield;
  }
  // Identical text first, so that nothing that is only similar takes its place.
  const chained = new Map<number, PossiblePlace>();
  for (const last of [false, true]) {
    const open = possible.map((some, i) => {
      const place = chained.get(i);
      if (place) return [place];
      if (!old.segments[i]?.ordered || isPlaced(placing, itemAt(old.segments, i))) return [];
      return some.filter((place) => (last || place.alignment.same) && isFree(place, matched));
    });
    const main = yield* bestChain(open);
    yield;
    const good = task.wholeKnown ? main.places : withoutReplacements(task, main.places);
    for (const [i, place] of good.entries()) {
      if (i % chosenPerSlice === chosenPerSlice - 1) yield;
      const others = main.alternativesTo(place);
      if (chained.has(place.segment)) continue;
      const alike = lookAlikes(task, possible, main.places, place);
      if (alike.length > 0) {
        if (last) placing.openPlaces.set(place.segment, [place, ...alike].map(rangeOf));
        continue;
      }
      if (others.length === 0 && main.isContested(place)) {
        if (last) leaveOpen(placing, matched, [place]);
      } else if (others.length === 0 && (last || isParagraphKept(task, possible, main.places, place))) {
        givePlace(placing, matched, place);
        chained.set(place.segment, place);
      } else if (last) leaveOpen(placing, matched, [place, ...others]);
    }
    yield;
    // Similar text between placed words comes before a search in the rest of the text.
    if (last) for (const range of old.ranges) yield* alignGaps(task, placing, range, true);
    for (let again = true; again; ) {
      again = false;
      for (const group of unplacedGroups(task, placing, possible).toSorted((a, b) => b.worth - a.worth)) {
        const found: boolean = yield* placeMovedGroup(
          task,
          placing,
          [...chained.values()],
          group.segments,
          possible,
          last,
        );
        again ||= found;
        yield;
      }
    }
  }
  for (const range of old.ranges) yield* alignGaps(task, placing, range, false);
  for (const segment of old.segments)
    if (isStray(task, placing, segment)) placing.to.fill(-1, segment.first, segment.end);
  for (const u of chained.keys()) placing.inOrder.add(u);
  yield* decidePlaces(task, placing, possible);
  return placing;
}
