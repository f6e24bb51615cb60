import { itemAt } from '../../../language/lists/item-at.ts';
import { type FlatSpan, placeAt } from '../../text/flatten.ts';
import { blockBetween, blockEdges } from '../segments/blocks.ts';
import type { Placing, PlacingTask, WordRange } from '../segments/placing-task.ts';

/** A comment's words as a stretch of the old words, the end exclusive. */
export interface QuotedWords {
  text: string;
  first: number;
  end: number;
  /** Does it begin or end in the middle of a word? */
  cuts: { before: boolean; behind: boolean };
}

export interface QuotePlace {
  span: FlatSpan | undefined;
  score: number;
  candidates: { span: FlatSpan; score: number }[];
}

/** The share of the quote's words that must be left: with less it is another text. docs/anchoring-measured.md has the table. */
const leastWordShare = 0.4;
/** The same where the words beside it are gone as well. */
const leastUnheldShare = 0.5;
/** The share of the quote's weight that must be left: "och", "att" and "som" alone don't show that the quote is there. */
const leastWeightShare = 0.34;
/** A quote with at most this many words must be nearly unchanged: any two words of a kind are a little alike. */
const fewWords = 2;
const leastFewWordsLikeness = 0.75;
/** If one of two words is gone, the other must be the very same. */
const exactLikeness = 0.99;
/** The least likeness of a heading's only word: bent or harmed by OCR, but not another word. */
const leastOneWordLikeness = 0.85;
/** In words: what may have been put in without a question, and what may not have been put in at all. */
const sameRunGap = 6;
const nearGap = 24;
const mostGap = 60;
/** The share of the remaining weight that a side must have to be kept when it is far from the other, and that must stand together. */
const leastSideShare = 0.2;
const leastTogetherShare = 0.85;
/** With this share of the quote's words at a certain place, several places for the rest don't make it doubtful. */
const leastSureShare = 0.5;

export function placeOfQuote(task: PlacingTask, placing: Placing, quote: QuotedWords): QuotePlace {
  const rivals = rivalsOf(task, placing, quote);
  let sure = 0;
  for (let at = quote.first; at < quote.end; at++) if (itemAt(placing.to, at) >= 0) sure++;
  if (rivals.length > 0 && sure < leastSureShare * (quote.end - quote.first))
    return { span: undefined, score: 0, candidates: rivals };
  const { comparison, old, text } = task;
  if (quote.first === quote.end) return betweenWords(task, placing, quote);
  const kept = wordsTogether(task, placing, quote);
  const [head, tail] = [kept[0], kept.at(-1)];
  if (head === undefined || tail === undefined) return lostPlace(0);
  let [all, left, likeness] = [0, 0, 0];
  for (let at = quote.first; at < quote.end; at++) all += comparison.weight(itemAt(old.ids, at));
  for (const at of kept) {
    const id = itemAt(old.ids, at);
    left += comparison.weight(id);
    likeness += comparison.likeness(id, itemAt(text.ids, itemAt(placing.to, at)));
  }
  const count = quote.end - quote.first;
  const score = likeness / count;
  const segment = old.segments[old.segmentOf[quote.first] ?? -1];
  const block = segment && quote.end <= segment.end ? blockBetween(task, placing, segment) : undefined;
  if (block && kept.length >= leastWordShare * count && (kept.length > 1 || likeness >= leastOneWordLikeness)) {
    const whole = segment?.first === quote.first && segment.end === quote.end;
    const span = whole
      ? { start: itemAt(text.starts, block.first), end: itemAt(text.ends, block.last) }
      : spanOf(task, placing, quote, head, tail);
    return { span, score, candidates: [] };
  }
  if (kept.length === 1 && count > 1) return lostPlace(0);
  if (
    kept.length / count < leastWordShare ||
    ((left / all < leastWeightShare || kept.length / count < leastUnheldShare) && !isBetweenNeighbours(placing, quote))
  )
    return lostPlace(score);
  if (count <= fewWords && likeness / kept.length < (kept.length < count ? exactLikeness : leastFewWordsLikeness))
    return lostPlace(score);
  return { span: spanOf(task, placing, quote, head, tail), score, candidates: [] };
}

