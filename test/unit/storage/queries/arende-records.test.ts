import { expect, test } from 'vitest';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import { arendeRecords, arendeWithDocuments } from '../../../../storage/queries/arende-records.ts';
import { live } from '../../../../storage/queries/read.ts';
import { create, newStore, remove, set } from '../../comments/model/records.ts';
import { aDocument, anArende, anEdition, commandIn, ids, urn } from '../commands/made-records.ts';

const slow = { timeout: 5000 };
const on = (document: string) => ({ document: urn(document) });

test('an ärende with all under it, or a document without one; what is deleted isn’t there', async () => {
  const store = await newStore();
  await runCommand(
    store,
    commandIn(
      'beginning',
      ...[anArende('a'), anArende('b'), anArende('deleted')],
      ...[aDocument('d1', 'a'), aDocument('d2', 'a'), aDocument('other', 'b'), aDocument('loose')],
      ...[anEdition('e2', 'd2'), anEdition('e1', 'd1')],
      ...[create('1', on('d1')), create('2', on('d2')), create('3', on('other')), create('4', on('loose'))],
      create('gone', on('d1')),
    ),
  );
  await runCommand(store, commandIn('later', anEdition('e1b', 'd1'), remove('gone'), set('1', { status: 'klar' })));
  await runCommand(store, commandIn('deleted', { do: 'delete', kind: 'arende', id: urn('deleted') }));
  const whole = await arendeRecords(store, urn('a'));
  expect(whole?.arende?.id).toBe(urn('a'));
  expect(ids(whole?.documents ?? [])).toEqual(['d1', 'd2']);
  expect(ids(whole?.editions ?? [])).toEqual(['e1', 'e1b', 'e2']);
  expect(ids(whole?.comments ?? [])).toEqual(['1', '2']);

  const loose = await arendeRecords(store, urn('loose'));
  expect(loose?.arende).toBeUndefined();
  expect(ids(loose?.comments ?? [])).toEqual(['4']);
  expect(Object.keys((await arendeWithDocuments(store, urn('a'))) ?? {})).toEqual(['arende', 'documents']);
  for (const id of ['deleted', 'd1', 'nowhere']) expect(await arendeRecords(store, urn(id)), id).toBeUndefined();
});

test('whoever follows it hears of every comment that is changed', async () => {
  const store = await newStore();
  await runCommand(
    store,
    commandIn('beginning', anArende('a'), aDocument('d1', 'a'), anEdition('e1', 'd1'), create('1', on('d1'))),
  );
  const heard: (string | undefined)[] = [];
  const lifetime = new AbortController();
  const hear = (records: Awaited<ReturnType<typeof arendeRecords>>) => heard.push(records?.comments[0]?.commenting);
  live(
    () => arendeRecords(store, urn('a')),
    hear,
    (failure) => heard.push(String(failure)),
    lifetime.signal,
  );
  await expect.poll(() => heard, slow).toEqual(['Synpunkt 1']);
  await runCommand(store, commandIn('later', set('1', { commenting: 'Ändrad.' })));
  await expect.poll(() => heard.at(-1), slow).toBe('Ändrad.');
  await runCommand(store, commandIn('gone', { do: 'delete', kind: 'arende', id: urn('a') }));
  await expect.poll(() => heard.at(-1), slow).toBeUndefined();
  lifetime.abort();
});
