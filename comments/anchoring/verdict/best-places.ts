import {
  gridOf,
  isSamePlace,
  lead,
  leastWeight,
  type PlaceCandidate,
  type PlaceCandidates,
} from '../candidates/place-candidates.ts';
import type { PlacingTask } from '../segments/placing-task.ts';

/** In weights of words: by how much one candidate must be better than another. */
export const sureLead = 0.45;
/** With this lead a candidate may have fewer of the segment's words than the other. */
export const farLead = 4;
/** In segments. */
const slice = 8;

export interface BestPlaces {
  /** Segment → its candidates: of the quoted segments, and of those that might be at one of their places. */
  candidatesOf: ReadonlyMap<number, readonly PlaceCandidate[]>;
  /** Segment → the candidate that is its best, and whose best it is. */
  decided: ReadonlyMap<number, PlaceCandidate>;
  /** Candidates of other segments to the same words; one with half of its words elsewhere or nowhere is none. */
  rivalsOf(candidate: PlaceCandidate): PlaceCandidate[];
  /** Is another segment's best place there? */
  isTaken(candidate: PlaceCandidate): boolean;
}

/** A segment and a place that are certainly each other's best are decided, and neither is open to the others any more. */
export function* bestPlaces(task: PlacingTask, candidates: PlaceCandidates): Generator<void, BestPlaces> {
  const candidatesOf = yield* candidatesOfQuoted(task, candidates);
  const { segments } = task.old;
  const ordered = ({ segment }: PlaceCandidate) => segments[segment]?.ordered === true;
  const grid = gridOf<PlaceCandidate>();
  for (const all of candidatesOf.values()) for (const candidate of all) grid.add(candidate);
  const rivalsOf = (candidate: PlaceCandidate) =>
    grid
      .at(candidate)
      .filter(
        (other) =>
          other.segment !== candidate.segment &&
          other.share >= leastWeight &&
          ordered(other) &&
          isSamePlace(other, candidate),
      );
  /** A word more that the other tells of is a sign of another paragraph, boilerplate as the rest may be. */
  const beats = (best: PlaceCandidate, other: PlaceCandidate) => {
    const leadOfBest = lead(best, other);
    return (
      leadOfBest > sureLead &&
      (leadOfBest > farLead || candidates.wordsAt(best) + (best.same ? 1 : 0) >= candidates.wordsAt(other))
    );
  };
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
      if (!best || !live.every((other) => isSamePlace(other, best) || best.sum - other.sum > sureLead)) continue;
      const rivals = ordered(best)
        ? rivalsOf(best).filter((other) => !outdone.has(other) && !decided.has(other.segment))
        : [];
      if (!rivals.every((other) => beats(best, other))) continue;
      decided.set(segment, best);
      open.delete(segment);
      for (const rival of rivals) outdone.add(rival);
      again = true;
    }
    yield;
  }
  const isTaken = (candidate: PlaceCandidate) =>
    rivalsOf(candidate).some((other) => decided.get(other.segment) === other);
  return { candidatesOf, decided, rivalsOf, isTaken };
}

function* candidatesOfQuoted({ old, quoted }: PlacingTask, candidates: PlaceCandidates) {
  const candidatesOf = new Map<number, PlaceCandidate[]>();
  for (const [i, segment] of [...quoted].entries()) {
    if (!old.segments[segment]) continue;
    if (!candidatesOf.has(segment)) candidatesOf.set(segment, candidates.of(segment));
    for (const candidate of candidatesOf.get(segment) ?? []) {
      for (const other of candidates.segmentsAt(candidate))
        if (!candidatesOf.has(other)) candidatesOf.set(other, candidates.of(other));
    }
    if (i % slice === slice - 1) yield;
  }
  return candidatesOf;
}
