import { expect, test } from 'vitest';
import type { Arende } from '../../../../comments/model/model.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../storage/db/store.ts';
import {
  arendenIn,
  commentsOf,
  countsIn,
  documentsOf,
  editionsOf,
  undoableIn,
} from '../../../../storage/queries/read.ts';
import {
  answersDiffer,
  arendenMerged,
  documentsMerged,
  factsDropped,
  joinedNumbers,
  type KeptAnswer,
} from '../../../../storage/use-cases/merge-duplicates.ts';
import { create, newStore, remove } from '../../comments/model/records.ts';
import { aDocument, anArende, anEdition, commandIn, ids, stepIn, urn } from '../commands/made-records.ts';

const on = (document: string) => ({ document: urn(document) });

/** "stays" with one document and "goes" with two, an edition and a comment in each, and a deleted comment. */
async function twoThatAreOne(): Promise<Store> {
  const store = await newStore();
  await runCommand(
    store,
    commandIn(
      'beginning',
      anArende('stays', { sender: 'Älvmarkens kommun', numbers: [{ number: 'KS 2026/112' }] }),
      anArende('goes', {
        ...{ sender: 'Sandåkra', deadline: '2026-06-17', stance: 'tillstyrker', summary: 'Bra.' },
        numbers: [{ number: 'ks 2026/112', owner: 'Älvmarkens kommun' }, { number: 'RS 2026-0457' }],
      }),
      ...[aDocument('d1', 'stays'), aDocument('d2', 'goes', { role: 'bilaga' }), aDocument('d3', 'goes')],
      ...[anEdition('e1', 'd1'), anEdition('e2', 'd2'), anEdition('e3', 'd3')],
      ...[create('1', on('d1')), create('2', on('d2')), create('3', on('d3')), create('gone', on('d2'))],
    ),
  );
  await runCommand(store, commandIn('d2', remove('gone')));
  return store;
}

const counts = async (store: Store) => {
  const { arende, document, edition, comment } = await countsIn(store);
  return [arende, document, edition, comment];
};
const arende = async (store: Store, id: string) => (await arendenIn(store)).find((one) => one.id === urn(id)) as Arende;

test('ärenden that are one: documents move, what lacks is filled, the other goes; undo and redo', async () => {
  const store = await twoThatAreOne();
  const before = await arende(store, 'stays');
  await runCommand(store, commandIn('stays', ...(await arendenMerged(store, urn('stays'), urn('goes')))));
  expect(await counts(store)).toEqual([1, 3, 3, 3]);
  expect(ids(await documentsOf(store, urn('stays')))).toEqual(['d1', 'd2', 'd3']);
  expect(await arende(store, 'stays')).toMatchObject({
    ...{ title: 'Ärende stays', sender: 'Älvmarkens kommun', deadline: '2026-06-17' },
    ...{ stance: 'tillstyrker', summary: 'Bra.' },
    numbers: [{ number: 'KS 2026/112', owner: 'Älvmarkens kommun' }, { number: 'RS 2026-0457' }],
  });
  expect((await undoableIn(store, urn('stays'))).undo).toMatchObject({
    ...{ do: 'several', kind: 'several', id: urn('goes'), fields: ['deleted'] },
  });

  await runCommand(store, stepIn('stays', 'undo'));
  expect(await counts(store)).toEqual([2, 3, 3, 3]);
  expect(ids(await documentsOf(store, urn('goes')))).toEqual(['d2', 'd3']);
  const { stamps: _, ...after } = await arende(store, 'stays');
  expect(before).toMatchObject(after);
  await runCommand(store, stepIn('stays', 'redo'));
  expect(await counts(store)).toEqual([1, 3, 3, 3]);
  expect(ids(await documentsOf(store, urn('stays')))).toEqual(['d1', 'd2', 'd3']);
});

