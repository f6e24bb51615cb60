import type { Comment } from '../../../../comments/model/comment.ts';
import type { New } from '../../../../comments/model/model.ts';
import type { Change, ChangeCommand, StepCommand } from '../../../../storage/commands/command.ts';
import { openStore, type Store, type StoreOptions } from '../../../../storage/db/store.ts';

/** Records for the tests, and a database of its own for each that wants one. */
export const remiss = 'urn:uuid:remiss';
const utkast = 'urn:uuid:utkast';

export const aComment = (id: string, fields: Partial<Comment> = {}): New<Comment> => ({
  kind: 'comment',
  id: `urn:uuid:${id}`,
  document: remiss,
  edition: utkast,
  target: { type: 'passage', selectors: [{ type: 'TextQuoteSelector', exact: 'psykisk hälsa' }] },
  commenting: `Synpunkt ${id}`,
  status: 'utkast',
  internal: false,
  creator: { id: 'urn:uuid:reviewer', name: 'Åsa Öberg', role: 'handläggare', remissinstans: 'Älvmarkens kommun' },
  created: '2026-03-01T09:00:00.000Z',
  ...fields,
});

export const create = (id: string, fields: Partial<Comment> = {}): Change => ({
  do: 'create',
  record: aComment(id, fields),
});
export const set = (id: string, fields: Extract<Change, { kind: 'comment'; do: 'set' }>['fields']): Change => ({
  do: 'set',
  kind: 'comment',
  id: `urn:uuid:${id}`,
  fields,
});
export const remove = (id: string): Change => ({ do: 'delete', kind: 'comment', id: `urn:uuid:${id}` });

let commands = 0;
export const command = (...changes: Change[]): ChangeCommand => ({
  type: 'change',
  id: `command-${++commands}`,
  scope: remiss,
  changes,
});
export const step = (type: 'undo' | 'redo'): StepCommand => ({ type, id: `command-${++commands}`, scope: remiss });

let databases = 0;
/** A new database; its clock goes on by a second at each look. */
export function newStore(options: Partial<StoreOptions> = {}): Promise<Store> {
  let seconds = 0;
  const now = () => new Date(Date.UTC(2026, 2, 1, 9, 0, seconds++));
  return openStore({ private: false, name: `test-${++databases}`, now, ...options });
}

/** As after a restart. */
export async function reopened(store: Store): Promise<Store> {
  store.db.close();
  return openStore({ private: false, name: store.db.name, now: store.stamper.now });
}
