import { firstWhere } from '../../language/lists/first-where.ts';
import { itemAt } from '../../language/lists/item-at.ts';
import { HeadingPath } from '../../language/swedish/headings/heading-path.ts';
import { readable } from '../../language/swedish/letters/readable.ts';

/** A block as anchoring needs it; documents/ and storage/ have more of it. */
export interface FlattenedBlock<Id = number | string> {
  id: Id;
  kind: 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'footnote';
  /** A heading's level, 1 to 6; else 0. */
  level: number;
  text: string;
  /** How a heading is read, where that is known already. */
  title?: string;
  /** From 1; missing where the document has no pages. */
  page?: number;
  /** Where the text goes on over the page's end, in UTF-16 units of the text. */
  next?: PageStart;
}

/** Where a page begins. */
export interface PageStart {
  start: number;
  /** From 1. */
  page: number;
}

/** A block's place in the flattened text, in UTF-16 offsets, the end exclusive. */
export interface FlatPlace<Id = number | string> {
  id: Id;
  start: number;
  end: number;
  /** The headings above, the outermost first; a heading stands under itself. */
  section: readonly string[];
  /** The page that it begins on. */
  page?: number;
  /** Where the next page begins, if it goes on there; in the flattened text, too. */
  next?: PageStart;
}

/** The blocks of a document as one text. `places` are in order and don't overlap. */
export interface FlatDocument<Id = number | string> {
  text: string;
  places: readonly FlatPlace<Id>[];
}

/** UTF-16 offsets into the flattened text, the end exclusive. */
export interface FlatSpan {
  start: number;
  end: number;
}

/** What stands between two blocks: Unicode's paragraph separator, which no text of a block holds by itself. */
const blockEnd = '\u2029';

export function flatten<Id>(blocks: Iterable<FlattenedBlock<Id>>): FlatDocument<Id> {
  const texts: string[] = [];
  const places: FlatPlace<Id>[] = [];
  const headings = new HeadingPath();
  let section: readonly string[] = [];
  let start = 0;
  for (const { id, kind, level, text, title, page, next } of blocks) {
    if (kind === 'heading') {
      section = headings.enter(level, title ?? readable(text, { typeset: page !== undefined }).trim());
    }
    texts.push(text);
    places.push({
      ...{ id, start, end: start + text.length, section },
      ...(page !== undefined && { page }),
      ...(next && { next: { page: next.page, start: start + next.start } }),
    });
    start += text.length + blockEnd.length;
  }
  return { text: texts.join(blockEnd), places };
}

/**
 * The index in `places` of the block at the offset; behind a block's last character it is still that block. -1 in an empty
 * document.
 */
export function placeAt(document: FlatDocument<unknown>, offset: number): number {
  const { places } = document;
  if (places.length === 0) return -1;
  return firstWhere(1, places.length, (at) => itemAt(places, at).start > offset) - 1;
}

/** The page that a character stands on, where the document has pages. */
export function pageAt(document: FlatDocument<unknown>, offset: number): number | undefined {
  const place = document.places[placeAt(document, offset)];
  return place?.next && offset >= place.next.start ? place.next.page : place?.page;
}

/** Where another page begins than before, with a block or within one. */
export function pageStarts(places: readonly FlatPlace<unknown>[]): PageStart[] {
  let before: number | undefined;
  return places.flatMap(({ start, page, next }) => {
    const isOther = page !== undefined && page !== before;
    before = next?.page ?? page;
    return [...(isOther ? [{ start, page }] : []), ...(next ? [next] : [])];
  });
}

/** Does the block have something on the page? */
export const isOnPage = ({ page, next }: Pick<FlatPlace<unknown>, 'page' | 'next'>, asked: number): boolean =>
  page === asked || next?.page === asked;

/** The span as a piece of each block that it touches, with offsets into the block's own text. */
export function spansInBlocks<Id>(
  document: FlatDocument<Id>,
  span: FlatSpan,
): { block: Id; start: number; end: number }[] {
  const spans: { block: Id; start: number; end: number }[] = [];
  for (let i = Math.max(placeAt(document, span.start), 0); i < document.places.length; i++) {
    const place = itemAt(document.places, i);
    if (place.start >= span.end) break;
    const start = Math.max(span.start, place.start) - place.start;
    const end = Math.min(span.end, place.end) - place.start;
    if (start < end) spans.push({ block: place.id, start, end });
  }
  return spans;
}

/**
 * The same document with some of its blocks behind all others, each under its own headings. Words that are struck out stand so: what is
 * selected or quoted over them then holds the words that stand, and none between them.
 */
export function withBehind<Id>(document: FlatDocument<Id>, isBehind: (id: Id) => boolean): FlatDocument<Id> {
  const [behind, before] = [
    document.places.filter(({ id }) => isBehind(id)),
    document.places.filter(({ id }) => !isBehind(id)),
  ];
  if (behind.length === 0) return document;
  const texts: string[] = [];
  let at = 0;
  const places = [...before, ...behind].map((place) => {
    const text = document.text.slice(place.start, place.end);
    texts.push(text);
    const start = at;
    at += text.length + blockEnd.length;
    const next = place.next && { ...place.next, start: place.next.start - place.start + start };
    return { ...place, start, end: start + text.length, ...(next && { next }) };
  });
  return { text: texts.join(blockEnd), places };
}
