import { expect, test } from 'vitest';
import type { ReadText, TextTold } from '../../messaging.ts';
import { newCommentCommand } from '../../storage/comment-command.ts';
import { commentsOf } from '../../storage/read.ts';
import { runCommand } from '../../storage/run-command.ts';
import { workOn } from '../../storage/work.ts';
import { newStore } from './records.ts';

const creator = { id: 'urn:uuid:reviewer', name: 'Åsa Öberg' };
const page = (text: string): ReadText => ({ title: 'Strategi', facts: [], identifiers: [], text, sections: [] });
const now = new Date('2026-03-01T09:00:00.000Z');
const about = { target: { type: 'document' }, creator, fields: { commenting: 'Bra' }, now } as const;

test('a first comment comes with its document and the text that was read', async () => {
  const store = await newStore();
  const read = page('Psykisk hälsa i Älvmarken. '.repeat(40));
  const { work, begin } = await workOn(store, read);
  await runCommand(store, newCommentCommand({ ...about, work, text: { text: read, work, begin } }));
  expect(await commentsOf(store, work.document)).toMatchObject([{ edition: work.edition }]);
  expect(await store.db.snapshots.toArray()).toMatchObject([{ text: read.text }]);
});

test('a page that has become another document since takes no comment on the first', async () => {
  const store = await newStore();
  const [before, after] = [page('Psykisk hälsa i Älvmarken. '.repeat(40)), page('Tillgänglig vård. '.repeat(60))];
  const { work } = await workOn(store, before);
  const later = await workOn(store, after);
  const told: TextTold[] = [
    { text: after, work: later.work, begin: later.begin },
    // It has turned to another of its views, and nothing is known of that yet.
    { text: after, work: undefined, begin: undefined },
  ];
  for (const text of told)
    expect(() => newCommentCommand({ ...about, work, text })).toThrow(expect.objectContaining({ kind: 'invalid' }));
});

test('a document that another window has begun meanwhile is not begun again', async () => {
  const store = await newStore();
  const read = page('Psykisk hälsa i Älvmarken. '.repeat(40));
  const { work } = await workOn(store, read);
  const text: TextTold = { text: read, work: { ...work, known: true }, begin: undefined };
  expect(newCommentCommand({ ...about, work, text }).changes).toMatchObject([{ do: 'create' }]);
});
