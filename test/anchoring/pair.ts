import type { State } from '../../comments/anchoring/found-place.ts';
import type { FlatDocument, FlatSpan } from '../../comments/text/flatten.ts';

/** A comment in the old text, and what is true of it in the new. */
export interface TrueComment {
  span: FlatSpan;
  state: State;
  /** Undefined where lost. */
  place: FlatSpan | undefined;
}

/** Two versions of a document. */
export interface Pair {
  name: string;
  old: FlatDocument<unknown>;
  now: FlatDocument<unknown>;
  comments: TrueComment[];
}

/**
 * Is it the same place? Of what is left of a changed quote, where it begins and ends is a matter of taste; half of the shorter
 * must be in both, and none may be more than four times the other.
 */
export function samePlace(a: FlatSpan, b: FlatSpan): boolean {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const [shorter, longer] = [a.end - a.start, b.end - b.start].toSorted((x, y) => x - y) as [number, number];
  return both >= shorter / 2 && longer <= 4 * shorter;
}
