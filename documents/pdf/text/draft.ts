import type { Block } from '../../block.ts';
import type { Line } from './lines.ts';
import type { Piece } from './pdf-block.ts';

/** What one page alone says of a block; the document may join it with the next page's, or make it a heading. */
export interface Draft {
  page: number;
  lines: Line[];
  /** 'paragraph' where nothing says what it is. */
  kind: Block['kind'];
  /** Of what is tagged as a heading, 1 to 6; else 0. */
  level: number;
  /** Off a scanned page's text layer, where sizes are guesses? */
  rough: boolean;
  /** May the document still find it to be something else? */
  open: boolean;
}

const words = new WeakMap<Draft, string>();

/** Its text on one line, as asked for again and again while the pages around it come. */
export function wordsOf(draft: Draft): string {
  const known = words.get(draft) ?? draft.lines.map(({ runs }) => runs.map(({ text }) => text).join(' ')).join(' ');
  words.set(draft, known);
  return known;
}

/** In heights of the type: runs that were written apart stand in two words from here on. */
const wordGap = 0.15;

/** The text of some drafts that are one block, and where it stands: words are kept apart by a blank, lines by a line break. */
export function composed(drafts: readonly Draft[]): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  for (const { page, lines } of drafts) {
    for (const { runs, size } of lines) {
      if (text !== '') text += '\n';
      let last: Line['runs'][number] | undefined;
      for (const run of runs) {
        if (
          last &&
          (run.spaced || run.x0 - last.x1 > wordGap * size) &&
          !(run.item !== last.item + 1 && near(last, run, size))
        )
          text += ' ';
        pieces.push({ page, item: run.item, from: run.from, to: run.to, start: text.length });
        text += run.text;
        last = run;
      }
    }
  }
  return { text, pieces };
}

/** Runs that weren't written one after the other: what stood between them in the file says nothing. */
const near = (last: { x1: number }, run: { x0: number }, size: number): boolean => run.x0 - last.x1 <= wordGap * size;
