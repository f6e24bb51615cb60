import { itemAt } from '../../../language/lists/item-at.ts';
import { isSamePlace, type PlaceCandidate, type PlaceCandidates } from '../candidates/place-candidates.ts';
import type { Placing, PlacingTask } from '../segments/placing-task.ts';
import { timesIn } from '../segments/shared-words.ts';

/** In weights of words: a place is doubtful where both another place and another sentence come as close as this. */
const nearlyAsGood = 3.3;
/** The same for a place that the segment hasn't been given yet: it is doubtful where another sentence comes this close. */
const unplacedLead = 1;
/** In weights of words: less is no context, as where the text that is known is cut off just there. */
const leastKnown = 2;
/** In words: for shorter sentences a difference of one neighbouring word says nothing. */
const longSentence = 12;
/** By what share of the words' weight one side must be better. */
const leastSideLead = 0.03;

/**
 * Two sentences that are alike may have exchanged their places, or one of them is gone and the other has been taken for it.
 * That is so where another place is nearly as good for this sentence, whoever has it, and another sentence, which tells of
 * as many words, is nearly as good for this place, wherever it has gone.
 * @returns tells which places the sentence may have then; none where there is no such doubt. It is given the sentence's best place, all
 * of its candidates, and as owners the candidates of other sentences to that best place
 */
export function swapCheck(task: PlacingTask, { inOrder }: Placing, candidates: PlaceCandidates) {
  const { old, text } = task;
  /** Where what stands before or behind isn't known, only a copy makes the same words doubtful. */
  const copied = ({ segment, known }: PlaceCandidate) =>
    Math.min(...known) >= leastKnown ||
    timesIn(task, text.ids, itemAt(old.segments, segment)) > timesIn(task, old.ids, itemAt(old.segments, segment));
  /** The text behind isn't compared: that would give up twice as many right places and avoid no more wrong ones. */
  const heldBetter = (other: PlaceCandidate, best: PlaceCandidate) =>
    other.kept[0] - best.kept[0] > leastSideLead * best.known[0];
  return (
    best: PlaceCandidate,
    all: readonly PlaceCandidate[],
    owners: readonly PlaceCandidate[],
  ): PlaceCandidate[] => {
    if (best.isWholeBlock) return [];
    const others = all.filter((other) => !isSamePlace(other, best));
    const near = others.filter((other) => best.sum - other.sum <= nearlyAsGood);
    const lead = (owner: PlaceCandidate) => best.sum - owner.sum;
    const fit = owners.filter((owner) => lead(owner) <= nearlyAsGood);
    if (fit.length === 0) return [];
    // A sentence that neither order nor identical words have placed is here only because it is similar; the other is as similar.
    if (!best.same && !best.isPlacedHere && fit.some((owner) => lead(owner) < unplacedLead)) return [best, ...others];
    if (near.length === 0 || !fit.some((owner) => candidates.wordsAt(owner) >= candidates.wordsAt(best))) return [];
    if (best.same) return copied(best) ? [best, ...near] : [];
    const { first, end } = itemAt(old.segments, best.segment);
    const doubtful =
      inOrder.has(best.segment) && end - first >= longSentence && others.some((other) => heldBetter(other, best));
    return doubtful ? [best, ...near] : [];
  };
}
