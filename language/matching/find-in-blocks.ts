import { introductionsIn, ownAbbreviations, withAbbreviations } from './abbreviations.ts';
import { type HiddenMark, withoutHidden } from './hidden-marks.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import { findInText, type TextToSearch } from './struck.ts';

/**
 * The matches of a whole document, block by block: with its own abbreviations, without those that the reader has hidden.
 * @param document what the hidden marks know the document by
 */
export function findInBlocks(
  lexicon: Lexicon,
  blocks: readonly TextToSearch[],
  hiddenMarks: readonly HiddenMark[] = [],
  document = '',
): Match[][] {
  const found = blocks.map((block) => withoutHidden(findInText(lexicon, block), block.text, document, hiddenMarks));
  const own = ownAbbreviations(blocks.flatMap(({ text }, i) => introductionsIn(text, found[i] ?? [])));
  return blocks.map(({ text }, i) =>
    withoutHidden(withAbbreviations(own, text, found[i] ?? []), text, document, hiddenMarks),
  );
}