test('ärenden of which one has nothing: it goes, and the history still says that they were merged', async () => {
  const store = await newStore();
  await runCommand(store, commandIn('beginning', anArende('stays'), anArende('goes')));
  await runCommand(store, commandIn('stays', ...(await arendenMerged(store, urn('stays'), urn('goes')))));
  expect(ids(await arendenIn(store))).toEqual(['stays']);
  expect((await undoableIn(store, urn('stays'))).undo).toMatchObject({ do: 'several', kind: 'arende' });
});

const region = { remissinstans: 'Region Sandåkra', stance: 'tillstyrker' } as const;
const kommun: Partial<Arende> = {
  ...({ remissinstans: 'Askmora kommun', handlaggare: 'Bo Alm', stance: 'avstyrker' } as const),
  summary: 'Vi avstyrker förslaget eftersom det saknar finansiering.',
};
const noAnswer = {};

test.each<[string, Partial<Arende>, Partial<Arende>, KeptAnswer | undefined, boolean, object]>([
  ['nobody is asked: that of the one that stays', region, kommun, undefined, true, region],
  ['this one', region, kommun, 'stays', true, region],
  ['the other one, and nothing is left of this', { ...region, signers: 'Åsa Öberg' }, kommun, 'goes', true, kommun],
  ['only one has any', noAnswer, kommun, undefined, false, kommun],
  ['the other has none', kommun, noAnswer, undefined, false, kommun],
  [
    'the same authority, one says more',
    { ...region, remissinstans: 'region sandåkra' },
    region,
    undefined,
    false,
    region,
  ],
  ['a stance and another’s reasons', { stance: 'tillstyrker' }, { summary: 'Bra.' }, 'goes', true, { summary: 'Bra.' }],
  ['two summaries', { summary: 'Bra.' }, { summary: 'Dåligt.' }, 'stays', true, { summary: 'Bra.' }],
  ['two authorities alone', { remissinstans: 'A' }, { remissinstans: 'B' }, 'goes', true, { remissinstans: 'B' }],
  [
    ...(['an authority, and its reasons', { remissinstans: 'A' }, { stance: 'avråder', summary: 'Nej.' }] as const),
    ...([undefined, false, { remissinstans: 'A', stance: 'avråder', summary: 'Nej.' }] as const),
  ],
])('one answer is never put together from two: %s', async (_name, stays, goes, kept, differ, answer) => {
  const store = await newStore();
  await runCommand(store, commandIn('beginning', anArende('stays', stays), anArende('goes', goes)));
  expect(answersDiffer(stays, goes)).toBe(differ);
  await runCommand(store, commandIn('stays', ...(await arendenMerged(store, urn('stays'), urn('goes'), kept))));
  const { remissinstans, handlaggare, signers, stance, summary } = await arende(store, 'stays');
  const now = Object.entries({ remissinstans, handlaggare, signers, stance, summary });
  const normal = now.map(([name, value]) => [
    name,
    name === 'remissinstans' ? value?.replace('region s', 'Region S') : value,
  ]);
  expect(Object.fromEntries(normal.filter(([, value]) => value !== undefined))).toEqual(answer);

  await runCommand(store, stepIn('stays', 'undo'));
  expect(await arende(store, 'stays')).toMatchObject(stays);
  expect(await arende(store, 'goes')).toMatchObject(goes);
});

test('what the other says otherwise of the remiss is known before it goes', () => {
  const stays = { sender: 'Älvmarkens kommun', deadline: '2026-06-17' };
  expect(
    factsDropped(stays, { sender: 'älvmarkens kommun', deadline: '2026-06-18', recipient: 'Registrator' }),
  ).toEqual(['deadline']);
});

