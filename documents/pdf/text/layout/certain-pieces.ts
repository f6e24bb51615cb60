import type { CertainWord } from '../../../../language/swedish/letters/certain-words.ts';
import type { Piece } from './pdf-block.ts';

/**
 * How certain each word of a block is that was read from a picture.
 * @param certaintyOf undefined for what was written
 */
export function certainPieces(
  pieces: readonly Piece[],
  certaintyOf: (piece: Piece) => number | undefined,
): { certain?: CertainWord[] } {
  const certain = pieces.flatMap((piece) => {
    const certainty = certaintyOf(piece);
    return certainty === undefined ? [] : [{ start: piece.start, end: piece.start + piece.to - piece.from, certainty }];
  });
  return certain.length > 0 ? { certain } : {};
}
