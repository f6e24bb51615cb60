import { addAll } from '../../../language/swedish/many.ts';
import type { BlockId } from '../../block.ts';
import { blocksIn, type FlowContent, type FlowPiece } from '../content/content.ts';
import type { FlowAnswer } from './flow-answer.ts';

/** Pieces of a block that go in one message: the page is held while it unpacks one, 0.1 s for 100,000. */
const mostPieces = 5000;

/** Content as it is sent: the pieces of a block that has very many come before it, in messages of their own. It is emptied of these. */
export function* sentContent(content: readonly FlowContent[]): Generator<FlowAnswer> {
  for (const block of blocksIn(content)) {
    const { id, pieces } = block;
    if (pieces.length <= mostPieces) continue;
    for (let at = 0; at < pieces.length; at += mostPieces)
      yield { is: 'pieces', block: id, pieces: pieces.slice(at, at + mostPieces) };
    block.pieces = [];
  }
  yield { is: 'content', content };
}

/** Puts the pieces that came before it into content that has arrived. */
export class LongBlocks {
  private readonly pieces = new Map<BlockId, FlowPiece[]>();

  add({ block, pieces }: Extract<FlowAnswer, { is: 'pieces' }>): void {
    const known = this.pieces.get(block);
    if (known) addAll(known, pieces);
    else this.pieces.set(block, [...pieces]);
  }

  fill(content: readonly FlowContent[]): void {
    if (this.pieces.size === 0) return;
    for (const block of blocksIn(content)) block.pieces = this.pieces.get(block.id) ?? block.pieces;
    this.pieces.clear();
  }
}
