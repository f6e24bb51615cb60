import { itemAt } from '../../../language/lists/item-at.ts';
import { placeAt } from '../../text/flatten.ts';
import { doOverlap, isOnlyPlace, type PossiblePlace } from '../candidates/possible-places.ts';
import { blockEdges, isShort } from '../segments/blocks.ts';
import type { PlacingTask } from '../segments/placing-task.ts';

/** A share of a place's worth: another place that has it counts as just as similar. */
const alikeShare = 0.85;
/** In words, and in characters: shorter sentences are no boilerplate; by how much an edited word may differ in length. */
const leastBoilerplate = 5;
const editedWord = 8;
/** In characters, and of the old distance: by what else two neighbours' distance may change, as by white space. */
const distanceSlack = 2;
const distanceSlackShare = 0.005;
/** In words: a sentence that stands nowhere else must have more of them. */
const fewWords = 3;
/** In characters, and of the paragraph's length: how exactly the text must have shrunk by it. */
const lengthSlack = 6;
const lengthSlackShare = 0.12;

/**
 * Where little of the old text is known, boilerplate may belong to a paragraph that nothing is known of. If the words aren't
 * all the same, and it stands at another distance from its neighbours than it did, places that are as like make it doubtful.
 */
export function lookAlikes(
  task: PlacingTask,
  possible: readonly PossiblePlace[][],
  chosen: readonly PossiblePlace[],
  place: PossiblePlace,
): PossiblePlace[] {
  const { first, end } = itemAt(task.old.segments, place.segment);
  if (task.wholeKnown || task.mostKnown || place.alignment.same || task.unique.has(place.segment)) return [];
  if (end - first < leastBoilerplate) return [];
  const alike = (possible[place.segment] ?? []).filter(
    (other) => !doOverlap(other, place) && other.worth >= alikeShare * place.worth,
  );
  if (alike.length === 0) return alike;
  const at = chosen.indexOf(place);
  const edited = distanceSlack + editedWord * (end - first - place.alignment.pairs.length);
  const sameDistance = (a: PossiblePlace | undefined, b: PossiblePlace | undefined) =>
    a &&
    b &&
    Math.abs(b.newStart - a.newEnd - b.oldStart + a.oldEnd) <= edited + distanceSlackShare * (b.oldStart - a.oldEnd);
  return sameDistance(chosen[at - 1], place) || sameDistance(place, chosen[at + 1]) ? [] : alike;
}

/**
 * A sentence that is repeated may be the same in a paragraph that is another: it must be the only one of its words, or the
 * whole of its paragraph has to be there.
 */
export function isParagraphKept(
  task: PlacingTask,
  possible: readonly PossiblePlace[][],
  chosen: readonly PossiblePlace[],
  place: PossiblePlace,
): boolean {
  const { old, mostKnown } = task;
  const segment = itemAt(old.segments, place.segment);
  const { paragraph, stretch, first, end, opens, closes } = segment;
  if (!isShort(segment) && end - first > fewWords && isOnlyPlace(possible, place)) return true;
  if (opens && closes) {
    const { begins, ends } = blockEdges(task, { first: place.firstWord, last: place.lastWord });
    return begins && ends;
  }
  const at = chosen.indexOf(place);
  return [-1, 1].every((step) => {
    const beside = old.segments[place.segment + step];
    if (!beside || beside.paragraph !== paragraph || beside.stretch !== stretch)
      return mostKnown || (step < 0 ? opens : closes);
    const other = chosen[at + step];
    if (other?.segment !== place.segment + step) return false;
    return step > 0 ? other.firstWord === place.lastWord + 1 : other.lastWord === place.firstWord - 1;
  });
}

/**
 * Without the snapshot a look-alike just beside what has been deleted is told by the distances: the text has shrunk by a
 * paragraph of that length, and the words are not all the same.
 */
export function withoutReplacements(
  { document, old }: PlacingTask,
  possible: readonly PossiblePlace[],
): PossiblePlace[] {
  const kept: PossiblePlace[] = [];
  const delta = (place: PossiblePlace | undefined) => (place ? place.newEnd - place.oldEnd : 0);
  for (const [i, place] of possible.entries()) {
    const segment = itemAt(old.segments, place.segment);
    const block = document.places[placeAt(document, place.newStart)];
    const length = block ? block.end - block.start + 1 : 0;
    const lost = (from: number, to: number) => {
      let sum = 0;
      for (let u = from; u < to; u++) {
        const { first, end } = itemAt(old.segments, u);
        sum += itemAt(old.ends, end - 1) - itemAt(old.starts, first) + 1;
      }
      return sum;
    };
    const [previous, next] = [kept.at(-1), possible[i + 1]];
    const drops = [
      place.newStart -
        place.oldStart -
        delta(previous) +
        lost((previous?.segment ?? place.segment - 1) + 1, place.segment),
      next ? next.newStart - next.oldStart - delta(place) + lost(place.segment + 1, next.segment) : 0,
    ];
    const whole = place.alignment.pairs.length === segment.end - segment.first;
    if (whole || !drops.some((drop) => Math.abs(drop + length) <= Math.max(lengthSlack, lengthSlackShare * length)))
      kept.push(place);
  }
  return kept;
}
