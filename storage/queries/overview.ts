import type { Comment } from '../../comments/model/comment.ts';
import type { AnyRecord, Arende, Document, Edition } from '../../comments/model/model.ts';
import { replacedIn } from '../../comments/model/replaced.ts';
import { later, timeOf } from '../../comments/model/stamp.ts';
import type { Store } from '../db/store.ts';
import type { ArendeAnswers } from './answers.ts';
import { type Counts, countsOf, glossaryCount, quarantinedCount, type Reachable, reachableIn } from './read.ts';

/** All ärenden and documents, from one pass over all comments: ask for it again after a change, not for each row. */
export interface Overview {
  arenden: ArendeRow[];
  /** Documents without an ärende. */
  loose: DocumentRow[];
  /** The comments; of one that has been carried over, only the copy in the newest edition. */
  comments: Comment[];
  /** Comments whose document is missing, since it was invalid and quarantined, or wasn't in a backup. */
  lost: LostRow[];
  counts: Counts;
}

export interface ArendeRow {
  arende: Arende;
  documents: DocumentRow[];
  /** What others have answered. */
  answered: ArendeAnswers;
  /** When something was last written in it or under it, ISO 8601. */
  changed: string;
}

export interface DocumentRow {
  document: Document;
  /** The oldest first. */
  editions: Edition[];
  /** How many comments; one that has been carried over counts once. */
  klara: number;
  utkast: number;
  /** How many of them were carried over to a new version and haven't been looked at since. */
  unreviewed: number;
  changed: string;
}

/** The comments of a document that isn't stored. */
export interface LostRow {
  /** The document's id. */
  document: string;
  /** The oldest first. */
  editions: Edition[];
  /** The comments; of one that has been carried over, only the copy in the newest edition. */
  comments: Comment[];
  /** The ids of those that the copies stand for, too. */
  all: string[];
}

export async function overviewIn(store: Store): Promise<Overview> {
  const [all, glossary, aside] = await Promise.all([reachableIn(store), glossaryCount(store), quarantinedCount(store)]);
  return overviewOf(all, countsOf(all, glossary, aside));
}

function overviewOf(all: Reachable, counts: Counts): Overview {
  const documents = new Map<string, DocumentRow>();
  for (const document of all.document)
    documents.set(document.id, {
      document,
      editions: [],
      klara: 0,
      utkast: 0,
      unreviewed: 0,
      changed: lastChange(document),
    });
  for (const edition of all.edition) {
    const row = documents.get(edition.document);
    row?.editions.push(edition);
    touch(row, edition);
  }
  const replaced = replacedIn(all.comment);
  for (const comment of all.comment) {
    const row = documents.get(comment.document);
    if (row && !replaced.has(comment.id)) {
      row[comment.status === 'klar' ? 'klara' : 'utkast']++;
      if (comment.carried) row.unreviewed++;
    }
    touch(row, comment);
  }
  const arenden = new Map<string, ArendeRow>();
  for (const arende of all.arende)
    arenden.set(arende.id, {
      arende,
      documents: [],
      answered: { instanser: [], answers: [], groups: [], points: [] },
      changed: lastChange(arende),
    });
  putAnswers(all, arenden);
  const loose: DocumentRow[] = [];
  for (const row of documents.values()) {
    row.editions.sort((a, b) => inTime(firstWritten(a), firstWritten(b)));
    const above = arenden.get(row.document.arende ?? '');
    if (above) above.changed = later(above.changed, row.changed);
    (above?.documents ?? loose).push(row);
  }
  const comments = all.comment.filter(({ id }) => !replaced.has(id));
  return { arenden: [...arenden.values()], loose, comments, lost: lostIn(all, documents, replaced), counts };
}

/** What others have answered, each below its ärende, whose change it is. */
function putAnswers({ instans, answer, group, point }: Reachable, arenden: ReadonlyMap<string, ArendeRow>): void {
  const rowOf = new Map<string, ArendeRow>();
  const put = <R extends AnyRecord>(record: R, row: ArendeRow | undefined, to: (answered: ArendeAnswers) => R[]) => {
    if (!row) return;
    to(row.answered).push(record);
    touch(row, record);
  };
  for (const one of instans) put(one, arenden.get(one.arende), ({ instanser }) => instanser);
  for (const one of group) put(one, arenden.get(one.arende), ({ groups }) => groups);
  for (const one of answer) {
    const row = arenden.get(one.arende);
    put(one, row, ({ answers }) => answers);
    if (row) rowOf.set(one.id, row);
  }
  for (const one of point) put(one, rowOf.get(one.answer), ({ points }) => points);
}

function lostIn(
  { comment, edition }: Reachable,
  documents: ReadonlyMap<string, DocumentRow>,
  replaced: ReadonlySet<string>,
): LostRow[] {
  const lost = Map.groupBy(
    comment.filter((one) => !documents.has(one.document)),
    (one) => one.document,
  );
  return [...lost].map(([document, those]) => ({
    document,
    editions: edition
      .filter((one) => one.document === document)
      .toSorted((a, b) => inTime(firstWritten(a), firstWritten(b))),
    comments: those.filter(({ id }) => !replaced.has(id)),
    all: those.map(({ id }) => id),
  }));
}

function touch(row: { changed: string } | undefined, record: AnyRecord): void {
  if (row) row.changed = later(row.changed, lastChange(record));
}

function lastChange({ stamps }: AnyRecord): string {
  let last = '';
  for (const name in stamps) last = later(last, stamps[name]?.modified ?? '');
  return timeOf(last);
}

/** When it was first written, ISO 8601. */
export const firstWritten = ({ stamps }: Edition) => stamps['*']?.created ?? '';

/** ISO 8601 sorts as text; negative where `a` comes first. */
export function inTime(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
