import { withJoints } from '../../language/swedish/words/joints.ts';

/** A concept's name; what is said of it, smaller; and what stands over several. */
export type TextStyle = 'name' | 'small' | 'caption';

/** How wide words are in the font that they are to be drawn in, in pixels. */
export interface Lettering {
  /** The size of names in pixels; the others and all distances follow it. */
  size: number;
  measure(text: string, style: TextStyle): number;
}

/** In sizes of names. */
export const sizes: Record<TextStyle, number> = { name: 1, small: 13 / 14, caption: 13 / 14 };

/** From one line to the next, of a style's own size. */
export const leading = 1.4;

const soft = '\u00ad';

/**
 * A text in lines that are no wider than this, in pixels. A word that is too wide by itself is broken where its parts
 * meet, else anywhere: whatever the width, nothing is left out.
 */
export function wrappedLines(text: string, width: number, style: TextStyle, { measure }: Lettering): string[] {
  const fits = (line: string) => measure(line, style) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const joined = line + piece;
    if (fits(shown(joined))) line = joined;
    else {
      if (line) lines.push(shown(line));
      const parts = partsOf(piece, fits);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? '';
    }
  }
  if (line) lines.push(shown(line));
  return lines;
}

/** What can stand on a line by itself: words with the space behind them, and "icke-" of "icke-diskriminering". */
const piecesOf = (text: string) =>
  withJoints(text)
    .match(/(?:[^\s-]|-(?!\p{L}))*(?:-|\s+|$)/gu)
    ?.filter(Boolean) ?? [];

const shown = (line: string) => line.replaceAll(soft, '').trimEnd();

/** A word in pieces that fit, all but the last with a hyphen. A piece has at least one letter, whether it fits or not. */
function partsOf(word: string, fits: (line: string) => boolean): string[] {
  const parts: string[] = [];
  let rest = word;
  while (!fits(shown(rest))) {
    const ends = Array.from(rest, (_, i) => i + 1).filter((end) => end < rest.trimEnd().length);
    const wide = ends.filter((end) => fits(`${shown(rest.slice(0, end))}-`));
    const end = wide.findLast((one) => rest[one - 1] === soft) ?? wide.at(-1) ?? ends[0];
    if (end === undefined) break;
    parts.push(`${shown(rest.slice(0, end))}-`);
    rest = rest.slice(end);
  }
  return [...parts, rest];
}
