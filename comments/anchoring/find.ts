import { itemAt } from '../../language/lists/item-at.ts';
import type { Selector } from '../model/target/selectors.ts';
import { exactWithin, marksOf, withMarks } from '../text/comparable-text.ts';
import { isWithinWord } from '../text/cut-words.ts';
import type { FlatDocument, FlatSpan } from '../text/flatten.ts';
import { knownText, type QuoteContext, quoteContext, type Stretch, withSnapshotContext } from '../text/known-text.ts';
import { placeWithin, quotedPlace } from '../text/quoted-place.ts';
import { placeOfQuote, type QuotedWords, type QuotePlace } from './candidates/quote-place.ts';
import { seedIndex } from './candidates/seeds.ts';
import { paragraphsInOrder } from './moves/paragraphs-in-order.ts';
import type { ComparedWords } from './ordering/align.ts';
import { placeSegments } from './place-segments.ts';
import type { PlacingTask } from './segments/placing-task.ts';
import { paragraphEndIn, segmentsOf } from './segments/segments.ts';
import { harmedLikeness, Vocabulary } from './segments/vocabulary.ts';
import { wordAt, wordListOf } from './segments/words.ts';
import { hasOtherHyphens } from './verdict/other-hyphens.ts';

/**
 * unchanged: the same words but for white space, and its paragraph keeps its order among those that remain. moved: the
 * same words, its paragraph stands elsewhere. changed: enough of the words are left. lost: too few are, or places are
 * equally good.
 */
export type State = 'unchanged' | 'moved' | 'changed' | 'lost';

export interface FoundPlace {
  state: State;
  /** UTF-16 offsets into the document's text; undefined where lost. */
  span: FlatSpan | undefined;
  /** 0 to 1: how much of the words is left. */
  score: number;
  /** For a lost comment, the places that are equally good; the reader may choose. */
  candidates: { span: FlatSpan; score: number }[];
}

export interface FindOptions {
  /** The text that the comments were made in, where it is at hand: with it fewer are lost. */
  old?: FlatDocument<unknown> | undefined;
  /** Called between slices of some milliseconds of work; what it returns is awaited. */
  pause?: (() => unknown) | undefined;
}

/**
 * Finds the places of all comments of a document together: where words are repeated, the order among the comments decides.
 * @param comments the selectors of each
 * @returns for each comment what was found, in the same order
 */
export async function findAll(
  comments: readonly (readonly Selector[])[],
  document: FlatDocument<unknown>,
  { old, pause }: FindOptions = {},
): Promise<FoundPlace[]> {
  const steps = findInSteps(comments, document, old);
  let began = Date.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (Date.now() - began < sliceTime) continue;
    await pause?.();
    began = Date.now();
  }
}

/** One comment alone. Where there are several, `findAll` knows more. */
export function find(
  selectors: readonly Selector[],
  document: FlatDocument<unknown>,
  old?: FlatDocument<unknown>,
): FoundPlace {
  const steps = findInSteps([selectors], document, old);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return itemAt(step.value, 0);
}

/** In milliseconds: half of a frame. */
const sliceTime = 8;
const quotesPerSlice = 50;

/** In UTF-16 units. Of a longer old text only what stands around the comments is compared, or it would take too long. */
const mostSnapshot = 250_000;

