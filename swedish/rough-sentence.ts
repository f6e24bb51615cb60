/**
 * The sentence around a span, by its punctuation alone: good enough to look for a pattern in, and without a language
 * package, which the page's script is to stay free from. What a reader is shown is cut by `sentenceAround`.
 */
export interface RoughSentence {
  start: number;
  end: number;
  question: boolean;
}

/** What is longer is no sentence, and a block may be a megabyte. In characters. */
const reach = 600;

// A stop, perhaps closed or with a footnote's number, and something that begins a sentence behind it.
const stop = /[.!?…]["”’»)\]]*[\d¹²³⁴-⁹]{0,2}(?=\s+["”'’»(–-]*\s?[\p{Lu}\d]|\s*$)|\n\s*\n/gu;
/** A stop behind these ends no sentence, even before a name. */
const abbreviated =
  /(?<!\p{L})(?:t\.ex|bl\.a|dvs|d\.v\.s|s\.k|resp|jfr|m\.fl|kap|st|prop|dir|nr|kl|enl|inkl|exkl|ca|cirka|f\.d)\.$/iu;

export function roughSentence(text: string, start: number, end: number): RoughSentence {
  const from = Math.max(0, start - reach);
  const before = text.slice(from, start);
  let first = 0;
  for (const { 0: found, index } of `${before}X`.matchAll(stop)) {
    if (!abbreviated.test(before.slice(0, index + 1))) first = index + found.length;
  }
  const behind = text.slice(end, end + reach);
  let last = behind.length;
  for (const { 0: found, index } of behind.matchAll(stop)) {
    if (abbreviated.test(behind.slice(0, index + 1))) continue;
    last = /^\s/.test(found) ? index : index + found.length;
    break;
  }
  const spaces = /^\s*/.exec(before.slice(first))?.[0].length ?? 0;
  return {
    start: from + first + spaces,
    end: end + behind.slice(0, last).trimEnd().length,
    question: /\?["”’»)\]]*\d{0,2}\s*$/.test(behind.slice(0, last)),
  };
}
