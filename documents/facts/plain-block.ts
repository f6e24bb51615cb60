import { unseenCharacters } from '../../language/swedish/letters/unseen.ts';
import type { Block } from '../block.ts';

/** A block's text without invisible characters and with composed letters, and a mapping back to the original offsets. */
export interface PlainBlock extends Pick<Block, 'id' | 'kind' | 'level'> {
  text: string;
  /** From an offset into `text` to one into the block's own. */
  wide(offset: number): number;
}

/** A letter with its marks, or any other character. */
const pieces = /\p{L}\p{M}+|[\s\S]/gu;
const special = new RegExp(`\\p{M}|[${unseenCharacters}]`, 'u');
const unseen = new RegExp(`[${unseenCharacters}]`, 'g');

export function plainBlock({ id, kind, level, text }: Block, longest: number): PlainBlock {
  const whole = text.slice(0, longest);
  if (!special.test(whole)) return { id, kind, level, text: whole, wide: (offset) => offset };
  const offsets: number[] = [];
  let plain = '';
  for (const { 0: piece, index } of whole.matchAll(pieces)) {
    const letters = piece.replace(unseen, '').normalize('NFC');
    for (let i = 0; i < letters.length; i++) offsets.push(index + i);
    plain += letters;
  }
  offsets.push(whole.length);
  return { id, kind, level, text: plain, wide: (offset) => offsets[offset] ?? whole.length };
}
