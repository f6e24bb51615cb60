import { blocksIn, type FlowContent } from '../../../../../documents/flow/content/content.ts';
import type { TextBlock } from '../what-is-read.ts';

/** Where each block of a table stands in it, by the block's id; of a table within a cell, where the cell stands. */
export function flowCells(content: readonly FlowContent[]): Map<number, NonNullable<TextBlock['cell']>> {
  const found = new Map<number, NonNullable<TextBlock['cell']>>();
  for (const one of content) {
    if (one.is === 'table')
      for (const [row, { cells }] of one.rows.entries())
        for (const { column, content: within } of cells)
          for (const { id } of blocksIn(within)) found.set(id, { row, column });
    else if (one.is === 'text-box') for (const [id, cell] of flowCells(one.content)) found.set(id, cell);
  }
  return found;
}
