import { expect, test } from 'vitest';
import { blocksOfPdf } from '../../commands/pdf-blocks.ts';
import { shared } from '../shared.ts';

const strategy = shared('documents/strategi.pdf');

test.skipIf(!strategy)(
  'a paragraph over a page end is one block with pieces on both pages (needs ../shared)',
  async () => {
    const blocks = await blocksOfPdf(strategy as string);
    const over = blocks.filter(({ pieces }) => new Set(pieces.map(({ page }) => page)).size > 1);
    expect(over.length).toBeGreaterThan(0);
    for (const { text, pieces } of blocks) {
      for (const { from, to, start } of pieces)
        expect(text.slice(start, start + to - from).trim()).toHaveLength(to - from);
    }
  },
);
