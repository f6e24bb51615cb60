import type { FlatDocument, FlatPlace } from './flatten.ts';

/** A blank line, our own block end or a new page. */
const paragraphEnd = /(?:[ \t]*\r?\n){2,}|\s*\u2029\s*|\s*\f\s*/g;

const lineEnd = /\s*\n\s*/g;

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
  for (const { 0: between, index } of text.matchAll(text.search(paragraphEnd) < 0 ? lineEnd : paragraphEnd)) {
    put(index);
    start = index + between.length;
  }
  put(text.length);
  return { text, places };
}
