import { itemAt } from '../../language/lists/item-at.ts';
import type { Comment, Target } from '../model/comment.ts';
import type { New } from '../model/model.ts';
import type { Selector } from '../model/target/selectors.ts';
import { byTarget, selectorsOf, type TargetOf } from '../model/target/target.ts';
import type { FlatDocument, FlatSpan } from '../text/flatten.ts';
import { placeAt } from '../text/flatten.ts';
import { headingNamed } from '../text/heading-path.ts';
import { selectorsAt } from '../text/selectors-at.ts';
import { findAll } from './find.ts';
import { findSection } from './find-section.ts';
import type { FoundPlace, State } from './found-place.ts';

/** What is said of words of a text beside what they are; offsets into it. */
export interface MarkedWords {
  /** Where the words begin that are struck out, which stand last; undefined where there are none. */
  struckFrom?: number | undefined;
  /** Where words stand that were read from the pictures of scanned pages. */
  recognised?: readonly FlatSpan[] | undefined;
}

export interface CarryOver {
  /** The old edition's comments, without the deleted ones. */
  comments: readonly Comment[];
  /** The text that they were made in, where it is at hand. */
  old: FlatDocument<unknown> | undefined;
  now: FlatDocument<unknown>;
  marked?: MarkedWords | undefined;
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
  const found = await findAll(comments.map(soughtBy), now, { old, pause });
  const counts: Record<State, number> = { unchanged: 0, moved: 0, changed: 0, lost: 0 };
  const copies: New<Comment>[] = [];
  let began = Date.now();
  for (const [i, comment] of comments.entries()) {
    const place = placed(comment, itemAt(found, i), carrying);
    const quote = comment.carried?.quote ?? place.quote;
    const state = toLookAt(comment.carried?.state, place.state);
    counts[state]++;
    const { stamps, deleted, carried, ...fields } = comment;
    copies.push({
      ...fields,
      ...to,
      id: itemAt(ids, i),
      derivedFrom: comment.id,
      target: place.target ?? comment.target,
      ...(state !== 'unchanged' && { carried: { state, ...(quote && { quote }) } }),
    });
    // They are told apart by how often their words occur in the whole text.
    if (Date.now() - began < sliceTime) continue;
    await pause?.();
    began = Date.now();
  }
  return { copies, counts };
}

/** In milliseconds. */
const sliceTime = 8;

/** Only what is to be placed has any. */
const soughtBy = ({ target, withoutPlace }: Comment): readonly Selector[] => (withoutPlace ? [] : selectorsOf(target));

interface Placed {
  state: State;
  /** Missing where the old one stays. */
  target?: Target;
  quote?: string | undefined;
}

function placed(
  { target, withoutPlace }: Comment,
  found: FoundPlace,
  { old, now, marked, pages = 0 }: CarryOver,
): Placed {
  if (withoutPlace) return { state: 'unchanged' };
  return byTarget<Placed>(target, {
    document: () => ({ state: 'unchanged' }),
    // Nothing says that the page holds the same: it is to be looked at.
    rectangle: (area) => ({ state: area.page <= pages ? 'changed' : 'lost', target: underKnown(area, now) }),
    section(section) {
      const quote = section.path.at(-1);
      const place = findSection(section, found, now);
      if (!place) return { state: 'lost', quote };
      const path = now.places[placeAt(now, place.span.start)]?.section ?? [];
      return {
        state: place.state,
        quote,
        target: { ...section, path: [...path], selectors: selectorsAt(now, place.span) },
      };
    },
    passage({ selectors }) {
      const quote = quoteOf(selectors, old);
      const { span, state } = found;
      if (!span || span.start >= span.end) return { state: 'lost', quote };
      return { state, quote, target: passageTarget(now, span, marked) };
    },
  });
}

/** @param marked in the text that the words stand in now: what they were in the old one says nothing of it */
export function passageTarget(
  now: FlatDocument<unknown>,
  span: FlatSpan,
  { struckFrom = Number.POSITIVE_INFINITY, recognised = [] }: MarkedWords = {},
): Target {
  const isRecognised = recognised.some(({ start, end }) => start < span.end && span.start < end);
  return {
    ...{ type: 'passage', selectors: selectorsAt(now, span) },
    ...(span.start >= struckFrom && { struck: true }),
    ...(isRecognised && { recognised: true }),
  };
}

/** A part of a page; under its headings where they are there still. */
function underKnown(target: TargetOf<'rectangle'>, now: FlatDocument<unknown>): Target {
  const { path, ...area } = target;
  return path && headingNamed(path, now) ? target : area;
}

/** The words; where another tool has given only offsets, the words that are there. */
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
