import { expect, test } from 'vitest';
import type { ReadText } from '../../../../comments/model/read-text.ts';
import type { Command } from '../../../../storage/commands/command.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { commentsOn, findDocument } from '../../../../storage/queries/find-document.ts';
import { proposedEditions } from '../../../../storage/queries/proposed.ts';
import { arendenIn, commentsOf, countsIn, documentsOf, editionsOf } from '../../../../storage/queries/read.ts';
import { carryOverComments, otherDocument, sameEdition } from '../../../../storage/use-cases/carry-over.ts';
import { aComment, command, newStore } from '../../comments/model/records.ts';
import { draft, final, pageAt } from '../../extension/session/search/read-texts.ts';

/** A comment is written on a new version before the reader has said that it is one. */

const before = pageAt('https://a.se/utkast', draft);
const now = pageAt('https://a.se/antagen', final);
const runIn = (store: Store) => (sent: Command) => runCommand(store, sent);

/** Writes as the form does: with the beginning that the worker has answered. */
async function write(store: Store, read: ReadText, id: string) {
  const { documentState, begin } = await findDocument(store, read);
  const { document, edition } = documentState;
  const record = aComment(id, { document, edition, target: { type: 'document' } });
  await runCommand(store, {
    ...command(...(begin?.changes ?? []), { do: 'create', record }),
    scope: document,
    snapshots: begin ? [{ id: begin.snapshot, text: read.text, sections: [] }] : [],
  });
  return { document, edition };
}

/** A draft with two comments, and the final text with one that was written unasked. */
async function unanswered() {
  const store = await newStore();
  const old = await write(store, before, 'first');
  await write(store, before, 'second');
  const begun = await write(store, now, 'meanwhile');
  return { store, old, begun };
}
const texts = async (store: Store, read: ReadText) =>
  (await findDocument(store, read)).comments.map(({ commenting }) => commenting).toSorted();
const counts = async (store: Store) => {
  const { arende, document, edition, comment } = await countsIn(store);
  return { arende, document, edition, comment };
};
const apart = { arende: 2, document: 2, edition: 2, comment: 3 };
const [first, second, meanwhile] = ['first', 'second', 'meanwhile'].map((id) => `Synpunkt ${id}`);
const asked = async (store: Store) => (await findDocument(store, now)).documentState.proposals;

test('what the document is can still be answered: the question stays with the edition', async () => {
  const { store, old, begun } = await unanswered();
  expect(await asked(store)).toMatchObject([{ edition: old.edition, sameness: 'perhaps another edition' }]);
  expect((await commentsOn(store, begun.edition, {}))?.documentState.proposals).toEqual(await asked(store));
  const [proposed] = await proposedEditions(store, await asked(store), now.identifiers);
  expect(proposed).toMatchObject({ edition: old.edition, comments: 2 });
});

test('a new version: one document with two versions, and what was written meanwhile stays on the new one; undo, again', async () => {
  const { store, old, begun } = await unanswered();
  const carry = () => carryOverComments(store, { read: now, from: old.edition, begun: begun.edition }, runIn(store));
  const result = await carry();
  expect(result).toMatchObject({ document: old.document, edition: begun.edition });
  expect(await counts(store)).toEqual({ arende: 1, document: 1, edition: 2, comment: 3 });
  expect(await editionsOf(store, old.document)).toHaveLength(2);
  expect(await commentsOf(store, old.document)).toHaveLength(5);
  expect(await texts(store, now)).toEqual([first, meanwhile, second]);
  expect(await texts(store, before)).toEqual([first, second]);
  expect(await asked(store)).toEqual([]);

  if (!result.undo) throw new Error('no undo');
  await runCommand(store, result.undo);
  expect(await counts(store)).toEqual(apart);
  expect(await texts(store, now)).toEqual([meanwhile]);
  expect(await texts(store, before)).toEqual([first, second]);
  expect(await asked(store)).toHaveLength(1);
  expect((await findDocument(store, now)).documentState.document).toBe(begun.document);

  await carry();
  expect(await texts(store, now)).toEqual([first, meanwhile, second]);
  expect(await counts(store)).toEqual({ arende: 1, document: 1, edition: 2, comment: 3 });
});

test('the same document: what was written meanwhile stands on the known edition; undo', async () => {
  const { store, old, begun } = await unanswered();
  await sameEdition(store, now, old.edition, runIn(store), begun.edition);
  expect(await counts(store)).toEqual({ arende: 1, document: 1, edition: 1, comment: 3 });
  for (const read of [before, now]) expect(await texts(store, read)).toEqual([first, meanwhile, second]);
  await runCommand(store, { type: 'undo', id: 'back', scope: old.document });
  expect(await counts(store)).toEqual(apart);
  expect(await texts(store, now)).toEqual([meanwhile]);
  expect(await asked(store)).toHaveLength(1);
});

test('another document: it stands by itself, and nothing is asked again', async () => {
  const { store, begun } = await unanswered();
  await otherDocument(store, now, runIn(store), { begun: begun.edition });
  expect(await counts(store)).toEqual(apart);
  expect(await asked(store)).toEqual([]);
  expect(await texts(store, now)).toEqual([meanwhile]);
});

test('nothing is asked about an edition that has been deleted', async () => {
  const { store, old } = await unanswered();
  await runCommand(store, command({ do: 'delete', kind: 'document', id: old.document }));
  expect(await asked(store)).toEqual([]);
});

test('what was written in the ärende of its own is taken along, or the ärende stays', async () => {
  for (const [summary, left] of [
    [undefined, 1],
    ['Något annat.', 2],
  ] as const) {
    const { store, old, begun } = await unanswered();
    const arendeOf = async (document: string) => (await store.db.documents.get(document))?.arende ?? '';
    const [stays, goes] = [await arendeOf(old.document), await arendeOf(begun.document)];
    const say = (id: string, says: string) =>
      runCommand(store, command({ do: 'set', kind: 'arende', id, fields: { summary: says } }));
    await say(goes, 'Vi tillstyrker.');
    if (summary) await say(stays, summary);
    await carryOverComments(store, { read: now, from: old.edition, begun: begun.edition }, runIn(store));
    const arenden = await arendenIn(store);
    expect(arenden).toHaveLength(left);
    expect(arenden.map((one) => one.summary)).toContain('Vi tillstyrker.');
    expect(await documentsOf(store, stays)).toHaveLength(1);
  }
});
