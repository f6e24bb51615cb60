import { firstWhere } from '../../../language/lists/first-where.ts';
import type { Span } from '../../block.ts';
import { isReachable } from './own-properties.ts';
import type { TextPiece } from './page-block.ts';

/** A span's place in the page, one range a text node of its block. */
export function rangesIn(pieces: readonly TextPiece[], { start, end }: Pick<Span, 'start' | 'end'>): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (let i = pieceAt(pieces, start); i < pieces.length; i++) {
    const { node, start: from } = pieces[i] as TextPiece;
    if (from >= end) break;
    // Its frame may have gone since the last reading.
    if (!isReachable(node)) continue;
    const startOffset = Math.max(start - from, 0);
    const endOffset = Math.min(end - from, node.length);
    if (startOffset >= endOffset) continue;
    ranges.push(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
  }
  return ranges;
}

/** Index of the piece that holds this offset of the block's text. */
export function pieceAt(pieces: readonly TextPiece[], offset: number): number {
  return firstWhere(1, pieces.length, (at) => (pieces[at] as TextPiece).start > offset) - 1;
}
