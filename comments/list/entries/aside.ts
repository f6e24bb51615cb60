import type { ListRow, Table } from '../list.ts';

export const pathHeading = 'Rubriker';
export const spotHeading = 'Ställe';
export const idHeading = 'Id';
/** The sheet that says which ärende and documents the list belongs to. */
export const headSheet = 'Ärende';

/** A column after the list's own, in files that are to be imported again; narrow, since only the import reads it. */
interface AsideColumn {
  heading: string;
  /** In characters. */
  width: number;
  /** Nobody reads it, and no spreadsheet shows it. */
  hidden?: true;
  text(row: Pick<ListRow, 'id' | 'spot' | 'path'>): string;
}

const spots: AsideColumn = { heading: spotHeading, width: 9, text: ({ spot = '' }) => spot };
const paths: AsideColumn = { heading: pathHeading, width: 9, hidden: true, text: ({ path = '' }) => path };
const ids: AsideColumn = { heading: idHeading, width: 4, hidden: true, text: ({ id = '' }) => id };

/** The columns after the list's own: what else tells the rows' places, where any row needs it; and last the comment's id. */
export function asideOf({ rows, returns }: Table): AsideColumn[] {
  if (!returns) return [];
  const needed = [paths, spots].filter(({ text }) => rows.some((row) => text(row) !== ''));
  return [...needed, ids];
}
