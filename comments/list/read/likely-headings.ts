/** In UTF-16 units: headings are short, a row of comments hardly ever. */
const longestHeading = 80;

/**
 * Where the headings of a list stand that calls none of its columns as we or others do: the first line that looks like headings of all
 * that stands below; -1 where none does. Letters with commas in them come as tables, too, so it must look like one.
 * @param top how many lines are looked at
 */
export function likelyHeadings(lines: readonly (readonly string[])[], top: number): number {
  return lines.slice(0, top).findIndex((line, i) => isLikely(line, lines.slice(i + 1)));
}

function isLikely(line: readonly string[], below: readonly (readonly string[])[]): boolean {
  const headings = line.map((cell) => cell.trim()).filter(Boolean);
  if (headings.length < 2 || new Set(headings).size < headings.length || !headings.every(isHeading)) return false;
  const width = line.findLastIndex((cell) => cell.trim() !== '') + 1;
  const rows = below.filter((row) => row.some(isFull));
  const inTable = rows.filter((row) => row.filter(isFull).length >= 2 && !row.slice(width).some(isFull));
  return inTable.length > 0 && inTable.length * 2 > rows.length;
}

/**
 * Where the heading of a list stands that has one column, what is said: above all else; -1 where there is more beside it.
 * @param isComment is a column of that name what is said?
 */
export function loneHeading(lines: readonly (readonly string[])[], isComment: (heading: string) => boolean): number {
  const at = lines.findIndex((line) => line.some(isFull));
  const column = lines[at]?.findIndex(isFull) ?? -1;
  const isLone = lines.every((line) => line.every((cell, i) => i === column || !isFull(cell)));
  return isLone && isComment(lines[at]?.[column] ?? '') ? at : -1;
}

const isFull = (cell: string) => cell.trim() !== '';

/** Words, which no sentence's end follows; a question may be one: "Vad tycker ni?" */
const isHeading = (text: string) =>
  text.length <= longestHeading &&
  /\p{L}/u.test(text) &&
  !/[.!,;]$/u.test(text.replace(/\b(?:nr|st|sid|kap)\.$/iu, ''));
