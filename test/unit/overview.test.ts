import { expect, test } from 'vitest';
import { overviewIn } from '../../storage/overview.ts';
import { runCommand } from '../../storage/run-command.ts';
import { create, newStore, set } from './records.ts';
import { aDocument, anArende, anEdition, commandIn, ids, urn } from './work-records.ts';

const on = (document: string) => ({ document: urn(document) });

test('ärenden with their documents, editions and numbers of comments, and when each was last changed', async () => {
  const store = await newStore();
  await runCommand(
    store,
    commandIn(
      'beginning',
      ...[anArende('a'), anArende('empty'), anArende('deleted')],
      ...[aDocument('d1', 'a'), aDocument('d2', 'a'), aDocument('loose'), aDocument('under-deleted', 'deleted')],
      ...[anEdition('e1', 'd1'), anEdition('e2', 'd1')],
      ...[create('1', on('d1')), create('2', { ...on('d1'), status: 'klar' }), create('3', on('loose'))],
      ...[create('4', on('under-deleted')), create('without', on('nowhere'))],
    ),
  );
  await runCommand(store, commandIn('deleted', { do: 'delete', kind: 'arende', id: urn('deleted') }));
  const before = await overviewIn(store);
  await runCommand(store, commandIn('d1', set('1', { status: 'klar' })));
  const { arenden, loose, comments, lost, counts } = await overviewIn(store);
  expect(ids(arenden.map(({ arende }) => arende))).toEqual(['a', 'empty']);
  const [a, empty] = arenden;
  expect(a?.documents.map(({ document, klara, utkast }) => [document.title, klara, utkast])).toEqual([
    ['Dokument d1', 2, 0],
    ['Dokument d2', 0, 0],
  ]);
  expect(ids(a?.documents[0]?.editions ?? [])).toEqual(['e1', 'e2']);
  expect(loose.map(({ document, utkast }) => [document.title, utkast])).toEqual([['Dokument loose', 1]]);
  expect(ids(comments).toSorted()).toEqual(['1', '2', '3', 'without']);
  expect(lost).toBe(1);
  expect(counts).toEqual({ arende: 2, document: 3, edition: 2, comment: 4, aside: 0 });
  // A comment's change is its document's and its ärende's.
  expect(a?.changed).toBe(a?.documents[0]?.changed);
  expect((a?.changed ?? '') > (before.arenden[0]?.changed ?? '')).toBe(true);
  expect(empty?.changed).toBe(before.arenden[1]?.changed);
});

test('a comment that has been carried over is counted and found once, where it stands now', async () => {
  const store = await newStore();
  const here = (id: string, edition: string, fields: Parameters<typeof create>[1] = {}) =>
    create(id, { ...on('d'), edition: urn(edition), status: 'klar', ...fields });
  await runCommand(
    store,
    commandIn(
      'carried',
      ...[aDocument('d'), anEdition('e1', 'd'), anEdition('e2', 'd'), anEdition('e3', 'd')],
      ...[here('1', 'e1'), here('2', 'e1'), here('3', 'e1')],
      ...[here('1b', 'e2', { derivedFrom: urn('1') }), here('1c', 'e3', { derivedFrom: urn('1b'), status: 'utkast' })],
      ...[here('2b', 'e2', { derivedFrom: urn('2') }), here('new', 'e3')],
    ),
  );
  const told = async () => {
    const { loose, comments, counts } = await overviewIn(store);
    return [loose.flatMap(({ klara, utkast }) => [klara, utkast]), ids(comments).toSorted(), counts.comment];
  };
  expect(await told()).toEqual([[3, 1], ['1c', '2b', '3', 'new'], 4]);
  // Without its copy the old one is what has been said.
  await runCommand(store, commandIn('carried', { do: 'delete', kind: 'comment', id: urn('2b') }));
  expect(await told()).toEqual([[3, 1], ['1c', '2', '3', 'new'], 4]);
});
