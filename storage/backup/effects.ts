import { type AnyRecord, type Kind, recordKinds } from '../../comments/model/model.ts';
import { isDeleted } from '../../comments/model/record.ts';
import { standsForIn } from '../../comments/model/replaced.ts';

/**
 * What a restore does to a record of the backup. `removed`: deleted in the backup, later than anything written to it here. `deleted`: was
 * deleted here after the backup, and stays so; `back`: and is taken back. `kept`: newer here, or equal.
 *
 * In the order of what there is to say of a comment and its copies in other editions, which count as one.
 */
const effects = ['added', 'changed', 'back', 'deleted', 'removed', 'kept'] as const;
export type Effect = (typeof effects)[number];

/** How many records of one kind a restore does what to. */
export type Restored = Record<Effect, number>;
/** `review`: answers given when practising. `page`: what was recognised in the picture of a page. */
export const restoredKinds = [...recordKinds, 'review', 'page'] as const;
export type RestoredKind = (typeof restoredKinds)[number];
export type RestoredKinds = Record<RestoredKind, Restored>;

export const noEffects: Readonly<Restored> = { added: 0, changed: 0, back: 0, deleted: 0, removed: 0, kept: 0 };

/**
 * @param ours as it was here before, `result` as it is after merging
 * @returns undefined where it is deleted both in the backup and here: there is nothing to say of it
 */
export function effectOf(
  theirs: AnyRecord,
  ours: AnyRecord | undefined,
  result: AnyRecord | undefined,
): Effect | undefined {
  const wasThere = ours !== undefined && !isDeleted(ours);
  if (!result || isDeleted(result)) {
    if (wasThere) return 'removed';
    return ours && !isDeleted(theirs) ? 'deleted' : undefined;
  }
  if (!wasThere) return 'added';
  return result === ours ? 'kept' : 'changed';
}

/** @param effectsOf of each record, in the same order */
export function countEffects(
  records: readonly AnyRecord[],
  effectsOf: readonly (Effect | undefined)[],
): Record<Kind, Restored> {
  const standsFor = standsForIn(records.filter((record) => record.kind === 'comment'));
  /** Ids that count as one → the effect that is said. */
  const said = Object.fromEntries(recordKinds.map((kind) => [kind, new Map<string, Effect>()])) as Record<
    Kind,
    Map<string, Effect>
  >;
  for (const [i, { kind, id }] of records.entries()) {
    const effect = effectsOf[i];
    if (!effect) continue;
    const one = standsFor.get(id) ?? id;
    const before = said[kind].get(one) ?? effect;
    said[kind].set(one, effects.indexOf(effect) < effects.indexOf(before) ? effect : before);
  }
  const counts = {} as Record<Kind, Restored>;
  for (const kind of recordKinds) {
    counts[kind] = { ...noEffects };
    for (const effect of said[kind].values()) counts[kind][effect]++;
  }
  return counts;
}
