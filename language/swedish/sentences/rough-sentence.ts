import { sentenceEnds } from './sentence-ends.ts';

/** The sentence around a span, looked for within a reach: a block may be a megabyte, and this is asked at every mention. */
export interface RoughSentence {
  start: number;
  end: number;
  question: boolean;
}

/** What is longer is no sentence. In characters. */
const reach = 600;

export function roughSentence(text: string, start: number, end: number): RoughSentence {
  const from = Math.max(0, start - reach);
  const near = text.slice(from, end + reach);
  const ends = sentenceEnds(near).map((one) => from + one);
  const first = ends.findLast((one) => one <= start && one < text.length) ?? from;
  const last = ends.find((one) => one >= end) ?? text.length;
  const spaces = /^\s*/.exec(text.slice(first, start))?.[0].length ?? 0;
  const sentence = text.slice(end, last).trimEnd();
  return { start: first + spaces, end: end + sentence.length, question: /\?["”’»)\]]*\d{0,2}$/.test(sentence) };
}
