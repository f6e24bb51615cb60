import { responsibleFor, type Scheme } from '../../../glossary/schema.ts';
import type { WordRow } from '../../../glossary/word-rows.ts';
import { isOn, type SchemeChoice } from '../../settings/settings.ts';
import type { TermStatusChoice, WordFilter } from './word-list-address.ts';

/** What a word list can be filtered by. */
const filters = ['schemes', 'publisher', 'status'] as const;
export type Filter = (typeof filters)[number];

/** Is the scheme among those that are shown? */
export function isShownScheme(scheme: Scheme, { schemes }: WordFilter, choice: SchemeChoice): boolean {
  if (schemes === 'on') return isOn(scheme, choice);
  return schemes === 'all' || schemes.id === scheme.id;
}

export function fitsFilter(row: WordRow, filter: WordFilter, choice: SchemeChoice): boolean {
  const { publisher, status } = filter;
  if (!isShownScheme(row.scheme, filter, choice)) return false;
  if (publisher !== undefined && !row.concept.source.some((one) => responsibleFor(one) === publisher)) return false;
  return status === undefined || (row.status?.status ?? 'none') === status;
}

/**
 * Which filters keep these rows from being shown: each that alone does, or where several do together, all that are on. None where there are
 * no rows.
 */
export function obstaclesTo(rows: readonly WordRow[], filter: WordFilter, choice: SchemeChoice): Filter[] {
  const without = (left: Filter): WordFilter =>
    left === 'schemes' ? { ...filter, schemes: 'all' } : { ...filter, [left]: undefined };
  if (rows.length === 0) return [];
  const alone = filters.filter((one) => rows.some((row) => fitsFilter(row, without(one), choice)));
  if (alone.length > 0) return alone;
  return filters.filter((one) => (one === 'schemes' ? filter.schemes !== 'all' : filter[one] !== undefined));
}

/** Who is responsible for the rows' sources, in order. */
export function publishersOf(rows: readonly WordRow[]): string[] {
  const all = new Set(rows.flatMap(({ concept }) => concept.source.map(responsibleFor)));
  return [...all].toSorted(new Intl.Collator('sv').compare);
}

/** The statuses that any of the rows has. */
export function statusesOf(rows: readonly WordRow[]): Set<TermStatusChoice> {
  return new Set(rows.map(({ status }) => status?.status ?? 'none'));
}
