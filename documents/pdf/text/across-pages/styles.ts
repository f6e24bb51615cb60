import type { Draft } from '../layout/draft.ts';
import type { Line } from '../lines/lines.ts';
import type { Run } from '../runs/runs.ts';

/** How a block is set: size in half points, and the font as PDF.js names it, which says nothing of its weight. */
export type Style = string;

export const styleOf = ({ font, size }: Pick<Line, 'font' | 'size'>): Style => `${halfPoints(size)} ${font}`;
export const sizeIn = (style: Style): number => Number.parseFloat(style);

const halfPoints = (size: number) => Math.round(size * 2) / 2;

/** The style of all of a block's letters, or undefined where it has several. */
export function styleOfAll({ lines }: Draft): Style | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const style = styleOf(first);
  // Numbers and marks are often set in another font than the words.
  const same = lines.every(({ runs }) => runs.every((run) => styleOf(run) === style || !/\p{L}{2}/u.test(run.text)));
  return same ? style : undefined;
}

/** How many letters a document has in each style. */
export class Styles {
  private readonly letters = new Map<Style, number>();
  private total = 0;

  /** @param sign -1 to take away again what was added */
  add(runs: readonly Run[], sign: 1 | -1): void {
    for (const run of runs) {
      const style = styleOf(run);
      const letters = sign * run.text.length;
      this.letters.set(style, (this.letters.get(style) ?? 0) + letters);
      this.total += letters;
    }
  }

  /** The style of most of the document's text; undefined while nothing has been read. */
  get body(): Style | undefined {
    let [most, body]: [number, Style | undefined] = [0, undefined];
    for (const [style, count] of this.letters) if (count > most) [most, body] = [count, style];
    return body;
  }

  /** The share of all letters that are in this style. */
  share(style: Style): number {
    return this.total === 0 ? 0 : (this.letters.get(style) ?? 0) / this.total;
  }
}
