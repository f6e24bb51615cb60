/** In points: marks are looked for among those in the same cell of the page, or the ones beside it. */
const cell = { wide: 24, high: 8 };
/** A cell with this many marks that don't overlap is a drawing; no more are kept. */
const mostInCell = 24;
/** A factor larger than the number of cells in a row. */
const columns = 2 ** 20;

export interface HasPlace {
  x0: number;
  x1: number;
  y: number;
}

/** Marks that have been seen, by their place on the page. */
export class Places<T extends HasPlace> {
  private readonly cells = new Map<number, T[]>();

  *near({ x0, x1, y }: HasPlace): Iterable<T> {
    const row = Math.floor(y / cell.high);
    for (let at = row - 1; at <= row + 1; at++) {
      for (let column = Math.floor(x0 / cell.wide); column <= Math.floor(x1 / cell.wide); column++) {
        const there = this.cells.get(at * columns + column);
        // A copy: the caller may remove marks while it iterates.
        if (there) yield* [...there];
      }
    }
  }

  put(mark: T): void {
    for (const key of keysOf(mark)) {
      const there = this.cells.get(key);
      if (!there) this.cells.set(key, [mark]);
      else if (there.length < mostInCell) there.push(mark);
    }
  }

  /** Removes a mark, to make room for another in the same place. */
  take(mark: T): void {
    for (const key of keysOf(mark)) {
      const there = this.cells.get(key);
      const at = there?.indexOf(mark) ?? -1;
      if (at >= 0) there?.splice(at, 1);
    }
  }
}

function* keysOf({ x0, x1, y }: HasPlace): Iterable<number> {
  const row = Math.floor(y / cell.high);
  for (let column = Math.floor(x0 / cell.wide); column <= Math.floor(x1 / cell.wide); column++)
    yield row * columns + column;
}
