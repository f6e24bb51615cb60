import { expect, test, vi } from 'vitest';
import type { ChangeCommand } from '../../../../storage/commands/command.ts';
import { historyLength } from '../../../../storage/commands/history.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import { sha256 } from '../../../../storage/db/sha256.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { commentsOf, live, storedDraft, undoableIn } from '../../../../storage/queries/read.ts';
import { command, create, newStore, remiss, remove, reopened, set, step } from '../../comments/model/records.ts';

const texts = async (store: Store) => (await commentsOf(store, remiss)).map(({ commenting }) => commenting).toSorted();

test('a command that comes again is acknowledged and not done twice', async () => {
  let store = await newStore();
  const first = command(create('1'));
  const made = await runCommand(store, first);
  const change = command(set('1', { commenting: 'ny' }));
  const changed = await runCommand(store, change);
  expect(changed).toEqual({ step: (await undoableIn(store, remiss)).undo?.step });
  await runCommand(store, step('undo'));
  expect(await runCommand(store, change)).toEqual(changed);
  store = await reopened(store);
  expect(await runCommand(store, first)).toEqual(made);
  expect(await texts(store)).toEqual(['Synpunkt 1']);
});

test('an undo that comes again undoes nothing more', async () => {
  const store = await newStore();
  await runCommand(store, command(create('1')));
  await runCommand(store, command(create('2')));
  const undo = step('undo');
  const answer = await runCommand(store, undo);
  expect(await runCommand(store, undo)).toEqual(answer);
  expect(await texts(store)).toEqual(['Synpunkt 1']);
});

test('a command whose last part fails leaves nothing of its first', async () => {
  const store = await newStore();
  await runCommand(store, command(create('1')));
  const half = command(create('2'), set('1', { commenting: 'halv' }), set('3', { commenting: 'finns inte' }));
  await expect(runCommand(store, half)).rejects.toMatchObject({ kind: 'missing' });
  expect(await texts(store)).toEqual(['Synpunkt 1']);
  expect((await undoableIn(store, remiss)).undo).toMatchObject({ do: 'create', count: 1 });
});

test.each<[string, unknown]>([
  ['no command', { type: 'destroy', id: 'x' }],
  ['a stance that is none', command(set('1', { assessing: 'kanske' as never }))],
  ['a field that is none', command(set('1', { colour: 'red' } as never))],
  ['a comment without its target', command({ do: 'create', record: { kind: 'comment', id: 'urn:uuid:9' } as never })],
  ['another kind', command({ do: 'set', kind: 'comment', id: 'urn:uuid:1', fields: { status: null as never } })],
])('%s is refused', async (_name, given) => {
  const store = await newStore();
  await runCommand(store, command(create('1')));
  await expect(runCommand(store, given as ChangeCommand)).rejects.toMatchObject({ kind: 'invalid' });
  expect(await texts(store)).toEqual(['Synpunkt 1']);
});

test.each([
  ['nothing', undefined],
  ['what is no JSON', { count: 1n }],
])('a draft of %s is refused', async (_name, content) => {
  const store = await newStore();
  const draft = { type: 'draft', id: 'd', key: 'ny', document: remiss, content } as const;
  await expect(runCommand(store, draft)).rejects.toMatchObject({ kind: 'invalid' });
  expect(await store.db.drafts.count()).toBe(0);
});

test('a text under another’s id is refused, and overwrites nothing', async () => {
  const store = await newStore();
  const own = { id: await sha256('Psykisk hälsa'), text: 'Psykisk hälsa', sections: [] };
  const hashed = vi.spyOn(crypto.subtle, 'digest');
  await runCommand(store, { ...command(create('1')), snapshots: [own] });
  await runCommand(store, { ...command(create('2')), snapshots: [own] });
  // A long text takes its time, and comes with every comment until the page knows that it is kept.
  expect(hashed).toHaveBeenCalledTimes(1);
  hashed.mockRestore();
  const other = { ...command(create('3')), snapshots: [{ ...own, text: 'Tillgänglig vård' }] };
  await expect(runCommand(store, other)).rejects.toMatchObject({ kind: 'invalid' });
  expect(await store.db.snapshots.toArray()).toEqual([own]);
  expect(await texts(store)).toEqual(['Synpunkt 1', 'Synpunkt 2']);
});

