import type { Comment, Target } from './comment.ts';
import { describe as selectorsAt } from './describe.ts';
import { type Found, findAll, type State } from './find.ts';
import type { FlatDocument, FlatSpan } from './flatten.ts';
import { placeAt } from './flatten.ts';
import { headingNamed } from './heading-path.ts';
import type { New } from './model.ts';
import { findSection } from './section-place.ts';
import type { Selector } from './selectors.ts';

export interface CarryOver {
  /** Those of the old edition; deleted ones aren't among them. */
  comments: readonly Comment[];
  /** The text that they were made in, where it is at hand. */
  old: FlatDocument<unknown> | undefined;
  now: FlatDocument<unknown>;
  /** How many pages the new edition has, where it has any. */
  pages?: number | undefined;
  /** The new edition, and the document that both belong to. */
  to: { edition: string; document: string };
  /** The copies' ids, one a comment. */
  ids: readonly string[];
  /** Called between slices of some milliseconds of work; what it returns is awaited. */
  pause?: (() => unknown) | undefined;
}

/** Copies of the comments, each where its words stand in the new text, with what the reviewer has to look at. */
export async function carryOver(
  carrying: CarryOver,
): Promise<{ copies: New<Comment>[]; counts: Record<State, number> }> {
  const { comments, old, now, to, ids, pause } = carrying;
  const found = await findAll(comments.map(selectorsOf), now, { old, pause });
  const counts: Record<State, number> = { unchanged: 0, moved: 0, changed: 0, lost: 0 };
  const copies: New<Comment>[] = [];
  let began = Date.now();
  for (const [i, comment] of comments.entries()) {
    const place = placed(comment, found[i] as Found, carrying);
    const quote = comment.carried?.quote ?? place.quote;
    const state = toLookAt(comment.carried?.state, place.state);
    counts[state]++;
    const { stamps, deleted, carried, ...fields } = comment;
    copies.push({
      ...fields,
      ...to,
      id: ids[i] as string,
      derivedFrom: comment.id,
      target: place.target ?? comment.target,
      ...(state !== 'unchanged' && { carried: { state, ...(quote && { quote }) } }),
    });
    // Each is told by how often its words stand in the whole text.
    if (Date.now() - began < sliceTime) continue;
    await pause?.();
    began = Date.now();
  }
  return { copies, counts };
}

/** In milliseconds. */
const sliceTime = 8;

/** Only what is to be placed has any. */
const selectorsOf = ({ target, withoutPlace }: Comment): readonly Selector[] =>
  !withoutPlace && (target.type === 'passage' || target.type === 'section') ? target.selectors : [];

interface Placed {
  state: State;
  /** Missing where the old one stays. */
  target?: Target;
  quote?: string | undefined;
}

function placed({ target, withoutPlace }: Comment, found: Found, { old, now, pages = 0 }: CarryOver): Placed {
  if (withoutPlace) return { state: 'unchanged' };
  switch (target.type) {
    case 'document':
      return { state: 'unchanged' };
    case 'rectangle':
      // Nothing says that the page holds the same: it is to be looked at.
      return { state: target.page <= pages ? 'changed' : 'lost', target: underKnown(target, now) };
    case 'section': {
      const quote = target.path.at(-1);
      const place = findSection(target.path, found, now);
      if (!place) return { state: 'lost', quote };
      const path = now.places[placeAt(now, place.span.start)]?.section ?? [];
      return {
        state: place.state,
        quote,
        target: { ...target, path: [...path], selectors: selectorsAt(now, place.span) },
      };
    }
    case 'passage': {
      const quote = quoteOf(target.selectors, old);
      const { span, state } = found;
      if (!span || span.start >= span.end) return { state: 'lost', quote };
      return { state, quote, target: { ...target, selectors: selectorsAt(now, span) } };
    }
  }
}

/** A part of a page; under its headings where they are there still. */
function underKnown(target: Extract<Target, { type: 'rectangle' }>, now: FlatDocument<unknown>): Target {
  const { path, ...area } = target;
  return path && headingNamed(path, now) ? target : area;
}

/** The words; where another tool has told only where they stand, those that stand there. */
function quoteOf(selectors: readonly Selector[], old: FlatDocument<unknown> | undefined): string | undefined {
  let at: FlatSpan | undefined;
  for (const selector of selectors) {
    if (selector.type === 'TextQuoteSelector') return selector.exact;
    if (selector.type === 'TextPositionSelector') at = selector;
  }
  return at && old?.text.slice(at.start, at.end);
}

/**
 * A comment that hasn't been looked at since it was carried over the last time still is to be, though its words are the same
 * since then. Where they have been lost and are there again, they have moved as far as anyone knows.
 */
function toLookAt(before: State | undefined, now: State): State {
  if (before === undefined || now === 'lost' || now === 'changed') return now;
  return before === 'lost' ? 'moved' : before;
}
