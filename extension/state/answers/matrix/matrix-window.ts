/** Of a long row of equal things those that are drawn: from `first` to before `behind`. */
export interface DrawnRange {
  first: number;
  behind: number;
}

/** So many more are drawn on each side, so that they are there when they come into sight; and by so many the range moves. */
const [beyond, step] = [4, 2];
/** Before anything is laid out. */
const atFirst = 2;

/**
 * @param scrolled how far it is scrolled, `seen` how much is seen and `each` how long one is, all in one measure
 */
export function drawnRange(scrolled: number, seen: number, each: number, count: number): DrawnRange {
  const shown = seen > 0 ? Math.ceil(seen / each) : atFirst;
  const first = Math.floor(Math.max(0, scrolled / each - beyond) / step) * step;
  return { first: Math.min(first, count), behind: Math.min(count, first + shown + 2 * beyond + step) };
}

/** Where a scroller is to be scrolled to so that one thing is seen whole; unchanged where it is already. */
export function broughtIntoSight(at: number, scrolled: number, seen: number, each: number): number {
  if (at * each < scrolled) return Math.max(0, at * each);
  return (at + 1) * each > scrolled + seen ? (at + 1) * each - seen : scrolled;
}

/** A cell by its row and column, from 0; -1 is the head. */
export interface MatrixPlace {
  row: number;
  column: number;
}

/** Where a key leads from a cell; undefined where it leads nowhere in a grid. @param page rows that are seen at once */
export function ledBy(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: MatrixPlace,
  rows: number,
  columns: number,
  page: number,
): MatrixPlace | undefined {
  const within = (place: MatrixPlace): MatrixPlace => ({
    row: Math.min(rows - 1, Math.max(-1, place.row)),
    column: Math.min(columns - 1, Math.max(-1, place.column)),
  });
  if (key === 'ArrowRight') return within({ row, column: column + 1 });
  if (key === 'ArrowLeft') return within({ row, column: column - 1 });
  if (key === 'ArrowDown') return within({ row: row + 1, column });
  if (key === 'ArrowUp') return within({ row: row - 1, column });
  if (key === 'PageDown') return within({ row: row + page, column });
  if (key === 'PageUp') return within({ row: row - page, column });
  if (key === 'Home') return within({ row: ctrlKey ? -1 : row, column: -1 });
  if (key === 'End') return within({ row: ctrlKey ? rows : row, column: columns });
  return undefined;
}
