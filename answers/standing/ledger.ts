import type { AnswerPoint, RemissAnswer } from '../../comments/model/answer.ts';

/** UTF-16 units of an answer's text, `end` exclusive. */
interface TextSpan {
  start: number;
  end: number;
}

/** `point`: somebody has said that there is a point in it. `suggested`: the reading thinks so. `none`: somebody has said that there is none. */
export type ParagraphState = 'point' | 'suggested' | 'none' | 'open';

export interface LedgerParagraph extends TextSpan {
  state: ParagraphState;
  /** Ids of the points in it, in the text's order. */
  points: string[];
}

/** How far somebody has come in going through an answer. */
export interface Ledger {
  paragraphs: LedgerParagraph[];
  /** Paragraphs that somebody has decided. */
  done: number;
  total: number;
}

const blockEnd = '\u2029';

/** Each paragraph with text in it, that is each block. */
export function ledgerParagraphs(text: string): TextSpan[] {
  const found: TextSpan[] = [];
  let start = 0;
  for (const block of text.split(blockEnd)) {
    const end = start + block.length;
    if (block.trim() !== '') found.push({ start, end });
    start = end + blockEnd.length;
  }
  return found;
}

/**
 * Every paragraph of an answer is a point, none, or not gone through, so that nothing is passed over.
 * @param points of this answer
 */
export function ledgerOf(
  text: string,
  answer: Pick<RemissAnswer, 'withoutPoints'>,
  points: readonly AnswerPoint[],
): Ledger {
  const without = answer.withoutPoints ?? [];
  const inOrder = points.toSorted((a, b) => startOfPoint(a) - startOfPoint(b));
  // Each span is met once, and leaves with the paragraph that it ends in: a long answer has thousands of paragraphs and hundreds of points.
  const spans = inOrder
    .flatMap((point, order) => point.spans.map((span) => ({ ...span, point, order })))
    .toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: typeof spans = [];
  const paragraphs = ledgerParagraphs(text).map((paragraph): LedgerParagraph => {
    for (let span = spans[next]; span && span.start < paragraph.end; span = spans[++next]) open.push(span);
    open = open.filter(({ end }) => end > paragraph.start);
    const here = [...new Set(open.toSorted((a, b) => a.order - b.order).map(({ point }) => point))];
    return { ...paragraph, points: here.map(({ id }) => id), state: stateOf(paragraph, here, without) };
  });
  const done = paragraphs.filter(({ state }) => state === 'point' || state === 'none').length;
  return { paragraphs, done, total: paragraphs.length };
}

/** A paragraph is done when no suggestion in it waits for an answer. */
function stateOf(paragraph: TextSpan, points: readonly AnswerPoint[], without: readonly TextSpan[]): ParagraphState {
  if (points.some(({ state }) => state === 'suggested')) return 'suggested';
  if (points.length > 0) return 'point';
  return without.some((span) => overlap(span, paragraph)) ? 'none' : 'open';
}

export const startOfPoint = ({ spans }: Pick<AnswerPoint, 'spans'>): number => spans[0]?.start ?? 0;

const overlap = (a: TextSpan, b: TextSpan) => a.start < b.end && b.start < a.end;

/** A point's words, as the answer has them; what stands between its spans is left out. */
export const wordsOfPoint = (text: string, { spans }: Pick<AnswerPoint, 'spans'>): string =>
  spans.map(({ start, end }) => text.slice(start, end).replaceAll(blockEnd, '\n').trim()).join(' … ');
