import { labelIn, namedByNumber } from '../about/named.ts';
import type { Remiss } from '../about/remiss.ts';
import { sectionsBySubject } from '../about/subjects.ts';
import type { AnswerBlock } from '../answer.ts';
import { columnHeads } from '../words/zones.ts';

/** What a column of a table holds. */
export type ColumnUse = (typeof columnHeads)[number][0];

/** The table that is read. */
export interface TableState {
  /** By the heads of its columns; empty where it has none. */
  columns: (ColumnUse | undefined)[];
  /** The number of the next cell. */
  cell: number;
  /** What the row is about. */
  sections: readonly string[] | undefined;
}

export const noTable = (): TableState => ({ columns: [], cell: 0, sections: undefined });

/** In UTF-16 units: a head is short, and so is what names a section. */
const longest = { head: 40, about: 80 };

/** Cells come one after the other; the heads of the columns come first, if the table has any. */
export function tableCell(
  { cell: known }: AnswerBlock,
  plain: string,
  table: TableState,
  remiss: Remiss | undefined,
): { column: ColumnUse | undefined; isFurniture: boolean } {
  const bare = /^\d{1,2}(?:\.\d{1,2}){0,3}\.?$/.test(plain) ? [plain.replace(/\.$/, '')] : [];
  const { columns } = table;
  // A reader that leaves out empty cells: a lone number begins a row.
  if (!known && bare.length > 0 && columns[0] === 'about' && table.cell > 0)
    table.cell += (columns.length - (table.cell % columns.length)) % columns.length;
  const head = plain.length < longest.head ? columnUse(plain) : undefined;
  const isHead = head !== undefined && (known ? known.row === 0 : table.cell === columns.length);
  if (isHead) columns[known?.column ?? columns.length] = head;
  const at = known?.column ?? (columns.length === 0 ? 0 : table.cell % columns.length);
  const column = isHead ? undefined : columns[at];
  table.cell++;
  // A reason is no opinion by itself, where the opinions have a column of their own.
  const isAside = column === 'other' || (column === 'reason' && columns.includes('opinion'));
  const isAbout = column === 'about' || (bare.length > 0 && columns.length === 0);
  if (isAbout) table.sections = sectionsIn(plain, bare, remiss);
  return { column, isFurniture: isHead || isAbout || isAside };
}

function sectionsIn(plain: string, bare: readonly string[], remiss: Remiss | undefined): readonly string[] {
  const label = labelIn(plain, remiss, true);
  const named = label?.numbers ?? namedByNumber(plain.length < longest.about ? plain : '', remiss);
  if (named.length > 0) return named;
  if (bare.length > 0 || !remiss) return bare;
  return sectionsBySubject(plain, remiss).sections.slice(0, 1);
}

/** "Synpunkt: …", "Förslag: …": a form that is filled in, with the heads of its columns before each line. */
export function formField(words: string): { column: ColumnUse; length: number } | undefined {
  const found =
    /^\s*(?:[-*•–]\s)?(?<head>synpunkt(?:er)?|vår synpunkt|kommentar(?:er)?|förslag|förslag till (?:ändring|ny lydelse|ny text)|ändringsförslag|ny lydelse|önskad ändring|motivering|skäl):\s{1,3}(?=\S)/iu.exec(
      words,
    );
  const column = found?.groups?.head === undefined ? undefined : columnUse(found.groups.head);
  return found && column ? { column, length: found[0].length } : undefined;
}

function columnUse(plain: string): ColumnUse | undefined {
  const lower = plain.toLowerCase();
  const isBeginning = (beginning: string) =>
    lower === beginning ||
    lower.startsWith(`${beginning} `) ||
    lower.startsWith(`${beginning}/`) ||
    (beginning.length > 4 && lower.startsWith(beginning));
  return columnHeads.find(([, beginnings]) => beginnings.some(isBeginning))?.[0];
}
