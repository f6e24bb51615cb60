import { expect, test } from 'vitest';
import type { Comment } from '../../../../comments/model/comment.ts';
import type { ReadText } from '../../../../comments/model/read-text.ts';
import { pageOf } from '../../../../comments/model/target/target.ts';
import { keptDocument } from '../../../../comments/text/kept-document.ts';
import { selectorsAt as selectorsOf } from '../../../../comments/text/selectors-at.ts';
import { readBackup, writeBackup } from '../../../../storage/backup/backup.ts';
import { restore } from '../../../../storage/backup/restore.ts';
import type { Command } from '../../../../storage/commands/command.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { findDocument } from '../../../../storage/queries/find-document.ts';
import { commentsOf, countsIn, editionsOf, undoableIn } from '../../../../storage/queries/read.ts';
import { carryOverComments, otherDocument, sameEdition } from '../../../../storage/use-cases/carry-over.ts';
import { newDocumentFrom } from '../../../../storage/use-cases/new-document.ts';
import { aComment, command, newStore, remove } from '../../comments/model/records.ts';
import { draft, final, pageAt } from '../../extension/session/search/read-texts.ts';

const before = pageAt('https://a.se/utkast', draft);
const now = pageAt('https://a.se/antagen', final);
const runIn = (store: Store) => (sent: Command) => runCommand(store, sent);

const passage = (words: string): Pick<Comment, 'target'> => {
  const start = draft.indexOf(words);
  const selectors = selectorsOf(keptDocument(before), { start, end: start + words.length });
  return { target: { type: 'passage', selectors } };
};
const written: Record<string, Partial<Comment>> = {
  words: passage('den vanligaste orsaken till sjukskrivning'),
  whole: { target: { type: 'document' }, internal: true },
  page: { target: { type: 'rectangle', page: 2, left: 0, top: 0, width: 10, height: 10 } },
};

/** A draft with three comments. */
async function withDraft(): Promise<{ store: Store; document: string; edition: string }> {
  const store = await newStore();
  const { document, edition, changes, snapshot } = await newDocumentFrom(before);
  const comments = Object.entries(written).map(
    ([id, fields]) => ({ do: 'create', record: aComment(id, { document, edition, ...fields }) }) as const,
  );
  await runCommand(store, { ...command(...changes, ...comments), scope: document, snapshots: [snapshot] });
  return { store, document, edition };
}

const carried = (store: Store, from: string, read: ReadText = now) =>
  carryOverComments(store, { read, from }, runIn(store));

test('a new version gets copies of the comments, and the old ones stay as they are', async () => {
  const { store, document, edition } = await withDraft();
  const old = await commentsOf(store, document);
  const result = await carried(store, edition);
  expect(result).toMatchObject({ document, counts: { unchanged: 1, moved: 1, changed: 0, lost: 1 } });
  const all = await commentsOf(store, document);
  expect(all.filter((comment) => comment.edition === edition)).toEqual(old);
  const copies = all.filter((comment) => comment.edition === result.edition);
  expect(copies.map(({ derivedFrom }) => derivedFrom).toSorted()).toEqual(old.map(({ id }) => id).toSorted());
  expect(copies.find(({ internal }) => internal)?.target).toEqual({ type: 'document' });
  expect(await editionsOf(store, document)).toHaveLength(2);
  expect((await store.db.snapshots.toArray()).map(({ text }) => text).toSorted()).toEqual([draft, final].toSorted());
  expect(await findDocument(store, now)).toMatchObject({
    documentState: { known: true, document, edition: result.edition },
  });
  expect((await findDocument(store, now)).comments).toHaveLength(3);
});

test('in a document with pages the copies say on which they stand now', async () => {
  const { store, document, edition } = await withDraft();
  const at = now.text.indexOf('den vanligaste orsaken');
  const block = now.text.lastIndexOf('\u2029', at) + 1;
  const pages = [{ start: 0, page: 4 }, ...(block > 0 ? [{ start: block, page: 5 }] : [])];
  const result = await carried(store, edition, { ...now, pages });
  const copies = (await commentsOf(store, document)).filter((comment) => comment.edition === result.edition);
  const page = block > 0 ? 5 : 4;
  expect(copies.flatMap(({ target }) => (target.type === 'passage' ? [pageOf(target)] : []))).toEqual([page]);
});

test('it is one step, and can be undone, asked about and done again', async () => {
  const { store, document, edition } = await withDraft();
  const first = await carried(store, edition);
  const copies = (await findDocument(store, now)).comments;
  const { undo } = await undoableIn(store, document);
  expect(undo).toMatchObject({ do: 'carry-over', kind: 'comment', count: 3 });
  if (!first.undo) throw new Error('no undo');
  await runCommand(store, first.undo);
  expect(await countsIn(store)).toMatchObject({ edition: 1, comment: 3 });
  expect((await findDocument(store, now)).documentState).toMatchObject({ known: false, proposals: [{ edition }] });

  const again = await carried(store, edition);
  expect(again.edition).toBe(first.edition);
  const fields = ({ stamps, ...rest }: Comment) => rest;
  expect((await findDocument(store, now)).comments.map(fields)).toEqual(copies.map(fields));
  if (again.undo) await runCommand(store, again.undo);
  expect(await countsIn(store)).toMatchObject({ edition: 1, comment: 3 });
  await runCommand(store, { type: 'redo', id: 'again', scope: document });
  expect(await countsIn(store)).toMatchObject({ edition: 2, comment: 3 });
  expect(await commentsOf(store, document)).toHaveLength(6);
});

