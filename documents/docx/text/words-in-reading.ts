import type { BlockId, Span } from '../../block.ts';
import { type DocxBlock, keyOfPiece } from './docx-block.ts';

/**
 * Where words of one reading of a file stand in another reading of it.
 * @returns tells it of a span: a span each block, in the order of the first reading; none where the other has none of the words
 */
export function wordsInReading(of: readonly DocxBlock[], other: readonly DocxBlock[]): (span: Span) => Span[] {
  const blocks = new Map(of.map((block) => [block.id, block]));
  const places = new Map<string, { block: DocxBlock; start: number }>();
  for (const block of other)
    for (const piece of block.pieces) {
      const key = keyOfPiece(piece);
      if (!places.has(key)) places.set(key, { block, start: piece.start });
    }
  return ({ block, start, end }) => {
    const hasLetters = letters.test(blocks.get(block)?.text.slice(start, end) ?? '');
    const found = new Map<BlockId, { block: DocxBlock; start: number; end: number }>();
    for (const piece of blocks.get(block)?.pieces ?? []) {
      const there = piece.start < end && start < piece.end ? places.get(keyOfPiece(piece)) : undefined;
      if (!there) continue;
      const from = there.start + Math.max(0, start - piece.start);
      const to = there.start + Math.min(end, piece.end) - piece.start;
      const known = found.get(there.block.id);
      // What was put in between is within what was said of the words around it.
      if (known) [known.start, known.end] = [Math.min(known.start, from), Math.max(known.end, to)];
      else found.set(there.block.id, { block: there.block, start: from, end: to });
    }
    // A comma alone isn't what somebody spoke of who spoke of words.
    return [...found.values()]
      .filter((there) => !hasLetters || letters.test(there.block.text.slice(there.start, there.end)))
      .flatMap(bare);
  };
}

const letters = /[\p{L}\p{N}]/u;

/** Without white space at its ends; none where it's nothing else. */
function bare({ block, start, end }: { block: DocxBlock; start: number; end: number }): Span[] {
  const words = block.text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? [{ block: block.id, start: from, end: to }] : [];
}
