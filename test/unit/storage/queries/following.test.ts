import { expect, test, vi } from 'vitest';
import type { AnswerPoint, Instans, PointGroup, RemissAnswer } from '../../../../comments/model/answer.ts';
import type { New } from '../../../../comments/model/model.ts';
import type { Change } from '../../../../storage/commands/command.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { answersInArende } from '../../../../storage/queries/answers.ts';
import { overviewIn } from '../../../../storage/queries/overview.ts';
import { arendeOf, countsIn, live } from '../../../../storage/queries/read.ts';
import { command, create, newStore, set } from '../../comments/model/records.ts';
import { aDocument, anArende, anEdition, urn } from '../commands/made-records.ts';

const ofDocument = (store: Store) => arendeOf(store, urn('d'));
const setAside = (store: Store) =>
  store.db.aside.add({ table: 'comments', record: {}, problem: 'status', at: '2026-03-01T10:00:00.000Z' });

const arende = urn('a');
const inArende = (store: Store) => answersInArende(store, arende);
const instans: New<Instans> = { kind: 'instans', id: urn('i'), arende, name: 'Socialnämnden' };
const group: New<PointGroup> = { kind: 'group', id: urn('g'), arende, heading: 'Ansvar' };
const answer: New<RemissAnswer> = {
  ...{ kind: 'answer', id: urn('svar'), arende, title: 'Svar.docx', form: 'word', identifiers: [], numbers: [] },
};
const point: New<AnswerPoint> = {
  ...{ kind: 'point', id: urn('p'), answer: urn('svar'), spans: [{ start: 0, end: 4 }], state: 'taken' },
  ...{ stance: 'stöd', about: [], concepts: [] },
};

test.each<[what: string, query: (store: Store) => Promise<unknown>, change: Change | typeof setAside]>([
  [
    'the ärende of a document: what it says',
    ofDocument,
    { do: 'set', kind: 'arende', id: urn('a'), fields: { summary: 'Vi tillstyrker.' } },
  ],
  [
    'the ärende of a document: which it is',
    ofDocument,
    { do: 'set', kind: 'document', id: urn('d'), fields: { arende: null } },
  ],
  ['the overview: ärenden', overviewIn, { do: 'set', kind: 'arende', id: urn('a'), fields: { title: 'Ny titel' } }],
  ['the overview: editions', overviewIn, { do: 'set', kind: 'edition', id: urn('e'), fields: { name: 'utkast' } }],
  ['the overview: comments', overviewIn, set('1', { status: 'klar' })],
  ['the overview: what was set aside', overviewIn, setAside],
  ['the numbers: what was set aside', countsIn, setAside],
  ['the answers: points', inArende, { do: 'set', kind: 'point', id: urn('p'), fields: { note: 'Se 6.1.' } }],
  ['the answers: the answer', inArende, { do: 'set', kind: 'answer', id: urn('svar'), fields: { overall: 'oklart' } }],
  ['the answers: whose they are', inArende, { do: 'create', record: { ...instans, id: urn('i2') } }],
  ['the answers: groups', inArende, { do: 'create', record: group }],
])('who follows hears of each table that is read. %s', async (_, query, change) => {
  const store = await newStore();
  const documents = [anArende('a'), aDocument('d', 'a'), anEdition('e', 'd')];
  const answers = [answer, point].map((record): Change => ({ do: 'create', record }));
  await runCommand(store, command(...documents, create('1', { document: urn('d') }), ...answers));
  const heard: string[] = [];
  const lifetime = new AbortController();
  live(
    () => query(store),
    (found) => heard.push(JSON.stringify(found) ?? ''),
    () => {},
    lifetime.signal,
  );
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  if (typeof change === 'function') await change(store);
  else await runCommand(store, command(change));
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  expect(heard[1]).not.toBe(heard[0]);
  lifetime.abort();
});
