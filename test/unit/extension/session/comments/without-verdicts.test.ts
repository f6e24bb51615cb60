import { expect, test } from 'vitest';
import { withoutVerdicts } from '../../../../../extension/session/comments/place-comments.ts';

test('in another reading of the changes nothing is asked of the reviewer: what is found is there, what isn’t is not seen', () => {
  const span = { start: 3, end: 9 };
  const states = (['unchanged', 'moved', 'changed', 'lost', 'document', 'without-place'] as const).map((state) => ({
    ...{ comment: state, state, candidates: state === 'lost' ? [span] : [] },
    span: ['unchanged', 'moved', 'changed'].includes(state) ? span : undefined,
  }));
  expect(withoutVerdicts(states).map(({ comment, state, candidates }) => [comment, state, candidates.length])).toEqual([
    ['unchanged', 'unchanged', 0],
    ['moved', 'unchanged', 0],
    ['changed', 'unchanged', 0],
    ['lost', 'unseen', 0],
    ['document', 'document', 0],
    ['without-place', 'without-place', 0],
  ]);
});
