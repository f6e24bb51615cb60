import { itemAt } from '../../../language/lists/item-at.ts';
import { sectionWorth } from '../candidates/evidence.ts';
import {
  gridOf,
  isSamePlace,
  lead,
  leastWeight,
  type PlaceCandidate,
  placeCandidates,
} from '../candidates/place-candidates.ts';
import type { PossiblePlace } from '../candidates/possible-places.ts';
import { copyCheck } from '../moves/copy-check.ts';
import { swapCheck } from '../moves/swap-check.ts';
import { alignGaps } from '../ordering/align-gaps.ts';
import type { Placing, PlacingTask, WordRange } from '../segments/placing-task.ts';
import { ambiguousNeighboursIn } from './ambiguous-neighbours.ts';

/** In weights of words: by how much one candidate must be better than another. */
const leastLead = 0.45;
/** A candidate with this lead needn't have more neighbours than the other; with the next one, it may have fewer of the segment's words. */
const clearLead = 1.5;
const farLead = 4;
/** In weights of words, on both sides together: with more, a paragraph stands between what it stood between. */
const heldBeside = 2;
/** For a segment to get another place than order gave it: how much of it and of what stood around must be there. */
const movedShare = 0.6;
const movedAround = 0.35;
/** With more than this share of the quoted sentences repeated, the text is made of repetitions. */
const mostRepeated = 0.5;
/** In segments. */
const slice = 8;

/**
 * A segment and a place that are certainly each other's best are decided, and neither is open to the others any more. What
 * is undecided then stays so: a place that another part of the old text fits as well is given to none, and words that
 * stand in the new text once more, without belonging to anything else there, leave it open which of the two is meant.
 */
