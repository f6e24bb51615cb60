import type { PlacedBlock } from '../../../../../documents/pdf/reading/reading-answer.ts';
import { readable } from '../../../../../language/swedish/letters/readable.ts';

/** Lines of an address, of names below each other: none is longer, in UTF-16 units, and each begins anew. */
const longestOwnLine = 50;
const beginsAnew = /^\s*(?:\p{Lu}|\p{N}|\+)/u;

/**
 * A block of a PDF as one reads it. The page's lines are the paper's, and no part of the words, but where each is a line of its own. What was
 * filled in or noted on the page has its author's lines.
 */
export function runningText({ text, kind, source }: Pick<PlacedBlock, 'text' | 'kind' | 'source'>): string {
  if (source) return text;
  const lines = text.split('\n');
  const areOwn =
    kind === 'paragraph' &&
    lines.length > 1 &&
    lines.every((line) => line.length <= longestOwnLine && beginsAnew.test(line));
  return (areOwn ? lines : [text]).map((one) => readable(one, { typeset: true }).trim()).join('\n');
}