function* findInSteps(
  comments: readonly (readonly Selector[])[],
  document: FlatDocument<unknown>,
  snapshot: FlatDocument<unknown> | undefined,
): Generator<void, FoundPlace[]> {
  const whole = snapshot && snapshot.text.length <= mostSnapshot ? snapshot : undefined;
  const described = comments.map((selectors) => {
    const comment = quoteContext(selectors);
    return comment && snapshot && !whole ? withSnapshotContext(comment, snapshot) : comment;
  });
  const vocabulary = new Vocabulary();
  const text = yield* wordListOf(document.text, vocabulary);
  yield;
  const { stretches, homes } = knownText(described, whole);
  yield;
  const old = yield* segmentsOf(
    stretches,
    vocabulary,
    paragraphEndIn([document.text, ...stretches.map((stretch) => stretch.text)]),
  );
  const ocrKeys = new Int32Array(text.ids.length);
  for (let at = 0; at < ocrKeys.length; at++) ocrKeys[at] = itemAt(vocabulary.ocrKeys, itemAt(text.ids, at));
  yield;
  const index = seedIndex(ocrKeys);
  yield;
  const numbers = new Map(stretches.map((stretch, i) => [stretch, i]));
  const quotes = described.map((comment, i): QuotedWords | undefined => {
    const home = homes[i];
    if (!comment || !home) return undefined;
    const range = old.ranges[numbers.get(home.stretch) ?? -1] ?? { first: 0, end: 0 };
    const first = wordAt(old, home.span.start, range);
    let end = first;
    while (end < range.end && itemAt(old.starts, end) < home.span.end) end++;
    const cuts = {
      before: first < end && itemAt(old.starts, first) < home.span.start,
      behind: first < end && itemAt(old.ends, end - 1) > home.span.end,
    };
    return { text: comment.quote, first, end, cuts };
  });
  const [unique, repeated] = [new Set<number>(), new Set<number>()];
  const quoted = new Set<number>();
  const statedPlaces = new Map<number, Pick<QuoteContext, 'section' | 'page'>>();
  for (const [i, quote] of quotes.entries()) {
    for (let at = quote?.first ?? 0; at < (quote?.end ?? 0); at++) quoted.add(old.segmentOf[at] ?? -1);
    const { section, page } = described[i] ?? {};
    const segment = quote ? (old.segmentOf[quote.first] ?? -1) : -1;
    if (section || page !== undefined)
      statedPlaces.set(segment, { ...(section && { section }), ...(page !== undefined && { page }) });
    const times = described[i]?.times ?? 0;
    if (times === 1) unique.add(segment);
    if (times > 1) repeated.add(segment);
  }
  yield;
  const comparison = comparedWords(vocabulary, old.ids, text.ids);
  yield;
  const task: PlacingTask = {
    comparison,
    ocrKeys: vocabulary.ocrKeys,
    index,
    old,
    text,
    document,
    wholeKnown: whole !== undefined,
    mostKnown: shareKnown(stretches, document.text.length) > mostKnownShare,
    unique,
    repeated,
    quoted,
    statedPlaces,
  };
  const placing = yield* placeSegments(task);
  const inOrder = paragraphsInOrder(task, placing);
  const found: FoundPlace[] = [];
  for (const [i, quote] of quotes.entries()) {
    const alone = isQuoteAlone(described[i]) ? quotedPlace(comments[i] ?? [], document) : { alike: [] };
    const place: QuotePlace = quote
      ? placeOfQuote(task, placing, quote)
      : { span: undefined, score: 0, candidates: [] };
    const other = alone.span
      ? foundUnchanged(alone.span)
      : orAlike(answer(document, quote, place, inOrder), alone.alike);
    const isFound = other.state === 'unchanged' || other.state === 'moved';
    const within = isFound ? undefined : placeWithin(comments[i] ?? [], document);
    found.push(withHyphens(within ? foundUnchanged(within) : other, described[i]?.quote, document));
    if (i % quotesPerSlice === quotesPerSlice - 1) yield;
  }
  return found;
}

/** A quote without anything around it can be told from the same words elsewhere only by what the list says about its place. */
const isQuoteAlone = (comment: QuoteContext | undefined) =>
  comment !== undefined && !comment.span && comment.before === '' && comment.after === '';

const foundUnchanged = (span: FlatSpan): FoundPlace => ({ state: 'unchanged', span, score: 1, candidates: [] });

/** Words are the same whatever divides them at the end of a line; with a hyphen more or less they have changed. */
function withHyphens(found: FoundPlace, quote: string | undefined, { text }: FlatDocument<unknown>): FoundPlace {
  const isSame = found.state === 'unchanged' || found.state === 'moved';
  if (!isSame || !found.span || quote === undefined) return found;
  if (!hasOtherHyphens(quote, text.slice(found.span.start, found.span.end))) return found;
  return { ...found, state: 'changed', score: mostChanged };
}

