import { expect, test } from 'vitest';
import { previewRestore, restore } from '../../../../storage/backup/restore.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import { quarantinedIn } from '../../../../storage/queries/quarantined.ts';
import { aComment, newStore } from '../../comments/model/records.ts';
import { anArende, commandIn, urn } from '../commands/made-records.ts';
import { backupRead, backupWith } from './backup-file.ts';

/** A backup in which some fields can't be read: what was in them is unknown, and what is here is sound. */

const early = '2026-01-01T00:00:00.000Z';
const late = '2026-02-01T00:00:00.000Z';
const stampAt = (at: string) => ({ created: at, modified: `${at}~000000~a` });
const written = { '*': stampAt(early) };

const comment = (fields: object) => ({ ...aComment('1'), deleted: false, stamps: written, ...fields });
const arende = (fields: object) => ({
  kind: 'arende',
  id: urn('b'),
  title: 'B',
  numbers: [{ number: 'KS 1' }],
  deadline: '2026-05-01',
  deleted: false,
  stamps: written,
  ...fields,
});

const read = async (data: Parameters<typeof backupWith>[0]) => (await backupRead(await backupWith(data))).backup;
const sound = { arenden: [arende({})], comments: [comment({})] };

async function storeWith(data: Parameters<typeof backupWith>[0]) {
  const store = await newStore();
  await restore(store, await read(data));
  return store;
}

const rowsIn = async ({ db }: Awaited<ReturnType<typeof newStore>>) => ({
  arenden: await db.arenden.toArray(),
  comments: await db.comments.toArray(),
});

test.each([
  ['not changed since', written],
  ['changed later in the backup', { ...written, commenting: stampAt(late), deadline: stampAt(late) }],
  ['all of it written later in the backup', { '*': stampAt(late) }],
])('they leave what is here as it is: %s', async (_name, stamps) => {
  const store = await storeWith(sound);
  const damaged = await read({
    arenden: [arende({ deadline: '2027-02-31', stamps })],
    comments: [comment({ commenting: { x: 1 }, stamps })],
  });
  await restore(store, damaged);
  const { arenden, comments } = await rowsIn(store);
  expect(arenden[0]?.deadline).toBe('2026-05-01');
  expect(comments[0]?.commenting).toBe('Synpunkt 1');
  expect(await quarantinedIn(store)).toEqual({ away: 0, lost: [] });
});

test('a record in which nothing else differs is told of as the same', async () => {
  const store = await storeWith(sound);
  const before = await rowsIn(store);
  const damaged = await read({
    arenden: [arende({ deadline: '2027-02-31', numbers: [{ number: '' }] })],
    comments: [comment({ commenting: { x: 1 } })],
  });
  for (const would of [await previewRestore(store, damaged), await restore(store, damaged)])
    expect(would).toMatchObject({ arende: { kept: 1, changed: 0 }, comment: { kept: 1, changed: 0 } });
  expect(await rowsIn(store)).toEqual(before);
});

test('what is newer in the other fields is taken in', async () => {
  const store = await storeWith(sound);
  const stamps = { ...written, title: stampAt(late), deadline: stampAt(late) };
  const damaged = await read({ arenden: [arende({ title: 'Ny titel', deadline: '2027-02-31', stamps })] });
  expect((await previewRestore(store, damaged)).arende).toMatchObject({ changed: 1 });
  await restore(store, damaged);
  expect((await rowsIn(store)).arenden[0]).toMatchObject({ title: 'Ny titel', deadline: '2026-05-01' });
});

test('a field that has been emptied here stays empty, and a list keeps what only this copy can read', async () => {
  const store = await newStore();
  await runCommand(store, commandIn('b', anArende('b')));
  const { id } = (await store.db.arenden.toArray())[0] ?? {};
  const set = (fields: object) => runCommand(store, commandIn('b', { do: 'set', kind: 'arende', id, fields } as never));
  await set({ sender: 'Region', numbers: [{ number: 'KS 1' }, { number: 'KS 2' }] });
  await set({ sender: null });
  const stamps = { '*': stampAt('2026-03-02T00:00:00.000Z') };
  await restore(
    store,
    await read({ arenden: [arende({ sender: 7, numbers: [{ number: 'KS 1' }, { number: '' }], stamps })] }),
  );
  const [now] = (await rowsIn(store)).arenden;
  expect(now).not.toHaveProperty('sender');
  expect(now?.numbers).toEqual([{ number: 'KS 1' }, { number: 'KS 2' }]);
});

test('where the record isn’t here, it comes without them; a sound backup then fills them in', async () => {
  const store = await storeWith({
    arenden: [arende({ deadline: '2027-02-31' })],
    comments: [comment({ commenting: { x: 1 }, describing: 'Därför' })],
  });
  const { arenden, comments } = await rowsIn(store);
  expect(arenden[0]).toEqual(expect.not.objectContaining({ deadline: expect.anything() }));
  expect(comments[0]).toMatchObject({ describing: 'Därför' });
  await restore(store, await read(sound));
  const after = await rowsIn(store);
  expect(after.arenden[0]?.deadline).toBe('2026-05-01');
  expect(after.comments[0]?.commenting).toBe('Synpunkt 1');
  expect(await quarantinedIn(store)).toEqual({ away: 0, lost: [] });
});
