import type { FlatDocument } from '../../../comments/text/flatten.ts';
import type { BlockId } from '../../block.ts';
import { isTakenAway } from '../../flow/content/tracked-views.ts';
import { type DocxBlock, type DocxContent, keyOfPiece, type TrackedChange } from '../text/docx-block.ts';
import { changeWithin } from '../text/tracked.ts';

/** Where in a row of a table something stands. */
interface TableRow {
  /** Tells the rows of a file apart. */
  nth: number;
  /** From 0. */
  cell: number;
  cells: number;
}

/** A piece of the file's text, with its place in the document as it was before it was changed. */
export interface WordStretch {
  text: string;
  /** Where it stands in the reading that has all words, with UTF-16 offsets into the block's text. */
  block: BlockId;
  start: number;
  end: number;
  /** UTF-16 offsets into the flattened original; of what was put in, the place where it came. */
  from: number;
  to: number;
  is: 'kept' | 'taken' | 'put';
  change?: TrackedChange;
  /** Of what was put in: that somebody else has taken it away again. */
  struckBy?: TrackedChange;
  /** The row of a table that it stands in, where that was put in or taken away as a whole with it. */
  row?: TableRow;
  /** Of what was put in as a paragraph of its own: on which side of the place there is a paragraph's end. */
  apart?: 'behind' | 'before';
}

/** The words that the original has, by the element that they stand in: each reading of a file reads the same elements. */
export function originalPlaces(
  blocks: readonly DocxBlock[],
  { places }: FlatDocument<BlockId>,
): ReadonlyMap<string, number> {
  const starts = new Map(places.map(({ id, start }) => [id, start]));
  const found = new Map<string, number>();
  for (const { id, pieces } of blocks)
    for (const piece of pieces) {
      const key = keyOfPiece(piece);
      if (!found.has(key)) found.set(key, (starts.get(id) ?? 0) + piece.start);
    }
  return found;
}

/**
 * All words of a file in reading order. What somebody has put in and another has taken away is still what the first has put in; what they
 * have taken away themselves is in no reading of the document, and left out.
 * @param content of the reading `both`
 * @param original what `originalPlaces` gives
 */
export function stretchesIn(content: readonly DocxContent[], original: ReadonlyMap<string, number>): WordStretch[] {
  const stretches: WordStretch[] = [];
  /** Where the last words of the original end. */
  let last: number | undefined;
  /** What was put in before any of them: it comes before the first. */
  let waiting: WordStretch[] = [];
  for (const { block, change: ofRow, row } of blocksWithRows(content, { change: undefined }, { next: 0 })) {
    const places = block.pieces.map((piece) => original.get(keyOfPiece(piece)));
    let here: number | undefined;
    for (const [i, piece] of block.pieces.entries()) {
      const { start, end } = piece;
      const { change, struckBy } = changesOf(piece.change, ofRow);
      const own = {
        ...{ text: block.text.slice(start, end), block: block.id, start, end },
        ...(change && { change }),
        ...(row && change && isWithRow(change, ofRow) && { row }),
      };
      const from = places[i];
      if (from !== undefined) {
        here = from + end - start;
        last = here;
        stretches.push({ ...own, from, to: here, is: change && isTakenAway(change) ? 'taken' : 'kept' });
        for (const one of waiting) Object.assign(one, { from, to: from });
        waiting = [];
      } else if (change && !isTakenAway(change)) {
        const beside = here ?? places.find((place, at) => at > i && place !== undefined);
        const at = beside ?? last ?? 0;
        const apart = beside === undefined ? ({ apart: last === undefined ? 'before' : 'behind' } as const) : undefined;
        const put: WordStretch = { ...own, from: at, to: at, is: 'put', ...(struckBy && { struckBy }), ...apart };
        stretches.push(put);
        if (beside === undefined && last === undefined) waiting.push(put);
      }
    }
  }
  return stretches;
}

/** What has become of words, by their own change and that of the row that they stand in. */
function changesOf(
  own: TrackedChange | undefined,
  ofRow: TrackedChange | undefined,
): Pick<WordStretch, 'change' | 'struckBy'> {
  const change = own ? changeWithin(ofRow, own) : ofRow;
  const { putIn } = change ?? {};
  if (change && putIn && putIn.author !== change.author) return { change: putIn, struckBy: change };
  return change ? { change } : {};
}

/** Word writes the change on the row, and mostly on the words in it, too. */
const isWithRow = (change: TrackedChange, ofRow: TrackedChange | undefined) =>
  ofRow !== undefined && ofRow.author === change.author && isTakenAway(ofRow) === isTakenAway(change);

interface InRow {
  /** Of the table's row that it stands in. */
  change: TrackedChange | undefined;
  row?: TableRow;
}

function* blocksWithRows(
  content: readonly DocxContent[],
  within: InRow,
  count: { next: number },
): Generator<InRow & { block: DocxBlock }> {
  for (const one of content) {
    if (one.is === 'paragraph') for (const block of one.blocks) yield { block, ...within };
    else if (one.is === 'note' || one.is === 'text-box') yield* blocksWithRows(one.content, within, count);
    else if (one.is === 'table')
      for (const { cells, change } of one.rows) {
        const nth = count.next++;
        for (const [cell, { content: inCell }] of cells.entries()) {
          const own = { change, row: { nth, cell, cells: cells.length } };
          yield* blocksWithRows(inCell, change ? own : within, count);
        }
      }
  }
}
