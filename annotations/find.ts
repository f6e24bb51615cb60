import type { Comparing } from './align.ts';
import { isWithinWord } from './cut-words.ts';
import { exactWithin, marksOf, withMarks } from './exact.ts';
import type { FlatDocument, FlatSpan } from './flatten.ts';
import { type Described, describedBy, enriched, knownText, type Stretch } from './known-text.ts';
import { paragraphsInOrder } from './moved.ts';
import { placeUnits } from './placing.ts';
import type { PlacingTask } from './placing-task.ts';
import { type Place, placeOfQuote, type Quote } from './quote-place.ts';
import { placeWithin, quotedPlace } from './quoted-place.ts';
import { seedIndex } from './seeds.ts';
import type { Selector } from './selectors.ts';
import { paragraphEndIn, unitsOf } from './units.ts';
import { Vocabulary } from './vocabulary.ts';
import { wordAt, wordsOf } from './words.ts';

/**
 * unchanged: the same words but for white space, and its paragraph keeps its order among those that remain. moved: the
 * same words, its paragraph stands elsewhere. changed: enough of the words are left. lost: too few are, or places are
 * equally good.
 */
export type State = 'unchanged' | 'moved' | 'changed' | 'lost';

export interface Found {
  state: State;
  /** UTF-16 offsets into the document's text; undefined where lost. */
  span: FlatSpan | undefined;
  /** 0 to 1: how much of the words is left. */
  score: number;
  /** Of a lost one, the places of which nothing makes one the better; the reader may choose. */
  candidates: { span: FlatSpan; score: number }[];
}

