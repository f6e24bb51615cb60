import type { MarkedText } from './marked-text.ts';

interface Span {
  start: number;
  end: number;
  concept: string;
}

/** How well hits agree with marks. A hit is right that overlaps a mark of its concept, each used once; see ../shared/gold/score.mjs. */
export function score(marks: MarkedText, found: readonly Span[]) {
  const ignored = marks.spans.filter(({ concept }) => concept === 'ignore');
  const expected = marks.spans.filter(({ concept }) => concept !== 'ignore');
  const hits = found.filter((hit) => !ignored.some((span) => overlap(hit, span)));
  const left = new Set(hits);
  const missed = expected.filter((span) => {
    const hit = [...left].find((one) => one.concept === span.concept && overlap(one, span));
    if (hit) left.delete(hit);
    return !hit;
  });
  const right = expected.length - missed.length;
  const said = (span: Span) => `${span.concept} "${marks.text.slice(span.start, span.end)}" at ${span.start}`;
  return {
    precision: hits.length === 0 ? 1 : right / hits.length,
    recall: expected.length === 0 ? 1 : right / expected.length,
    mistakes: [...missed.map((span) => `missed ${said(span)}`), ...[...left].map((hit) => `wrong ${said(hit)}`)],
  };
}

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;
