import { type FlatSpan, placeAt } from './flatten.ts';
import type { Placing, PlacingTask, WordRange } from './placing.ts';

/** A comment's words as a stretch of the old words, the end exclusive. */
export interface Quote {
  text: string;
  first: number;
  end: number;
  /** Offsets into the old text. */
  span: FlatSpan;
  page: number | undefined;
  section: readonly string[] | undefined;
}

export interface Place {
  span: FlatSpan | undefined;
  score: number;
  candidates: { span: FlatSpan; score: number }[];
}

/** Of the quote's words: with less left it is another text. docs/anchoring.md has the table. */
const floor = 0.4;
/** Of what the words weigh: och, att and som alone are no trace. */
const weightFloor = 0.34;
/** In words: more than this in between, and it is two places. */
const apart = 60;

export function placeOfQuote(task: PlacingTask, placing: Placing, quote: Quote): Place {
  const rivals = rivalsOf(task, placing, quote);
  if (rivals.length > 0) return { span: undefined, score: 0, candidates: rivals };
  const { by, old, text } = task;
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
  if (kept.length / count < floor || left / all < weightFloor) return nowhere(score);
  return { span: spanOf(task, placing, quote, head, tail), score, candidates: [] };
}

const nowhere = (score: number): Place => ({ span: undefined, score, candidates: [] });

/** The quote's words that still stand together: the heaviest run of them that goes on in order. */
function together({ by, old }: PlacingTask, { to }: Placing, { first, end }: Quote): number[] {
  let best: { words: number[]; weight: number } = { words: [], weight: 0 };
  let run: typeof best = { words: [], weight: 0 };
  for (let at = first; at < end; at++) {
    const place = to[at] as number;
    if (place < 0) continue;
    const before = run.words.at(-1);
    const distance = before === undefined ? 1 : place - (to[before] as number);
    if (distance < 1 || distance > apart + at - (before ?? at)) run = { words: [], weight: 0 };
    run.words.push(at);
    run.weight += by.weight(old.ids[at] as number);
    if (run.weight > best.weight) best = run;
  }
  return best.words;
}

/**
 * From the first of the words that are left to the last; where words at an end are gone, what has come instead belongs to
 * it, as far as the neighbours on the other side tell where that is.
 */
function spanOf(task: PlacingTask, { to }: Placing, quote: Quote, head: number, tail: number): FlatSpan {
  const { document, old, text } = task;
  let [first, last] = [to[head] as number, to[tail] as number];
  const [gone, goneBehind] = [head - quote.first, quote.end - 1 - tail];
  const sameUnit = (a: number, b: number) =>
    old.units[old.unitOf[a] ?? -1]?.stretch === old.units[old.unitOf[b] ?? -1]?.stretch;
  const samePlace = (a: number, b: number) =>
    placeAt(document, text.starts[a] as number) === placeAt(document, text.starts[b] as number);
  const before = quote.first > 0 && sameUnit(quote.first - 1, head) ? (to[quote.first - 1] as number) : -1;
  if (gone > 0) {
    const from = before >= 0 && before < first && first - before - 1 <= 2 * gone + 4 ? before + 1 : first;
    first = from < first && samePlace(from, first) ? from : first;
  }
  const behind = quote.end < to.length && sameUnit(quote.end, tail) ? (to[quote.end] as number) : -1;
  if (goneBehind > 0) {
    const until = behind > last && behind - last - 1 <= 2 * goneBehind + 4 ? behind - 1 : last;
    last = until > last && samePlace(until, last) ? until : last;
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
