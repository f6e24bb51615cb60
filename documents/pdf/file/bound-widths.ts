/**
 * A font says in ranges how wide its glyphs are, and PDF.js fills an array for each, however far it reaches: "from 11 to 2147483647" takes
 * gigabytes, and Chromium ends the whole tab with the thread. There are 65,536 glyphs at most, so that no range needs to be longer.
 */
const range = /for\(let (\w+)=(\w+);\1<=(\w+);\1\+\+\)(\w+)\[\1\]=(\w+)(?=[;}])/g;
/** Widths of horizontal and of vertical type. */
const ranges = 2;
const lastGlyph = 0xffff;
/** The licence requires changes to be stated. */
const notice =
  '/* Changed by Remissläsaren: ranges of widths in a font (W, W2) end with the last glyph that a font can have. */\n';

/**
 * PDF.js's worker with ranges that end.
 * @param source minified
 * @throws Error where it isn't written as it was: then look what another version of it does with ranges
 */
export function withBoundWidths(source: string): string {
  let found = 0;
  const bound = source.replace(
    range,
    (all, at: string, from: string, to: string, array: string, width: string, offset) => {
      // Other loops of this form don't depend on the font.
      if (
        !/number"!=typeof \w+\)continue;$|isNumberArray\(\w+,null\)\)continue;$/.test(source.slice(offset - 60, offset))
      )
        return all;
      found++;
      const ends = `Math.max(${from},0);${at}<=Math.min(${to},${lastGlyph})`;
      return `for(let ${at}=${ends};${at}++)${array}[${at}]=${width}`;
    },
  );
  if (found !== ranges) throw new Error(`${found} ranges of widths in PDF.js's worker, ${ranges} are known`);
  return notice + bound;
}
