import { type AnyRecord, type Kind, kinds } from '../annotations/model.ts';
import { changed, isDeleted } from '../annotations/record.ts';
import type { Stamper } from '../annotations/stamp.ts';
import { type Database, tableOf } from './schema.ts';
import { soundAndFaulty } from './sound.ts';
import type { Key, Touched } from './touched.ts';

/**
 * Ärende → document → edition and comment: what is deleted takes along what stands under it, and what is written brings
 * back what it stands under. Nothing is ever there and can't be reached.
 */

/**
 * What stands under these and isn't deleted, as the command that is under way has left it: what it has moved away stands
 * there no more. A record that is none of ours is left for the one who sets it aside.
 */
export async function liveBelow(db: Database, keys: readonly Key[], records: Touched): Promise<AnyRecord[]> {
  const idsOf = (kind: Kind) => keys.filter((key) => key.kind === kind).map(({ id }) => id);
  const under = async (kind: Kind, parent: 'arende' | 'document', ids: string[]) => {
    const rows = ids.length > 0 ? await db.table(tableOf[kind]).where(parent).anyOf(ids).toArray() : [];
    const above = new Set(ids);
    return soundAndFaulty(kind, rows)
      .sound.map((record) => records.get(record) ?? record)
      .filter((record) => !isDeleted(record) && parentsOf(record).some(({ id }) => above.has(id)));
  };
  const documents = await under('document', 'arende', idsOf('arende'));
  const ids = [...new Set([...idsOf('document'), ...documents.map(({ id }) => id)])];
  return [...documents, ...(await under('edition', 'document', ids)), ...(await under('comment', 'document', ids))];
}

/**
 * Brings back the deleted documents and ärenden above what is there: somebody has written it since, in another window or
 * another copy of the database. Within a transaction, after everything else has been put.
 * @returns those that it has brought back, as they were
 */
export async function raiseAbove(db: Database, records: Touched, stamper: Stamper): Promise<AnyRecord[]> {
  const written = records.written();
  const gone = written.filter(isDeleted);
  // What has just been deleted may have more under it than the one who deleted it knew of.
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
  if (record.kind === 'arende') return [];
  if (record.kind === 'document') return record.arende ? [{ kind: 'arende', id: record.arende }] : [];
  return [{ kind: 'document', id: record.document }];
}

/** Of all records, those that are there: neither deleted nor under what is deleted. */
export function reachable(all: Record<Kind, readonly AnyRecord[]>): Record<Kind, AnyRecord[]> {
  const gone = new Set<string>();
  const there = {} as Record<Kind, AnyRecord[]>;
  // From above down.
  for (const kind of kinds) {
    there[kind] = all[kind].filter((record) => !isDeleted(record) && !parentsOf(record).some(({ id }) => gone.has(id)));
    const left = new Set(there[kind]);
    for (const record of all[kind]) if (!left.has(record)) gone.add(record.id);
  }
  return there;
}
