/**
 * Characters that no XML may hold, nor any text file without trouble: controls, halves of surrogate pairs and what Unicode says
 * is no character.
 */
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * For files to read: a control is seen as its picture (NUL as ␀), the others as �, and all line ends are one. Unicode's
 * separators are line ends, too.
 */
export const visible = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(forbidden, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });

/**
 * For files that come back: `_x0000_`, as spreadsheets have it (ECMA-376 part 1, 22.9.2.19). Text that looks like such an escape gets its
 * underscore escaped. A carriage return, too: XML and spreadsheets make line feeds of it. And �, which write-excel-file drops.
 */
export const reversible = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_')
    .replace(forbidden, inUnits)
    .replace(/[\r\ufffd]/g, inUnits);

const inUnits = (character: string) =>
  character
    .split('')
    .map((unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('');

/** Reverses `reversible`. */
export const reversed = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
