import { itemAt } from '../../../language/lists/item-at.ts';
import { placeAt } from '../../text/flatten.ts';
import type { QuotedWords } from '../candidates/quote-place.ts';
import type { Placing, PlacingTask } from '../segments/placing-task.ts';
import { keepOrder } from './keep-order.ts';

/** A paragraph of the old text as far as it stands in one block of the new. */
interface Piece {
  /** Index of the first new word. */
  at: number;
  weight: number;
  first: number;
  last: number;
}

/**
 * @returns tells of a quote whether its paragraph keeps its order among those that remain
 */
export function paragraphsInOrder(task: PlacingTask, { to }: Placing): (quote: QuotedWords) => boolean {
  const { document, old, text, wholeKnown } = task;
  const pieces = new Map<string, Piece>();
  const keyOf = (at: number) => {
    const segment = old.segments[itemAt(old.segmentOf, at)];
    return `${segment?.paragraph} ${placeAt(document, itemAt(text.starts, itemAt(to, at)))}`;
  };
  for (let at = 0; at < to.length; at++) {
    const place = itemAt(to, at);
    if (place < 0 || !old.segments[itemAt(old.segmentOf, at)]?.ordered) continue;
    const key = keyOf(at);
    const piece = pieces.get(key);
    if (piece) {
      piece.weight++;
      piece.last = at;
    } else pieces.set(key, { at: place, weight: 1, first: at, last: at });
  }
  const list = [...pieces.values()];
  const kept = keepOrder(list);
  const elsewhere = new Set(list.filter((_, i) => !kept[i]));
  if (!wholeKnown)
    for (const piece of jumpedOver(
      task,
      to,
      list.filter((_, i) => kept[i]),
    ))
      elsewhere.add(piece);
  return ({ first, end }) => {
    const places = new Map<string, number>();
    for (let at = first; at < end; at++) {
      if (itemAt(to, at) < 0) continue;
      const key = keyOf(at);
      places.set(key, (places.get(key) ?? 0) + 1);
    }
    const [most] = [...places].toSorted((a, b) => b[1] - a[1]);
    const piece = most && pieces.get(most[0]);
    return !piece || !elsewhere.has(piece);
  };
}

/** In characters. */
const leastJump = 40;
const sameDelta = 3;

/**
 * Without the snapshot nothing may be known of what a paragraph has been moved over. But then the text before and behind
 * it stands as far apart as ever, and it alone further on or back, by more than its own length.
 */
function jumpedOver({ document, old, text }: PlacingTask, to: Int32Array, pieces: readonly Piece[]): Piece[] {
  const delta = (at: number) => itemAt(text.starts, itemAt(to, at)) - itemAt(old.starts, at);
  return pieces.filter((piece, i) => {
    const [before, behind] = [pieces[i - 1], pieces[i + 1]];
    if (!before || !behind) return false;
    const [jump, back] = [delta(piece.first) - delta(before.last), delta(behind.first) - delta(piece.last)];
    const place = document.places[placeAt(document, itemAt(text.starts, piece.at))];
    const length = place ? place.end - place.start : 0;
    return Math.abs(jump + back) <= sameDelta && Math.abs(jump) > Math.max(leastJump, length);
  });
}
