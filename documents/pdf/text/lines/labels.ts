import type { Line } from './lines.ts';

/** Dots, dashes and arrows at a list's items; Word's come from the Symbol and Wingdings fonts, in the private use area. */
const bullets = '•●○◦▪▫■□◆◇♦‣⁃∙·➢➤►▶✓✔–—\\-*\\uf000-\\uf0ff';
const numbers = '(?:\\d{1,3}|[a-zåäöA-ZÅÄÖ]|[ivx]{1,5})[.)]|\\((?:\\d{1,3}|[a-zåäö]|[ivx]{1,5})\\)';
/** With those of headings and of a law's paragraphs. */
const onlyLabel = new RegExp(
  `^(?:[${bullets}]|o|${numbers}|\\d{1,2}(?:\\.\\d{1,2}){1,4}\\.?|\\d{1,3}(?:\\s?[a-z])?\\s?§)$`,
  'u',
);
const bullet = new RegExp(`^(?:[${bullets}]|o)(?:\\s|$)`, 'u');
const number = new RegExp(`^(?:${numbers})(?:\\s|$)`, 'u');

export const isOnlyLabel = (text: string): boolean => text.length <= 9 && onlyLabel.test(text);

/** What a line of a list's item begins with: a bullet, or a number or letter; undefined where it is no such line. */
export function labelOf({ runs }: Line): 'bullet' | 'number' | undefined {
  const [first, second] = runs;
  if (!first || (first.text.length <= 2 && !second)) return undefined;
  // "o" is Word's bullet of the second level, when it stands apart from the text; within a run it is a letter.
  if (
    bullet.test(first.text) &&
    !(first.text.startsWith('o ') || (first.text === 'o' && second && !isWide(first, second)))
  )
    return 'bullet';
  return number.test(first.text) ? 'number' : undefined;
}

/** Where the text of a list's item begins; undefined where label and text are one run. */
export function textStart({ runs }: Line): number | undefined {
  return runs[0] && isOnlyLabel(runs[0].text) ? runs[1]?.x0 : undefined;
}

const isWide = (one: { x1: number; size: number }, other: { x0: number }): boolean =>
  other.x0 - one.x1 > 0.6 * one.size;
