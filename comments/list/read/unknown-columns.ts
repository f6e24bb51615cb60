import type { ColumnKey } from '../templates/columns.ts';

/** A column whose heading doesn't tell what it is, so that whoever knows the list can be asked. */
export interface UnknownColumn {
  /** The same in every list of a file that has such a column, and each time that the file is read. */
  id: string;
  /** Empty where it has none. */
  heading: string;
  /** As a spreadsheet calls it. */
  letter: string;
  /** What stands first in it, in short. */
  values: readonly string[];
  /** What it is taken for as long as the reader hasn't said otherwise. */
  likely?: ChoosableColumn;
  /** How much stands in it, in UTF-16 units. */
  letters: number;
  /** What it can't be, since another column is that, and what that one is called. */
  taken: ReadonlyMap<ColumnKey, string>;
}

/** All that says something when it is read in, the usual first. What follows from the rest of a row is nothing to be chosen, nor are replies. */
export const choosable = [
  'commenting',
  'editing',
  'describing',
  'assessing',
  'section',
  'page',
  'quote',
  'reviewer',
  'role',
  'remissinstans',
  'classifying',
  'identifying',
  'tagging',
  'status',
  'created',
] as const satisfies readonly ColumnKey[];

export type ChoosableColumn = (typeof choosable)[number];

/** What the reader has said that columns are, by their ids; `none`: they aren't taken in. */
export type ColumnChoices = ReadonlyMap<string, ChoosableColumn | 'none'>;

/** What a column is taken for: what the reader has said, or else what it is likely to be. */
export function choiceOf({ id, likely }: Pick<UnknownColumn, 'id' | 'likely'>, choices: ColumnChoices) {
  const choice = choices.get(id) ?? likely;
  return choice === 'none' ? undefined : choice;
}

/** How many values are shown, and how much of each, in UTF-16 units: enough to tell what a column holds. */
const [mostShown, longestShown] = [3, 80];

/** @param headings of the list, @param column counted from 0 */
export function columnId(headings: readonly string[], column: number): string {
  const plain = (heading: string | undefined) => (heading ?? '').trim().replace(/\s+/g, ' ').toLowerCase();
  const heading = plain(headings[column]);
  if (heading === '') return `column ${column}`;
  const before = headings.slice(0, column).filter((other) => plain(other) === heading).length;
  return `heading ${before} ${heading}`;
}

/** What stands first in a column. @param lines those below the headings */
export function firstValues(lines: readonly (readonly string[])[], column: number): string[] {
  const values = new Set<string>();
  for (const line of lines) {
    const value = (line[column] ?? '').slice(0, 20 * longestShown).trim();
    if (value === '') continue;
    values.add(value.length > longestShown ? `${value.slice(0, longestShown).trimEnd().toWellFormed()}…` : value);
    if (values.size === mostShown) break;
  }
  return [...values];
}

/** Lists with the same headings are asked about once; what is free in one of them can be chosen. */
export function columnsOnce(columns: readonly UnknownColumn[]): UnknownColumn[] {
  const once = new Map<string, UnknownColumn>();
  for (const column of columns) {
    const known = once.get(column.id);
    once.set(
      column.id,
      known ? { ...known, letters: known.letters + column.letters, taken: inBoth(known.taken, column.taken) } : column,
    );
  }
  return [...once.values()];
}

const inBoth = (taken: UnknownColumn['taken'], other: UnknownColumn['taken']) =>
  new Map([...taken].filter(([key]) => other.has(key)));

/** Columns that are asked about at once: a table of a database has some hundred, and what is looked for is where most is written. */
const mostAsked = 12;

/** Those to be asked about first, and the others, both in their order. */
export function askedFirst(columns: readonly UnknownColumn[], choices: ColumnChoices) {
  const byLetters = columns.toSorted((a, b) => b.letters - a.letters);
  const first = new Set(byLetters.slice(0, mostAsked));
  const isFirst = (column: UnknownColumn) => first.has(column) || choices.has(column.id);
  return { first: columns.filter(isFirst), others: columns.filter((column) => !isFirst(column)) };
}

/** What a column can't be by now: what others are by their headings, and what the reader has chosen for others. */
export function takenBy(
  column: UnknownColumn,
  columns: readonly UnknownColumn[],
  choices: ColumnChoices,
): ReadonlyMap<ColumnKey, string> {
  const taken = new Map(column.taken);
  for (const other of columns) {
    const choice = choiceOf(other, choices);
    if (other.id !== column.id && choice !== undefined) taken.set(choice, other.heading || other.letter);
  }
  return taken;
}
