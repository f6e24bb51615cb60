import { expect, test } from 'vitest';
import { byBytes } from '../../../../comments/model/identity.ts';
import type { ReadText } from '../../../../comments/model/read-text.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { arendenIn, documentsIn } from '../../../../storage/queries/read.ts';
import { otherDocument } from '../../../../storage/use-cases/carry-over.ts';
import { arendeNumbered, joiningArende } from '../../../../storage/use-cases/join-arende.ts';
import { newDocumentFrom } from '../../../../storage/use-cases/new-document.ts';
import { aComment, command, newStore } from '../../comments/model/records.ts';
import { draft, final, pageAt } from '../../extension/session/search/read-texts.ts';

const numbered = (read: ReadText, number: string, sender = 'Region Älvmarken'): ReadText => ({
  ...read,
  facts: [
    { kind: 'sender', text: sender },
    { kind: 'number', text: number },
  ],
});
const remiss = numbered(pageAt('https://a.se/remiss', draft), 'RÄ 2026-0418');
const missiv = numbered(pageAt('https://a.se/missiv', final), 'rä 2026-0418');

/** Writes a document's first comment, as panel and worker do. */
async function comment(store: Store, read: ReadText, putInto?: (bytes: string) => Promise<string>): Promise<void> {
  const { document, edition, changes, snapshot } = await newDocumentFrom(read);
  const record = aComment(`c-${read.title}-${edition.slice(-8)}`, { document, edition, target: { type: 'document' } });
  const sent = { ...command(...changes, { do: 'create', record }), scope: document, snapshots: [snapshot] };
  await runCommand(store, await joiningArende(store, sent, putInto));
}

const arenden = async (store: Store) => (await arendenIn(store)).length;
const owners = async (store: Store) => new Set((await documentsIn(store)).map(({ arende }) => arende)).size;

test('a second document with the number is put in the ärende that has it', async () => {
  const store = await newStore();
  await comment(store, remiss);
  await comment(store, missiv);
  expect([await arenden(store), await owners(store), (await documentsIn(store)).length]).toEqual([1, 1, 2]);
  // It is there now: further comments ask nothing.
  await comment(store, { ...missiv, title: 'Missiv' });
  expect(await arenden(store)).toBe(1);
});

test('another number, and the same of another authority, is another ärende', async () => {
  const store = await newStore();
  await comment(store, remiss);
  await comment(store, numbered(missiv, 'RÄ 2026-0419'));
  await comment(store, numbered(pageAt('https://b.se/', `${final} Slut.`), 'RÄ 2026-0418', 'Region B'));
  expect([await arenden(store), await owners(store)]).toEqual([3, 3]);
});

test('a file that was put into an ärende is there from its first comment on, whatever numbers it has', async () => {
  const store = await newStore();
  await comment(store, remiss);
  const [arende] = await arendenIn(store);
  const file = {
    ...numbered(pageAt('https://c.se/bilaga', `${final} Bilaga.`), 'X 1'),
    identifiers: [byBytes('a'.repeat(64))],
  };
  await comment(store, file, async (bytes) => (bytes === 'a'.repeat(64) ? (arende?.id ?? '') : 'urn:uuid:none'));
  expect([await arenden(store), await owners(store), (await documentsIn(store)).length]).toEqual([1, 1, 2]);
  // One that has been deleted since takes nothing in.
  const other = {
    ...numbered(pageAt('https://d.se/', `${final} Annan.`), 'Y 1'),
    identifiers: [byBytes('b'.repeat(64))],
  };
  await comment(store, other, async () => 'urn:uuid:gone');
  expect(await arenden(store)).toBe(2);
});

test('who says that it is an ärende of its own gets one, and keeps it', async () => {
  const store = await newStore();
  await comment(store, remiss);
  await otherDocument(store, missiv, (sent) => runCommand(store, sent));
  await comment(store, missiv);
  expect([await arenden(store), await owners(store)]).toEqual([2, 2]);
});

test('who says that it belongs there gets it there, without a comment', async () => {
  const store = await newStore();
  await comment(store, remiss);
  const same = await arendeNumbered(store, { numbers: [{ number: 'RÄ 2026-0418' }] });
  await otherDocument(store, missiv, (sent) => runCommand(store, sent), same && { arende: same.id });
  expect([await arenden(store), await owners(store), (await documentsIn(store)).length]).toEqual([1, 1, 2]);
});
