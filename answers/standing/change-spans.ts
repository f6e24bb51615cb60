import type { AnswerPoint, RemissAnswer } from '../../comments/model/answer.ts';
import { startOfPoint } from './ledger.ts';

type Spans = AnswerPoint['spans'];

/** The point cut in two at an offset of the text; undefined where one of the halves would hold no words. */
export function splitAt(spans: Spans, at: number, text: string): [Spans, Spans] | undefined {
  const before = spans.flatMap(({ start, end }) => (start < at ? [{ start, end: Math.min(end, at) }] : []));
  const behind = spans.flatMap(({ start, end }) => (end > at ? [{ start: Math.max(start, at), end }] : []));
  const [one, other] = [trimmed(before, text), trimmed(behind, text)];
  return one.length > 0 && other.length > 0 ? [one, other] : undefined;
}

/** Two points as one. What stands between them is in neither, unless it is white space alone. */
export function joinedSpans(points: readonly Pick<AnswerPoint, 'spans'>[], text: string): Spans {
  const all = points.toSorted((a, b) => startOfPoint(a) - startOfPoint(b)).flatMap(({ spans }) => spans);
  const joined: Spans = [];
  for (const span of all.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, Math.max(last.end, span.start)).trim() === '')
      last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

/** The spans without white space at their ends; those of nothing else are left out. */
export function trimmed(spans: Spans, text: string): Spans {
  return spans.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    const to = from + words.trim().length;
    return to > from ? [{ start: from, end: to }] : [];
  });
}

/** What has been said to be no point, with a paragraph put in or taken out. */
export function withoutPointsWith(
  { withoutPoints = [] }: Pick<RemissAnswer, 'withoutPoints'>,
  paragraph: Spans[number],
  isWithout: boolean,
): Spans {
  const others = withoutPoints.filter(({ start, end }) => start >= paragraph.end || end <= paragraph.start);
  const all = isWithout ? [...others, { start: paragraph.start, end: paragraph.end }] : others;
  return all.toSorted((a, b) => a.start - b.start);
}