test('a text that was kept before it was told what is struck out gets to know it, and keeps it', async () => {
  const store = await newStore();
  const text = 'Psykisk hälsa\u2029ohälsa';
  const older = { id: await sha256(text), text, sections: [] };
  const told = { ...older, struck: [{ start: 14, before: 14 }] };
  for (const [i, kept] of [older, told, older].entries())
    await runCommand(store, { ...command(create(String(i))), snapshots: [kept] });
  expect(await store.db.snapshots.toArray()).toEqual([told]);
});

test('a text that was harmed is kept anew', async () => {
  const store = await newStore();
  const own = { id: await sha256('Psykisk hälsa'), text: 'Psykisk hälsa', sections: [] };
  await store.db.snapshots.put({ id: own.id, text: 5 } as never);
  await runCommand(store, { ...command(create('1')), snapshots: [own] });
  expect(await store.db.snapshots.toArray()).toEqual([own]);
});

test('what a private window writes is refused; it can read', async () => {
  const store = await newStore();
  await runCommand(store, command(create('1')));
  const inPrivate = { ...store, private: true };
  await expect(runCommand(inPrivate, command(create('2')))).rejects.toMatchObject({ kind: 'private' });
  expect(await texts(inPrivate)).toEqual(['Synpunkt 1']);
});

test('no room: nothing is half written, and the next attempt with the same id is done', async () => {
  const store = await newStore();
  await runCommand(store, command(create('1')));
  const full = vi.spyOn(store.db.undo, 'add').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
  const change = command(create('2'), set('1', { commenting: 'ny' }));
  await expect(runCommand(store, change)).rejects.toMatchObject({ kind: 'full' });
  expect(await texts(store)).toEqual(['Synpunkt 1']);
  full.mockRestore();
  await runCommand(store, change);
  expect(await texts(store)).toEqual(['Synpunkt 2', 'ny']);
});

test('undo and redo, over restarts, with what they do', async () => {
  let store = await newStore();
  await runCommand(store, command(create('1')));
  await runCommand(store, command(set('1', { commenting: 'ändrad', assessing: 'avstyrker' })));
  await runCommand(store, command(remove('1')));
  expect(await texts(store)).toEqual([]);
  store = await reopened(store);
  expect(await runCommand(store, step('undo'))).toMatchObject({ stepped: { do: 'delete', kind: 'comment', count: 1 } });
  expect(await texts(store)).toEqual(['ändrad']);
  store = await reopened(store);
  expect(await undoableIn(store, remiss)).toMatchObject({
    undo: { do: 'set', id: 'urn:uuid:1', fields: ['commenting', 'assessing'] },
    redo: { do: 'delete' },
  });
  await runCommand(store, step('undo'));
  expect((await commentsOf(store, remiss))[0]).not.toHaveProperty('assessing');
  await runCommand(store, step('undo'));
  expect(await texts(store)).toEqual([]);
  expect(await runCommand(store, step('undo'))).toEqual({});
  for (const expected of [['Synpunkt 1'], ['ändrad'], []]) {
    await runCommand(store, step('redo'));
    expect(await texts(store)).toEqual(expected);
  }
  expect(await runCommand(store, step('redo'))).toEqual({});
});

test('undo of the step that was shown does nothing where another has come since', async () => {
  const store = await newStore();
  await runCommand(store, command(create('1')));
  const shown = (await undoableIn(store, remiss)).undo?.step ?? 0;
  await runCommand(store, command(create('2')));
  expect(await runCommand(store, { ...step('undo'), step: shown })).toEqual({});
  expect(await texts(store)).toEqual(['Synpunkt 1', 'Synpunkt 2']);
  const now = (await undoableIn(store, remiss)).undo?.step ?? 0;
  expect(await runCommand(store, { ...step('undo'), step: now })).toMatchObject({ stepped: { do: 'create' } });
  expect(await texts(store)).toEqual(['Synpunkt 1']);
  expect(await runCommand(store, { ...step('redo'), step: shown })).toEqual({});
  expect(await runCommand(store, { ...step('redo'), step: now })).toMatchObject({ stepped: { do: 'create' } });
});

