import { type FlatDocument, type FlatSpan, placeAt } from '../../../comments/text/flatten.ts';
import { greatest, least } from '../../../language/swedish/many.ts';
import type { BlockId } from '../../block.ts';
import { type Edit, isOfRow } from './edits.ts';

/** Words of the original, and what is to stand there instead: nothing where they are to go. */
export interface DocxProposal extends FlatSpan {
  editing: string;
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** The words as they are after the edits, with a line end between paragraphs. Edits outside the span don't count. */
function rewritten(text: string, edits: readonly Edit[], { start, end }: FlatSpan): string {
  let [result, at] = ['', start];
  let last: Edit | undefined;
  for (const edit of edits) {
    if (edit.to < start || edit.from > end) continue;
    const between = text.slice(at, Math.max(at, edit.from));
    // Paragraphs whose common end was taken away are one.
    const isEnd = last?.is === 'taken' && edit.is === 'taken' && between.trim() === '';
    if (!isEnd) result += between;
    at = Math.max(at, edit.to);
    if (edit.is === 'put') {
      const isOther = last?.is === 'put' && last.block !== edit.block;
      if ((isOther || edit.apart === 'behind') && result !== '' && !/[\n\u2029]$/.test(result)) result += '\n';
      result += edit.text;
      if (edit.apart === 'before') result += '\n';
    }
    last = edit;
  }
  return (result + text.slice(at, Math.max(at, end))).replaceAll('\u2029', '\n');
}

/** What was put in, where the original has no words that it could stand at. */
export const wordsOfEdits = ({ text }: FlatDocument<BlockId>, edits: readonly Edit[]): string =>
  rewritten(text, edits, { start: 0, end: 0 }).trim();

/**
 * The edits as a proposal. It holds whole words: half a word says nothing to who reads it, and words that were only put in need some of the
 * original to stand at.
 * @param over what it has to hold besides
 * @returns undefined where the original has no words
 */
export function proposalOf(
  document: FlatDocument<BlockId>,
  edits: readonly Edit[],
  over?: FlatSpan,
): DocxProposal | undefined {
  const { text } = document;
  let span = {
    start: least([over?.start ?? Number.POSITIVE_INFINITY, ...edits.map(({ from }) => from)]),
    end: greatest([over?.end ?? 0, ...edits.map(({ to }) => to)]),
  };
  // Each step makes it wider, or is the last; a word on either side is all that there is to add.
  for (let step = 0; step < mostSteps; step++) {
    const wider = withWords(document, span, rewritten(text, edits, span));
    if (wider.start === span.start && wider.end === span.end) break;
    span = wider;
  }
  const editing = rewritten(text, edits, span);
  const words = trimmed(text, span, editing);
  return words.end > words.start ? words : undefined;
}

const mostSteps = 4;

function withWords(document: FlatDocument<BlockId>, { start, end }: FlatSpan, editing: string): FlatSpan {
  const { text } = document;
  const block = blockAround(document, { start, end });
  const words = text.slice(start, end);
  const before = start > block.start && isLetter(text[start - 1]);
  const behind = end < block.end && isLetter(text[end]);
  const joins = editing === '' && before && behind;
  const wider = {
    start:
      before && (joins || isLetter(words[0]) || isLetter(editing[0])) ? wordStart(text, start, block.start) : start,
    end: behind && (joins || isLetter(words.at(-1)) || isLetter(editing.at(-1))) ? wordEnd(text, end, block.end) : end,
  };
  if (wider.start !== start || wider.end !== end || /[\p{L}\p{N}]/u.test(words)) return wider;
  const from = wordStart(text, start, block.start);
  return from < start ? { start: from, end } : { start, end: wordEnd(text, end, block.end) };
}

/** The block that it begins in, as far as the one that it ends in. What was put in at a block's end belongs to that. */
function blockAround(document: FlatDocument<BlockId>, { start, end }: FlatSpan): FlatSpan {
  const first = document.places[placeAt(document, start)];
  const last = document.places[placeAt(document, Math.max(start, end - 1))];
  return { start: first?.start ?? 0, end: Math.max(last?.end ?? 0, end) };
}

/** Where the word before a place begins, with what stands between. */
function wordStart(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && !isLetter(text[start - 1])) start--;
  while (start > least && isLetter(text[start - 1])) start--;
  return start;
}

function wordEnd(text: string, at: number, most: number): number {
  let end = at;
  while (end < most && !isLetter(text[end])) end++;
  while (end < most && isLetter(text[end])) end++;
  return end;
}

/** Groups of one author that would be proposals about the same words are one. @param groups in reading order */
export function apart(groups: readonly Edit[][], document: FlatDocument<BlockId>): Edit[][] {
  const found: Edit[][] = [];
  const last = new Map<string, { group: Edit[]; end: number }>();
  for (const group of groups) {
    const author = group[0]?.author ?? '';
    const before = last.get(author);
    const span = proposalOf(document, group);
    const isAlike = before?.group.some(isOfRow) === group.some(isOfRow);
    if (
      before &&
      isAlike &&
      span &&
      span.start < before.end &&
      (group[0]?.from ?? 0) >= (before.group.at(-1)?.to ?? 0)
    ) {
      for (const edit of group) before.group.push(edit);
      before.end = Math.max(before.end, span.end);
    } else {
      const made = { group: [...group], end: span?.end ?? 0 };
      found.push(made.group);
      last.set(author, made);
    }
  }
  return found;
}

/** Without the white space at its ends that says nothing: what both have there, or all of it. */
function trimmed(text: string, { start, end }: FlatSpan, editing: string): DocxProposal {
  const words = text.slice(start, end);
  const bare = { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
  const said = editing.trim();
  if (bare.end > bare.start && said !== words.trim()) return { ...bare, editing: said };
  return { start, end, editing };
}