/** The reader chooses among places that are alike, where nothing better is known. */
const orAlike = (found: FoundPlace, alike: readonly FlatSpan[]): FoundPlace =>
  found.span || found.candidates.length > 0
    ? found
    : { ...found, candidates: alike.map((span) => ({ span, score: 1 })) };

function answer(
  { text }: FlatDocument<unknown>,
  quote: QuotedWords | undefined,
  { span, score, candidates }: QuotePlace,
  inOrder: (quote: QuotedWords) => boolean,
): FoundPlace {
  if (!quote || !span) return { state: 'lost', span: undefined, score, candidates };
  if (quote.first === quote.end)
    return { state: inOrder(quote) ? 'unchanged' : 'moved', span, score: 1, candidates: [] };
  // Punctuation and half words at the ends are not among the words that were compared.
  const { before, behind } = marksOf(quote.text);
  const wider = {
    start: Math.max(0, span.start - searchMargin - before.length),
    end: Math.min(text.length, span.end + searchMargin + behind.length),
  };
  const overlaps = (place: FlatSpan) => place.start < span.end && span.start < place.end;
  const maybe = (place: FlatSpan) => overlaps(place) && !cutsWord(text, place, quote);
  const exact = exactWithin(text, quote.text, wider, span.start, maybe);
  if (!exact)
    return {
      state: 'changed',
      span: withMarks(text, span, quote.text),
      score: Math.min(score, mostChanged),
      candidates: [],
    };
  return { state: inOrder(quote) ? 'unchanged' : 'moved', span: exact, score: 1, candidates: [] };
}

/** Does the place end in the middle of a word, though the quote didn't, as "insats" in "insatsen"? */
const cutsWord = (text: string, { start, end }: FlatSpan, { cuts }: QuotedWords): boolean =>
  (!cuts.before && isWithinWord(text, start)) || (!cuts.behind && isWithinWord(text, end));

/** In characters: how far around the words that were placed the very quote is looked for. */
const searchMargin = 16;
/** The highest score of a place whose words aren't exactly the same, though only the punctuation differs. */
const mostChanged = 0.99;
/** With more than this share of the old text known, new words that belong to none of it are likely to be new. */
const mostKnownShare = 0.7;
/** The old text is assumed to have at least this share of the new one's length, unless the last comment is further on. */
const leastLength = 0.8;

/** How much of the old text is known, 0 to 1; how long it was is told by the last comment, or else by the new one. */
function shareKnown(stretches: readonly Stretch[], now: number): number {
  const placed = stretches.filter(({ alone }) => alone === undefined);
  const known = placed.reduce((sum, { text }) => sum + text.length, 0);
  return known / placed.reduce((most, { start, text }) => Math.max(most, start + text.length), leastLength * now);
}

/** Words that everything is full of say little of where they stand. */
const commonShare = 1 / 150;
/** In times: in a short text a word is common only from here on. */
const leastCommon = 6;
/** In letters: "och", "att", "den". */
const shortWord = 3;
const weights = { common: 0.3, short: 0.5, other: 1 };

function comparedWords(vocabulary: Vocabulary, oldIds: readonly number[], newIds: readonly number[]): ComparedWords {
  const { ocrKeys } = vocabulary;
  const counts = new Uint32Array(vocabulary.words.length);
  for (const id of newIds) counts[id] = (counts[id] ?? 0) + 1;
  for (const id of oldIds) counts[id] = (counts[id] ?? 0) + 1;
  const common = Math.max(leastCommon, (newIds.length + oldIds.length) * commonShare);
  const weightOf = vocabulary.words.map((word, id) => {
    const often = (counts[id] ?? 0) > common;
    return often ? weights.common : word.length <= shortWord ? weights.short : weights.other;
  });
  return {
    oldIds,
    newIds,
    likeness: (one, other) => vocabulary.likeness(one, other),
    quickLikeness: (one, other) => (one === other ? 1 : ocrKeys[one] === ocrKeys[other] ? harmedLikeness : 0),
    weight: (id) => weightOf[id] ?? weights.other,
  };
}
