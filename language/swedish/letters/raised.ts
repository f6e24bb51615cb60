/** Characters that stand higher and smaller than the rest of a text; UTF-16 offsets, the end exclusive. */
export interface Raised {
  start: number;
  end: number;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** References to notes that are figures: "3", "1, 2". */
export const noteFigures = /^\s*\d{1,3}(?:\s?,\s?\d{1,3}){0,3}\)?\s*$/;
/** A reference to a note that is no figure: "a", "a, b", "*". */
export const noteSigns = /^\s*(?:\p{Ll}(?:,\s?\p{Ll}){0,3}|[*†‡]{1,3})\)?\s*$/u;

/**
 * The text with raised figures as the characters that are raised by themselves, so that a reference to a note differs from a
 * figure: "psykisk ¹ hälsa" is the term, "psykisk 1 hälsa" a row of a table. A letter or sign that is raised behind a word becomes a
 * figure, too, for it would read as a letter of the word: "psykisk" with a raised "a" is no "psykiska". It is as long as before.
 */
export function withRaised(text: string, raised: readonly Raised[] = []): string {
  let written = '';
  let behind = 0;
  for (const { start, end } of raised) {
    written += text.slice(behind, start);
    const words = text.slice(start, end).replace(/\d/g, (figure) => superscripts[Number(figure)] ?? figure);
    written += isReference(text, start, end) ? words.replace(/[\p{Ll}*†‡]/gu, '¹') : words;
    behind = end;
  }
  return written + text.slice(behind);
}

/** "1" with a raised "a" is an ordinal, and a raised letter that others follow is the word's own. */
function isReference(text: string, start: number, end: number): boolean {
  if (!noteSigns.test(text.slice(start, end))) return false;
  return (
    /\p{L}[.,;:!?"”’»)]{0,2}\s?$/u.test(text.slice(Math.max(start - 5, 0), start)) &&
    !/^\p{L}/u.test(text.slice(end, end + 2))
  );
}
