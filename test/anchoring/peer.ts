/**
 * Finding a quote as annotation tools do it today, after their description: the exact words nearest to where they are
 * expected; else the best approximate match with up to half of the quote's length in errors, scored by quote, prefix,
 * suffix and position. There is no floor.
 */
import search, { type Match } from 'approx-string-match';
import type { FlatSpan } from '../../comments/text/flatten.ts';

/** As much as the words and as the place count. */
const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const most = 256;

export interface PeerQuote {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
}

export function searchQuote(text: string, { exact, prefix, suffix, start }: PeerQuote): FlatSpan | undefined {
  const matches = nearestExact(text, exact, start) ?? approximate(text, exact, Math.min(most, exact.length / 2));
  let best: { span: FlatSpan; score: number } | undefined;
  for (const match of matches) {
    const score =
      (weights.quote * (1 - match.errors / exact.length) +
        weights.prefix *
          (prefix === '' ? 1 : likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix)) +
        weights.suffix * (suffix === '' ? 1 : likeness(text.slice(match.end, match.end + suffix.length), suffix)) +
        weights.position * (1 - Math.abs(match.start - start) / text.length)) /
      92;
    if (!best || score > best.score) best = { span: { start: match.start, end: match.end }, score };
  }
  return best?.span;
}

function nearestExact(text: string, exact: string, start: number): Match[] | undefined {
  let nearest = -1;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (nearest < 0 || Math.abs(at - start) < Math.abs(nearest - start)) nearest = at;
  }
  return nearest < 0 ? undefined : [{ start: nearest, end: nearest + exact.length, errors: 0 }];
}

const approximate = (text: string, pattern: string, errors: number): Match[] =>
  search(text, pattern, Math.floor(errors));

function likeness(text: string, pattern: string): number {
  const [match] = text === '' ? [] : search(text, pattern, pattern.length);
  return match ? 1 - match.errors / pattern.length : 0;
}
