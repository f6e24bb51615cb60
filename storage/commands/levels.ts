import { type AnyRecord, type Kind, recordKinds } from '../../comments/model/model.ts';
import { changed, isDeleted } from '../../comments/model/record.ts';
import type { Stamper } from '../../comments/model/stamp.ts';
import { type Database, tableOf } from '../db/schema.ts';
import { validateRecords } from '../db/validate-records.ts';
import type { Key, Touched } from './touched.ts';

/**
 * The levels: ärende → document → edition and comment; ärende → remissinstans, answer and group; answer → point; glossary → concept. Deleting a record deletes what is below it, and writing a record restores what
 * is above it, so every record that isn't deleted can be reached from the top.
 */

/**
 * The records below these that aren't deleted, including the running command's changes: records that it has moved elsewhere aren't below
 * them any more. Invalid records are left out; whoever reads them quarantines them.
 */
export async function liveBelow(db: Database, keys: readonly Key[], records: Touched): Promise<AnyRecord[]> {
  const idsOf = (kind: Kind) => keys.filter((key) => key.kind === kind).map(({ id }) => id);
  const under = async (kind: Kind, parent: 'arende' | 'document' | 'answer' | 'glossary', ids: string[]) => {
    const rows = ids.length > 0 ? await db.table(tableOf[kind]).where(parent).anyOf(ids).toArray() : [];
    const above = new Set(ids);
    return validateRecords(kind, rows)
      .valid.map((record) => records.get(record) ?? record)
      .filter((record) => !isDeleted(record) && parentsOf(record).some(({ id }) => above.has(id)));
  };
  const withIds = (kind: Kind, found: readonly AnyRecord[]) => [
    ...new Set([...idsOf(kind), ...found.map(({ id }) => id)]),
  ];
  const arenden = idsOf('arende');
  const documents = await under('document', 'arende', arenden);
  const answers = await under('answer', 'arende', arenden);
  const inDocuments = withIds('document', documents);
  return [
    ...documents,
    ...(await under('edition', 'document', inDocuments)),
    ...(await under('comment', 'document', inDocuments)),
    ...(await under('instans', 'arende', arenden)),
    ...answers,
    ...(await under('group', 'arende', arenden)),
    ...(await under('point', 'answer', withIds('answer', answers))),
    ...(await under('concept', 'glossary', idsOf('glossary'))),
  ];
}

/**
 * Restores deleted documents and ärenden that have something below them that isn't deleted, as when another window or another copy of
 * the database has written there since. Called within a transaction, after all other changes have been put.
 * @returns the restored records, as they were before
 */
export async function raiseAbove(db: Database, records: Touched, stamper: Stamper): Promise<AnyRecord[]> {
  const written = records.written();
  const gone = written.filter(isDeleted);
  // A record that was deleted may have more below it than the window knew that deleted it.
  const below = await liveBelow(db, gone, records);
  const raised: AnyRecord[] = [];
  let live = [...written, ...below].filter((each) => !isDeleted(each));
  while (live.length > 0) {
    const above = live.flatMap(parentsOf);
    await records.load(above);
    live = [];
    for (const key of above) {
      const parent = records.get(key);
      if (!parent || !isDeleted(parent)) continue;
      raised.push(parent);
      const back = changed(parent, { deleted: false }, stamper);
      records.put(back);
      live.push(back);
    }
  }
  return raised;
}

function parentsOf(record: AnyRecord): Key[] {
  if (record.kind === 'arende' || record.kind === 'glossary') return [];
  if (record.kind === 'concept') return [{ kind: 'glossary', id: record.glossary }];
  if (record.kind === 'point') return [{ kind: 'answer', id: record.answer }];
  if (record.kind === 'edition' || record.kind === 'comment') return [{ kind: 'document', id: record.document }];
  return record.arende ? [{ kind: 'arende', id: record.arende }] : [];
}

/** The records that are neither deleted nor below a deleted one. */
export function reachable<K extends Kind>(all: Record<K, readonly AnyRecord[]>): Record<K, AnyRecord[]> {
  const gone = new Set<string>();
  const there = {} as Record<K, AnyRecord[]>;
  // `recordKinds` goes from the top down.
  for (const kind of recordKinds.filter((one): one is K & Kind => Object.hasOwn(all, one))) {
    there[kind] = all[kind].filter((record) => !isDeleted(record) && !parentsOf(record).some(({ id }) => gone.has(id)));
    const left = new Set(there[kind]);
    for (const record of all[kind]) if (!left.has(record)) gone.add(record.id);
  }
  return there;
}
