import { flatten } from '../../comments/text/flatten.ts';
import type { Block } from '../../documents/block.ts';
import { findInBlocks } from '../../language/matching/find-in-blocks.ts';
import type { HiddenMark } from '../../language/matching/hidden-marks.ts';
import type { Lexicon } from '../../language/matching/lexicon.ts';
import type { Match } from '../../language/matching/match.ts';
import { followLooks, type Looks } from '../../language/swedish/letters/looks.ts';

/** A block as a document's reader gives it; a PDF's say how their page looks and which one it is. */
interface ReadBlock extends Block {
  looks?: Looks;
  place?: { page: number };
}

interface PlacedMatch extends Match {
  /** The headings above, the outermost first. */
  section: readonly string[];
  page?: number;
  /** Are the words struck out? */
  struck?: true;
}

/** The matches in a document's blocks, with UTF-16 offsets into all of them as one text. */
export function findInDocument(
  lexicon: Lexicon,
  blocks: readonly ReadBlock[],
  hiddenMarks: readonly HiddenMark[],
  document: string,
): { text: string; hits: PlacedMatch[] } {
  const looksOfNext = followLooks();
  const looked = blocks.map(({ text, looks, certain, raised, struck }) => ({
    text,
    looks: looks ?? looksOfNext(text),
    ...(certain && { certain }),
    ...(raised && { raised }),
    ...(struck && { struck }),
  }));
  const flat = flatten(blocks.map(({ place, ...block }) => ({ ...block, ...(place ? { page: place.page } : {}) })));
  const hits = findInBlocks(lexicon, looked, hiddenMarks, document).flatMap((matches, i) => {
    const { start: offset = 0, section = [], page } = flat.places[i] ?? {};
    return matches.map((match) => ({
      ...match,
      start: offset + match.start,
      end: offset + match.end,
      section,
      ...(blocks[i]?.struck && { struck: true as const }),
      ...(page === undefined ? {} : { page }),
    }));
  });
  return { text: flat.text, hits };
}
