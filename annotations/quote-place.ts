import { blockBetween, blockEdges } from './blocks.ts';
import { type FlatSpan, placeAt } from './flatten.ts';
import type { Placing, PlacingTask, WordRange } from './placing-task.ts';

/** A comment's words as a stretch of the old words, the end exclusive. */
export interface Quote {
  text: string;
  first: number;
  end: number;
  /** Does it begin or end in the middle of a word? */
  cuts: { before: boolean; behind: boolean };
}

export interface Place {
  span: FlatSpan | undefined;
  score: number;
  candidates: { span: FlatSpan; score: number }[];
}

/** Of the quote's words: with less left it is another text. docs/anchoring.md has the table. */
const floor = 0.4;
/** Where the words beside it don't stand there either. */
const unheldFloor = 0.5;
/** Of what the words weigh: och, att and som alone are no trace. */
const weightFloor = 0.34;
/** So few words must be nearly what they were: any two words of a kind are a little alike. */
const fewWords = 2;
const surely = 0.75;
/** And one word of a heading alone must be bent or harmed at most. */
const surely1 = 0.85;
/** In words: what may have been put in without a question, and what may not have been put in at all. */
const close = 6;
const near = 24;
const apart = 60;
/** Of the weight of all that is left: what a side must be to be far from the other, and what must stand together. */
const part = 0.2;
const most = 0.85;
/** Of the quote's words: with so many at a sure place, the rest's several places don't make it doubtful. */
const sureShare = 0.5;

export function placeOfQuote(task: PlacingTask, placing: Placing, quote: Quote): Place {
  const rivals = rivalsOf(task, placing, quote);
  let sure = 0;
  for (let at = quote.first; at < quote.end; at++) if ((placing.to[at] as number) >= 0) sure++;
  if (rivals.length > 0 && sure < sureShare * (quote.end - quote.first))
    return { span: undefined, score: 0, candidates: rivals };
  const { by, old, text } = task;
  if (quote.first === quote.end) return betweenWords(task, placing, quote);
  const kept = together(task, placing, quote);
  const [head, tail] = [kept[0], kept.at(-1)];
  if (head === undefined || tail === undefined) return nowhere(0);
  let [all, left, likeness] = [0, 0, 0];
  for (let at = quote.first; at < quote.end; at++) all += by.weight(old.ids[at] as number);
  for (const at of kept) {
    const id = old.ids[at] as number;
    left += by.weight(id);
    likeness += by.likeness(id, text.ids[placing.to[at] as number] as number);
  }
  const count = quote.end - quote.first;
  const score = likeness / count;
  const unit = old.units[old.unitOf[quote.first] ?? -1];
  const block = unit && quote.end <= unit.end ? blockBetween(task, placing, unit) : undefined;
  if (block && kept.length >= floor * count && (kept.length > 1 || likeness >= surely1)) {
    const whole = unit?.first === quote.first && unit.end === quote.end;
    const span = whole
      ? { start: text.starts[block.first] as number, end: text.ends[block.last] as number }
      : spanOf(task, placing, quote, head, tail);
    return { span, score, candidates: [] };
  }
  if (kept.length === 1 && count > 1) return nowhere(0);
  if (
    kept.length / count < floor ||
    ((left / all < weightFloor || kept.length / count < unheldFloor) && !held(placing, quote))
  )
    return nowhere(score);
  if (count <= fewWords && likeness / kept.length < (kept.length < count ? 0.99 : surely)) return nowhere(score);
  return { span: spanOf(task, placing, quote, head, tail), score, candidates: [] };
}

/** Do the words just before and just behind still stand as close to each other? */
function held({ to }: Placing, { first, end }: Quote): boolean {
  const [before, behind] = [to[first - 1] ?? -1, to[end] ?? -1];
  return before >= 0 && behind > before && behind - before - 1 <= 2 * (end - first) + 2;
}

const nowhere = (score: number): Place => ({ span: undefined, score, candidates: [] });

/**
 * The quote's words that still stand together. Where a lot has come in between, both sides belong to it only if both are
 * a good part of it; else it is the heavier one.
 */
function together(task: PlacingTask, { to, claimed }: Placing, { first, end }: Quote): number[] {
  const { by, old } = task;
  const count = end - first;
  let whole = (to[end - 1] as number) - (to[first] as number) <= count + 1 + (count >> 2);
  for (let at = first; whole && at < end; at++) whole = (to[at] as number) >= 0;
  const runs: { words: number[]; weight: number }[] = [];
  for (let at = first; at < end; at++) {
    const place = to[at] as number;
    if (place < 0 || !(whole || accompanied(task, to, at) || opensBoth(task, at, place))) continue;
    const last = runs.at(-1);
    const before = last?.words.at(-1) ?? at;
    const distance = place - (to[before] as number) - (at - before);
    const weight = by.weight(old.ids[at] as number);
    if (last && place > (to[before] as number) && distance <= close) {
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
      const next = runs[i] as typeof best;
      const [one, other] = step < 0 ? [next, from] : [from, next];
      const gap = [(to[one.words.at(-1) as number] as number) + 1, to[other.words[0] as number] as number] as const;
      if (gap[0] > gap[1]) continue;
      const between = gap[1] - gap[0];
      const good = next.weight >= part * all && between <= Math.min(apart, Math.max(near, 4 * (end - first)));
      if (!good && (between > near || claimed.subarray(...gap).some((one) => one > 0))) continue;
      kept.push(next);
      from = next;
    }
  }
  const sum = kept.reduce((sum, { weight }) => sum + weight, 0);
  if (sum < most * all) return [];
  return kept.flatMap(({ words }) => words).sort((a, b) => a - b);
}

