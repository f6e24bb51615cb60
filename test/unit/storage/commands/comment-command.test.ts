import { expect, test } from 'vitest';
import type { Document, New } from '../../../../comments/model/model.ts';
import type { ReadText } from '../../../../comments/model/read-text.ts';
import type { Change } from '../../../../storage/commands/command.ts';
import { newCommentCommand } from '../../../../storage/commands/comment-command.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import type { DocumentText } from '../../../../storage/queries/document-state.ts';
import { findDocument } from '../../../../storage/queries/find-document.ts';
import { commentsOf } from '../../../../storage/queries/read.ts';
import { newDocumentFrom } from '../../../../storage/use-cases/new-document.ts';
import { newStore } from '../../comments/model/records.ts';

const creator = { id: 'urn:uuid:reviewer', name: 'Åsa Öberg' };
const page = (text: string): ReadText => ({ title: 'Strategi', facts: [], identifiers: [], text, sections: [] });
const now = new Date('2026-03-01T09:00:00.000Z');
const about = { target: { type: 'document' }, creator, fields: { commenting: 'Bra' }, now } as const;

test('a first comment comes with its document and the text that was read', async () => {
  const store = await newStore();
  const read = page('Psykisk hälsa i Älvmarken. '.repeat(40));
  const { documentState, begin } = await findDocument(store, read);
  await runCommand(store, newCommentCommand({ ...about, documentState, text: { text: read, documentState, begin } }));
  expect(await commentsOf(store, documentState.document)).toMatchObject([{ edition: documentState.edition }]);
  expect(await store.db.snapshots.toArray()).toMatchObject([{ text: read.text }]);
});

test('of a text with struck words it is kept which they are, and it is the same text', async () => {
  const store = await newStore();
  const read = { ...page('Psykisk hälsa i Älvmarken.\u2029Ohälsa.'), struck: [{ start: 27, before: 27 }] };
  const { documentState, begin } = await findDocument(store, read);
  expect(begin?.snapshot).toBe((await findDocument(store, page(read.text))).begin?.snapshot);
  await runCommand(store, newCommentCommand({ ...about, documentState, text: { text: read, documentState, begin } }));
  expect(await store.db.snapshots.toArray()).toMatchObject([{ text: read.text, struck: read.struck }]);
});

test('a page that has become another document since takes no comment on the first', async () => {
  const store = await newStore();
  const [before, after] = [page('Psykisk hälsa i Älvmarken. '.repeat(40)), page('Tillgänglig vård. '.repeat(60))];
  const { documentState } = await findDocument(store, before);
  const later = await findDocument(store, after);
  const told: DocumentText[] = [
    { text: after, documentState: later.documentState, begin: later.begin },
    // It has turned to another of its views, and nothing is known of that yet.
    { text: after, documentState: undefined, begin: undefined },
  ];
  for (const text of told)
    expect(() => newCommentCommand({ ...about, documentState, text })).toThrow(
      expect.objectContaining({ kind: 'invalid' }),
    );
});

test('a document that another window has begun meanwhile is not begun again', async () => {
  const store = await newStore();
  const read = page('Psykisk hälsa i Älvmarken. '.repeat(40));
  const { documentState } = await findDocument(store, read);
  const text: DocumentText = { text: read, documentState: { ...documentState, known: true }, begin: undefined };
  expect(newCommentCommand({ ...about, documentState, text }).changes).toMatchObject([{ do: 'create' }]);
});

test.each<[string, (changes: Change[]) => Change[]]>([
  ['a deletion', () => [{ do: 'delete', kind: 'comment', id: 'urn:uuid:1' }]],
  ['a change', () => [{ do: 'set', kind: 'arende', id: 'urn:uuid:a', fields: { title: 'x' } }]],
  [
    'another document',
    () => [{ do: 'ensure', record: { kind: 'document', id: 'urn:uuid:other', title: 'x' } as New<Document> }],
  ],
  ['two of a kind', (changes) => [...changes, ...changes]],
])('what the page gives the panel as the document’s beginning is that: %s is refused', async (_name, spoilt) => {
  const read = page('Psykisk hälsa i Älvmarken. '.repeat(40));
  const { document, edition, changes, snapshot } = await newDocumentFrom(read);
  const documentState = { document, edition, known: false, proposals: [] };
  const text = { text: read, documentState, begin: { changes: spoilt(changes), snapshot: snapshot.id } };
  expect(() => newCommentCommand({ ...about, documentState, text })).toThrow('no beginning of the document');
});
