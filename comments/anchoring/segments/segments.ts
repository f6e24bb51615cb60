import { itemAt } from '../../../language/lists/item-at.ts';
import type { Stretch } from '../../text/known-text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type WordList, wordListOf } from './words.ts';

/**
 * A sentence or so of the old text, short enough to be moved, deleted or rewritten as one. Fields `first` and `end` are
 * indexes into the old words, the end exclusive.
 */
export interface Segment {
  first: number;
  end: number;
  /** Segments with the same number are in the same paragraph, as far as is known. */
  paragraph: number;
  /** Between segments with the same number all text is known. */
  stretch: number;
  /** Has it a place among the others, so that order says something? */
  ordered: boolean;
  /** Is it known to be the first of its paragraph, the last? */
  opens: boolean;
  closes: boolean;
}

export interface OldText extends WordList {
  segments: Segment[];
  /** Word → the index of its segment. */
  segmentOf: number[];
  /** For each stretch, its first word and the one behind its last. */
  ranges: { first: number; end: number }[];
}

/** In words. */
const longest = 24;
const blankLine = /\u2029|\f|\n[ \t]*\r?\n/;

/** Where a paragraph ends in texts of this kind: at a blank line, or if they have none, at each line. */
export const paragraphEndIn = (texts: readonly string[]) =>
  texts.some((text) => blankLine.test(text)) ? blankLine : /\n/;
/** Not behind a number of a list or a heading. */
const sentenceEnd = /[.!?;…][”"’')\]]*(?:\s|$)/;
const listNumber = /^\p{N}{1,2}$/u;

export function* segmentsOf(
  stretches: readonly Stretch[],
  vocabulary: Vocabulary,
  paragraphEnd: RegExp,
): Generator<void, OldText> {
  const old: OldText = { ids: [], starts: [], ends: [], segments: [], segmentOf: [], ranges: [] };
  let paragraph = 0;
  for (const [i, stretch] of stretches.entries()) {
    const words = yield* wordListOf(stretch.text, vocabulary, stretch.start);
    const text = (from: number, to: number) => stretch.text.slice(from - stretch.start, to - stretch.start);
    const first = old.ids.length;
    const ordered = stretch.alone === undefined;
    let open: Segment | undefined;
    for (let at = 0; at < words.ids.length; at++) {
      const start = itemAt(words.starts, at);
      const end = itemAt(words.ends, at);
      // Half a word at a cut end says nothing.
      if (at === 0 && stretch.cut.before && start === stretch.start) continue;
      if (at === words.ids.length - 1 && stretch.cut.behind && end === stretch.start + stretch.text.length) continue;
      const between = at === 0 ? '' : text(itemAt(words.ends, at - 1), start);
      const ended = paragraphEnd.test(between);
      const numbered = listNumber.test(text(words.starts[at - 1] ?? start, words.ends[at - 1] ?? start));
      const newParagraph = !open || ended;
      if (newParagraph) paragraph++;
      if (open && ended) open.closes = true;
      if (!open || newParagraph || old.ids.length - open.first >= longest || (sentenceEnd.test(between) && !numbered)) {
        const opens =
          ended || (!open && ((ordered && stretch.start === 0) || paragraphEnd.test(text(stretch.start, start))));
        open = { first: old.ids.length, end: old.ids.length, paragraph, stretch: i, ordered, opens, closes: false };
        old.segments.push(open);
      }
      old.segmentOf.push(old.segments.length - 1);
      old.ids.push(itemAt(words.ids, at));
      old.starts.push(start);
      old.ends.push(end);
      open.end++;
    }
    const rest = text(words.ends.at(-1) ?? stretch.start, stretch.start + stretch.text.length);
    // Where nothing is told of what stood behind, and no place either, it needn't be the text's end.
    const ends = !stretch.cut.behind && (ordered || stretch.cut.before);
    if (open && (ends || paragraphEnd.test(rest))) open.closes = true;
    old.ranges.push({ first, end: old.ids.length });
  }
  return old;
}

/** The segment's paragraph, as far as it is known: its words, the end exclusive. */
export function paragraphOf(
  { segments }: OldText,
  segment: number,
): Pick<Segment, 'first' | 'end' | 'stretch' | 'opens' | 'closes'> {
  const { paragraph, stretch } = itemAt(segments, segment);
  const same = (other: Segment | undefined) => other?.paragraph === paragraph && other.stretch === stretch;
  let [from, to] = [segment, segment];
  while (same(segments[from - 1])) from--;
  while (same(segments[to + 1])) to++;
  const [head, tail] = [itemAt(segments, from), itemAt(segments, to)];
  return { first: head.first, end: tail.end, stretch, opens: head.opens, closes: tail.closes };
}