/** Do the words just before and just behind still stand as close to each other? */
function isBetweenNeighbours({ to }: Placing, { first, end }: QuotedWords): boolean {
  const [before, behind] = [to[first - 1] ?? -1, to[end] ?? -1];
  return before >= 0 && behind > before && behind - before - 1 <= 2 * (end - first) + 2;
}

const lostPlace = (score: number): QuotePlace => ({ span: undefined, score, candidates: [] });

/**
 * The quote's words that still stand together. Where a lot has come in between, both sides belong to it only if both are
 * a good part of it; else it is the heavier one.
 */
function wordsTogether(task: PlacingTask, { to, matched }: Placing, { first, end }: QuotedWords): number[] {
  const { comparison, old } = task;
  const count = end - first;
  let whole = itemAt(to, end - 1) - itemAt(to, first) <= count + 1 + (count >> 2);
  for (let at = first; whole && at < end; at++) whole = itemAt(to, at) >= 0;
  const runs: { words: number[]; weight: number }[] = [];
  for (let at = first; at < end; at++) {
    const place = itemAt(to, at);
    if (place < 0 || !(whole || hasNeighbour(task, to, at) || opensBoth(task, at, place))) continue;
    const last = runs.at(-1);
    const before = last?.words.at(-1) ?? at;
    const distance = place - itemAt(to, before) - (at - before);
    const weight = comparison.weight(itemAt(old.ids, at));
    if (last && place > itemAt(to, before) && distance <= sameRunGap) {
      last.words.push(at);
      last.weight += weight;
    } else runs.push({ words: [at], weight });
  }
  const all = runs.reduce((sum, { weight }) => sum + weight, 0);
  const best = runs.toSorted((a, b) => b.weight - a.weight)[0];
  if (!best) return [];
  const kept = [best];
  for (const step of [-1, 1]) {
    let from = best;
    for (let i = runs.indexOf(best) + step; runs[i]; i += step) {
      const next = itemAt(runs, i);
      const [one, other] = step < 0 ? [next, from] : [from, next];
      const gap = [itemAt(to, one.words.at(-1) as number) + 1, itemAt(to, itemAt(other.words, 0))] as const;
      if (gap[0] > gap[1]) continue;
      const between = gap[1] - gap[0];
      const good =
        next.weight >= leastSideShare * all && between <= Math.min(mostGap, Math.max(nearGap, 4 * (end - first)));
      if (!good && (between > nearGap || matched.subarray(...gap).some((one) => one > 0))) continue;
      kept.push(next);
      from = next;
    }
  }
  const sum = kept.reduce((sum, { weight }) => sum + weight, 0);
  if (sum < leastTogetherShare * all) return [];
  return kept.flatMap(({ words }) => words).sort((a, b) => a - b);
}

/** Does the word begin a paragraph in both texts? */
function opensBoth(task: PlacingTask, at: number, place: number): boolean {
  const segment = task.old.segments[task.old.segmentOf[at] ?? -1];
  return segment?.opens === true && segment.first === at && blockEdges(task, { first: place, last: place }).begins;
}

/** Does a word beside it in the old text stand beside it in the new? One that stands alone may be there by chance. */
function hasNeighbour({ old }: PlacingTask, to: Int32Array, at: number): boolean {
  const stretch = old.segments[old.segmentOf[at] ?? -1]?.stretch;
  return [-2, -1, 1, 2].some((step) => {
    const beside = to[at + step] ?? -1;
    if (beside < 0 || old.segments[old.segmentOf[at + step] ?? -1]?.stretch !== stretch) return false;
    const distance = (beside - itemAt(to, at)) * Math.sign(step);
    return distance > 0 && distance <= Math.abs(step) + 1;
  });
}

