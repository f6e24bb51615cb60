import { letterOf } from '../../comments/list/read/formats/workbook/column-letter.ts';
import { likelyHeadings } from '../../comments/list/read/likely-headings.ts';
import { columnId, firstValues } from '../../comments/list/read/unknown-columns.ts';
import { greatest } from '../../language/swedish/many.ts';
import type { GlossaryColumn, GlossaryColumnChoices } from '../result.ts';
import { columnCalledSo, ownHeading } from './column-names.ts';

type Lines = readonly (readonly string[])[];

/** A table in a sheet: where its headings stand, and what its columns are. */
export interface FoundTable {
  /** The number of the line with the headings, from 0. */
  at: number;
  columns: FoundColumn[];
}
export interface FoundColumn extends GlossaryColumn {
  /** From 0. */
  column: number;
  /** Where it holds the terms of one language. */
  language?: string;
}

/** How many lines there may be above the headings: title, version, how the list is to be read. */
const furthest = 30;

/** Undefined where no line looks like headings. */
export function foundTable(lines: Lines, choices: GlossaryColumnChoices): FoundTable | undefined {
  const top = lines.slice(0, furthest);
  const known = top.map((line) => new Set(line.map((cell) => columnCalledSo(cell)?.is).filter(Boolean)).size);
  const most = greatest([0, ...known]);
  const likely = likelyHeadings(lines.slice(0, 2000), furthest);
  // A lone known word may be a title above the headings: "Begrepp".
  const at = most >= 2 ? known.indexOf(most) : likely >= 0 ? likely : most === 1 ? known.indexOf(most) : -1;
  if (at < 0) return undefined;
  const headings = top[at] ?? [];
  const below = lines.slice(at + 1);
  const width = greatest([headings.length, ...below.slice(0, 200).map(({ length }) => length)]);
  const columns = Array.from({ length: width }, (_, column) => columnAt(column, headings, below));
  return {
    at,
    columns: withKinds(columns, choices).filter(({ heading, values }) => heading !== '' || values.length > 0),
  };
}

function columnAt(column: number, headings: readonly string[], below: Lines): FoundColumn {
  return {
    column,
    id: columnId(headings, column),
    heading: (headings[column] ?? '').trim().replace(/\s+/g, ' '),
    letter: letterOf(column),
    values: firstValues(below, column),
    by: 'nothing',
  };
}

/** What the reader has said goes first, then names as ours, then those that others use; a kind is given once. */
function withKinds(columns: readonly FoundColumn[], choices: GlossaryColumnChoices): FoundColumn[] {
  const taken = new Set<string>();
  const result = [...columns];
  for (const [i, column] of columns.entries()) {
    const choice = choices.get(column.id);
    if (choice === undefined) continue;
    result[i] = { ...column, by: 'reader', ...(choice !== 'none' && { is: choice }) };
    taken.add(choice);
  }
  for (const own of [true, false])
    for (const [i, column] of result.entries()) {
      const called = column.by === 'nothing' ? columnCalledSo(column.heading) : undefined;
      if (!called || (own && !ownHeading(column.heading, called.is))) continue;
      const { is, language } = called;
      if (taken.has(is) && language === undefined) continue;
      if (language === undefined) taken.add(is);
      result[i] = { ...column, is, by: 'heading', ...(language !== undefined && { language }) };
    }
  return result;
}
