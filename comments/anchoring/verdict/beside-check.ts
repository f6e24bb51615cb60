import { itemAt } from '../../../language/lists/item-at.ts';
import { type FlatDocument, type FlatPlace, placeAt } from '../../text/flatten.ts';
import type { QuoteContext } from '../../text/known-text.ts';
import type { FoundPlace } from '../found-place.ts';

/** How far a paragraph's neighbours are looked through for one of its own, in paragraphs: a row of a table has few cells. */
const farthest = 4;

/** The nearest paragraph that stands once in both texts. */
interface Neighbour {
  /** In paragraphs. */
  distance: number;
  /** Its words, and those of what stands between. */
  key: string;
}

type Side = 'before' | 'behind';

/**
 * Of paragraphs with the same words, as cells and boilerplate under many headings have them, order alone says which is which, and rows and
 * sections are sorted anew. What such a paragraph belongs to says more: the nearest paragraph beside it that stands once in both texts, as
 * the name of its row or its heading. Where that stands beside another one now, so does the comment; where the place belongs to another one
 * by that, it isn't the comment's.
 * @returns tells of a comment and what was found for it what holds, all things considered
 */
export function* besideCheck(
  document: FlatDocument<unknown>,
  old: FlatDocument<unknown>,
): Generator<void, (comment: QuoteContext, found: FoundPlace) => FoundPlace> {
  const [now, then] = [yield* paragraphsOf(document), yield* paragraphsOf(old)];
  const isOwn = (key: string) => now.counts.get(key) === 1 && then.counts.get(key) === 1;
  const beside = (text: Paragraphs, at: number, side: Side) => neighbourOf(text, at, side, isOwn);
  const [nowBeside, thenBeside] = [yield* paragraphsBeside(now, beside), yield* paragraphsBeside(then, beside)];

  return (comment, found) => {
    const { span, quote } = comment;
    if (!span || old.text.slice(span.start, span.end) !== quote) return found;
    const at = placeAt(old, span.start);
    const place = itemAt(old.places, at);
    const key = itemAt(then.keys, at);
    if (span.end > place.end || key === '') return found;
    const isRepeated = (now.counts.get(key) ?? 0) > 1 || (then.counts.get(key) ?? 0) > 1;
    const here = found.span ? placeAt(document, found.span.start) : -1;
    // What has no place isn't given one: mostly it was left open for a reason.
    if (!isRepeated || now.keys[here] !== key) return found;
    const [before, behind] = [toldBy('before'), toldBy('behind')];
    // What stands behind may as well be the next row's name: what stands before says more.
    const [owner] = ownersOf(behind, 'before');
    const isAnothers = owner !== undefined && owner !== at;
    const told = before ?? (isAnothers ? undefined : behind);
    if (told === here) return found;
    if (told !== undefined) return behind === here && !isAnothers ? lostAt([told, here]) : movedTo(told);
    const owners = [...ownersOf(here, 'before'), ...ownersOf(here, 'behind')];
    // The words are there all the same, for the reader to see.
    return owners.length > 0 && !owners.includes(at) ? lostAt([here]) : found;

    /** The place that has on this side what the comment's paragraph had there. */
    function toldBy(side: Side): number | undefined {
      const neighbour = beside(then, at, side);
      return neighbour && nowBeside.get(signOf(key, side, neighbour));
    }

    /** The old paragraph that a place belongs to by what it has on this side; none where nothing tells. */
    function ownersOf(place: number | undefined, side: Side): number[] {
      const neighbour = place === undefined ? undefined : beside(now, place, side);
      const owner = neighbour && thenBeside.get(signOf(key, side, neighbour));
      return owner === undefined ? [] : [owner];
    }

    function spanIn(at: number) {
      const { start } = itemAt(document.places, at);
      const from = start + (span as { start: number }).start - place.start;
      const there = { start: from, end: from + quote.length };
      return document.text.slice(there.start, there.end) === quote ? there : undefined;
    }
    function lostAt(places: readonly number[]): FoundPlace {
      const candidates = places.flatMap((at) => spanIn(at) ?? []).map((span) => ({ span, score: 1 }));
      return { state: 'lost', span: undefined, score: 0, candidates };
    }
    function movedTo(at: number): FoundPlace {
      const there = spanIn(at);
      return there ? { state: 'moved', span: there, score: 1, candidates: [] } : lostAt([]);
    }
  };
}

interface Paragraphs {
  /** Their words, without what doesn't count between versions. */
  keys: string[];
  counts: ReadonlyMap<string, number>;
  isHeading(at: number): boolean;
}

const perStep = 500;

function* paragraphsOf({ text, places }: FlatDocument<unknown>): Generator<void, Paragraphs> {
  const keys: string[] = [];
  const counts = new Map<string, number>();
  for (const { start, end } of places) {
    const key = text.slice(start, end).replaceAll(/[\s\u00ad]+/g, '');
    keys.push(key);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (keys.length % perStep === 0) yield;
  }
  // A heading stands under itself, and what it is over under it.
  const sectionOf = (at: number) => itemAt<FlatPlace<unknown>>(places, at).section.join('\n');
  const isHeading = (at: number) => sectionOf(at) !== (at === 0 ? '' : sectionOf(at - 1));
  return { keys, counts, isHeading };
}

function neighbourOf(
  { keys, isHeading }: Paragraphs,
  at: number,
  side: Side,
  isOwn: (key: string) => boolean,
): Neighbour | undefined {
  const step = side === 'before' ? -1 : 1;
  for (let distance = 1; distance <= farthest; distance++) {
    const beside = at + step * distance;
    const key = keys[beside];
    // The next heading is over something else.
    if (key === undefined || (side === 'behind' && isHeading(beside))) return undefined;
    if (isOwn(key)) {
      const between = keys.slice(Math.min(at, beside) + 1, Math.max(at, beside)).join('\n');
      return { distance, key: `${key}\n${between}` };
    }
  }
  return undefined;
}

const signOf = (key: string, side: Side, neighbour: Neighbour): string =>
  `${side} ${neighbour.distance} ${neighbour.key}\n${key}`;

/** Repeated paragraph and what stands beside it → which one it is. */
function* paragraphsBeside(
  text: Paragraphs,
  beside: (text: Paragraphs, at: number, side: Side) => Neighbour | undefined,
): Generator<void, ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const [at, key] of text.keys.entries()) {
    if (at % perStep === 0) yield;
    for (const side of ['before', 'behind'] as const) {
      const neighbour = beside(text, at, side);
      if (neighbour) found.set(signOf(key, side, neighbour), at);
    }
  }
  return found;
}
