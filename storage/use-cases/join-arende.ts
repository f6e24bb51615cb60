import { type Numbered, sharedNumber } from '../../comments/model/case-number.ts';
import type { Identifier } from '../../comments/model/identifier.ts';
import type { Arende, Edition, Kind, New } from '../../comments/model/model.ts';
import type { Change, Command } from '../commands/command.ts';
import type { Store } from '../db/store.ts';
import { arendenIn } from '../queries/read.ts';

/** The ärende that has one of these numbers. */
export async function arendeNumbered(store: Store, wanted: Numbered): Promise<Arende | undefined> {
  if (wanted.numbers.length === 0) return undefined;
  return (await arendenIn(store)).find((one) => sharedNumber(wanted, one) !== undefined);
}

/**
 * A command that begins a document, with the document in the ärende that the reader has put its file into, or that has its number already: a
 * first comment makes no second one. The reader who wants it in an ärende of its own says so before (`otherDocument`); then it is there,
 * and nothing changes here.
 * @param putInto the ärende that the reader has put a file into, by its SHA-256
 */
export async function joiningArende(
  store: Store,
  command: Command,
  putInto: (bytes: string) => Promise<string | undefined> = async () => undefined,
): Promise<Command> {
  if (command.type !== 'change') return command;
  const arende = ensured(command.changes, 'arende') as New<Arende> | undefined;
  if (!arende) return command;
  const { db } = store;
  const document = ensured(command.changes, 'document');
  if (await db.arenden.get(arende.id)) return command;
  // Where another window was first, the document stays in the ärende that it has.
  const { arende: its } = (document && (await db.documents.get(document.id))) ?? {};
  const { identifiers = [] } = (ensured(command.changes, 'edition') as New<Edition> | undefined) ?? {};
  const joined =
    its ?? (await arendePutInto(store, identifiers, putInto))?.id ?? (await arendeNumbered(store, arende))?.id;
  if (joined === undefined) return command;
  const changes = command.changes.flatMap((change): Change[] => {
    if (change.do !== 'ensure') return [change];
    const { record } = change;
    if (record.kind === 'arende') return [];
    return record.kind === 'document' ? [{ do: 'ensure', record: { ...record, arende: joined } }] : [change];
  });
  return { ...command, changes };
}

/** The ärende that the reader has put a file into. It may be gone by now. */
export async function arendePutInto(
  store: Store,
  identifiers: readonly Identifier[],
  putInto: (bytes: string) => Promise<string | undefined>,
): Promise<Arende | undefined> {
  const bytes = identifiers.find(({ kind }) => kind === 'bytes')?.value;
  const wanted = bytes === undefined ? undefined : await putInto(bytes);
  return wanted === undefined ? undefined : (await arendenIn(store)).find(({ id }) => id === wanted);
}

/** The record of a kind that the changes make sure of. They have at most one. */
const ensured = (changes: readonly Change[], kind: Kind) =>
  changes.flatMap((change) => (change.do === 'ensure' && change.record.kind === kind ? [change.record] : []))[0];
