import type { Comment } from '../annotations/comment.ts';
import type { AnyRecord, Arende, Document, Edition } from '../annotations/model.ts';
import { replacedIn } from '../annotations/replaced.ts';
import { later, timeOf } from '../annotations/stamp.ts';
import { asideIn, type Counts, countsOf, type Reachable, reachableIn } from './read.ts';
import type { Store } from './store.ts';

/** All work at once, each comment looked at once: to be asked for again with every change, not row by row. */
export interface Overview {
  arenden: ArendeRow[];
  /** Documents without an ärende. */
  loose: DocumentRow[];
  /** Of one that has been carried over to a newer edition, the copy alone. */
  comments: Comment[];
  /** How many of the comments have no document, since that was damaged and set aside. */
  lost: number;
  counts: Counts;
}

export interface ArendeRow {
  arende: Arende;
  documents: DocumentRow[];
  /** When something was last written in it or under it, ISO 8601. */
  changed: string;
}

export interface DocumentRow {
  document: Document;
  /** The oldest first. */
  editions: Edition[];
  /** How many comments, each counted once, however many editions it has been carried over to. */
  klara: number;
  utkast: number;
  changed: string;
}

export async function overviewIn(store: Store): Promise<Overview> {
  const [all, aside] = await Promise.all([reachableIn(store), asideIn(store)]);
  return overviewOf(all, countsOf(all, aside));
}

function overviewOf(all: Reachable, counts: Counts): Overview {
  const documents = new Map<string, DocumentRow>();
  for (const document of all.document)
    documents.set(document.id, { document, editions: [], klara: 0, utkast: 0, changed: lastChange(document) });
  for (const edition of all.edition) {
    const row = documents.get(edition.document);
    row?.editions.push(edition);
    touch(row, edition);
  }
  let lost = 0;
  const replaced = replacedIn(all.comment);
  for (const comment of all.comment) {
    const row = documents.get(comment.document);
    if (!row) lost++;
    else if (!replaced.has(comment.id)) row[comment.status === 'klar' ? 'klara' : 'utkast']++;
    touch(row, comment);
  }
  const arenden = new Map<string, ArendeRow>();
  for (const arende of all.arende) arenden.set(arende.id, { arende, documents: [], changed: lastChange(arende) });
  const loose: DocumentRow[] = [];
  for (const row of documents.values()) {
    row.editions.sort((a, b) => inTime(begun(a), begun(b)));
    const above = arenden.get(row.document.arende ?? '');
    if (above) above.changed = later(above.changed, row.changed);
    (above?.documents ?? loose).push(row);
  }
  const comments = all.comment.filter(({ id }) => !replaced.has(id));
  return { arenden: [...arenden.values()], loose, comments, lost, counts };
}

function touch(row: DocumentRow | undefined, record: AnyRecord): void {
  if (row) row.changed = later(row.changed, lastChange(record));
}

function lastChange({ stamps }: AnyRecord): string {
  let last = '';
  for (const name in stamps) last = later(last, stamps[name]?.modified ?? '');
  return timeOf(last);
}

/** When it was first written, ISO 8601. */
export const begun = ({ stamps }: Edition) => stamps['*']?.created ?? '';

/** ISO 8601 sorts as text; negative where `a` comes first. */
export function inTime(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
