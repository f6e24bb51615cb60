const bullet = /^[-–•*]\s+/;

/**
 * Several terms in one cell, as lists have them: on lines of their own, or with semicolons or bars between. One that stands within a term gets a
 * backslash before it when we write, so that reading gives the same terms.
 */
export function termsInCell(given: string): string[] {
  const terms: string[] = [];
  let term = '';
  const lines = linesInCell(given);
  const text =
    lines.length > 1 && lines.every((line) => bullet.test(line))
      ? lines.map((line) => line.replace(bullet, '')).join('\n')
      : given;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === '\\' && i + 1 < text.length && /[\\;|]/.test(text.charAt(i + 1))) term += text.charAt(++i);
    else if (sign === ';' || sign === '|' || sign === '\n') {
      terms.push(term);
      term = '';
    } else term += sign;
  }
  return [...terms, term].map((one) => one.trim()).filter(Boolean);
}

export const cellOfTerms = (terms: readonly string[]): string =>
  terms.map((term) => term.replace(/[\\;|]/g, '\\$&')).join('; ');

/** Notes are running text, in which a semicolon is one: they are parted by an empty line. */
export const notesInCell = (text: string): string[] =>
  text
    .split(/\n[^\S\n]*\n\s*/)
    .map((note) => note.trim())
    .filter(Boolean);

export const cellOfNotes = (notes: readonly string[]): string => notes.join('\n\n');

/** Examples and sources: a line each. */
export const linesInCell = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const cellOfLines = (lines: readonly string[]): string => lines.join('\n');

/** "fi: termi". */
export function spokenInCell(text: string): { text: string; language: string }[] {
  return termsInCell(text).map((one) => {
    const [, language = '', term = ''] = /^([A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*):\s*(.+)$/s.exec(one) ?? [];
    return term === '' ? { text: one, language: '?' } : { text: term, language };
  });
}
