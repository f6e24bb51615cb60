import type { FlatDocument, FlatPlace } from './flatten.ts';

/** A blank line. Where white space goes on, only its first sign begins one, so that each is looked at once. */
const blankLine = /(?<![ \t])(?:[ \t]*\r?\n){2,}/g;

/** What stands between paragraphs: a blank line, our own block end or a new page, with the white space around these. */
function* paragraphEnds(text: string): Generator<{ start: number; end: number }> {
  for (const { 0: space, index } of text.matchAll(/\s+/g)) {
    if (/[\u2029\f]/.test(space)) yield { start: index, end: index + space.length };
    else
      for (const { 0: blank, index: at } of space.matchAll(blankLine))
        yield { start: index + at, end: index + at + blank.length };
  }
}

function* lineEnds(text: string): Generator<{ start: number; end: number }> {
  for (const { 0: space, index } of text.matchAll(/\s+/g))
    if (space.includes('\n')) yield { start: index, end: index + space.length };
}

/**
 * A plain text as it stands, with its paragraphs as blocks: offsets are those of the text itself. A text without blank lines
 * has a paragraph a line.
 */
export function plainDocument(text: string): FlatDocument<number> {
  const places: FlatPlace<number>[] = [];
  let start = 0;
  const put = (end: number) => {
    if (text.slice(start, end).trim() !== '') places.push({ id: places.length, start, end, section: [] });
  };
  const paragraphs = [...paragraphEnds(text)];
  for (const between of paragraphs.length > 0 ? paragraphs : lineEnds(text)) {
    put(between.start);
    start = between.end;
  }
  put(text.length);
  return { text, places };
}
