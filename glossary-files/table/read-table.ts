import type { WorkbookSheet } from '../../comments/list/read/formats/workbook/sheet.ts';
import type { Concept } from '../../glossary/schema.ts';
import { greatest } from '../../language/swedish/many.ts';
import { assembled } from '../assemble.ts';
import type { ConceptDraft } from '../draft.ts';
import { emptyHead, type HeadDraft, headIn } from '../head-draft.ts';
import { idMark } from '../relations.ts';
import {
  type GlossaryColumn,
  type GlossaryColumnChoices,
  type GlossaryFileRead,
  type GlossaryFormat,
  GlossaryRefused,
  type Telling,
} from '../result.ts';
import { aboutRows, aboutSheet } from './column-names.ts';
import { type FoundTable, foundTable } from './find-columns.ts';
import { relationKey } from './relation-key.ts';
import { rowDraft } from './row-draft.ts';

interface SheetTable {
  sheet: WorkbookSheet;
  table: FoundTable;
}

interface TableReading {
  format: GlossaryFormat;
  /** The file's, without its ending: what a list is called that has no title. */
  name: string;
  choices: GlossaryColumnChoices;
  told: Telling;
}

/**
 * A glossary in the sheets of a workbook, or in the one that a text file is. All sheets with a column of terms are read.
 * @returns the columns to be asked about, where none is known to be the term
 * @throws {GlossaryRefused} where no sheet holds a table
 */
export function glossaryOfSheets(
  sheets: readonly WorkbookSheet[],
  { format, name, choices, told }: TableReading,
):
  | Omit<GlossaryFileRead, 'faults' | 'notKept'>
  | { is: 'columns'; format: GlossaryFormat; columns: readonly GlossaryColumn[] } {
  const about = sheets.find((sheet) => sheet.name === aboutSheet);
  const tables = sheets.flatMap((sheet): SheetTable[] => {
    const table = sheet === about ? undefined : foundTable(sheet.lines, choices);
    return table ? [{ sheet, table }] : [];
  });
  if (tables.length === 0)
    throw new GlossaryRefused(
      'not-a-glossary',
      sheets[0]?.lines.find((line) => line.join('').trim() !== '')?.join(' ') ?? '',
    );
  const read = tables.filter(({ table }) => table.columns.some(({ is }) => is === 'term'));
  const columns = columnsOf(read.length > 0 ? read : tables);
  if (read.length === 0) return { is: 'columns', format, columns };
  const hasSeveral = sheets.length > 1;
  for (const sheet of sheets) {
    const isFull = sheet.lines.some((line) => line.join('').trim() !== '');
    if (sheet !== about && isFull && !read.some((one) => one.sheet === sheet)) told.leave('sheet', sheet.name);
  }
  const head = headIn(about ? aboutHead(about, told) : titleAbove(read[0]), name, told);
  const drafts = read.flatMap((one) => draftsOf(one, hasSeveral, told));
  return { is: 'read', format, columns, content: assembled(head, drafts, told, callsBy) };
}

/** A list calls a concept above by its term, or its number. */
const callsBy = ({ prefLabel, notation, id }: Concept): string[] => [
  relationKey(prefLabel.sv),
  ...(notation === undefined ? [] : [relationKey(notation)]),
  `${idMark}${id}`,
];

const columnsOf = (tables: readonly SheetTable[]): GlossaryColumn[] => {
  const once = new Map<string, GlossaryColumn>();
  for (const { table } of tables)
    for (const { column: _, language: __, ...one } of table.columns) if (!once.has(one.id)) once.set(one.id, one);
  return [...once.values()];
};

/** What stands above the headings: the title, and what else is said of the list. */
function titleAbove(first: SheetTable | undefined): HeadDraft {
  const head = emptyHead();
  const above = (first?.sheet.lines.slice(0, first.table.at) ?? [])
    .map((line) =>
      line
        .map((cell) => cell.trim())
        .filter(Boolean)
        .join(' '),
    )
    .filter(Boolean);
  const [title, ...rest] = above;
  if (title !== undefined) head.titles.push({ text: title, language: 'sv' });
  if (rest.length > 0) head.descriptions.push({ text: rest.join('\n'), language: 'sv' });
  return head;
}

function aboutHead({ lines }: WorkbookSheet, told: Telling): HeadDraft {
  const said = new Map(lines.map(([label = '', value = '']) => [label.trim(), value]));
  const head = emptyHead();
  const one = (key: keyof typeof aboutRows) => said.get(aboutRows[key]) ?? '';
  head.titles.push({ text: one('title'), language: 'sv' }, { text: one('titleEn'), language: 'en' });
  head.descriptions.push({ text: one('description'), language: 'sv' }, { text: one('descriptionEn'), language: 'en' });
  for (const key of ['publisher', 'version', 'adopted', 'address', 'rights'] as const) head[key] = one(key);
  const known: readonly string[] = Object.values(aboutRows);
  for (const [label, value] of said) if (!known.includes(label) && value.trim() !== '') told.leave('head', label);
  return head;
}

function draftsOf({ sheet, table }: SheetTable, hasSeveral: boolean, told: Telling): ConceptDraft[] {
  const struck = new Map(Map.groupBy(sheet.struck ?? [], ({ row }) => row));
  const last = greatest(table.columns.map(({ column }) => column));
  for (const { is, heading, letter, values } of table.columns)
    if (is === undefined && values.length > 0) told.leave('column', heading || letter);
  const headings = table.columns.map(({ heading }) => heading).join('\n');
  return sheet.lines.slice(table.at + 1).flatMap((line, i) => {
    const row = table.at + 2 + i;
    const place = { ...(hasSeveral && { sheet: sheet.name }), row };
    for (const { words } of struck.get(row - 1) ?? []) told.fault('struck-text', place, words);
    const full = line.filter((cell) => cell.trim() !== '');
    // A letter above its words; the headings again, as lists have them on each page.
    const isLetter = full.length === 1 && /^\s*[A-ZÅÄÖ0-9]\s*$/u.test(full[0] ?? '');
    const again = table.columns.map(({ column }) => (line[column] ?? '').trim().replace(/\s+/g, ' ')).join('\n');
    if (full.length === 0 || isLetter || again === headings) return [];
    const beyond = line.slice(last + 1).filter((cell) => cell.trim() !== '');
    if (beyond.length > 0) told.fault('cells-beyond', place, beyond.join('; '));
    return [rowDraft(line, table.columns, place, told)];
  });
}
