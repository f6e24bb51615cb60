/** Beyond this code unit a letter is asked for by its Unicode property; below it a table answers. */
const tableSize = 0x250;
const letter = /^\p{L}$/u;
/** Code unit → 1 for a letter. */
const letterTable = Uint8Array.from({ length: tableSize }, (_, code) =>
  letter.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Is this UTF-16 code unit a letter? Halves of surrogate pairs, digits and marks are none. */
export function isLetter(code: number): boolean {
  return code < tableSize ? letterTable[code] === 1 : letter.test(String.fromCharCode(code));
}

/** What \p{L} is below `tableSize`. */
const latinLetters = 'A-Za-zªµºÀ-ÖØ-öø-ɏ';

/**
 * The same expression with the Latin letters alone for \p{L}. The letters of all scripts cost V8 half a millisecond to three
 * to compile, for each expression twice, and a page waits for that before its first mark.
 */
export function latin({ source, flags }: RegExp): RegExp {
  const inClasses = source.replace(/(\[[^\]]*)\\p\{L\}/g, (_, before: string) => before + latinLetters);
  return new RegExp(
    inClasses.replaceAll('\\p{L}', () => `[${latinLetters}]`),
    flags,
  );
}

/** Space of any width, tab or line break. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** 0 to 9. */
export const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
