import { itemAt } from '../../language/lists/item-at.ts';
import { unseenCharacters } from '../../language/swedish/letters/unseen.ts';
import type { FlatSpan } from './flatten.ts';

/**
 * What of a text has to be the same for its words to be the same: white space and hyphens don't count, since the width of
 * a line decides over them, nor do characters that no reader sees, nor how a letter or a quotation mark is encoded. Case
 * and punctuation do count: they are changes that a reviewer wants to know of.
 */
export interface ComparableText {
  text: string;
  /** UTF-16 offsets in the original of each unit: where its character starts, and where it ends. */
  starts: number[];
  ends: number[];
}

const dropped = new RegExp(`[\\s${unseenCharacters}\\u2010\\u2011-]`);
const marks: Record<string, string> = { '”': '"', '“': '"', '„': '"', '’': "'", '‘': "'", '´': "'" };
const character = /[\s\S][\u0300-\u036f]{0,16}/gu;

export function comparable(text: string, offset = 0): ComparableText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: original, index } of text.matchAll(character)) {
    if (dropped.test(original)) continue;
    const isPlain = original.length === 1 && original < '\u0080';
    const part = marks[original] ?? (isPlain ? original : original.normalize('NFKC'));
    parts.push(part);
    for (let i = 0; i < part.length; i++) {
      starts.push(offset + index);
      ends.push(offset + index + original.length);
    }
  }
  return { text: parts.join(''), starts, ends };
}

/**
 * Where in the window of the text the words stand, the place nearest to `near` that may be it; undefined where they don't.
 */
export function exactWithin(
  text: string,
  quote: string,
  window: FlatSpan,
  near: number,
  maybe: (span: FlatSpan) => boolean,
): FlatSpan | undefined {
  const wanted = comparable(quote).text;
  if (wanted === '') return undefined;
  const { text: hay, starts, ends } = comparable(text.slice(window.start, window.end), window.start);
  let best: FlatSpan | undefined;
  for (let at = hay.indexOf(wanted); at >= 0; at = hay.indexOf(wanted, at + 1)) {
    const span = { start: itemAt(starts, at), end: itemAt(ends, at + wanted.length - 1) };
    if ((!best || Math.abs(span.start - near) < Math.abs(best.start - near)) && maybe(span)) best = span;
  }
  return best && withDropped(text, best, quote);
}

const leading = new RegExp(`^${dropped.source}+`);
const trailing = new RegExp(`(?<!${dropped.source})${dropped.source}+$`);

function withDropped(text: string, span: FlatSpan, quote: string): FlatSpan {
  return beside(text, span, leading.exec(quote)?.[0] ?? '', trailing.exec(quote)?.[0] ?? '');
}

/** What a quote begins and ends with that is no letter and no figure. */
export const marksOf = (quote: string) => ({
  before: /^[^\p{L}\p{N}]+/u.exec(quote)?.[0].trimStart() ?? '',
  behind: /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u.exec(quote)?.[0].trimEnd() ?? '',
});

/** With the marks that the quote begins and ends with, as a list's or a full stop, where they still stand by its words. */
export function withMarks(text: string, span: FlatSpan, quote: string): FlatSpan {
  const { before, behind } = marksOf(quote);
  return beside(text, span, before, behind);
}

const beside = (text: string, { start, end }: FlatSpan, before: string, behind: string): FlatSpan => ({
  start: text.slice(Math.max(0, start - before.length), start) === before ? start - before.length : start,
  end: text.startsWith(behind, end) ? end + behind.length : end,
});