export function* decidePlaces(
  task: PlacingTask,
  placing: Placing,
  possible: readonly PossiblePlace[][],
): Generator<void> {
  const { old } = task;
  const candidates = yield* placeCandidates(task, placing, possible);
  yield;
  const mayBeCopy = copyCheck(task);
  const ambiguousNeighbours = ambiguousNeighboursIn(task);
  const mayBeSwapped = swapCheck(task, placing, candidates);
  const candidatesOf = new Map<number, PlaceCandidate[]>();
  for (const [i, segment] of [...task.quoted].entries()) {
    if (!old.segments[segment]) continue;
    if (!candidatesOf.has(segment)) candidatesOf.set(segment, candidates.of(segment));
    for (const candidate of candidatesOf.get(segment) ?? []) {
      for (const other of candidates.segmentsAt(candidate))
        if (!candidatesOf.has(other)) candidatesOf.set(other, candidates.of(other));
    }
    if (i % slice === slice - 1) yield;
  }
  const grid = gridOf<PlaceCandidate>();
  for (const all of candidatesOf.values()) for (const candidate of all) grid.add(candidate);
  const ordered = ({ segment }: PlaceCandidate) => old.segments[segment]?.ordered === true;
  const decided = new Map<number, PlaceCandidate>();
  const outdone = new Set<PlaceCandidate>();
  yield;
  const open = new Set(candidatesOf.keys());
  for (let again = true; again; ) {
    again = false;
    for (const [i, segment] of [...open].entries()) {
      if (i % (8 * slice) === 0) yield;
      const live = (candidatesOf.get(segment) ?? []).filter((candidate) => !outdone.has(candidate));
      const best = live.reduce<PlaceCandidate | undefined>((a, b) => (a && a.sum >= b.sum ? a : b), undefined);
      if (!best) open.delete(segment);
      if (!best || !live.every((other) => isSamePlace(other, best) || best.sum - other.sum > leastLead)) continue;
      const rivals = ordered(best)
        ? rivalsOf(best).filter((other) => !outdone.has(other) && !decided.has(other.segment))
        : [];
      if (!rivals.every((other) => explains(best, other))) continue;
      decided.set(segment, best);
      open.delete(segment);
      for (const rival of rivals) outdone.add(rival);
      again = true;
    }
    yield;
  }
  const quoted = [...task.quoted];
  const repeats = quoted.filter((segment) => candidates.isRepeated(segment)).length > mostRepeated * quoted.length;
  for (const [i, segment] of quoted.entries()) {
    const all = candidatesOf.get(segment);
    if (!all) continue;
    if (i % slice === slice - 1) yield;
    const best = decided.get(segment);
    const doubts = best ? doubtsOf(best, all) : [];
    if (!doubts && best?.isPlacedHere) continue;
    const { first, end } = itemAt(old.segments, segment);
    placing.to.fill(-1, first, end);
    const untaken = all.filter((candidate) => !isTaken(candidate));
    if (best && !doubts && mayMove(best, all, untaken)) {
      placing.openPlaces.delete(segment);
      for (const pair of best.pairs) {
        placing.to[pair.old] = pair.new;
        placing.matched[pair.new] = 1;
      }
      yield* alignGaps(task, placing, { first, end }, false);
    } else if (!placing.openPlaces.has(segment)) {
      const places = doubts && doubts.length > 0 ? doubts : untaken;
      if (places.length > 0) placing.openPlaces.set(segment, places);
    }
  }

  /** @returns undefined where nothing makes the place doubtful; else those that it may be, none where nothing tells which */
  function doubtsOf(best: PlaceCandidate, all: readonly PlaceCandidate[]): WordRange[] | undefined {
    if (hasMovedEqual(best) || isOthersCopy(best) || isPhrase(best) || isAnyOf(best, all)) return [];
    if (!all.every((other) => isSamePlace(other, best) || isTaken(other) || outdoes(best, other))) return [];
    if (best.isWholeBlock && best.beside === 0 && !candidates.isRepeated(best.segment)) {
      const held = all.filter((other) => other.same && other.beside > heldBeside && !isSamePlace(other, best));
      if (held.length > 0) return [best, ...held];
      if (rivalsOf(best).some(isHeldHere)) return [];
    }
    if (isOneOfMany(best)) return [best];
    const neighbours = ambiguousNeighbours(best.segment, best.first);
    const places = neighbours.length > 0 ? [best, ...neighbours] : mayBeSwapped(best, all, rivalsOf(best));
    return places.length > 0 ? places : undefined;
  }

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

  /** Candidates of other segments to the same words; one with half of its words elsewhere or nowhere is none. */
  function rivalsOf(candidate: PlaceCandidate): PlaceCandidate[] {
    return grid
      .at(candidate)
      .filter(
        (other) =>
          other.segment !== candidate.segment &&
          other.share >= leastWeight &&
          ordered(other) &&
          isSamePlace(other, candidate),
      );
  }

  function isTaken(candidate: PlaceCandidate): boolean {
    return rivalsOf(candidate).some((other) => decided.get(other.segment) === other);
  }

  /** A word more that the other tells of is a sign of another paragraph, boilerplate as the rest may be. */
  function explains(best: PlaceCandidate, other: PlaceCandidate): boolean {
    const leadOfBest = lead(best, other);
    return (
      leadOfBest > leastLead &&
      (leadOfBest > farLead || candidates.wordsAt(best) + (best.same ? 1 : 0) >= candidates.wordsAt(other))
    );
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

  /** The same words, moved away from all their neighbours into another paragraph, are a common phrase. */
  function isPhrase(best: PlaceCandidate): boolean {
    return best.same && !best.isWholeBlock && best.sides === 0 && !placing.inOrder.has(best.segment);
  }

  /** In a text that is made of repetitions, what has left its order may be any of those with the same words. */
  function isAnyOf(best: PlaceCandidate, all: readonly PlaceCandidate[]): boolean {
    if (!repeats || placing.inOrder.has(best.segment) || !candidates.isRepeated(best.segment)) return false;
    return all.some((other) => other.same && !isSamePlace(other, best) && best.sum - other.sum <= farLead);
  }

  /** Of two places with as many of the words, the right one has more of its neighbours, or both. */
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

/** Only where it is, for all that is known, and never for want of another place; as a whole paragraph that is a block, always. */
function mayMove(best: PlaceCandidate, all: readonly PlaceCandidate[], untaken: readonly PlaceCandidate[]): boolean {
  if (best.isWholeBlock && untaken.every((other) => other === best || !other.isWholeBlock)) return true;
  const most = all.reduce((sum, other) => Math.max(sum, other.sum), 0);
  if (best.share >= movedShare && best.around >= movedAround) return best.sum > most - leastLead;
  return (
    best.same &&
    all.every((other) => other === best || other.isPlacedHere || best.stated - other.stated >= sectionWorth)
  );
}
