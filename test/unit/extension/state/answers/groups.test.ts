import { expect, test } from 'vitest';
import type { AnswerPoint, PointGroup } from '../../../../../comments/model/answer.ts';
import {
  type DecisionFilled,
  decisionChanges,
} from '../../../../../extension/state/answers/groups/decision-changes.ts';
import {
  addedTo,
  dissolved,
  groupChanges,
  newGroup,
} from '../../../../../extension/state/answers/groups/group-changes.ts';
import { everyPoint, matching, saidPoints } from '../../../../../extension/state/answers/groups/said-points.ts';
import { deedOf } from '../../../../../extension/state/workspace/deed-of.ts';
import type { Change } from '../../../../../storage/commands/command.ts';
import { runCommand } from '../../../../../storage/commands/run-command.ts';
import { openStore } from '../../../../../storage/db/store.ts';
import { answersInArende } from '../../../../../storage/queries/answers.ts';
import { recentSteps } from '../../../../../storage/queries/recent-steps.ts';
import { answerTexts, exampleAnswers } from '../../../../example-answers.ts';
import { urn } from '../../../../example-work.ts';

let opened = 0;
/** A database with the example in it. */
async function example() {
  const store = await openStore({ private: false, name: `groups-${++opened}` });
  let sent = 0;
  const change = (changes: Change[], scope = urn('asked')) =>
    runCommand(store, { type: 'change', id: `c${++sent}`, scope, changes, snapshots: [...answerTexts] });
  await change(exampleAnswers(), urn('put'));
  const found = async () => {
    const answers = await answersInArende(store, urn('asked'));
    if (!answers) throw new Error('gone');
    return answers;
  };
  const deed = async () => {
    const { undo } = await recentSteps(store);
    return undo && deedOf(undo);
  };
  const group = async (id: string) => (await found()).groups.find((one) => one.id === id) as PointGroup;
  const groupOf = async (id: string) => (await found()).points.find((one) => one.id === urn(id))?.group;
  return {
    change,
    found,
    deed,
    group,
    groupOf,
    undo: () => runCommand(store, { type: 'undo', id: `u${++sent}`, scope: urn('asked') }),
  };
}

test('a group is made with who says the contrary, undone and dissolved, each as one step with its name', async () => {
  const { change, deed, found, group, groupOf, undo } = await example();
  const { id, changes } = newGroup(urn('asked'), 'Kostnader', [urn('p5')], {
    heading: 'Säger emot',
    points: [urn('p6')],
  });
  await change(changes);
  expect(await deed()).toBe('makeGroup');
  expect(await groupOf('p5')).toBe(id);
  expect(await groupOf('p6')).toBe((await group(id)).against);
  await undo();
  expect((await found()).groups.map(({ heading }) => heading)).toEqual(['Ansvaret för uppföljningen bör framgå']);
  expect(await groupOf('p5')).toBeUndefined();

  await change(dissolved(await group(urn('responsible')), [urn('p2'), urn('p4')], (await found()).groups));
  expect(await deed()).toBe('dissolveGroup');
  expect((await found()).groups).toEqual([]);
  expect(await groupOf('p2')).toBeUndefined();
});

test('who says the contrary of a group that is there comes into a group for them, once', async () => {
  const { change, deed, group, groupOf } = await example();
  await change(addedTo(await group(urn('responsible')), [urn('p5')], { heading: 'Emot', points: [urn('p6')] }));
  expect(await deed()).toBe('movePoints');
  const { against } = await group(urn('responsible'));
  expect(await groupOf('p6')).toBe(against);
  await change(addedTo(await group(urn('responsible')), [], { heading: 'Emot', points: [urn('p7')] }));
  expect(await groupOf('p7')).toBe(against);
  expect((await group(urn('responsible'))).against).toBe(against);
});

test('of a group only what has been changed is set, and it needs a heading', async () => {
  const { change, deed, group } = await example();
  const before = await group(urn('responsible'));
  const filled = { heading: before.heading, summary: before.summary ?? '', against: '' };
  expect(groupChanges(before, filled)).toEqual([]);
  expect(groupChanges(before, { ...filled, heading: ' ' })).toBeUndefined();
  const changes = groupChanges(before, { ...filled, summary: '' });
  expect(changes).toEqual([{ do: 'set', kind: 'group', id: before.id, fields: { summary: null } }]);
  await change(changes as Change[]);
  expect(await deed()).toBe('editGroup');
});

const said: DecisionFilled = { response: '', reason: '', alteration: '', isDecided: false, day: '', by: '' };

test('what is said of many leaves alone what is empty; of one it is emptied', async () => {
  const { change, deed, found, group } = await example();
  const of = async (id: string) => (await found()).points.find((one) => one.id === urn(id)) as AnswerPoint;
  const many = [await of('p5'), await group(urn('responsible'))];
  const changes = decisionChanges(many, { ...said, response: 'noteras' });
  await change(changes as Change[]);
  expect(await deed()).toBe('decide');
  expect(await group(urn('responsible'))).toMatchObject({ response: 'noteras', reason: 'Ansvaret läggs till.' });
  const decided = { ...said, isDecided: true, day: '2026-12-01', by: 'Åsa Öberg' };
  await change(decisionChanges([await of('p5')], { ...decided, response: 'beaktas' }) as Change[]);
  expect(await of('p5')).toMatchObject({ response: 'beaktas', decided: '2026-12-01', decidedBy: 'Åsa Öberg' });
  await change(decisionChanges([await of('p5')], said) as Change[]);
  expect(await of('p5')).not.toHaveProperty('response');
  expect(await of('p5')).not.toHaveProperty('decided');
});

test.each<[string, Partial<DecisionFilled>, string]>([
  ['without a response', { isDecided: true, day: '2026-12-01' }, 'response'],
  ['without a day', { isDecided: true, response: 'noteras' }, 'day'],
  ['on no day', { isDecided: true, response: 'noteras', day: '2026-02-31' }, 'day'],
])('nothing is decided %s', async (_, filled, fault) => {
  const { found } = await example();
  const [first] = (await found()).points.filter(({ response }) => response === undefined);
  expect(decisionChanges([first as AnswerPoint], { ...said, ...filled })).toBe(fault);
});

test('points are told by their instans, with its group’s decision, and found by all words', async () => {
  const { found } = await example();
  const texts = new Map(answerTexts.map((one) => [one.id, one]));
  const all = saidPoints(await found(), (id) => texts.get(id ?? ''));
  const ids = (those: typeof all) => those.map(({ point }) => point.id.replace('urn:uuid:', '')).join(' ');
  expect(ids(all)).toBe('p4 p5 p1 p2 p3 p6 p7');
  expect(all[0]?.decision).toEqual({
    response: 'beaktas',
    reason: 'Ansvaret läggs till.',
    ofGroup: urn('responsible'),
  });
  expect(ids(matching(all, { ...everyPoint, words: 'förtydligas regionen' }))).toBe('p4');
  expect(ids(matching(all, { ...everyPoint, words: 'nordbygd' }))).toBe('p4 p5');
  expect(ids(matching(all, { ...everyPoint, stance: 'invändning' }))).toBe('p3 p6');
  expect(ids(matching(all, { ...everyPoint, decision: 'proposed' }))).toBe('p4 p2');
  expect(ids(matching(all, { ...everyPoint, instans: urn('school') }))).toBe('p6 p7');
});
