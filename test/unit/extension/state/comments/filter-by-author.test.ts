import { expect, test } from 'vitest';
import type { Comment } from '../../../../../comments/model/comment.ts';
import { choicesIn, filtered, listed, noFilters } from '../../../../../extension/state/comments/comment-list.ts';
import { aComment } from '../../../comments/model/records.ts';

test('comments whose authors have names alone are filtered by each of them', () => {
  const by = (id: string, name: string) =>
    ({ ...aComment(id), creator: { id: 'urn:x-remisslasaren:unknown', name } }) as Comment;
  const all = listed([by('a', 'Anna'), by('b', 'Bo'), by('c', 'Bo')], new Map());
  const { reviewer } = choicesIn(all);
  const shown = [...reviewer.keys()].map((one) => filtered(all, { ...noFilters, reviewer: one }));
  expect([...reviewer.values()]).toEqual([1, 2]);
  expect(shown.map((rows) => rows.map(({ comment }) => comment.creator.name))).toEqual([['Anna'], ['Bo', 'Bo']]);
});
