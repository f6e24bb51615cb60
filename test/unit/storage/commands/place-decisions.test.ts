import { expect, test } from 'vitest';
import type { Comment, Target } from '../../../../comments/model/comment.ts';
import { keptDocument } from '../../../../comments/text/kept-document.ts';
import type { Change } from '../../../../storage/commands/command.ts';
import { acceptPlace, keepWithoutPlace, moveToPlace } from '../../../../storage/commands/place-decisions.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import { findDocument } from '../../../../storage/queries/find-document.ts';
import { proposedEditions } from '../../../../storage/queries/proposed.ts';
import { commentsOf } from '../../../../storage/queries/read.ts';
import { newDocumentFrom } from '../../../../storage/use-cases/new-document.ts';
import { aComment, command, create, newStore, remiss, remove, step } from '../../comments/model/records.ts';
import { draft, final, pageAt, pdfAt } from '../../extension/session/search/read-texts.ts';

const elsewhere: Target = {
  type: 'passage',
  selectors: [{ type: 'TextQuoteSelector', exact: 'psykiskt välbefinnande' }],
};
const id = 'urn:uuid:1';
const before = aComment('1').target;
const carried: Comment['carried'] = { state: 'changed', quote: 'psykisk ohälsa' };

test.each<[string, Partial<Comment>, Change[], Partial<Comment>]>([
  ['accepted where it stands', { carried }, acceptPlace({ id }), { target: before }],
  ['accepted where the page has it now', {}, acceptPlace({ id }, elsewhere), { target: elsewhere }],
  ['moved', { carried }, moveToPlace({ id }, elsewhere), { target: elsewhere }],
  ['given a place again', { withoutPlace: true }, moveToPlace({ id }, elsewhere), { target: elsewhere }],
  ['kept without a place', { carried }, keepWithoutPlace({ id }), { target: before, withoutPlace: true }],
])('a comment that is %s is no longer one to look at, and that can be undone', async (_name, fields, changes, now) => {
  const store = await newStore();
  await runCommand(store, command(create('1', fields)));
  const [old] = await commentsOf(store, remiss);
  await runCommand(store, command(...changes));
  const [comment] = await commentsOf(store, remiss);
  expect(comment).toMatchObject({ commenting: 'Synpunkt 1', ...now });
  expect(comment).not.toHaveProperty('carried');
  expect(comment?.withoutPlace).toBe(now.withoutPlace);
  await runCommand(store, step('undo'));
  const { stamps, ...again } = (await commentsOf(store, remiss))[0] as Comment;
  const { stamps: _, ...was } = old as Comment;
  expect(again).toEqual(was);
});

test('what is told of a proposal: title, comments, how alike, and why', async () => {
  const store = await newStore();
  const read = pdfAt('file:///C:/utkast.pdf', 'b1', draft, 'f');
  const { document, edition, changes, snapshot } = await newDocumentFrom(read);
  const on = { document, edition };
  const comments = ['1', '2', 'gone'].map((name) => create(name, on));
  await runCommand(store, { ...command(...changes, ...comments), snapshots: [snapshot] });
  await runCommand(store, command(remove('gone'), create('other', { document, edition: 'urn:uuid:other' })));
  const now = pdfAt('file:///C:/utkast.pdf', 'b2', final, 'f');
  const { proposals } = (await findDocument(store, now)).documentState;
  const told = await proposedEditions(store, proposals, now.identifiers);
  expect(told).toEqual([
    {
      edition,
      title: 'Strategi',
      since: expect.stringMatching(/^2026-03-01T09:/),
      address: 'file:///C:/utkast.pdf',
      format: 'pdf',
      comments: 2,
      alike: expect.closeTo(0.85, 1),
      shares: ['address', 'pdf-fingerprint'],
    },
  ]);
  const elsewhereOf = pageAt('https://a.se/antagen', final);
  expect(await proposedEditions(store, proposals, elsewhereOf.identifiers)).toMatchObject([{ shares: [] }]);
  await runCommand(store, command({ do: 'delete', kind: 'document', id: document }));
  expect(await proposedEditions(store, proposals, now.identifiers)).toEqual([]);
});

test('of a document’s versions the latest is proposed first, unless the text is an older one’s to the letter', async () => {
  const store = await newStore();
  const first = await newDocumentFrom(pageAt('https://a.se/1', draft));
  await runCommand(store, { ...command(...first.changes), snapshots: [first.snapshot] });
  const second = await newDocumentFrom(pageAt('https://a.se/2', final), { document: first.document });
  await runCommand(store, { ...command(...second.changes), snapshots: [second.snapshot] });
  const told = async (address: string, text: string) => {
    const read = pageAt(address, text);
    const { proposals } = (await findDocument(store, read, address)).documentState;
    return (await proposedEditions(store, proposals, read.identifiers)).map(({ edition, version }) => [
      edition === first.edition ? 'first' : 'second',
      version,
    ]);
  };
  const latest = ['second', { number: 2, isLatest: true }];
  const older = ['first', { number: 1, isLatest: false }];
  // More alike the older one.
  expect(await told('https://a.se/3', `${draft} Ett ord till.`)).toEqual([latest, older]);
  expect(await told('https://a.se/3', draft)).toEqual([older, latest]);
});

test('a kept text is the document that it was', () => {
  const { places } = keptDocument({
    text: 'Plan\u2029Inledning\u2029\u2029Mål\u2029Delmål\u2029Ett mål.',
    sections: [
      { start: 0, level: 1, title: 'Plan' },
      { start: 16, level: 2, title: 'Mål' },
      { start: 20, level: 3, title: 'Delmål' },
    ],
  });
  expect(places.map(({ start, end }) => [start, end])).toEqual([
    [0, 4],
    [5, 14],
    [15, 15],
    [16, 19],
    [20, 26],
    [27, 35],
  ]);
  expect(places.map(({ section }) => section.join('/'))).toEqual([
    'Plan',
    'Plan',
    'Plan',
    'Plan/Mål',
    'Plan/Mål/Delmål',
    'Plan/Mål/Delmål',
  ]);
});
