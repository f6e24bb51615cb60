import { greatest, least } from '../../../../language/swedish/many.ts';
import type { Run } from '../runs/runs.ts';

/** In heights of the type: less is no room between words. */
const wordSpace = 0.15;
/** Wider room than between the words of a line that isn't stretched. */
const wide = 0.9;
/** A stretched line has the same room between all its words, but for so much. */
const sameRoom = 0.12;
/** Lines of a column end at the same place, and begin there, or are drawn in by so much. */
const sameEdge = { right: 0.1, left: 0.3, cell: 0.05, indent: 5 };
/** How many lines written before and behind say whether a line stands in their column. */
const nearRows = 10;
/** In heights of the type: no column is so wide that two words stand so far apart in it. */
const widest = 12;

/** What was written on a baseline in one go, from left to right. */
interface Row {
  runs: Run[];
  x0: number;
  x1: number;
  /** Has it no wide room? */
  solid: boolean;
  /** Of its wide room, between single words: is all of it alike? */
  even: boolean;
}

/**
 * Lines that are stretched to their column's right edge, as programs print justified text: the same room between all words, however
 * wide it gets in a narrow column, and lines nearby that fill the same column without such room. Cells of a table and columns of
 * text differ in their room, or have nothing that goes over it.
 */
export class StretchedRows {
  private readonly rows: Row[] = [];
  private readonly at = new Map<Run, number>();
  private readonly known = new Map<number, boolean>();

  /** @param runs in the order in which they were written */
  constructor(runs: readonly Run[]) {
    let row: Run[] = [];
    const end = () => {
      if (row.length > 0) this.rows.push(rowOf(row));
      row = [];
    };
    for (const run of runs) {
      const last = row.at(-1);
      if (last && !goesOn(last, run)) end();
      row.push(run);
      this.at.set(run, this.rows.length);
    }
    end();
  }

  /** Is the room between two runs that of a stretched line? */
  hasWithin(left: Run, right: Run): boolean {
    const at = this.at.get(right);
    if (at === undefined || at !== this.at.get(left) || right.x0 - left.x1 > widest * right.size) return false;
    const known = this.known.get(at) ?? this.isStretched(at);
    this.known.set(at, known);
    return known;
  }

  private isStretched(at: number): boolean {
    const row = this.rows[at] as Row;
    if (row.solid || !row.even) return false;
    if (this.isTables(at)) return false;
    const near = this.rows.slice(Math.max(at - nearRows, 0), at + nearRows + 1);
    return near.some((other) => other !== row && other.solid && fillsSameColumn(other, row));
  }

  /**
   * Do the rows above or below have words that begin at the same places, as a table's cells do? Of two lines that are stretched to the
   * same edge the words may begin at the same places by chance, if their last words are as wide.
   */
  private isTables(at: number): boolean {
    const row = this.rows[at] as Row;
    const alike = [-1, 1].flatMap((direction) => {
      const found: Row[] = [];
      for (let i = at + direction; found.length < 2; i += direction) {
        const other = this.rows[i];
        if (!other || !hasSameStarts(other, row)) break;
        found.push(other);
      }
      return found;
    });
    return alike.length > 1 || alike.some((other) => !endsAtSame(other, row));
  }
}

const goesOn = (last: Run, run: Run): boolean =>
  Math.abs(run.y - last.y) < 0.5 &&
  Math.abs(run.size - last.size) < 0.05 * last.size &&
  run.x0 > last.x1 - wordSpace * run.size;

function rowOf(runs: Run[]): Row {
  const size = (runs[0] as Run).size;
  const rooms = runs.slice(1).map((run, i) => run.x0 - (runs[i] as Run).x1);
  const between = rooms.filter((room) => room > wordSpace * size);
  const [narrowest, widestRoom] = [least(between), greatest(between)];
  const words = runs.filter(({ text }) => /\p{L}/u.test(text) && !/\s/.test(text));
  return {
    runs,
    x0: (runs[0] as Run).x0,
    x1: (runs.at(-1) as Run).x1,
    solid: between.length === 0 || widestRoom < wide * size,
    even:
      widestRoom - narrowest < sameRoom * size &&
      words.length >= 0.6 * runs.length &&
      runs.every(({ text }) => !/\s/.test(text)),
  };
}

function fillsSameColumn(one: Row, row: Row): boolean {
  const { size } = row.runs[0] as Run;
  const indent = Math.abs(row.x0 - one.x0);
  return (
    Math.abs(one.x1 - row.x1) < sameEdge.right * size &&
    Math.abs((one.runs[0] as Run).size - size) < 0.05 * size &&
    indent < sameEdge.indent * size &&
    (indent < sameEdge.left * size || one.x1 - one.x0 > row.x1 - row.x0 || row.x0 < one.x0)
  );
}

const endsAtSame = (one: Row, row: Row): boolean => Math.abs(one.x1 - row.x1) < sameEdge.right * sizeOf(row);

function hasSameStarts(one: Row, row: Row): boolean {
  const slack = sizeOf(row) * (endsAtSame(one, row) ? sameEdge.cell : sameEdge.left);
  return (
    one.runs.length === row.runs.length && one.runs.every(({ x0 }, i) => Math.abs(x0 - (row.runs[i] as Run).x0) < slack)
  );
}

const sizeOf = ({ runs }: Row): number => (runs[0] as Run).size;
