import { titleInSwedish } from '../../../comments/model/title.ts';
import { type ArendeRow, type DocumentRow, inTime } from '../../../storage/queries/overview.ts';

export const arendeSortings = ['deadline', 'changed', 'title'] as const;
export type ArendeSorting = (typeof arendeSortings)[number];

/** Swedish titles, also where the interface speaks English; 2 before 10. */
const { compare } = new Intl.Collator('sv', { numeric: true });
const compareTitles = (a: string, b: string) => compare(titleInSwedish(a), titleInSwedish(b));
const byTitle = (a: ArendeRow, b: ArendeRow) => compareTitles(a.arende.title, b.arende.title);

const orders: Record<ArendeSorting, (a: ArendeRow, b: ArendeRow) => number> = {
  // A day that has gone is the nearest of all: its ärende is to be answered late, or put away.
  deadline: (a, b) => inTime(a.arende.deadline ?? never, b.arende.deadline ?? never) || byTitle(a, b),
  changed: (a, b) => inTime(b.changed, a.changed) || byTitle(a, b),
  title: byTitle,
};
const never = '9999-99-99';

export const ordered = (rows: readonly ArendeRow[], sorting: ArendeSorting): ArendeRow[] =>
  rows.toSorted(orders[sorting]);

export const byDocumentTitle = (a: DocumentRow, b: DocumentRow): number =>
  compareTitles(a.document.title, b.document.title);
