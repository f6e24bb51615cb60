import { commentTypes, stances } from '../../model/comment.ts';
import type { Entry } from './entry.ts';
import { inSections } from './sections.ts';
import { makerOf } from './sender.ts';

/** What a list can be sorted by; what is the same then stands as in the document. */
export const orders = ['place', 'section', 'type', 'stance', 'reviewer'] as const;
export type Order = (typeof orders)[number];

type Compare = (a: Unnumbered, b: Unnumbered) => number;
type Unnumbered = Omit<Entry, 'number'>;

/** "2 Mål" stands before "10 Uppföljning", and å, ä, ö last. */
const { compare: byName } = new Intl.Collator('sv', { numeric: true });

const inList = (list: readonly string[], value: string | undefined) =>
  value === undefined ? list.length : list.indexOf(value);

const comparing: Record<Exclude<Order, 'place'>, Compare> = {
  section: ({ place: a }, { place: b }) => a.documentNumber - b.documentNumber || byPath(a.path, b.path),
  type: ({ comment: a }, { comment: b }) => inList(commentTypes, a.classifying) - inList(commentTypes, b.classifying),
  stance: ({ comment: a }, { comment: b }) => inList(stances, a.assessing) - inList(stances, b.assessing),
  reviewer: (a, b) => byName(makerName(a), makerName(b)),
};

const makerName = ({ comment, from }: Unnumbered) => makerOf(comment.creator, from).name ?? '\uffff';

function byPath(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = byName(a[i] ?? '', b[i] ?? '');
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

export function sortedEntries(entries: readonly Unnumbered[], order: Order): Unnumbered[] {
  const starts = startsOf(entries);
  const byDocument: Compare = (a, b) =>
    a.place.documentNumber - b.place.documentNumber || a.place.editionNumber - b.place.editionNumber;
  const within: Compare = (a, b) =>
    difference(starts.get(a), starts.get(b)) ||
    (a.place.page ?? 0) - (b.place.page ?? 0) ||
    topOf(a) - topOf(b) ||
    byName(a.comment.created, b.comment.created) ||
    byName(a.comment.id, b.comment.id);
  const inPlace = [...Map.groupBy(entries.toSorted(byDocument), ({ comment }) => comment.edition).values()].flatMap(
    (ofEdition) => inSections(ofEdition, (entry) => starts.get(entry), within),
  );
  if (order === 'place') return inPlace;
  return inPlace.toSorted(comparing[order]);
}

const topOf = ({ comment: { target } }: Unnumbered) => (target.type === 'rectangle' ? target.top : 0);

/** Comments without a known place come last. */
const difference = (a = Number.MAX_SAFE_INTEGER, b = Number.MAX_SAFE_INTEGER) => a - b;

/**
 * Where each stands in its edition. What has no offset is placed relative to the others: a section before the first comment
 * under its heading, a part of a page behind the last comment on the pages up to its own.
 */
function startsOf(entries: readonly Unnumbered[]): Map<Unnumbered, number> {
  const starts = new Map<Unnumbered, number>();
  const firstUnder = new Map<string, number>();
  const onPages = new Map<string, { page: number; start: number }[]>();
  for (const entry of entries) {
    const { start, path, page } = entry.place;
    if (start === undefined) continue;
    starts.set(entry, start);
    for (let depth = 1; depth <= path.length; depth++) {
      const key = under(entry, path.slice(0, depth));
      firstUnder.set(key, Math.min(firstUnder.get(key) ?? start, start));
    }
    if (page === undefined) continue;
    const pages = onPages.get(entry.comment.edition) ?? [];
    pages.push({ page, start });
    onPages.set(entry.comment.edition, pages);
  }
  for (const entry of entries) {
    const { start, path, page } = entry.place;
    if (start !== undefined || entry.comment.withoutPlace || entry.comment.carried?.state === 'lost') continue;
    const pages = onPages.get(entry.comment.edition);
    if (page !== undefined && pages) {
      const before = pages.filter((one) => one.page <= page);
      starts.set(entry, before.reduce((most, one) => Math.max(most, one.start), -0.5) + 0.25);
      continue;
    }
    const first = path.length > 0 ? firstUnder.get(under(entry, path)) : undefined;
    if (first !== undefined) starts.set(entry, first - 0.5);
  }
  return starts;
}

const under = ({ comment }: Unnumbered, path: readonly string[]) => [comment.edition, ...path].join('\n');
