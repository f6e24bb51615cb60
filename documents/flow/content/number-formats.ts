const roman: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Larger numbers are written in figures: a file may say that it starts at a thousand million. */
const largest = 5000;

function romanOf(number: number): string {
  let rest = number;
  let written = '';
  for (const [worth, letters] of roman) for (; rest >= worth; rest -= worth) written += letters;
  return written;
}

/** a … z, aa, bb: as Word counts, not as spreadsheets do. */
const lettersOf = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);

/**
 * A number as a list, a note or a page writes it. Formats of other scripts, and those that depend on the language, are written in figures.
 * ECMA-376, 17.18.59 (ST_NumberFormat)
 */
export function numberAs(format: string | undefined, number: number): string {
  const isLarge = number < 1 || number > largest;
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'upperRoman':
      return isLarge ? String(number) : romanOf(number).toUpperCase();
    case 'lowerRoman':
      return isLarge ? String(number) : romanOf(number);
    case 'upperLetter':
      return isLarge ? String(number) : lettersOf(number).toUpperCase();
    case 'lowerLetter':
      return isLarge ? String(number) : lettersOf(number);
    case 'chicago':
      return isLarge ? String(number) : (['*', '†', '‡', '§'][(number - 1) % 4] ?? '').repeat(Math.ceil(number / 4));
    default:
      return String(number);
  }
}
