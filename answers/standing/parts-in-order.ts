import { pointStances } from '../../comments/model/answer.ts';
import type { MatrixCell } from './matrix.ts';

const number = /^\d{1,3}(?:\.\d{1,3})*$/;

/**
 * The parts that points are about in the remiss's own order: all of it first, then as its headings come. A number that no heading has
 * comes where it would stand, and what else isn't found last.
 * @param headings as points name them
 */
export function partsInOrder(named: Iterable<string>, headings: readonly string[]): string[] {
  const order = [...headings];
  const known = new Set(headings);
  for (const part of [...new Set(named)].filter((one) => !known.has(one) && one !== 'hela').toSorted(byNumber)) {
    const at = number.test(part) ? order.findIndex((one) => number.test(one) && byNumber(one, part) > 0) : -1;
    if (at < 0) order.push(part);
    else order.splice(at, 0, part);
  }
  return ['hela', ...order];
}

/** "6.10" comes after "6.9"; what has no number, after all numbers. */
function byNumber(a: string, b: string): number {
  if (!number.test(a) || !number.test(b)) return Number(number.test(b)) - Number(number.test(a));
  const [ours, theirs] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < Math.min(ours.length, theirs.length); i++) {
    const difference = (ours[i] ?? 0) - (theirs[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return ours.length - theirs.length;
}

/** What those in a cell say together. `mixed`: some are for it and some want something else. */
export type CellTone = 'for' | 'against' | 'change' | 'asks' | 'remarks' | 'mixed';

export function toneOf({ counts }: MatrixCell): CellTone {
  const wants = counts.invändning + counts.ändringsförslag;
  if (counts.stöd > 0 && wants > 0) return 'mixed';
  if (wants > 0) return counts.invändning >= counts.ändringsförslag ? 'against' : 'change';
  if (counts.stöd > 0) return 'for';
  return counts.fråga > 0 ? 'asks' : 'remarks';
}

/** The stances that there are in a cell, in their order. */
export const stancesIn = ({ counts }: MatrixCell) => pointStances.filter((stance) => counts[stance] > 0);
