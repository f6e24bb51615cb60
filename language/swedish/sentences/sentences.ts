import { englishSentenceEnds, isEnglish } from './english-sentences.ts';
import { sentenceEnds } from './sentence-ends.ts';

/**
 * The sentence that holds this span, or the sentences from the one that its start is in to the one that its end is in.
 * Quotation marks and brackets around a sentence belong to it.
 * @param text white space folded; an empty line would end a sentence
 */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const ends = isEnglish(text) ? englishSentenceEnds(text) : sentenceEnds(text);
  const before = ends.findLast((one) => one <= start && one < text.length) ?? 0;
  return {
    start: before + (/^\s*/.exec(text.slice(before))?.[0].length ?? 0),
    end: ends.find((one) => one >= end) ?? text.length,
  };
}