test('a new command ends what could be done again', async () => {
  const store = await newStore();
  await runCommand(store, command(create('1')));
  await runCommand(store, step('undo'));
  await runCommand(store, command(create('2')));
  expect(await runCommand(store, step('redo'))).toEqual({});
  expect(await texts(store)).toEqual(['Synpunkt 2']);
});

test('each document has its own history, of two hundred commands', async () => {
  const store = await newStore();
  const other = { ...command(create('other', { document: 'urn:uuid:other' })), scope: 'urn:uuid:other' };
  await runCommand(store, other);
  await runCommand(store, command(create('1')));
  for (let i = 0; i < historyLength + 5; i++) await runCommand(store, command(set('1', { commenting: `nr ${i}` })));
  for (let i = 0; i < historyLength; i++)
    expect((await runCommand(store, step('undo'))).stepped).toMatchObject({ do: 'set' });
  expect(await runCommand(store, step('undo'))).toEqual({});
  expect(await texts(store)).toEqual(['nr 4']);
  expect((await undoableIn(store, 'urn:uuid:other')).undo).toMatchObject({ do: 'create' });
});

test('several things in one command are undone together', async () => {
  const store = await newStore();
  await runCommand(store, command(create('1'), create('2')));
  await runCommand(store, command(set('1', { status: 'klar' }), remove('2'), create('3')));
  expect((await undoableIn(store, remiss)).undo).toMatchObject({ do: 'several', kind: 'comment', count: 3 });
  await runCommand(store, step('undo'));
  expect(await texts(store)).toEqual(['Synpunkt 1', 'Synpunkt 2']);
});

test('undo leaves alone what has been written since by another way', async () => {
  const store = await newStore();
  await runCommand(store, command(create('1')));
  await runCommand(store, command(set('1', { commenting: 'min', assessing: 'avråder' })));
  await store.db.comments.update('urn:uuid:1', { commenting: 'från en kopia' });
  await runCommand(store, step('undo'));
  expect((await commentsOf(store, remiss))[0]).toMatchObject({ commenting: 'från en kopia' });
  expect((await commentsOf(store, remiss))[0]).not.toHaveProperty('assessing');
});

test('two windows change one comment: each field has what was written to it last', async () => {
  const store = await newStore();
  await runCommand(store, command(create('1')));
  await Promise.all([
    runCommand(store, command(set('1', { commenting: 'från den ena' }))),
    runCommand(store, command(set('1', { assessing: 'tillstyrker' }))),
  ]);
  expect((await commentsOf(store, remiss))[0]).toMatchObject({
    commenting: 'från den ena',
    assessing: 'tillstyrker',
  });
});

test('a draft is kept, over restarts, until it has become a comment', async () => {
  let store = await newStore();
  const key = 'ny';
  for (const content of [{ commenting: 'P' }, { commenting: 'På sidan' }])
    await runCommand(store, { type: 'draft', id: `draft-${content.commenting}`, key, document: remiss, content });
  store = await reopened(store);
  expect((await storedDraft(store, key))?.content).toEqual({ commenting: 'På sidan' });
  await runCommand(store, { ...command(create('1')), draft: key });
  expect((await storedDraft(store, key))?.content).toBeUndefined();
});

test('one bad record is set aside and the others come', async () => {
  const store = await newStore();
  await runCommand(store, command(create('1'), create('2')));
  await store.db.comments.update('urn:uuid:2', { status: 'borttappad' as never });
  expect(await texts(store)).toEqual(['Synpunkt 1']);
  await vi.waitFor(async () => expect(await store.db.aside.count()).toBe(1));
  expect((await store.db.aside.toArray())[0]).toMatchObject({
    table: 'comments',
    record: { id: 'urn:uuid:2', status: 'borttappad' },
    problem: expect.stringMatching(/^status: /),
  });
  expect(await store.db.comments.count()).toBe(1);
});

test('readers hear of what others write', async () => {
  const store = await newStore();
  const heard: number[] = [];
  const lifetime = new AbortController();
  const query = async () => (await commentsOf(store, remiss)).length;
  live(
    query,
    (count) => heard.push(count),
    () => {},
    lifetime.signal,
  );
  await vi.waitFor(() => expect(heard).toEqual([0]));
  await runCommand(store, command(create('1')));
  await vi.waitFor(() => expect(heard).toEqual([0, 1]));
  lifetime.abort();
});
