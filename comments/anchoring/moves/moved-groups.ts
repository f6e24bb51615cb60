import { itemAt } from '../../../language/lists/item-at.ts';
import { placeAt } from '../../text/flatten.ts';
import {
  bestChain,
  doOverlap,
  givePlace,
  isFree,
  isOnlyPlace,
  leastLead,
  leaveOpen,
  type PossiblePlace,
} from '../candidates/possible-places.ts';
import { weightOf } from '../candidates/seeds.ts';
import { isShort } from '../segments/blocks.ts';
import { isPlaced, type Placing, type PlacingTask } from '../segments/placing-task.ts';

/** This many words in a row that are the same and occur nowhere else aren't chance, however common each one is. */
const enoughWords = 5;
/** The share of the group's weight that must be found at the new place; `exactShare` is all of it, with room for rounding. */
const exactShare = 0.99;
const mostlyShare = 0.9;
const knownMostlyShare = 0.95;
const alikeShare = 0.6;
/**
 * In weights of words, what must stand there. With a snapshot a group that is mostly the same may weigh less, since nothing unknown can
 * have said it; without a known place in the old text anything may have.
 */
const enoughWeight = { exactUnordered: 1, alikeUnordered: 3.5, knownAlike: 4, knownMostly: 2.5, exactAlone: 2 };
const enoughUnknown = { any: 3.5, exactOnce: 2.5 };
/** In words: a neighbour goes with the group if no more has been put in between. */
const mostInserted = 2;
/** By at least this share of the group's length the text must have grown at its new place. */
const leastGrowth = 0.5;
/** In characters: a block whose words are all shorter, as numbers are, says too little. */
const shortWord = 3;

export interface MovedGroup {
  segments: number[];
  worth: number;
}

/** The segments that have no place yet, in groups that would have been moved together. */
export function unplacedGroups(
  { old }: PlacingTask,
  placing: Placing,
  possible: readonly PossiblePlace[][],
): MovedGroup[] {
  const groups: MovedGroup[] = [];
  for (const [i, { paragraph, stretch }] of old.segments.entries()) {
    if (placing.openPlaces.has(i) || isPlaced(placing, itemAt(old.segments, i))) continue;
    const last = groups.at(-1);
    const before = old.segments[last?.segments.at(-1) ?? -1];
    const worth = Math.max(0, ...(possible[i] ?? []).map((place) => place.worth));
    if (last && last.segments.at(-1) === i - 1 && before?.paragraph === paragraph && before.stretch === stretch) {
      last.segments.push(i);
      last.worth += worth;
    } else groups.push({ segments: [i], worth });
  }
  return groups.filter(({ worth }) => worth > 0);
}

/** @returns whether the group or a part of it was given a place */
export function* placeMovedGroup(
  task: PlacingTask,
  placing: Placing,
  chained: readonly PossiblePlace[],
  segments: number[],
  possible: PossiblePlace[][],
  last: boolean,
): Generator<void, boolean> {
  const { old } = task;
  const { matched } = placing;
  const beside = [old.segments[(segments[0] ?? 0) - 1], old.segments[(segments.at(-1) ?? 0) + 1]];
  const { paragraph } = itemAt(old.segments, segments[0] ?? 0);
  if (!last && beside.some((segment) => segment?.paragraph === paragraph)) return false;
  const left = segments.map((i) =>
    (possible[i] ?? []).filter((place) => (last || place.alignment.same) && isFree(place, matched)),
  );
  const moved = yield* bestChain(left, false);
  const [head, tail] = [moved.places[0], moved.places.at(-1)];
  if (!head || !tail) return false;
  const good = isEnough(task, segments, possible, moved, chained);
  if (!good || moved.places.some((place) => belongsToOther(possible, place))) return false;
  const elsewhere = left.map((some) => some.filter((o) => o.lastWord < head.firstWord || o.firstWord > tail.lastWord));
  const second = yield* bestChain(elsewhere, false);
  if (second.worth > moved.worth - leastLead) {
    if (!last) return false;
    for (const [i, place] of moved.places.entries()) {
      const other = second.places.find(({ segment }) => segment === place.segment) ?? second.places[i];
      leaveOpen(placing, matched, other ? [place, other] : [place]);
    }
    return false;
  }
  for (const place of moved.places) givePlace(placing, matched, place);
  const stretch = old.segments[head.segment]?.stretch;
  for (const [step, edge] of [
    [-1, head],
    [1, tail],
  ] as const) {
    let beside = edge;
    for (let i = edge.segment + step; old.segments[i]?.stretch === stretch; i += step) {
      if (isPlaced(placing, itemAt(old.segments, i)) || placing.openPlaces.has(i)) break;
      const found = (possible[i] ?? []).find((place) => {
        const distance = step > 0 ? place.firstWord - beside.lastWord : beside.firstWord - place.lastWord;
        return distance > 0 && distance <= mostInserted + 1 && isFree(place, matched);
      });
      if (!found) break;
      givePlace(placing, matched, found);
      beside = found;
    }
  }
  return true;
}

