import type { AnswerPoint, RemissAnswer } from '../../comments/model/answer.ts';
import { hasFiniteVerb } from '../../language/swedish/words/finite-verbs.ts';

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

/** A point's words, as the answer has them, but for a line's or a page's end within a sentence; what stands between its spans is left out. */
export const wordsOfPoint = (text: string, { spans }: Pick<AnswerPoint, 'spans'>): string =>
  spans.map(({ start, end }) => withoutBreaks(text.slice(start, end))).join(' … ');

/** Lines that a sentence goes on over become one; whatever else stands on lines of its own still does. */
function withoutBreaks(words: string): string {
  const all = words.replaceAll(blockEnd, '\n').split('\n');
  const [first = '', ...lines] = all.map((line) => line.trim()).filter(Boolean);
  return lines.reduce((said, line) => `${said}${isCutSentence(said, line) ? ' ' : '\n'}${line}`, first);
}

/** Words that no sentence, heading or item ends in. */
const leadsOn =
  /(?<!\p{L})(?:och|samt|eller|att|som|för|i|på|av|till|med|om|från|vid|hos|mellan|under|inom|en|ett|den|det|de|inte|vilket|där|när|även)$/u;
/** In UTF-16 units: what is longer is no item of a list. */
const prose = 80;

function isCutSentence(said: string, next: string): boolean {
  const line = said.slice(said.lastIndexOf('\n') + 1);
  if (!/[\p{L}\p{N},–-]$/u.test(line)) return false;
  const [word = ''] = /\p{L}{1,30}$/u.exec(line.slice(-40)) ?? [];
  if (leadsOn.test(line.slice(-40))) return true;
  // A name behind a verb, "ser ⏎ Arbetsmarknadsförvaltningen", or else small letters.
  if (/^\p{Ll}/u.test(next)) return line.endsWith(',') || line.length >= prose || hasFiniteVerb(line);
  return /^\p{Ll}/u.test(word) && hasFiniteVerb(word) && line.length >= prose / 2;
}
