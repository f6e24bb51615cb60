import type { RowRead } from '../../../comments/list/read/result.ts';
import type { Comment } from '../../../comments/model/comment.ts';
import { comparable } from '../../../comments/text/comparable-text.ts';
import type { Store } from '../../../storage/db/store.ts';

/**
 * The rows, where it is said of each change whether it would bring back what stood there before, and has been written anew since: then the
 * file is older than what it would change. What stood there is known as far back as the steps are kept that can be undone.
 */
export async function withFormer(store: Store, rows: readonly RowRead[]): Promise<RowRead[]> {
  const changed = new Map(rows.flatMap((row) => (row.outcome === 'changed' ? [[row.id, row] as const] : [])));
  if (changed.size === 0) return [...rows];
  const former = new Set<string>();
  const keyOf = (id: string, field: string) => `${id}\n${field}`;
  await store.db.undo.each(({ steps, undone }) => {
    // What was undone wasn't written over.
    if (undone === 1) return;
    for (const { id, kind, fields } of steps)
      for (const change of kind === 'comment' ? (changed.get(id)?.changes ?? []) : []) {
        const step = texts.has(change.field) ? fields[change.field] : undefined;
        if (step && [step.before, step.after].some((value) => isAlike(value, change.after)))
          former.add(keyOf(id, change.field));
      }
  });
  return rows.map((row) => {
    if (row.outcome !== 'changed') return row;
    const changes = row.changes.map((change) =>
      former.has(keyOf(row.id, change.field)) ? { ...change, isFormer: true as const } : change,
    );
    return { ...row, changes };
  });
}

/** Of texts alone: what is chosen among few goes back and forth. What comes back from a file may have other white space. */
const isAlike = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' && other.trim() !== '' && saysSame(one, other);

const saysSame = (one: string, other: string) => comparable(one).text === comparable(other).text;

const texts: ReadonlySet<string> = new Set<keyof Comment>(['commenting', 'describing', 'editing']);
