import { widthOf } from '../column-widths.ts';

/** A blank is narrow. In usual letters. */
const blank = 0.45;

/**
 * How many lines a row takes: as many as its highest cell, in which a line ends where the next word doesn't go in.
 * @param widths the columns', in usual letters of the size that the text is set in
 */
export const lineCount = (texts: readonly string[], widths: readonly number[]): number =>
  Math.max(1, ...texts.map((text, i) => linesOf(text.slice(0, 10_000), widths[i] ?? Infinity)));

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + linesOfParagraph(line, width), 0);

function linesOfParagraph(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+|(?<=-)/u)) {
    const wide = widthOf(word);
    if (used > 0 && used + blank + wide > width) {
      lines++;
      used = 0;
    }
    // What is wider than a line goes on in the next ones.
    const over = Math.max(0, Math.ceil(wide / width) - 1);
    lines += over;
    used = over > 0 ? wide - over * width : used + (used > 0 ? blank : 0) + wide;
  }
  return lines;
}
