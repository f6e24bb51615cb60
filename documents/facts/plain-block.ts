import type { Block } from '../block.ts';

/** A block's text without invisible characters and with composed letters, and a mapping back to the original offsets. */
export interface PlainBlock extends Pick<Block, 'id' | 'kind' | 'level'> {
  text: string;
  /** From an offset into `text` to one into the block's own. */
  wide(offset: number): number;
}

/** A letter and its marks, a sign that isn't seen (soft hyphen, widths of none), or any other unit. */
const pieces = /\p{L}\p{M}+|[\u00ad\u200b-\u200d\u2060\ufeff]|[\s\S]/gu;
const special = /\p{M}|[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const unseen = /^[\u00ad\u200b-\u200d\u2060\ufeff]$/;

export function plainBlock({ id, kind, level, text }: Block, longest: number): PlainBlock {
  const whole = text.slice(0, longest);
  if (!special.test(whole)) return { id, kind, level, text: whole, wide: (offset) => offset };
  const offsets: number[] = [];
  let plain = '';
  for (const { 0: piece, index } of whole.matchAll(pieces)) {
    if (unseen.test(piece)) continue;
    const letters = piece.normalize('NFC');
    for (let i = 0; i < letters.length; i++) offsets.push(index + i);
    plain += letters;
  }
  offsets.push(whole.length);
  return { id, kind, level, text: plain, wide: (offset) => offsets[offset] ?? whole.length };
}