export interface Finding {
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
  { old, pause }: Finding = {},
): Promise<Found[]> {
  const work = finding(comments, document, old);
  let began = Date.now();
  for (let step = work.next(); ; step = work.next()) {
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
): Found {
  const work = finding([selectors], document, old);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value[0] as Found;
}

/** In milliseconds. */
const sliceTime = 8;

/** In UTF-16 units. Of a longer old text only what stands around the comments is compared, or it would take too long. */
const mostWhole = 250_000;

function* finding(
  comments: readonly (readonly Selector[])[],
  document: FlatDocument<unknown>,
  snapshot: FlatDocument<unknown> | undefined,
): Generator<void, Found[]> {
  const whole = snapshot && snapshot.text.length <= mostWhole ? snapshot : undefined;
  const described = comments.map((selectors) => {
    const comment = describedBy(selectors);
    return comment && snapshot && !whole ? enriched(comment, snapshot) : comment;
  });
  const vocabulary = new Vocabulary();
  const text = yield* wordsOf(document.text, vocabulary);
  yield;
  const { stretches, homes } = knownText(described, whole);
  yield;
  const old = yield* unitsOf(
    stretches,
    vocabulary,
    paragraphEndIn([document.text, ...stretches.map((stretch) => stretch.text)]),
  );
  const bones = new Int32Array(text.ids.length);
  for (let at = 0; at < bones.length; at++) bones[at] = vocabulary.bones[text.ids[at] as number] as number;
  yield;
  const index = seedIndex(bones);
  yield;
  const numbers = new Map(stretches.map((stretch, i) => [stretch, i]));
  const quotes = described.map((comment, i): Quote | undefined => {
    const home = homes[i];
    if (!comment || !home) return undefined;
    const range = old.ranges[numbers.get(home.stretch) ?? -1] ?? { first: 0, end: 0 };
    const first = wordAt(old, home.span.start, range);
    let end = first;
    while (end < range.end && (old.starts[end] as number) < home.span.end) end++;
    const cuts = {
      before: first < end && (old.starts[first] as number) < home.span.start,
      behind: first < end && (old.ends[end - 1] as number) > home.span.end,
    };
    return { text: comment.quote, first, end, cuts };
  });
  const [unique, repeated] = [new Set<number>(), new Set<number>()];
  const quoted = new Set<number>();
  const told = new Map<number, Pick<Described, 'section' | 'page'>>();
  for (const [i, quote] of quotes.entries()) {
    for (let at = quote?.first ?? 0; at < (quote?.end ?? 0); at++) quoted.add(old.unitOf[at] ?? -1);
    const { section, page } = described[i] ?? {};
    const unit = quote ? (old.unitOf[quote.first] ?? -1) : -1;
    if (section || page !== undefined)
      told.set(unit, { ...(section && { section }), ...(page !== undefined && { page }) });
    const times = described[i]?.times ?? 0;
    if (times === 1) unique.add(unit);
    if (times > 1) repeated.add(unit);
  }
  yield;
  const by = comparing(vocabulary, old.ids, text.ids);
  yield;
  const task: PlacingTask = {
    by,
    bones: vocabulary.bones,
    index,
    old,
    text,
    document,
    whole: whole !== undefined,
    most: shareKnown(stretches, document.text.length) > mostShare,
    unique,
    repeated,
    quoted,
    told,
  };
  const placing = yield* placeUnits(task);
  const inOrder = paragraphsInOrder(task, placing);
  const found: Found[] = [];
  for (const [i, quote] of quotes.entries()) {
    const alone = isQuoteAlone(described[i]) ? quotedPlace(comments[i] ?? [], document) : { alike: [] };
    const place: Place = quote ? placeOfQuote(task, placing, quote) : { span: undefined, score: 0, candidates: [] };
    const other = alone.span ? standing(alone.span) : either(answer(document, quote, place, inOrder), alone.alike);
    const isFound = other.state === 'unchanged' || other.state === 'moved';
    const within = isFound ? undefined : placeWithin(comments[i] ?? [], document);
    found.push(within ? standing(within) : other);
    if (i % 50 === 49) yield;
  }
  return found;
}

/** Then nothing tells the words from the same words elsewhere but what a list says of them. */
const isQuoteAlone = (comment: Described | undefined) =>
  comment !== undefined && !comment.span && comment.before === '' && comment.after === '';

const standing = (span: FlatSpan): Found => ({ state: 'unchanged', span, score: 1, candidates: [] });

/** The reader chooses among places that are alike, where nothing better is known. */
const either = (found: Found, alike: readonly FlatSpan[]): Found =>
  found.span || found.candidates.length > 0
    ? found
    : { ...found, candidates: alike.map((span) => ({ span, score: 1 })) };

function answer(
  { text }: FlatDocument<unknown>,
  quote: Quote | undefined,
  { span, score, candidates }: Place,
  inOrder: (quote: Quote) => boolean,
): Found {
  if (!quote || !span) return { state: 'lost', span: undefined, score, candidates };
  if (quote.first === quote.end)
    return { state: inOrder(quote) ? 'unchanged' : 'moved', span, score: 1, candidates: [] };
  // Punctuation and half words at the ends are not among the words that were compared.
  const { before, behind } = marksOf(quote.text);
  const wider = {
    start: Math.max(0, span.start - 16 - before.length),
    end: Math.min(text.length, span.end + 16 + behind.length),
  };
  const overlaps = (place: FlatSpan) => place.start < span.end && span.start < place.end;
  const maybe = (place: FlatSpan) => overlaps(place) && !cutsWord(text, place, quote);
  const exact = exactWithin(text, quote.text, wider, span.start, maybe);
  if (!exact)
    return { state: 'changed', span: withMarks(text, span, quote.text), score: Math.min(score, 0.99), candidates: [] };
  return { state: inOrder(quote) ? 'unchanged' : 'moved', span: exact, score: 1, candidates: [] };
}

/** Does the place end in the middle of a word, though the quote didn't, as "insats" in "insatsen"? */
const cutsWord = (text: string, { start, end }: FlatSpan, { cuts }: Quote): boolean =>
  (!cuts.before && isWithinWord(text, start)) || (!cuts.behind && isWithinWord(text, end));

const mostShare = 0.7;

/** How much of the old text is known, 0 to 1; how long it was is told by the last comment, or else by the new one. */
function shareKnown(stretches: readonly Stretch[], now: number): number {
  const placed = stretches.filter(({ alone }) => alone === undefined);
  const known = placed.reduce((sum, { text }) => sum + text.length, 0);
  return known / placed.reduce((most, { start, text }) => Math.max(most, start + text.length), 0.8 * now);
}

/** Words that everything is full of say little of where they stand. */
const commonShare = 1 / 150;
const weights = { common: 0.3, short: 0.5, other: 1 };

function comparing(vocabulary: Vocabulary, oldIds: readonly number[], newIds: readonly number[]): Comparing {
  const { bones } = vocabulary;
  const counts = new Uint32Array(vocabulary.words.length);
  for (const id of newIds) counts[id] = (counts[id] ?? 0) + 1;
  for (const id of oldIds) counts[id] = (counts[id] ?? 0) + 1;
  const common = Math.max(6, (newIds.length + oldIds.length) * commonShare);
  const weightOf = vocabulary.words.map((word, id) => {
    const often = (counts[id] ?? 0) > common;
    return often ? weights.common : word.length <= 3 ? weights.short : weights.other;
  });
  return {
    oldIds,
    newIds,
    likeness: (one, other) => vocabulary.likeness(one, other),
    quick: (one, other) => (one === other ? 1 : bones[one] === bones[other] ? 0.9 : 0),
    weight: (id) => weightOf[id] ?? weights.other,
  };
}
