import type { AnyRecord } from '../../comments/model/model.ts';
import type { ReadText } from '../../comments/model/read-text.ts';
import { isDeleted, isSameValue, recordFields } from '../../comments/model/record.ts';
import type { Change, Command } from '../commands/command.ts';
import { runCommand } from '../commands/run-command.ts';
import { newId } from '../db/new-id.ts';
import type { Store } from '../db/store.ts';
import { arendeFieldsOf, newDocumentFrom } from './new-document.ts';

/**
 * More of a document has been read than when its records were made, from the pictures of its pages: what it is called, who has sent it and
 * what it says go into them, unless the reader has written something else there meanwhile. It is no step to undo.
 * @returns whether anything has been written
 * @throws StorageFailure, and nothing has been written
 */
export async function takeReadFurther(store: Store, edition: string, read: ReadText): Promise<boolean> {
  // Without its beginning, what stands at the top of a later page would be its title.
  if (!read.recognised?.length || read.pages?.[0]?.page !== 1) return false;
  const its = await store.db.editions.get(edition);
  const document = its && (await store.db.documents.get(its.document));
  if (!its || isDeleted(its) || !document || isDeleted(document)) return false;
  const arende = document.arende === undefined ? undefined : await store.db.arenden.get(document.arende);
  const { title, numbers, ...head } = arendeFieldsOf(read);
  const { snapshot, sketch } = await newDocumentFrom(read);
  const changes: Change[] = [];
  if (its.snapshot === undefined)
    changes.push({ do: 'set', kind: 'edition', id: its.id, fields: { snapshot: snapshot.id, sketch } });
  const named = title === '' ? {} : { title };
  const ofDocument = stillToSay(document, named);
  if (ofDocument) changes.push({ do: 'set', kind: 'document', id: document.id, fields: ofDocument });
  // An ärende that the reader has called otherwise has been made by hand, or of another document.
  if (arende && !isDeleted(arende) && arende.title === document.title) {
    const fields = stillToSay(arende, { ...head, ...named, ...(numbers.length > 0 && { numbers }) });
    if (fields) changes.push({ do: 'set', kind: 'arende', id: arende.id, fields });
  }
  if (changes.length === 0) return false;
  const command: Command = { type: 'change', id: newId(), scope: document.id, as: 'read-further', changes };
  await runCommand(store, its.snapshot === undefined ? { ...command, snapshots: [snapshot] } : command);
  return true;
}

/** Of what has been read, what the record doesn't say yet, in fields that nobody has written in since it was made. */
function stillToSay(record: AnyRecord, read: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const values = recordFields(record);
  const left = Object.entries(read).filter(
    ([name, value]) => record.stamps[name] === undefined && !isSameValue(values[name], value),
  );
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}
