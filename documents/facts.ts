/**
 * Facts about a remiss: who sends it, its diarienummer, and the last day to answer. They are read from the text
 * as authorities write it, each with its place in the text, since a guess must be easy to check.
 */
import type { Block } from './block.ts';
import { caseNumbersIn } from './facts/case-numbers.ts';
import { deadlineIn } from './facts/deadline/deadline.ts';
import type { Fact } from './facts/fact.ts';
import { plainBlock } from './facts/plain-block.ts';
import { senderIn } from './facts/sender.ts';

export type { Fact } from './facts/fact.ts';

/** How many blocks before the title the head of the document may begin, how many it has, and where the time to answer by may stand. */
const head = { before: 15, facts: 60, deadline: 300 };
/** In characters: how long a block of a head may be. */
const longest = 3000;

/**
 * @param blocks the document's; those far behind its title are not looked at, nor menus far before it
 * @param letterhead what stands at the top of its pages, where a document keeps that apart
 */
export function factsOf(blocks: readonly Block[], letterhead: readonly Block[] = []): Fact[] {
  const title = blocks.findIndex(({ level }) => level === 1);
  const from = Math.max(0, title - head.before);
  const first = letterhead.slice(0, head.facts);
  const near = [...first, ...blocks.slice(from, from + head.deadline)].map((block) => plainBlock(block, longest));
  const top = near.slice(0, first.length + head.facts);
  const found = [senderIn(top), ...caseNumbersIn(top), deadlineIn(near)];
  return found.filter((fact) => fact !== undefined);
}
