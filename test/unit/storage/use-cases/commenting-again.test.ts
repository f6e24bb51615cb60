import { expect, test } from 'vitest';
import type { ReadText } from '../../../../comments/model/read-text.ts';
import { readBackup, writeBackup } from '../../../../storage/backup/backup.ts';
import { restore } from '../../../../storage/backup/restore.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { findDocument } from '../../../../storage/queries/find-document.ts';
import { overviewIn } from '../../../../storage/queries/overview.ts';
import { recentSteps } from '../../../../storage/queries/recent-steps.ts';
import { carryOverComments, otherDocument } from '../../../../storage/use-cases/carry-over.ts';
import { aComment, newStore } from '../../comments/model/records.ts';
import { draft, final, pageAt } from '../../extension/session/search/read-texts.ts';

/** Whatever is deleted, undone and written again in between, the comments on a text are shown where it is read. */

const old = pageAt('https://a.se/utkast', draft);
const now = pageAt('https://a.se/antagen', final);
const runIn = (store: Store) => (sent: Parameters<typeof runCommand>[1]) => runCommand(store, sent);

let commands = 0;
async function comment(store: Store, read: ReadText, id: string): Promise<void> {
  const { documentState, begin } = await findDocument(store, read);
  const { document, edition } = documentState;
  const record = aComment(id, { document, edition, target: { type: 'document' } });
  const changes = [...(begin?.changes ?? []), { do: 'create', record } as const];
  await runCommand(store, { type: 'change', id: `again-${++commands}`, scope: document, changes });
}
const shown = async (store: Store, read: ReadText) =>
  (await findDocument(store, read)).comments.map(({ commenting }) => commenting ?? '').toSorted();

/** A comment on the draft, carried over to what was decided. */
async function carried(): Promise<{ store: Store; arende: string }> {
  const store = await newStore();
  await comment(store, old, 'first');
  const { documentState } = await findDocument(store, old);
  await carryOverComments(store, { read: now, from: documentState.edition }, runIn(store));
  const [row] = (await overviewIn(store)).arenden;
  return { store, arende: row?.arende.id ?? '' };
}

async function undoLast(store: Store): Promise<void> {
  const { undo } = await recentSteps(store);
  if (!undo) throw new Error('nothing to undo');
  await runCommand(store, { type: 'undo', id: `undo-${++commands}`, scope: undo.scope, step: undo.step });
}

test('an ärende with two versions is deleted, its new version commented on, the deletion undone: all is in one document', async () => {
  const { store, arende } = await carried();
  const changes = [{ do: 'delete', kind: 'arende', id: arende } as const];
  await runCommand(store, { type: 'change', id: `again-${++commands}`, scope: arende, changes });
  expect(await shown(store, now)).toEqual([]);
  await comment(store, now, 'after');
  expect(await shown(store, now)).toEqual(['Synpunkt after']);
  expect(await shown(store, old)).toEqual([]);
  await undoLast(store);
  expect(await shown(store, now)).toEqual(['Synpunkt after', 'Synpunkt first']);
  expect(await shown(store, old)).toEqual(['Synpunkt first']);
  const { arenden } = await overviewIn(store);
  expect(arenden.map(({ documents }) => documents.map(({ editions, utkast }) => [editions.length, utkast]))).toEqual([
    [[2, 2]],
  ]);
});

test('comments that were carried over in one copy and written at once in another are shown together after a backup', async () => {
  const { store } = await carried();
  const other = await newStore({ now: () => new Date('2026-03-05T09:00:00.000Z') });
  await comment(other, now, 'theirs');
  const read = await readBackup(await writeBackup(other, {}));
  if ('refused' in read) throw new Error(read.refused);
  await restore(store, read.backup);
  expect(await shown(store, now)).toEqual(['Synpunkt first', 'Synpunkt theirs']);
  expect(await shown(store, old)).toEqual(['Synpunkt first']);
});

test('a version that the reader has called another document is that, also when the comments are carried over again', async () => {
  const { store } = await carried();
  const { documentState } = await findDocument(store, old);
  const scope = documentState.document;
  await runCommand(store, { type: 'undo', id: `undo-${++commands}`, scope });
  await otherDocument(store, now, runIn(store));
  await comment(store, now, 'other');
  await runCommand(store, { type: 'redo', id: `redo-${++commands}`, scope });
  const all = (await store.db.comments.toArray()).filter(({ deleted }) => !deleted);
  const editions = new Map((await store.db.editions.toArray()).map(({ id, document }) => [id, document]));
  expect(all.every(({ document, edition }) => editions.get(edition) === document)).toBe(true);
});
