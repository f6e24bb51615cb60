import { bend } from '../../language/swedish/words/word-forms.ts';
import type { FlatSpan } from './flatten.ts';

/** Does the place begin or end in the middle of a word? */
export function cutsWord(text: string, { start, end }: FlatSpan): boolean {
  return isWithinWord(text, start) || isWithinWord(text, end);
}

export const isWithinWord = (text: string, at: number) =>
  at > 0 && /^[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));

/** What makes another word of the one behind it: "ohälsa" isn't "hälsa" with a letter left out of the quote. */
const turning = /^(?:icke|in|miss|o|van)$/i;

/**
 * Were the words quoted by somebody who began or ended within a word? Then what is left of it is no word. Else the quote may be
 * of an older text, whose words have become others: "insats" has become "insatser". A quote without a whole word says too little.
 */
export function isCutQuote(text: string, { start, end }: FlatSpan): boolean {
  const quoted = text.slice(start, end);
  const parts: { part: string; word: string; before: string }[] = [];
  if (isWithinWord(text, start)) {
    const before = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, start - longest), start))?.[0] ?? '';
    const part = /^[\p{L}\p{N}]+/u.exec(quoted)?.[0] ?? '';
    parts.push({ part, word: before + part, before });
  }
  if (isWithinWord(text, end)) {
    const part = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+$/u.exec(quoted)?.[0] ?? '';
    const behind = /^[\p{L}\p{N}]+/u.exec(text.slice(end, end + longest))?.[0] ?? '';
    parts.push({ part, word: part + behind, before: '' });
  }
  const words = quoted.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.length > parts.length &&
    parts.every(
      ({ part, word, before }) =>
        !turning.test(before) && bend(part).lemma !== bend(word).lemma && !standsAlone(part, text),
    )
  );
}

/** In UTF-16 units. */
const longest = 64;

function standsAlone(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!cutsWord(text, { start: at, end: at + word.length })) return true;
  return false;
}