test('documents that are one: editions and comments move, the other goes; undo and redo', async () => {
  const store = await twoThatAreOne();
  await runCommand(store, commandIn('d1', ...(await documentsMerged(store, urn('d1'), urn('d2')))));
  expect(await counts(store)).toEqual([2, 2, 3, 3]);
  expect(ids(await editionsOf(store, urn('d1')))).toEqual(['e1', 'e2']);
  expect(ids(await commentsOf(store, urn('d1')))).toEqual(['1', '2']);
  expect(await documentsOf(store, urn('stays'))).toMatchObject([{ id: urn('d1'), role: 'bilaga' }]);

  await runCommand(store, stepIn('d1', 'undo'));
  expect(ids(await commentsOf(store, urn('d1')))).toEqual(['1']);
  expect(ids(await commentsOf(store, urn('d2')))).toEqual(['2']);
  expect(await documentsOf(store, urn('stays'))).not.toMatchObject([{ role: 'bilaga' }]);
  await runCommand(store, stepIn('d1', 'redo'));
  expect(ids(await commentsOf(store, urn('d1')))).toEqual(['1', '2']);
});

test('a document without an ärende gets that of the one it is merged with', async () => {
  const store = await newStore();
  await runCommand(store, commandIn('beginning', anArende('a'), aDocument('d1', 'a'), aDocument('loose')));
  await runCommand(store, commandIn('loose', ...(await documentsMerged(store, urn('loose'), urn('d1')))));
  expect(ids(await documentsOf(store, urn('a')))).toEqual(['loose']);
});

test('a comment that is written meanwhile to what has gone brings that back', async () => {
  const store = await twoThatAreOne();
  await runCommand(store, commandIn('d1', ...(await documentsMerged(store, urn('d1'), urn('d2')))));
  await runCommand(store, commandIn('d2', create('late', on('d2'))));
  expect(ids(await documentsOf(store, urn('goes'))).toSorted()).toEqual(['d2', 'd3']);
  expect(ids(await commentsOf(store, urn('d2')))).toEqual(['late']);
});

test('a comment that is written meanwhile on an edition that has moved follows it, and goes back with it', async () => {
  const store = await twoThatAreOne();
  await runCommand(store, commandIn('d1', ...(await documentsMerged(store, urn('d1'), urn('d2')))));
  await runCommand(store, commandIn('d2', create('late', { ...on('d2'), edition: urn('e2') })));
  expect(ids(await commentsOf(store, urn('d1')))).toEqual(['1', '2', 'late']);
  expect(ids(await documentsOf(store, urn('goes')))).toEqual(['d3']);
  await runCommand(store, stepIn('d1', 'undo'));
  expect(ids(await commentsOf(store, urn('d2')))).toEqual(['2', 'late']);
});

test('one that has been deleted in another window isn’t merged with', async () => {
  const store = await twoThatAreOne();
  await runCommand(store, commandIn('goes', { do: 'delete', kind: 'arende', id: urn('goes') }));
  await expect(arendenMerged(store, urn('stays'), urn('goes'))).rejects.toMatchObject({ kind: 'missing' });
  await expect(documentsMerged(store, urn('d1'), urn('d2'))).rejects.toMatchObject({ kind: 'missing' });
});

const dnr = (number: string, owner?: string) => ({ number, ...(owner && { owner }) });

test.each([
  ['others', [dnr('A 1')], [dnr('B 2')], [dnr('A 1'), dnr('B 2')]],
  ['the same, written otherwise', [dnr('KS 2026/1')], [dnr('ks2026/1')], [dnr('KS 2026/1')]],
  ['an owner that one knows', [dnr('A 1')], [dnr('A 1', 'KS')], [dnr('A 1', 'KS')]],
  ['an owner that is known', [dnr('A 1', 'KS')], [dnr('A 1')], [dnr('A 1', 'KS')]],
  ['two owners', [dnr('1/26', 'KS')], [dnr('1/26', 'RS')], [dnr('1/26', 'KS'), dnr('1/26', 'RS')]],
])('numbers joined: %s', (_name, one, other, both) => {
  expect(joinedNumbers(one, other)).toEqual(both);
});
