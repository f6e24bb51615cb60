import { expect, test } from 'vitest';
import { Hits } from '../../../../extension/session/search/hits.ts';
import type { Match } from '../../../../language/matching/match.ts';

const match = (concept: string) =>
  ({ concept, scheme: 's', start: 0, end: 5, label: concept, how: 'form', certainty: 1 }) as Match;

/** Of a document of five blocks; 1 and 2 are its table of contents, as soon as that is known. */
function found() {
  let guides = new Set<number>();
  const hits = new Hits(
    () => [1, 2, 3, 4, 5].map((id) => ({ id })),
    () => guides,
  );
  for (const block of [1, 3, 5]) hits.put(block, [match('halsa')]);
  hits.put(2, [match('oro')]);
  const settle = () => {
    guides = new Set([1, 2]);
    hits.reordered();
  };
  return { hits, settle };
}

const blocks = (hits: readonly { block: number }[]) => hits.map(({ block }) => block);

test('what only leads elsewhere counts, and comes behind the rest', () => {
  const { hits, settle } = found();
  expect(blocks(hits.placesOf('halsa'))).toEqual([1, 3, 5]);
  settle();
  expect(Object.fromEntries(hits.guides)).toEqual({ halsa: 1, oro: 1 });
  expect(Object.fromEntries(hits.counts)).toEqual({ halsa: 3, oro: 1 });
  expect(blocks(hits.placesOf('halsa'))).toEqual([3, 5, 1]);
  // Which concept comes first, and all that is marked, go by the document.
  expect(hits.concepts()).toEqual(['halsa', 'oro']);
  expect(blocks(hits.all())).toEqual([1, 2, 3, 5]);
});

test('places that come in another order are others', () => {
  const { hits, settle } = found();
  const before = hits.revisions.get('halsa');
  expect(hits.guides.size).toBe(0);
  settle();
  expect(hits.guides.size).toBe(2);
  expect(hits.revisions.get('halsa')).not.toBe(before);
});

test('a walk passes over what only leads elsewhere, unless there is no more', () => {
  const { hits, settle } = found();
  settle();
  expect(blocks(hits.toWalk(hits.all()))).toEqual([3, 5]);
  expect(blocks(hits.toWalk(hits.of('oro')))).toEqual([2]);
});