test('done twice, nothing is there twice, and what has been done to the copies meanwhile stays', async () => {
  const { store, document, edition } = await withDraft();
  const first = await carried(store, edition);
  const copies = (await findDocument(store, now)).comments;
  const [worked, deleted] = copies;
  if (!worked || !deleted) throw new Error('no copies');
  await runCommand(
    store,
    command({ do: 'set', kind: 'comment', id: worked.id, fields: { commenting: 'Ny synpunkt' } }),
  );
  await runCommand(store, command({ do: 'delete', kind: 'comment', id: deleted.id }));
  const second = await carried(store, edition);
  expect(second).toEqual({ document, edition: first.edition, counts: first.counts });
  const left = (await findDocument(store, now)).comments;
  expect(left).toHaveLength(2);
  expect(left.find(({ id }) => id === worked.id)?.commenting).toBe('Ny synpunkt');
});

test('what was written to the old edition since comes along the next time', async () => {
  const { store, document, edition } = await withDraft();
  await carried(store, edition);
  const late = aComment('late', { document, edition, target: { type: 'document' } });
  await runCommand(store, command({ do: 'create', record: late }));
  await carried(store, edition);
  expect((await findDocument(store, now)).comments).toHaveLength(4);
});

test('deleted comments aren’t carried over', async () => {
  const { store, edition } = await withDraft();
  await runCommand(store, command(remove('whole')));
  expect((await carried(store, edition)).counts).toEqual({ unchanged: 0, moved: 1, changed: 0, lost: 1 });
});

test('two machines that have carried over the same make one when their backups meet', async () => {
  const { store: here, document, edition } = await withDraft();
  const read = await readBackup(await writeBackup(here, {}));
  if ('refused' in read) throw new Error(read.refused);
  const there = await newStore();
  await restore(there, read.backup);
  await Promise.all([carried(here, edition), carried(there, edition)]);
  const other = await readBackup(await writeBackup(there, {}));
  if ('refused' in other) throw new Error(other.refused);
  await restore(here, other.backup);
  expect(await commentsOf(here, document)).toHaveLength(6);
  expect(await editionsOf(here, document)).toHaveLength(2);
});

test('an edition without comments gets a new one all the same', async () => {
  const { store, document, edition } = await withDraft();
  await runCommand(store, command(...Object.keys(written).map(remove)));
  const { counts, undo } = await carried(store, edition);
  expect(counts).toEqual({ unchanged: 0, moved: 0, changed: 0, lost: 0 });
  expect(undo).toBeDefined();
  expect(await editionsOf(store, document)).toHaveLength(2);
});

test('the same document under another address is known by both from then on', async () => {
  const { store, document, edition } = await withDraft();
  await sameEdition(store, now, edition, runIn(store));
  for (const read of [before, now]) {
    const { documentState, comments } = await findDocument(store, read);
    expect(documentState).toEqual({ document, edition, known: true, proposals: [] });
    expect(comments).toHaveLength(3);
  }
  expect((await findDocument(store, now)).old).toBe(draft);
});

test('another document stands by itself, and nothing is asked again', async () => {
  const { store, document } = await withDraft();
  await otherDocument(store, now, runIn(store));
  const { documentState, comments } = await findDocument(store, now);
  expect(documentState.known).toBe(true);
  expect(documentState.document).not.toBe(document);
  expect(comments).toEqual([]);
  expect(await commentsOf(store, document)).toHaveLength(3);
});

test('another document, though it was carried over first and that undone', async () => {
  const { store, document, edition } = await withDraft();
  const { undo } = await carried(store, edition);
  if (undo) await runCommand(store, undo);
  await otherDocument(store, now, runIn(store));
  const { documentState } = await findDocument(store, now);
  expect(documentState.known).toBe(true);
  expect(documentState.document).not.toBe(document);
  expect(await editionsOf(store, document)).toHaveLength(1);
});

test('an edition that has been deleted meanwhile, and a private window, are refused, and nothing is written', async () => {
  const { store, document, edition } = await withDraft();
  await runCommand(store, command({ do: 'delete', kind: 'edition', id: edition }));
  await expect(carried(store, edition)).rejects.toMatchObject({ kind: 'missing' });
  await expect(sameEdition(store, now, edition, runIn(store))).rejects.toMatchObject({ kind: 'missing' });
  await expect(carried({ ...store, private: true }, edition)).rejects.toMatchObject({ kind: 'private' });
  expect(await commentsOf(store, document)).toHaveLength(3);
});
