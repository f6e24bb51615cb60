import { readable } from '../swedish/readable.ts';
import type { Block } from './block.ts';

/** The headings above a block, the outermost first, as one reads them. */
export function sectionOf(blocks: readonly Block[], index: number): string[] {
  const headings: string[] = [];
  let level = blocks[index]?.level || 7;
  for (let i = index - 1; i >= 0 && level > 1; i--) {
    const block = blocks[i];
    if (!block || block.level === 0 || block.level >= level) continue;
    level = block.level;
    headings.unshift(headingText(block));
  }
  return headings;
}

const headingText = ({ text, place }: Block) => readable(text, { typeset: place !== undefined }).trim();
