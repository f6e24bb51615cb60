/** What of a text is to be replaced with what, at UTF-16 offsets into it. */
export interface TextEdit {
  start: number;
  end: number;
  put: string;
}

const letter = /[\p{L}\p{M}\p{N}\ud800-\udfff]/u;

/** Without the words that both begin and end with, so that they keep their looks and the change is seen. Never within a word. */
export function smallestEdit(old: string, words: string): TextEdit {
  const shortest = Math.min(old.length, words.length);
  let start = 0;
  while (start < shortest && old[start] === words[start]) start++;
  while (start > 0 && (isInWord(old, start) || isInWord(words, start))) start--;
  let same = 0;
  while (same < shortest - start && old.at(-1 - same) === words.at(-1 - same)) same++;
  while (same > 0 && (isInWord(old, old.length - same) || isInWord(words, words.length - same))) same--;
  return { start, end: old.length - same, put: words.slice(start, words.length - same) };
}

const isInWord = (text: string, at: number): boolean => letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '');
