import type { Comment } from '../../../../../comments/model/comment.ts';
import { type Incoming, readIncoming } from '../../../../../extension/state/import/read-incoming.ts';
import { runCommand } from '../../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../../storage/db/store.ts';
import { aComment, newStore } from '../../../comments/model/records.ts';
import { aDocument, anArende, anEdition, commandIn, urn } from '../../../storage/commands/made-records.ts';

export const creator = { id: 'urn:uuid:reviewer', name: 'Åsa Öberg' };
export const bytesOf = (text: string) => new TextEncoder().encode(text);

const on = (id: string, fields: Partial<Comment> = {}) => ({
  do: 'create' as const,
  record: aComment(id, { document: urn('d'), edition: urn('e'), status: 'klar', ...fields }),
});

export const at = (id: string, document: string, value: string) =>
  anEdition(id, document, { identifiers: [{ kind: 'address', value, strength: 'proposes' }] });

/** An ärende with two documents, and three comments on one of them. */
export async function begun(): Promise<Store> {
  const store = await newStore();
  const made = [
    anArende('a', { title: 'Strategi' }),
    anArende('b'),
    aDocument('d', 'a'),
    aDocument('d2', 'a'),
    aDocument('other', 'b'),
    at('e', 'd', 'https://a.se/strategi'),
    at('e2', 'd2', 'https://a.se/bilaga'),
    at('e3', 'other', 'https://b.se/'),
  ];
  await runCommand(store, commandIn('beginning', ...made, on('c1'), on('c2'), on('c3', { internal: true })));
  return store;
}

export async function incoming(store: Store, bytes: Uint8Array, document?: string): Promise<Incoming> {
  const answer = await readIncoming(store, { bytes, arende: urn('a'), creator, ...(document && { document }) });
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
}
