import type { Looks } from '../swedish/looks.ts';
import { introductionsIn, ownAbbreviations, withAbbreviations } from './abbreviations.ts';
import { findTerms } from './find-terms.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match } from './match.ts';

/**
 * The matches of a whole document, block by block, its own abbreviations with them.
 * @param blocks each block's text, and how it looks
 */
export function findInBlocks(lexicon: Lexicon, blocks: readonly { text: string; looks: Looks }[]): Match[][] {
  const found = blocks.map(({ text, looks }) => findTerms(lexicon, text, looks));
  const own = ownAbbreviations(blocks.flatMap(({ text }, i) => introductionsIn(text, found[i] ?? [])));
  return blocks.map(({ text }, i) => withAbbreviations(own, text, found[i] ?? []));
}
