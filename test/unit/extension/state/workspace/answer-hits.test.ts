import { expect, test } from 'vitest';
import { answerHits, searchedTexts } from '../../../../../extension/state/workspace/answer-hits.ts';
import { SearchedTexts } from '../../../../../extension/state/workspace/searched-texts.ts';
import { runCommand } from '../../../../../storage/commands/run-command.ts';
import { overviewIn } from '../../../../../storage/queries/overview.ts';
import { answerTexts, exampleAnswers } from '../../../../example-answers.ts';
import { urn } from '../../../../example-work.ts';
import { newStore } from '../../../comments/model/records.ts';

async function stored() {
  const store = await newStore();
  await runCommand(store, {
    ...{ type: 'change', id: 'urn:uuid:example', scope: urn('asked') },
    ...{ changes: exampleAnswers(), snapshots: [...answerTexts] },
  });
  return { store, arenden: (await overviewIn(store)).arenden };
}

async function read({ store, arenden }: Awaited<ReturnType<typeof stored>>) {
  const searched = new SearchedTexts();
  await searched.load(store, searchedTexts(arenden), new AbortController().signal);
  return searched.texts;
}

/** To its end, as nobody else wants the thread. */
function result<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const told = (found: ReturnType<typeof answerHits>) =>
  result(found).map(({ arende, hits }) => [
    arende.id,
    ...hits.map((hit) =>
      hit.kind === 'instans'
        ? ['instans', hit.instans.id]
        : hit.kind === 'group'
          ? ['group', hit.group.id]
          : [hit.kind, hit.point.id, hit.instans?.name],
    ),
  ]);

test.each([
  ['a body’s own words', 'resonemang kostnad', [['point', urn('p3'), 'Socialnämnden']]],
  ['the coordinator’s note', 'samma som', [['note', urn('p4'), 'Region Nordbygd']]],
  ['a body’s name', 'brukarrådet', [['instans', urn('asked-late')]]],
  [
    'a group’s heading',
    'uppföljningen framgå',
    [
      ['group', urn('responsible')],
      ['point', urn('p2'), 'Socialnämnden'],
    ],
  ],
  ['words of both a point and its note', 'regionen samma', [['note', urn('p4'), 'Region Nordbygd']]],
])('%s is found, with what it is and where it stands', async (_, query, hits) => {
  const all = await stored();
  expect(told(answerHits(all.arenden, await read(all), query))).toEqual([[urn('asked'), ...hits]]);
});

test('nothing is found of what stands in no answer, nor without a word', async () => {
  const all = await stored();
  const texts = await read(all);
  expect(told(answerHits(all.arenden, texts, 'finnsinte'))).toEqual([]);
  expect(told(answerHits(all.arenden, texts, ' '))).toEqual([]);
});

test('of an answer whose text isn’t kept the notes are found', async () => {
  const { arenden } = await stored();
  expect(told(answerHits(arenden, new Map(), 'kostnader'))).toEqual([]);
  expect(told(answerHits(arenden, new Map(), 'samma'))).toEqual([
    [urn('asked'), ['note', urn('p4'), 'Region Nordbygd']],
  ]);
});

test('texts are read once, and none when the search has ended', async () => {
  const { store, arenden } = await stored();
  const ids = searchedTexts(arenden);
  expect(ids).toHaveLength(3);
  const searched = new SearchedTexts();
  await searched.load(store, ids, AbortSignal.abort());
  expect(searched.texts.size).toBe(0);
  const { signal } = new AbortController();
  await searched.load(store, [...ids, 'missing'], signal);
  expect([...searched.texts.keys()].toSorted()).toEqual([...ids, 'missing'].toSorted());
  expect(searched.texts.get('missing')).toBeNull();
  expect(searched.texts.get(ids[0] ?? '')).toBe(answerTexts.find(({ id }) => id === ids[0])?.text);
  // Nothing that is known is asked for again.
  await searched.load({} as typeof store, ids, signal);
});
