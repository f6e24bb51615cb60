export interface Sentence {
  start: number;
  end: number;
}

/** A full stop behind these ends no sentence. */
const shortened =
  /(?:^|[^\p{L}])(?:kl|dnr|diarienr|ärendenr|nr|tel|ca|ang|resp|dvs|ev|inkl|exkl|obs|ref|st|s|(?:\p{L}\.\s?)+\p{L}|jan|febr?|mar|apr|aug|sept?|okt|nov|dec)\.$/iu;
/** Behind "2027." or "16.00." a figure begins another, as a capital does. */
const ends = /[.!?…]["”')\]]*\s+(?=["”'([]*[\p{Lu}\d])|[|•·]\s*/gu;

/** Of a text whose sentences hold addresses, times and abbreviations. Together they are the whole text. Pages are read with this: `language/swedish/sentences/sentences.ts` would bring them a language model. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(ends)) {
    if (mark.startsWith('.') && shortened.test(text.slice(Math.max(0, index - 12), index + 1))) continue;
    sentences.push({ start, end: index + mark.length });
    start = index + mark.length;
  }
  return [...sentences, { start, end: text.length }];
}
