import { type HeadingNumber, headingNumber } from '../language/swedish/headings/heading-number.ts';
import { HeadingPath } from '../language/swedish/headings/heading-path.ts';
import { readable } from '../language/swedish/letters/readable.ts';
import type { Block } from './block.ts';

/** The headings above a block, the outermost first, as one reads them. */
export function sectionOf(blocks: readonly Block[], index: number): string[] {
  const headings = new HeadingPath();
  let path: string[] = [];
  for (const [i, block] of blocks.entries()) {
    if (i > index) break;
    if (block.level === 0) continue;
    const { title, number } = headingIn(block);
    path = headings.enter(block.level, title, number);
    if (i === index) path.pop();
  }
  return path;
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