/**
 * The stretch from the first remaining word to the last. Where words at an end are gone, the words that replaced them belong to
 * it, as far as the neighbouring words show where they end.
 */
function spanOf(task: PlacingTask, { to, matched }: Placing, quote: QuotedWords, head: number, tail: number): FlatSpan {
  const { document, old, text } = task;
  let [first, last] = [itemAt(to, head), itemAt(to, tail)];
  const [gone, goneBehind] = [head - quote.first, quote.end - 1 - tail];
  const sameStretch = (a: number, b: number) =>
    old.segments[old.segmentOf[a] ?? -1]?.stretch === old.segments[old.segmentOf[b] ?? -1]?.stretch;
  const samePlace = (a: number, b: number) =>
    placeAt(document, itemAt(text.starts, a)) === placeAt(document, itemAt(text.starts, b));
  const before = quote.first > 0 && sameStretch(quote.first - 1, head) ? itemAt(to, quote.first - 1) : -1;
  const between = before >= 0 && before < first ? first - before - 1 : gone;
  for (let left = between <= gone + 2 ? between : gone; gone > 0 && left > 0; left--) {
    if (first === 0 || matched[first - 1] || !samePlace(first - 1, first)) break;
    first--;
  }
  const behind = quote.end < to.length && sameStretch(quote.end, tail) ? itemAt(to, quote.end) : -1;
  const betweenBehind = behind > last ? behind - last - 1 : goneBehind;
  for (let left = betweenBehind <= goneBehind + 2 ? betweenBehind : goneBehind; goneBehind > 0 && left > 0; left--) {
    if (last + 1 >= matched.length || matched[last + 1] || !samePlace(last + 1, last)) break;
    last++;
  }
  return { start: itemAt(text.starts, first), end: itemAt(text.ends, last) };
}

/** The quote's share of each place that its segment may have. */
function rivalsOf(
  { old, text }: PlacingTask,
  { openPlaces: rivals }: Placing,
  { first, end }: QuotedWords,
): QuotePlace['candidates'] {
  for (let at = first; at < end; at++) {
    const places = rivals.get(old.segmentOf[at] ?? -1);
    if (!places) continue;
    const segment = old.segments[itemAt(old.segmentOf, at)];
    const skipped = Math.max(0, first - (segment?.first ?? first));
    return places.map((place: WordRange) => {
      const from = Math.min(place.first + skipped, place.last);
      const to = Math.min(place.last, from + (end - first) - 1);
      return { span: { start: itemAt(text.starts, from), end: itemAt(text.ends, to) }, score: 1 };
    });
  }
  return [];
}

/** A quote without words, as a dash: it stands where its neighbours are. */
function betweenWords(
  { document, text }: PlacingTask,
  { to }: Placing,
  { text: quote, first }: QuotedWords,
): QuotePlace {
  const [before, behind] = [to[first - 1] ?? -1, to[first] ?? -1];
  if (before < 0 && behind < 0) return lostPlace(0);
  const start =
    before < 0 ? Math.max(0, itemAt(text.starts, behind) - 2 * quote.length - 8) : itemAt(text.ends, before);
  const end = behind < 0 ? start + 2 * quote.length + 8 : itemAt(text.starts, behind);
  const mark = quote.trim();
  if (mark === '') return lostPlace(0);
  const places: FlatSpan[] = [];
  for (
    let at = document.text.indexOf(mark, start);
    at >= 0 && at < end;
    at = document.text.indexOf(mark, at + mark.length)
  )
    places.push({ start: at, end: at + mark.length });
  // Which of several equal bullets between the same words it was can't be told.
  if (places.length > 1) return { span: undefined, score: 0, candidates: places.map((span) => ({ span, score: 1 })) };
  const [span] = places;
  return span ? { span, score: 1, candidates: [] } : lostPlace(0);
}
