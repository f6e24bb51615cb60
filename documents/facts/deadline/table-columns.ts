/** Tables of a row of headings and rows of values: blocks are cells one after another, so rows are known only by counting them. */

import type { PlainBlock } from '../plain-block.ts';
import { namesSome } from './other-days/others-asked.ts';
import type { WrittenDay } from './wording/days.ts';

/** In a table of so many columns or fewer, a heading beside another may as well be a label and its value. */
const few = 2;

/** What stands above values, and is none itself. Closed: any other word may be the value of the label before it. */
const heading =
  /^\s*(?:(?:vår|vårt|er|ert)\s+)?(?:dnr|diarie(?:nr|nummer)|ärende(?:nr|nummer)?|referens|kontakt(?:person)?|handläggare|ansvarig|avsändare|status|typ|titel|rubrik|(?:remiss)?instans(?:er)?|mottagare|dokument|version|datum(?:\s+ut)?|skicka[dt]|utskickad|beslut|anmärkning|kommentar|e-post|telefon)\s*[.:]?\s*$/iu;

type Days = readonly (WrittenDay | undefined)[];

interface Below {
  /** Where the values stand, row by row. */
  at: number[];
  isForSome: boolean;
}

/** Where the days below the heading at `i` stand; undefined where the cells around it are no such table. */
export function cellsBelow(blocks: readonly PlainBlock[], days: Days, i: number): Below | undefined {
  const { from, to } = tableAround(blocks, i);
  const whole = below(blocks, days, i, { from, to });
  if (whole || i === from) return whole;
  // A title over the whole table is a cell as well. So is what an empty value leaves odd: every heading must be a known one.
  const under = { from: from + 1, to };
  const others = blocks
    .slice(from + 1, from + 1 + (columnsOf(days, i, under) ?? 0))
    .filter((_, at) => from + 1 + at !== i);
  return others.every(({ text }) => heading.test(text)) ? below(blocks, days, i, under) : undefined;
}

function below(blocks: readonly PlainBlock[], days: Days, i: number, table: Table): Below | undefined {
  const { from, to } = table;
  const columns = columnsOf(days, i, table);
  if (columns === undefined || i >= from + columns) return undefined;
  const headings = blocks.slice(from, from + columns);
  if (headings.some(({ text }) => /\d/.test(text)) || mayBePairs(blocks, i, from, columns)) return undefined;
  const values = blocks.slice(from + columns, to);
  if (values.some(({ text }) => heading.test(text))) return undefined;
  const isOneRow = values.length === columns;
  const howMany = days.slice(from + columns, to).filter((day) => day !== undefined).length;
  if (isOneRow && columns <= few && howMany > 1) return undefined;
  const at = Array.from({ length: values.length / columns }, (_, row) => i + columns * (row + 1));
  return { at, isForSome: values.some(({ text }) => namesSome(text)) };
}

interface Table {
  from: number;
  to: number;
}

/** Of one row of values half the cells; of several as many as stand from one day to the next, if no other cell holds one. */
function columnsOf(days: Days, i: number, { from, to }: Table): number | undefined {
  const inTable = days.slice(from, to).flatMap((day, at) => (day ? [from + at] : []));
  const [first, second] = inTable;
  if (first !== undefined && second !== undefined) {
    const columns = second - first;
    const isColumn = first === i + columns && inTable.every((at, row) => at === i + columns * (row + 1));
    if (isColumn && columns > 1 && to - from === columns * (inTable.length + 1)) return columns;
  }
  const half = (to - from) / 2;
  return Number.isInteger(half) ? half : undefined;
}

/** Could the cells be labels beside their values? With so many columns the day would stand beside another label then. */
function mayBePairs(blocks: readonly PlainBlock[], i: number, from: number, columns: number): boolean {
  if (columns % 2 === 0 || (i - from) % 2 === 1) return false;
  return !blocks.slice(from, i + columns).some(({ text }, at) => (at % 2 === 1 ? heading.test(text) : /\d/.test(text)));
}

/** The run of cells around `i`, none where it is no cell; two tables with nothing in between are taken for one. */
export function tableAround(blocks: readonly PlainBlock[], i: number): Table {
  const isCell = (at: number) => blocks[at]?.kind === 'table-cell';
  let [from, to] = [i, i];
  if (!isCell(i)) return { from, to };
  while (isCell(from - 1)) from--;
  while (isCell(to)) to++;
  return { from, to };
}
