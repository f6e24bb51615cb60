import type { BlockId, Span } from '../../block.ts';
import type { Edit } from './edits.ts';
import type { WordStretch } from './stretches.ts';

/** Words that a comment is on and that the original hasn't, since somebody has put them in. */
export interface InsertedWords {
  words: string;
  /** Who put them in. May be empty. */
  author: string;
}

/**
 * The inserted words in spans of the reading `both`, as they stand together.
 * @param told what the comment tells of itself, as its author's proposal
 */
export function insertedIn(
  spans: readonly Span[],
  byBlock: ReadonlyMap<BlockId, readonly WordStretch[]>,
  told: readonly Edit[],
): InsertedWords[] {
  const found: InsertedWords[] = [];
  let last: WordStretch | undefined;
  for (const { block, start, end } of spans)
    for (const one of byBlock.get(block) ?? []) {
      if (one.is !== 'put' || one.end <= start || one.start >= end || told.some((edit) => holds(edit, one))) continue;
      const words = one.text.slice(Math.max(0, start - one.start), end - one.start);
      const author = one.change?.author ?? '';
      const before = found.at(-1);
      if (before?.author === author && last?.block === block && last.end === one.start) before.words += words;
      else found.push({ words, author });
      last = one;
    }
  return found.flatMap(({ words, author }) => (words.trim() === '' ? [] : { words: words.trim(), author }));
}

const holds = (edit: Edit, { block, start, end }: WordStretch) =>
  edit.is === 'put' && edit.block === block && edit.start <= start && edit.end >= end;
