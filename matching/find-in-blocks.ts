import type { Looks } from '../swedish/looks.ts';
import { introductionsIn, ownAbbreviations, withAbbreviations } from './abbreviations.ts';
import { findTerms } from './find-terms.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import { type Suppression, unsuppressed } from './suppressions.ts';

/**
 * The matches of a whole document, block by block: with its own abbreviations, without what a reader has said is none.
 * @param blocks each block's text, and how it looks
 * @param document what the suppressions know the document by
 */
export function findInBlocks(
  lexicon: Lexicon,
  blocks: readonly { text: string; looks: Looks }[],
  suppressions: readonly Suppression[] = [],
  document = '',
): Match[][] {
  const found = blocks.map(({ text, looks }) =>
    unsuppressed(findTerms(lexicon, text, looks), text, document, suppressions),
  );
  const own = ownAbbreviations(blocks.flatMap(({ text }, i) => introductionsIn(text, found[i] ?? [])));
  return blocks.map(({ text }, i) =>
    unsuppressed(withAbbreviations(own, text, found[i] ?? []), text, document, suppressions),
  );
}