/** Is there so much of the group, and so surely, that it has been moved there? The thresholds are in weights of words. */
function isEnough(
  task: PlacingTask,
  segments: readonly number[],
  possible: readonly PossiblePlace[][],
  moved: { places: readonly PossiblePlace[]; worth: number },
  chained: readonly PossiblePlace[],
): boolean {
  const { old, comparison, wholeKnown, mostKnown, unique } = task;
  const { worth } = moved;
  const [head, tail] = [moved.places[0], moved.places.at(-1)];
  if (!head || !tail) return false;
  const weight = segments.reduce((sum, i) => {
    const { first, end } = itemAt(old.segments, i);
    return sum + weightOf(comparison, first, end);
  }, 0);
  const share = worth / weight;
  const same = share > exactShare;
  if (segments.every((i) => isShort(itemAt(old.segments, i))) && !isWholeBlock(task, segments, head, tail))
    return false;
  if (!segments.every((i) => old.segments[i]?.ordered))
    return (
      (same && worth >= enoughWeight.exactUnordered) || (share >= alikeShare && worth >= enoughWeight.alikeUnordered)
    );
  // Words that are repeated in the new text may have been repeated in the old one as well.
  const once = moved.places.some((place) => isOnlyPlace(possible, place));
  const alone = once && segments.some((i) => unique.has(i));
  if (isWholeBlock(task, segments, head, tail) && (wholeKnown || alone)) return true;
  if (wholeKnown)
    return (
      (share >= alikeShare && worth >= enoughWeight.knownAlike) ||
      (share >= knownMostlyShare && worth >= enoughWeight.knownMostly)
    );
  if (alone && same && worth >= enoughWeight.exactAlone) return true;
  const words = moved.places.reduce((sum, { alignment }) => sum + alignment.pairs.length, 0);
  const enough =
    worth >= enoughUnknown.any || (same && once && (worth >= enoughUnknown.exactOnce || words >= enoughWords));
  const block = mostKnown && isWholeBlock(task, segments, head, tail);
  return block || (share >= mostlyShare && enough && (mostKnown || once)) ? hasRoom(task, chained, head, tail) : false;
}

/** Is what stands there more like another part of the old text, wherever that has gone? */
function belongsToOther(possible: readonly PossiblePlace[][], place: PossiblePlace): boolean {
  if (place.mayOverlap) return false;
  return possible.some((some) =>
    some.some(
      (other) => other.segment !== place.segment && doOverlap(other, place) && other.worth > place.worth + leastLead,
    ),
  );
}

/** Short as they may be, as headings are: are the segments all of a paragraph, and all of a block of the new text? */
function isWholeBlock(
  { old, document, text }: PlacingTask,
  segments: readonly number[],
  head: PossiblePlace,
  tail: PossiblePlace,
): boolean {
  const [first, last] = [old.segments[segments[0] ?? -1], old.segments[segments.at(-1) ?? -1]];
  if (!first?.opens || !last?.closes || head.segment !== segments[0] || tail.segment !== segments.at(-1)) return false;
  const place = document.places[placeAt(document, head.newStart)];
  if (!place || (text.starts[head.firstWord - 1] ?? -1) >= place.start) return false;
  const behind = text.starts[tail.lastWord + 1];
  if (behind !== undefined && behind < place.end) return false;
  const count = last.end - first.first;
  if (tail.lastWord - head.firstWord + 1 !== count) return false;
  let letters = false;
  for (let i = 0; i < count; i++) {
    if (old.ids[first.first + i] !== text.ids[head.firstWord + i]) return false;
    letters ||= itemAt(old.ends, first.first + i) - itemAt(old.starts, first.first + i) > shortWord;
  }
  return letters;
}

/**
 * Has the new text grown here, between what has kept its order, by about as much as the words take? Else they stood here
 * before, and belong to something else.
 */
function hasRoom(
  { old }: PlacingTask,
  chained: readonly PossiblePlace[],
  head: PossiblePlace,
  tail: PossiblePlace,
): boolean {
  let left: PossiblePlace | undefined;
  let right: PossiblePlace | undefined;
  for (const place of chained) {
    if (place.lastWord < head.firstWord && place.lastWord > (left?.lastWord ?? -1)) left = place;
    if (place.firstWord > tail.lastWord && place.firstWord < (right?.firstWord ?? Number.POSITIVE_INFINITY))
      right = place;
  }
  if (!right) return true;
  const before = right.oldStart - (left?.oldEnd ?? 0);
  const now = right.newStart - (left?.newEnd ?? 0);
  let gone = 0;
  for (let i = (left?.segment ?? -1) + 1; i < right.segment; i++) {
    const { first, end } = itemAt(old.segments, i);
    gone += itemAt(old.ends, end - 1) - itemAt(old.starts, first) + 1;
  }
  return now - before + gone >= leastGrowth * (tail.newEnd - head.newStart);
}
