import { itemAt } from '../../../language/lists/item-at.ts';
import { greatest, least } from '../../../language/swedish/many.ts';
import { placeAt } from '../../text/flatten.ts';
import type { Placing, PlacingTask, WordRange } from './placing-task.ts';
import { paragraphOf, type Segment } from './segments.ts';

/** In words: longer paragraphs say enough of themselves, wherever they stand. */
const short = 6;
/** In words: what may have been put into it. */
const most = 2;

/** A heading, a cell, a short item: all of a paragraph, and little more than a phrase. */
export const isShort = ({ first, end, opens, closes }: Segment) => opens && closes && end - first <= short;

/** Does a block of the new text begin with the words, does one end with them? */
export function blockEdges({ document, text }: PlacingTask, { first, last }: WordRange) {
  const start = document.places[placeAt(document, itemAt(text.starts, first))]?.start ?? 0;
  const end = document.places[placeAt(document, itemAt(text.starts, last))]?.end ?? 0;
  return {
    begins: (text.starts[first - 1] ?? -1) < start,
    ends: (text.starts[last + 1] ?? Number.POSITIVE_INFINITY) >= end,
  };
}

/**
 * A short paragraph between the same neighbours: the block in which some of its words stand holds nothing else's, and what
 * stood just before it or just behind it still does. So it is the same heading or cell, however few of its words are left.
 */
export function blockBetween(task: PlacingTask, { to, matched }: Placing, segment: Segment): WordRange | undefined {
  const { document, text } = task;
  if (!isShort(segment)) return undefined;
  let at = -1;
  let own = 0;
  for (let word = segment.first; word < segment.end; word++) {
    if (itemAt(to, word) < 0) continue;
    own++;
    if (at < 0) at = itemAt(to, word);
  }
  const place = at < 0 ? undefined : document.places[placeAt(document, itemAt(text.starts, at))];
  if (!place) return undefined;
  const range = { first: at, last: at };
  while ((text.starts[range.first - 1] ?? -1) >= place.start) range.first--;
  while ((text.starts[range.last + 1] ?? Number.POSITIVE_INFINITY) < place.end) range.last++;
  // A single word that has come in here from the sentence before or behind is no claim to the place.
  let taken = 0;
  const [before, behind] = [-1, 1].map((step) => {
    const word = step < 0 ? segment.first - 1 : segment.end;
    const place = to[word] ?? -1;
    if (place < range.first || place > range.last || to[word + step] === place + step) return place;
    taken--;
    return -1;
  }) as [number, number];
  for (let word = range.first; word <= range.last; word++) taken += itemAt(matched, word);
  if (taken > own || range.last - range.first + 1 > segment.end - segment.first + most) return undefined;
  const held = before === range.first - 1 || behind === range.last + 1;
  return held && before < range.first && (behind < 0 || behind > range.last) ? range : undefined;
}

/** Has a short paragraph come to stand in the middle of a block, beside nothing that it stood beside? */
export function isStray(task: PlacingTask, { to }: Placing, segment: Segment): boolean {
  if (!isShort(segment)) return false;
  const places = Array.from(to.subarray(segment.first, segment.end)).filter((place) => place >= 0);
  if (places.length === 0) return false;
  const range = { first: least(places), last: greatest(places) };
  const { begins, ends } = blockEdges(task, range);
  const [before, behind] = [to[segment.first - 1] ?? -1, to[segment.end] ?? -1];
  const follows = before >= 0 && before < range.first && range.first - before <= most;
  const precedes = behind > range.last && behind - range.last <= most;
  return !begins && !ends && !follows && !precedes;
}

/**
 * Has all of the segment's paragraph come along, the very same, and is it all of a block? Then it is that paragraph and not
 * a sentence that others have, too.
 * @param first index of the new word that is the segment's first
 */
export function fillsBlock(task: PlacingTask, segment: number, first: number): boolean {
  const { old, text } = task;
  const paragraph = paragraphOf(old, segment);
  if (!paragraph.opens || !paragraph.closes) return false;
  const shift = first - itemAt(old.segments, segment).first;
  for (let at = paragraph.first; at < paragraph.end; at++) if (old.ids[at] !== text.ids[at + shift]) return false;
  const { begins, ends } = blockEdges(task, { first: paragraph.first + shift, last: paragraph.end - 1 + shift });
  return begins && ends;
}
