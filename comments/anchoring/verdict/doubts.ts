import { itemAt } from '../../../language/lists/item-at.ts';
import { occurrences } from '../../text/quoted-place.ts';
import { isSamePlace, type PlaceCandidate, type PlaceCandidates } from '../candidates/place-candidates.ts';
import { copyCheck } from '../moves/copy-check.ts';
import { swapCheck } from '../moves/swap-check.ts';
import type { Placing, PlacingTask, WordRange } from '../segments/placing-task.ts';
import { timesIn } from '../segments/shared-words.ts';
import { ambiguousNeighboursIn } from './ambiguous-neighbours.ts';
import { type BestPlaces, farLead } from './best-places.ts';

/**
 * - `sure`: nothing makes the place doubtful
 * - `oneOf`: the segment may be at any of these places
 * - `open`: nothing tells where it is
 */
export type Doubt = { is: 'sure' } | { is: 'oneOf'; places: readonly WordRange[] } | { is: 'open' };

const sure: Doubt = { is: 'sure' };
const open: Doubt = { is: 'open' };
const oneOf = (places: readonly WordRange[]): Doubt => ({ is: 'oneOf', places });

/** In weights of words: a candidate with this lead needn't have more neighbours than the other. */
const clearLead = 1.5;
/** In weights of words, on both sides together: with more, a paragraph stands between what it stood between. */
const heldBeside = 2;
/** In words: fewer, in this order and nowhere else, may still be chance. */
const leastLifted = 5;
/** With more than this share of the quoted sentences repeated, the text is made of repetitions. */
const mostRepeated = 0.5;

/**
 * Is a segment's best place too much like another, or like another segment's, to be decided? docs/anchoring.md has the conditions in words.
 * @returns tells it of a best place and all candidates of its segment
 */
export function doubtsIn(task: PlacingTask, placing: Placing, candidates: PlaceCandidates, bestPlaces: BestPlaces) {
  const { decided, rivalsOf, isTaken } = bestPlaces;
  const mayBeCopy = copyCheck(task);
  const ambiguousNeighbours = ambiguousNeighboursIn(task);
  const mayBeSwapped = swapCheck(task, placing, candidates);
  const quoted = [...task.quoted];
  const repeats = quoted.filter((segment) => candidates.isRepeated(segment)).length > mostRepeated * quoted.length;

  return (best: PlaceCandidate, all: readonly PlaceCandidate[]): Doubt => {
    if (hasMovedEqual(best) || isOthersCopy(best) || isPhrase(best) || isAnyOf(best, all)) return open;
    if (!all.every((other) => isSamePlace(other, best) || isTaken(other) || outdoes(best, other))) return open;
    if (best.isWholeBlock && best.beside === 0 && !candidates.isRepeated(best.segment)) {
      const held = all.filter((other) => other.same && other.beside > heldBeside && !isSamePlace(other, best));
      if (held.length > 0) return oneOf([best, ...held]);
      if (rivalsOf(best).some(isHeldHere)) return open;
    }
    if (isOneOfMany(best)) return oneOf([best]);
    const neighbours = ambiguousNeighbours(best.segment, best.first);
    const places = neighbours.length > 0 ? [best, ...neighbours] : mayBeSwapped(best, all, rivalsOf(best));
    return places.length > 0 ? oneOf(places) : sure;
  };

  /** Words that stood several times, where little is known of the others: with nothing around as it was, it may be any of them. */
  function isOneOfMany(best: PlaceCandidate): boolean {
    return (
      !task.wholeKnown && !task.mostKnown && task.repeated.has(best.segment) && best.sides === 0 && best.beside === 0
    );
  }

  /** Has it the very same words here, between what it stood between, and not where it has been decided? */
  function isHeldHere(candidate: PlaceCandidate): boolean {
    return candidate.same && candidate.beside > Math.max(heldBeside, decided.get(candidate.segment)?.beside ?? 0);
  }

  /** Does it have the same words as another segment, wherever that one is now? Then it is that segment's copy. */
  function isOthersCopy(best: PlaceCandidate): boolean {
    if (best.same) return false;
    return rivalsOf(best).some(
      (other) => other.same && candidates.wordsAt(other) > candidates.wordsAt(best) && best.sum - other.sum <= farLead,
    );
  }

  /** Where neither keeps its order, nothing tells two paragraphs of the same words apart. */
  function hasMovedEqual(best: PlaceCandidate): boolean {
    if (placing.inOrder.has(best.segment) || !best.isWholeBlock) return false;
    return rivalsOf(best).some((other) => other.isWholeBlock && !placing.inOrder.has(other.segment));
  }

  /**
   * The same words, moved away from all their neighbours into another paragraph, are a common phrase; unless there are many of them, and
   * they stood once and stand once: that is a sentence which has been lifted out of its paragraph.
   */
  function isPhrase(best: PlaceCandidate): boolean {
    if (!best.same || best.isWholeBlock || best.sides > 0 || placing.inOrder.has(best.segment)) return false;
    const { wholeKnown, unique, document, old, text } = task;
    const segment = itemAt(old.segments, best.segment);
    if (segment.end - segment.first < leastLifted) return true;
    const quote = unique.get(best.segment);
    if (!wholeKnown && (quote === undefined || occurrences(quote, document).length !== 1)) return true;
    return timesIn(task, old.ids, segment) > 1 || timesIn(task, text.ids, segment) > 1;
  }

  /** In a text that is made of repetitions, what has left its order may be any of those with the same words. */
  function isAnyOf(best: PlaceCandidate, all: readonly PlaceCandidate[]): boolean {
    if (!repeats || placing.inOrder.has(best.segment) || !candidates.isRepeated(best.segment)) return false;
    return all.some((other) => other.same && !isSamePlace(other, best) && best.sum - other.sum <= farLead);
  }

  /** If two places have equally many of the words, the right one has more of its neighbours, or both. */
  function outdoes(best: PlaceCandidate, other: PlaceCandidate): boolean {
    const leadOfBest = best.sum - other.sum;
    if (best.isWholeBlock && !other.isWholeBlock) return true;
    if (
      best.same &&
      other.same &&
      !candidates.isRepeated(best.segment) &&
      mayBeCopy(best.segment, best.first, other.first)
    )
      return false;
    if (best.sides === 2 && (best.same || leadOfBest > farLead)) return true;
    const more = candidates.wordsAt(best) - candidates.wordsAt(other);
    return more > 0 || (more === 0 && (best.sides === 2 || best.sides > other.sides || leadOfBest > clearLead));
  }
}
