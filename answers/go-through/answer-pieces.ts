import type { AnswerPoint } from '../../comments/model/answer.ts';
import type { LedgerParagraph } from '../standing/ledger.ts';

/** A stretch of a paragraph that is in the same points from end to end. UTF-16 units of the answer's text, `end` exclusive. */
export interface AnswerPiece {
  start: number;
  end: number;
  /** Of these points, the one that begins last first: it is the narrowest, where one lies within another. */
  points: AnswerPoint[];
  /** Does a span of the first of them begin here? */
  begins: boolean;
}

/** A paragraph cut wherever a point begins or ends. */
export function answerPiecesOf(
  { start, end, points: ids }: Pick<LedgerParagraph, 'start' | 'end' | 'points'>,
  known: ReadonlyMap<string, AnswerPoint>,
): AnswerPiece[] {
  const here = ids.flatMap((id) => known.get(id) ?? []);
  const cuts = new Set([start, end]);
  for (const { spans } of here)
    for (const span of spans) for (const at of [span.start, span.end]) if (at > start && at < end) cuts.add(at);
  const inOrder = [...cuts].toSorted((a, b) => a - b);
  return inOrder.slice(0, -1).map((from, i) => {
    const to = inOrder[i + 1] ?? end;
    const over = here.filter(({ spans }) => spans.some((span) => span.start <= from && span.end >= to)).toReversed();
    return { start: from, end: to, points: over, begins: over[0]?.spans.some((span) => span.start === from) ?? false };
  });
}
