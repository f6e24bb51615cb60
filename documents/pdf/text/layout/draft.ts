import type { Raised } from '../../../../language/swedish/letters/raised.ts';
import type { Block } from '../../../block.ts';
import type { Line } from '../lines/lines.ts';
import { isRaisedRun } from '../lines/raised.ts';
import { wordGap } from '../lines/rows.ts';
import type { Piece } from './pdf-block.ts';

/** A block as its page alone shows it; the document may join it with one of the next page, or make it a heading. */
export interface Draft {
  page: number;
  lines: Line[];
  /** 'paragraph' where nothing says what it is. */
  kind: Block['kind'];
  /** The level of a tagged heading, 1 to 6; 0 for anything else. */
  level: number;
  /** Off a scanned page's text layer, where sizes are guesses? */
  rough: boolean;
  /** May the document still find it to be something else? */
  open: boolean;
  /** Where the block comes from, if it was filled in or noted on the page. */
  source?: NonNullable<Block['source']>;
}

const words = new WeakMap<Draft, string>();

/** Its text on one line, as asked for again and again while the pages around it come. */
export function wordsOf(draft: Draft): string {
  const known = words.get(draft) ?? draft.lines.map(({ runs }) => runs.map(({ text }) => text).join(' ')).join(' ');
  words.set(draft, known);
  return known;
}

/** The text of some drafts that are one block, and where it stands: words are kept apart by a blank, lines by a line break. */
export function composed(drafts: readonly Draft[]): { text: string; pieces: Piece[]; raised?: Raised[] } {
  const pieces: Piece[] = [];
  const raised: Raised[] = [];
  let text = '';
  for (const { page, lines } of drafts) {
    for (const line of lines) {
      const { runs, size } = line;
      if (text !== '') text += '\n';
      let last: Line['runs'][number] | undefined;
      for (const run of runs) {
        if (
          last &&
          (run.spaced || run.x0 - last.x1 > wordGap * size) &&
          !(run.order > last.order + 1 && near(last, run, size))
        )
          text += ' ';
        pieces.push({ page, item: run.item, from: run.from, to: run.to, start: text.length });
        if (isRaisedRun(run, line)) raised.push({ start: text.length, end: text.length + run.text.length });
        text += run.text;
        last = run;
      }
    }
  }
  return { text, pieces, ...(raised.length > 0 && { raised }) };
}

/** Runs that weren't written one after the other: what stood between them in the file says nothing. */
const near = (last: { x1: number }, run: { x0: number }, size: number): boolean => run.x0 - last.x1 <= wordGap * size;
