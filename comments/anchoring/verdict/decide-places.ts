import { itemAt } from '../../../language/lists/item-at.ts';
import { sectionWorth } from '../candidates/evidence.ts';
import { type PlaceCandidate, placeCandidates } from '../candidates/place-candidates.ts';
import type { PossiblePlace } from '../candidates/possible-places.ts';
import { alignGaps } from '../ordering/align-gaps.ts';
import type { Placing, PlacingTask } from '../segments/placing-task.ts';
import { bestPlaces, sureLead } from './best-places.ts';
import { doubtsIn } from './doubts.ts';

/** For a segment to get another place than order gave it: how much of it and of what stood around must be there. */
const movedShare = 0.6;
const movedAround = 0.35;
/** In segments. */
const slice = 8;

/**
 * Gives each quoted segment its best place, or leaves it without one: a place that another part of the old text fits as well is given to
 * none, and words that stand in the new text once more, without belonging to anything else there, leave it open which of the two is meant.
 */
export function* decidePlaces(
  task: PlacingTask,
  placing: Placing,
  possible: readonly PossiblePlace[][],
): Generator<void> {
  const candidates = yield* placeCandidates(task, placing, possible);
  yield;
  const places = yield* bestPlaces(task, candidates);
  const doubtOf = doubtsIn(task, placing, candidates, places);
  for (const [i, segment] of [...task.quoted].entries()) {
    const all = places.candidatesOf.get(segment);
    if (!all) continue;
    if (i % slice === slice - 1) yield;
    const best = places.decided.get(segment);
    const doubt = best && doubtOf(best, all);
    if (best?.isPlacedHere && doubt?.is === 'sure') continue;
    const { first, end } = itemAt(task.old.segments, segment);
    placing.to.fill(-1, first, end);
    const untaken = all.filter((candidate) => !places.isTaken(candidate));
    if (best && doubt?.is === 'sure' && mayMove(best, all, untaken)) {
      placing.openPlaces.delete(segment);
      for (const pair of best.pairs) {
        placing.to[pair.old] = pair.new;
        placing.matched[pair.new] = 1;
      }
      yield* alignGaps(task, placing, { first, end }, false);
    } else if (!placing.openPlaces.has(segment)) {
      const open = doubt?.is === 'oneOf' ? doubt.places : untaken;
      if (open.length > 0) placing.openPlaces.set(segment, [...open]);
    }
  }
}

/** Only where it is, for all that is known, and never for want of another place; as a whole paragraph that is a block, always. */
function mayMove(best: PlaceCandidate, all: readonly PlaceCandidate[], untaken: readonly PlaceCandidate[]): boolean {
  if (best.isWholeBlock && untaken.every((other) => other === best || !other.isWholeBlock)) return true;
  const most = all.reduce((sum, other) => Math.max(sum, other.sum), 0);
  if (best.share >= movedShare && best.around >= movedAround) return best.sum > most - sureLead;
  return (
    best.same &&
    all.every((other) => other === best || other.isPlacedHere || best.stated - other.stated >= sectionWorth)
  );
}
