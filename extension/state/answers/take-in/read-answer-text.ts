import { caseNumbersIn } from '../../../../documents/facts/case-numbers.ts';
import { plainBlock } from '../../../../documents/facts/plain-block.ts';
import type { AnswerReading, RemissContext, TextBlock } from './what-is-read.ts';

/**
 * What a running text says: who answers, when, where they stand, and the points in it. The only way from here to what reads answers.
 * @param letterhead what stands around the text, at the top of its pages
 */
export function readAnswerText(
  blocks: readonly TextBlock[],
  letterhead: readonly TextBlock[],
  _remiss: RemissContext,
): AnswerReading {
  const near = [...letterhead, ...blocks.slice(0, 40)].map((block, id) => plainBlock({ ...block, id }, 3000));
  const numbers = caseNumbersIn(near).flatMap(({ text, owner }) => (/^(?:ert?|your)$/.test(owner ?? '') ? [] : [text]));
  return { numbers, points: [], warnings: [] };
}
