import { itemAt } from '../../language/lists/item-at.ts';
import { shinglesOf, shingleWords } from './shingles.ts';

/**
 * How much of two texts is the same: the share of their words that stand in a run of words that the other has, too, wherever
 * it stands there. 0 to 1; both texts count by their length. An edited word takes away itself and not what stands around it.
 */
export function shareOf(a: string, b: string): number {
  const [ours, theirs] = [shinglesOf(a), shinglesOf(b)];
  const words = wordsIn(ours) + wordsIn(theirs);
  return words === 0 ? 0 : (covered(ours, new Set(theirs)) + covered(theirs, new Set(ours))) / words;
}

/** Are they the same text, however it is broken into lines and blocks? */
export const isSameText = (a: string, b: string): boolean => a === b || inOneLine(a) === inOneLine(b);

const inOneLine = (text: string) =>
  text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const wordsIn = (runs: Uint32Array) => (runs.length === 0 ? 0 : runs.length + shingleWords - 1);

function covered(runs: Uint32Array, others: ReadonlySet<number>): number {
  let [count, reached] = [0, 0];
  for (let at = 0; at < runs.length; at++) {
    if (!others.has(itemAt(runs, at))) continue;
    count += at + shingleWords - Math.max(at, reached);
    reached = at + shingleWords;
  }
  return count;
}
