import { canonical, type Kept, recordFields } from './record.ts';
import { type FieldStamp, later, others, stampOf } from './stamp.ts';

/**
 * Two copies of one record as one: of each field what was written last, by the stamps. It doesn't matter which copy comes
 * first, how many there are or how often one comes again: all who have merged the same copies hold the same record.
 * A deletion is a field as others, so one that is newer than everything else holds (`isDeleted`).
 * @throws RangeError where they aren't copies of one record
 */
export function mergeRecords<R extends Kept>(a: R, b: R): R {
  if (a.id !== b.id || a.kind !== b.kind) throw new RangeError(`${a.kind} ${a.id} is no copy of ${b.kind} ${b.id}`);
  const [ofA, ofB] = [recordFields(a), recordFields(b)];
  const result: Record<string, unknown> = { id: a.id, kind: a.kind };
  const rest = joined(a.stamps[others], b.stamps[others]);
  const stamps: Record<string, FieldStamp> = rest ? { [others]: rest } : {};
  const names = new Set([ofA, ofB, a.stamps, b.stamps].flatMap(Object.keys));
  names.delete(others);
  for (const name of [...names].toSorted()) {
    const [stampA, stampB] = [stampOf(a.stamps, name), stampOf(b.stamps, name)];
    const value = isNewer(stampA, ofA[name], stampB, ofB[name]) ? ofA[name] : ofB[name];
    if (value !== undefined) result[name] = value;
    const stamp = joined(stampA, stampB);
    if (stamp && !(stamp.created === rest?.created && stamp.modified === rest.modified)) stamps[name] = stamp;
  }
  return { ...result, stamps } as unknown as R;
}

/**
 * Equal stamps are one writing, and its value is the same in all copies. If a fault has made it two, text order decides; a value wins over
 * none, since clearing a field gives it a stamp of its own, and a copy without the value has lost it.
 */
function isNewer(a: FieldStamp | undefined, valueOfA: unknown, b: FieldStamp | undefined, valueOfB: unknown): boolean {
  const [atA, atB] = [a?.modified ?? '', b?.modified ?? ''];
  if (atA !== atB) return atA > atB;
  const textOf = (value: unknown) => (value === undefined || value === null ? '' : canonical(value));
  return textOf(valueOfA) > textOf(valueOfB);
}

function joined(a: FieldStamp | undefined, b: FieldStamp | undefined): FieldStamp | undefined {
  if (!a || !b) return a ?? b;
  return {
    created: later(a.created, b.created) === a.created ? b.created : a.created,
    modified: later(a.modified, b.modified),
  };
}
