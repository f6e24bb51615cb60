import { itemAt } from '../../language/lists/item-at.ts';
import type { FlatDocument } from '../text/flatten.ts';
import { knownText, type QuoteContext, type Stretch } from '../text/known-text.ts';
import type { QuotedWords } from './candidates/quote-place.ts';
import { seedIndex } from './candidates/seeds.ts';
import { comparedWords } from './segments/compared-words.ts';
import type { PlacingTask } from './segments/placing-task.ts';
import { paragraphEndIn, segmentsOf } from './segments/segments.ts';
import { Vocabulary } from './segments/vocabulary.ts';
import { wordAt, wordListOf } from './segments/words.ts';

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

/**
 * Reads both texts as words and segments.
 * @param described what each comment quotes, with what stood around it
 * @param whole the text that the comments were made in, where all of it is compared
 * @returns the task, and the words that each comment quotes in it
 */
export function* prepareTask(
  described: readonly (QuoteContext | undefined)[],
  document: FlatDocument<unknown>,
  whole: FlatDocument<unknown> | undefined,
): Generator<void, { task: PlacingTask; quotes: (QuotedWords | undefined)[] }> {
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
  const quotes = quotedWords(described, homes, stretches, old);
  const about = quotedSegments(described, quotes, old);
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
    ...about,
  };
  return { task, quotes };
}

type OldText = PlacingTask['old'];

/** Where the quotes' words are among the old words. */
function quotedWords(
  described: readonly (QuoteContext | undefined)[],
  homes: ReturnType<typeof knownText>['homes'],
  stretches: readonly Stretch[],
  old: OldText,
): (QuotedWords | undefined)[] {
  const numbers = new Map(stretches.map((stretch, i) => [stretch, i]));
  return described.map((comment, i): QuotedWords | undefined => {
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
}

/** What the comments say of the segments that they quote. */
function quotedSegments(
  described: readonly (QuoteContext | undefined)[],
  quotes: readonly (QuotedWords | undefined)[],
  old: OldText,
): Pick<PlacingTask, 'unique' | 'repeated' | 'quoted' | 'statedPlaces'> {
  const unique = new Map<number, string>();
  const [repeated, quoted] = [new Set<number>(), new Set<number>()];
  const statedPlaces = new Map<number, Pick<QuoteContext, 'section' | 'page'>>();
  for (const [i, quote] of quotes.entries()) {
    for (let at = quote?.first ?? 0; at < (quote?.end ?? 0); at++) quoted.add(old.segmentOf[at] ?? -1);
    const { section, page } = described[i] ?? {};
    const segment = quote ? (old.segmentOf[quote.first] ?? -1) : -1;
    if (section || page !== undefined)
      statedPlaces.set(segment, { ...(section && { section }), ...(page !== undefined && { page }) });
    const times = described[i]?.times ?? 0;
    const known = unique.get(segment);
    if (times === 1 && quote && (known === undefined || quote.text.length < known.length))
      unique.set(segment, quote.text);
    if (times > 1) repeated.add(segment);
  }
  return { unique, repeated, quoted, statedPlaces };
}
