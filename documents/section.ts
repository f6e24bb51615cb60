import { type HeadingNumber, headingNumber } from '../language/swedish/headings/heading-number.ts';
import { HeadingPath } from '../language/swedish/headings/heading-path.ts';
import { readable } from '../language/swedish/letters/readable.ts';
import type { Block } from './block.ts';

/** The headings above a block, the outermost first, as one reads them. */
export const sectionOf = (blocks: readonly Block[], index: number): string[] => sectionsInOrder(blocks)(index);

/** The same for many blocks, which must be asked for in reading order: the document is gone through once. */
export function sectionsInOrder(blocks: readonly Block[]): (index: number) => string[] {
  const headings = new HeadingPath();
  let path: string[] = [];
  let next = 0;
  return (index) => {
    for (const block of blocks.slice(next, index + 1)) {
      next++;
      if (block.level === 0) continue;
      const { title, number } = headingIn(block);
      path = headings.enter(block.level, title, number);
    }
    return blocks[index]?.level ? path.slice(0, -1) : [...path];
  };
}

interface Heading {
  title: string;
  number: HeadingNumber | undefined;
}

/** A block never changes, and is asked for with every block below it. */
const known = new WeakMap<Block, Heading>();

function headingIn(block: Block): Heading {
  const before = known.get(block);
  if (before) return before;
  const title = readable(block.text, { typeset: block.place !== undefined }).trim();
  const heading = { title, number: headingNumber(title) };
  known.set(block, heading);
  return heading;
}
