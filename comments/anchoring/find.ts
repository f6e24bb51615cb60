import { itemAt } from '../../language/lists/item-at.ts';
import type { Selector } from '../model/target/selectors.ts';
import type { FlatDocument } from '../text/flatten.ts';
import { type QuoteContext, quoteContext, withSnapshotContext } from '../text/known-text.ts';
import { placeWithin, quotedPlace } from '../text/quoted-place.ts';
import { placeOfQuote, type QuotedWords, type QuotePlace } from './candidates/quote-place.ts';
import { answerFor, type FoundPlace, foundUnchanged, orAlike, withHyphens } from './found-place.ts';
import { paragraphsInOrder } from './moves/paragraphs-in-order.ts';
import { placeSegments } from './place-segments.ts';
import { prepareTask } from './prepare-task.ts';
import type { Placing, PlacingTask } from './segments/placing-task.ts';
import { besideCheck } from './verdict/beside-check.ts';

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

/** In UTF-16 units. If the old text is longer, only what stands around the comments is compared, or it would take too long. */
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
  const { task, quotes } = yield* prepareTask(described, document, whole);
  const placing = yield* placeSegments(task);
  const answer = answers(task, placing);
  const beside =
    snapshot && snapshot.text !== document.text ? yield* besideCheck(document, snapshot, described) : undefined;
  const found: FoundPlace[] = [];
  for (const [i, quote] of quotes.entries()) {
    const one = answer(comments[i] ?? [], described[i], quote);
    const comment = described[i];
    found.push(comment && beside ? beside(comment, one) : one);
    if (i % quotesPerSlice === quotesPerSlice - 1) yield;
  }
  return found;
}

/** @returns tells of a comment where it is now, when all segments have their places */
function answers(task: PlacingTask, placing: Placing) {
  const { document } = task;
  const inOrder = paragraphsInOrder(task, placing);
  return (
    selectors: readonly Selector[],
    described: QuoteContext | undefined,
    quote: QuotedWords | undefined,
  ): FoundPlace => {
    const alone = isQuoteAlone(described) ? quotedPlace(selectors, document) : { alike: [] };
    const place: QuotePlace = quote
      ? placeOfQuote(task, placing, quote)
      : { span: undefined, score: 0, candidates: [] };
    const other = alone.span
      ? foundUnchanged(alone.span)
      : orAlike(answerFor(document, quote, place, inOrder), alone.alike);
    const isFound = other.state === 'unchanged' || other.state === 'moved';
    const within = isFound ? undefined : placeWithin(selectors, document);
    return withHyphens(within ? foundUnchanged(within) : other, described?.quote, document);
  };
}

/** A quote without anything around it can be told from the same words elsewhere only by what the list says about its place. */
const isQuoteAlone = (comment: QuoteContext | undefined) =>
  comment !== undefined && !comment.span && comment.before === '' && comment.after === '';
