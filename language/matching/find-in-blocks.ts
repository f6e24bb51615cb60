import { introductionsIn, ownAbbreviations, withAbbreviations } from './abbreviations.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import { findInText, type TextToSearch } from './struck.ts';
import { type Suppression, unsuppressed } from './suppressions.ts';

/**
 * The matches of a whole document, block by block: with its own abbreviations, without those that the reader has hidden.
 * @param document what the suppressions know the document by
 */
export function findInBlocks(
  lexicon: Lexicon,
  blocks: readonly TextToSearch[],
  suppressions: readonly Suppression[] = [],
  document = '',
): Match[][] {
  const found = blocks.map((block) => unsuppressed(findInText(lexicon, block), block.text, document, suppressions));
  const own = ownAbbreviations(blocks.flatMap(({ text }, i) => introductionsIn(text, found[i] ?? [])));
  return blocks.map(({ text }, i) =>
    unsuppressed(withAbbreviations(own, text, found[i] ?? []), text, document, suppressions),
  );
}