/** Does the word begin a paragraph in both texts? */
function opensBoth(task: PlacingTask, at: number, place: number): boolean {
  const unit = task.old.units[task.old.unitOf[at] ?? -1];
  return unit?.opens === true && unit.first === at && blockEdges(task, { first: place, last: place }).begins;
}

/** Does a word beside it in the old text stand beside it in the new? One that stands alone may be there by chance. */
function accompanied({ old }: PlacingTask, to: Int32Array, at: number): boolean {
  const stretch = old.units[old.unitOf[at] ?? -1]?.stretch;
  return [-2, -1, 1, 2].some((step) => {
    const beside = to[at + step] ?? -1;
    if (beside < 0 || old.units[old.unitOf[at + step] ?? -1]?.stretch !== stretch) return false;
    const distance = (beside - (to[at] as number)) * Math.sign(step);
    return distance > 0 && distance <= Math.abs(step) + 1;
  });
}

/**
 * From the first of the words that are left to the last; where words at an end are gone, what has come instead belongs to
 * it, as far as the neighbours on the other side tell where that is.
 */
function spanOf(task: PlacingTask, { to, claimed }: Placing, quote: Quote, head: number, tail: number): FlatSpan {
  const { document, old, text } = task;
  let [first, last] = [to[head] as number, to[tail] as number];
  const [gone, goneBehind] = [head - quote.first, quote.end - 1 - tail];
  const sameStretch = (a: number, b: number) =>
    old.units[old.unitOf[a] ?? -1]?.stretch === old.units[old.unitOf[b] ?? -1]?.stretch;
  const samePlace = (a: number, b: number) =>
    placeAt(document, text.starts[a] as number) === placeAt(document, text.starts[b] as number);
  const before = quote.first > 0 && sameStretch(quote.first - 1, head) ? (to[quote.first - 1] as number) : -1;
  const between = before >= 0 && before < first ? first - before - 1 : gone;
  for (let left = between <= gone + 2 ? between : gone; gone > 0 && left > 0; left--) {
    if (first === 0 || claimed[first - 1] || !samePlace(first - 1, first)) break;
    first--;
  }
  const behind = quote.end < to.length && sameStretch(quote.end, tail) ? (to[quote.end] as number) : -1;
  const betweenBehind = behind > last ? behind - last - 1 : goneBehind;
  for (let left = betweenBehind <= goneBehind + 2 ? betweenBehind : goneBehind; goneBehind > 0 && left > 0; left--) {
    if (last + 1 >= claimed.length || claimed[last + 1] || !samePlace(last + 1, last)) break;
    last++;
  }
  return { start: text.starts[first] as number, end: text.ends[last] as number };
}

/** The quote's share of each place that its unit may have. */
function rivalsOf({ old, text }: PlacingTask, { rivals }: Placing, { first, end }: Quote): Place['candidates'] {
  for (let at = first; at < end; at++) {
    const places = rivals.get(old.unitOf[at] ?? -1);
    if (!places) continue;
    const unit = old.units[old.unitOf[at] as number];
    const skipped = Math.max(0, first - (unit?.first ?? first));
    return places.map((place: WordRange) => {
      const from = Math.min(place.first + skipped, place.last);
      const to = Math.min(place.last, from + (end - first) - 1);
      return { span: { start: text.starts[from] as number, end: text.ends[to] as number }, score: 1 };
    });
  }
  return [];
}

/** A quote without words, as a dash: it stands where its neighbours are. */
function betweenWords({ document, text }: PlacingTask, { to }: Placing, { text: quote, first }: Quote): Place {
  const [before, behind] = [to[first - 1] ?? -1, to[first] ?? -1];
  if (before < 0 && behind < 0) return nowhere(0);
  const start =
    before < 0 ? Math.max(0, (text.starts[behind] as number) - 2 * quote.length - 8) : (text.ends[before] as number);
  const end = behind < 0 ? start + 2 * quote.length + 8 : (text.starts[behind] as number);
  const mark = quote.trim();
  if (mark === '') return nowhere(0);
  const places: FlatSpan[] = [];
  for (
    let at = document.text.indexOf(mark, start);
    at >= 0 && at < end;
    at = document.text.indexOf(mark, at + mark.length)
  )
    places.push({ start: at, end: at + mark.length });
  // Of several bullets between the same words nothing tells which it was.
  if (places.length > 1) return { span: undefined, score: 0, candidates: places.map((span) => ({ span, score: 1 })) };
  const [span] = places;
  return span ? { span, score: 1, candidates: [] } : nowhere(0);
}
