/**
 * Spreadsheets take a cell of a CSV file for a formula that begins with one of these, white space before it or not, and in
 * Japanese width, too (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const formula = /^'*[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^'*[\t\r]/;

/** With an apostrophe before it, text is text. Text that has apostrophes there already gets one more. */
export const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** Reverses `guarded`; text that `guarded` leaves alone is left alone here too. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
