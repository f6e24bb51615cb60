import type { State } from '../../annotations/find.ts';
import type { FlatDocument, FlatSpan } from '../../annotations/flatten.ts';

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

/** How much two spans share, 0 to 1, of what both cover. */
export function shared(a: FlatSpan, b: FlatSpan): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
