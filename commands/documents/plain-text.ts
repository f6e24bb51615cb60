import { findInBlocks } from '../../language/matching/find-in-blocks.ts';
import type { HiddenMark } from '../../language/matching/hidden-marks.ts';
import type { Lexicon } from '../../language/matching/lexicon.ts';
import type { Match } from '../../language/matching/match.ts';
import { followLooks, looksOf } from '../../language/swedish/letters/looks.ts';

// A paragraph ends at a blank line; a heading or list item of Markdown starts a new one.
const paragraphEnd = /\n[ \t]*(?=\n)|\n(?=[ \t]*(?:#{1,6} |[-*+] |\d+[.)] ))/;

/** The matches in a plain or Markdown text, with UTF-16 offsets into the whole of it. */
export function findInPlainText(
  lexicon: Lexicon,
  text: string,
  hiddenMarks: readonly HiddenMark[] = [],
  document = '',
): Match[] {
  const looksOfNext = followLooks(looksOf(text, 'swedish'));
  const paragraphs = [...paragraphsOf(text)];
  const blocks = paragraphs.map(([, paragraph]) => ({ text: paragraph, looks: looksOfNext(paragraph) }));
  return findInBlocks(lexicon, blocks, hiddenMarks, document).flatMap((matches, i) => {
    const offset = paragraphs[i]?.[0] ?? 0;
    return matches.map((match) => ({ ...match, start: offset + match.start, end: offset + match.end }));
  });
}

/** The paragraphs with their offsets. */
function* paragraphsOf(text: string): Iterable<[number, string]> {
  let offset = 0;
  for (const paragraph of text.split(paragraphEnd)) {
    const at = text.indexOf(paragraph, offset);
    yield [at, paragraph];
    offset = at + paragraph.length;
  }
}
