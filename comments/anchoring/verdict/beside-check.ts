import { itemAt } from '../../../language/lists/item-at.ts';
import { type FlatDocument, type FlatPlace, type FlatSpan, placeAt } from '../../text/flatten.ts';
import type { QuoteContext } from '../../text/known-text.ts';
import type { FoundPlace } from '../found-place.ts';

/** How far a paragraph's neighbours are looked through for one of its own, in paragraphs: a row of a table has few cells. */
const farthest = 4;

type Side = 'before' | 'behind';

/**
 * Of paragraphs with the same words, as cells and boilerplate under many headings have them, order alone says which is which, and rows and
 * sections are sorted anew. What such a paragraph belongs to says more: the nearest paragraph beside it that stands once in both texts, as
 * the name of its row or its heading. Where that stands beside another one now, so does the comment; where the place belongs to another one
 * by that, it isn't the comment's.
 * @param comments all that are to be looked at: of other paragraphs nothing is kept
 * @returns tells of a comment and what was found for it what holds, all things considered
 */
export function* besideCheck(
  document: FlatDocument<unknown>,
  old: FlatDocument<unknown>,
  comments: readonly (QuoteContext | undefined)[],
): Generator<void, (comment: QuoteContext, found: FoundPlace) => FoundPlace> {
  const [now, then] = [yield* paragraphsOf(document), yield* paragraphsOf(old)];
  const timesIn = (text: Paragraphs, key: string) => text.counts.get(key) ?? 0;
  const wanted = new Set<string>();
  for (const comment of comments) {
    const at = comment && paragraphOf(comment, old);
    const key = at === undefined ? '' : itemAt(then.keys, at);
    if (key !== '' && (timesIn(now, key) > 1 || timesIn(then, key) > 1)) wanted.add(key);
  }
  if (wanted.size === 0) return (_, found) => found;
  const isOwn = (key: string) => timesIn(now, key) === 1 && timesIn(then, key) === 1;
  const [here, there] = [new Besides(now, isOwn), new Besides(then, isOwn)];
  yield* here.index(wanted);
  yield* there.index(wanted);

  return (comment, found) => {
    const own = paragraphOf(comment, old);
    const key = own === undefined ? '' : itemAt(then.keys, own);
    const place = found.span ? placeAt(document, found.span.start) : -1;
    // What has no place isn't given one: mostly it was left open for a reason.
    if (own === undefined || !wanted.has(key) || now.keys[place] !== key) return found;
    const places = placesOf({ own, place }, here, there);
    if (places === 'stays') return found;
    const spans = places.among.flatMap((at) => spanIn(comment, own, at, document, old) ?? []);
    const [span] = spans;
    if (places.isSure && span) return { state: 'moved', span, score: 1, candidates: [] };
    return { state: 'lost', span: undefined, score: 0, candidates: spans.map((one) => ({ span: one, score: 1 })) };
  };
}

/** Which old paragraph a comment is on; undefined where it doesn't say, or is on several. */
function paragraphOf({ span, quote }: QuoteContext, old: FlatDocument<unknown>): number | undefined {
  if (!span || old.text.slice(span.start, span.end) !== quote) return undefined;
  const at = placeAt(old, span.start);
  return at >= 0 && span.end <= itemAt(old.places, at).end ? at : undefined;
}

/** The same words in the paragraph that has become of the old one. */
function spanIn(
  { span, quote }: QuoteContext,
  own: number,
  place: number,
  document: FlatDocument<unknown>,
  old: FlatDocument<unknown>,
): FlatSpan | undefined {
  const start = itemAt(document.places, place).start + (span?.start ?? 0) - itemAt(old.places, own).start;
  const end = start + quote.length;
  return document.text.slice(start, end) === quote ? { start, end } : undefined;
}

/**
 * Where the old paragraph `own`, which was found at `place`, belongs by what stands beside it.
 * @returns the paragraphs that it may be, and whether it is surely the first of them
 */
function placesOf(
  { own, place }: { own: number; place: number },
  here: Besides,
  there: Besides,
): 'stays' | { among: number[]; isSure: boolean } {
  const [before, behind] = [here.likeIn(there, own, 'before'), here.likeIn(there, own, 'behind')];
  // What stands behind may as well be the next row's name: what stands before says more.
  const owner = behind === undefined ? undefined : there.likeIn(here, behind, 'before');
  const isAnothers = owner !== undefined && owner !== own;
  const told = before ?? (isAnothers ? undefined : behind);
  if (told === place) return 'stays';
  if (told !== undefined)
    return behind === place && !isAnothers ? { among: [told, place], isSure: false } : { among: [told], isSure: true };
  const owners = [there.likeIn(here, place, 'before'), there.likeIn(here, place, 'behind')];
  // The words are there all the same, for the reader to see.
  const isOthers = owners.some((one) => one !== undefined) && !owners.includes(own);
  return isOthers ? { among: [place], isSure: false } : 'stays';
}

/** What stands beside the paragraphs of a text. */
class Besides {
  private readonly text: Paragraphs;
  private readonly isOwn: (key: string) => boolean;
  /** Paragraph and what stands beside it → which one it is. */
  private readonly known = new Map<string, number>();

  /** @param isOwn does a paragraph stand once in both texts? */
  constructor(text: Paragraphs, isOwn: (key: string) => boolean) {
    this.text = text;
    this.isOwn = isOwn;
  }

  /** @param wanted the paragraphs that are asked for, by their words */
  *index(wanted: ReadonlySet<string>): Generator<void> {
    for (const [at, key] of this.text.keys.entries()) {
      if (at % perStep === 0) yield;
      if (!wanted.has(key)) continue;
      for (const side of ['before', 'behind'] as const) {
        const sign = this.signOf(at, side);
        if (sign !== undefined) this.known.set(sign, at);
      }
    }
  }

  /** The paragraph of this text that has beside it what a paragraph of the other one has there. */
  likeIn(other: Besides, at: number, side: Side): number | undefined {
    const sign = other.signOf(at, side);
    return sign === undefined ? undefined : this.known.get(sign);
  }

  /** The words of the nearest paragraph of its own on that side, of what stands between, and of the paragraph itself; none where there is none. */
  private signOf(at: number, side: Side): string | undefined {
    const { keys, isHeading } = this.text;
    const step = side === 'before' ? -1 : 1;
    for (let distance = 1; distance <= farthest; distance++) {
      const beside = at + step * distance;
      const key = keys[beside];
      // The next heading is over something else.
      if (key === undefined || (side === 'behind' && isHeading(beside))) return undefined;
      if (!this.isOwn(key)) continue;
      const between = keys.slice(Math.min(at, beside) + 1, Math.max(at, beside));
      return [side, key, ...between, keys[at]].join('\n');
    }
    return undefined;
  }
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
