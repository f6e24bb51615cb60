import type { Row, Table } from './list.ts';

export const spotHeading = 'Ställe';
export const idHeading = 'Id';
/** The sheet on which a list says of what it is. */
export const headSheet = 'Ärende';

/** A column of files that come back, behind those of the list; narrow, since it is for reading in. */
interface AsideColumn {
  heading: string;
  /** In characters. */
  width: number;
  text(row: Pick<Row, 'id' | 'spot'>): string;
}

const spots: AsideColumn = { heading: spotHeading, width: 9, text: ({ spot = '' }) => spot };
const ids: AsideColumn = { heading: idHeading, width: 4, text: ({ id = '' }) => id };

/** Where a row is, beyond what its cells say, in a list in which some row needs that; and, last, which comment it is. */
export function asideOf({ rows, returns }: Table): AsideColumn[] {
  if (!returns) return [];
  return rows.some((row) => spots.text(row) !== '') ? [spots, ids] : [ids];
}
