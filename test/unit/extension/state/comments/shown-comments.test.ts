import { computed, signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Comment } from '../../../../../comments/model/comment.ts';
import type { PlacedComment, PlaceState } from '../../../../../extension/protocol/messaging.ts';
import { noFilters } from '../../../../../extension/state/comments/comment-list.ts';
import { ShownComments } from '../../../../../extension/state/comments/shown-comments.ts';
import type { View } from '../../../../../extension/state/panel/view.ts';
import type { Change } from '../../../../../storage/commands/command.ts';
import { aComment } from '../../../comments/model/records.ts';

/** Comments in the document's order, each with what became of its place. */
type Places = Readonly<Record<string, PlaceState>>;
const places: Places = { a: 'unchanged', b: 'lost', c: 'changed', d: 'unchanged', e: 'moved' };
const id = (name: string) => aComment(name).id;

/** @param isDone can what is decided be written? */
function shownOf(first: Places, isDone = true) {
  const found = signal(first);
  const comments = computed(() => Object.keys(found.value).map((name) => aComment(name) as Comment));
  const placed = computed(
    () =>
      new Map(
        Object.entries(found.value).map(([name, state]): [string, PlacedComment] => [
          id(name),
          { comment: id(name), state, section: [], candidates: [] },
        ]),
      ),
  );
  const view = signal<View>('concepts');
  const inDocument: string[] = [];
  const written: Change[][] = [];
  const shown = new ShownComments({
    view,
    comments,
    placed,
    tab: { showComment: (comment) => inDocument.push(comment) },
    change: async (changes) => {
      written.push(changes);
      return isDone;
    },
  });
  return { shown, found, view, inDocument, written };
}

test('to open comments shows their rows, and leads nowhere in the document', () => {
  const { shown, view, inDocument } = shownOf(places);
  shown.open([id('b'), id('c')]);
  expect(view.value).toBe('comments');
  expect(shown.awaited.value).toEqual([id('b'), id('c')]);
  expect(inDocument).toEqual([]);
});

test('to go to a comment leads to its row and to its place', () => {
  const { shown, inDocument } = shownOf(places);
  shown.goTo(id('d'));
  expect([shown.awaited.value, shown.current.value, inDocument]).toEqual([[id('d')], id('d'), [id('d')]]);
  shown.goTo(undefined);
  expect([shown.current.value, inDocument]).toEqual([id('d'), [id('d')]]);
});

test('a row that has come into view isn’t waited for any more', () => {
  const { shown } = shownOf(places);
  shown.open([id('c')]);
  shown.arrived(id('c'));
  expect([shown.awaited.value, shown.current.value]).toEqual([[], id('c')]);
});

test('a review shows those that need a look, and goes to the first', () => {
  const { shown, view, inDocument } = shownOf(places);
  shown.filters.value = { ...noFilters, words: 'hälsa' };
  shown.review();
  expect(view.value).toBe('comments');
  expect(shown.filters.value).toEqual({ ...noFilters, place: 'to-look-at' });
  expect(shown.toReview.value).toBe(3);
  expect(inDocument).toEqual([id('b')]);
});

test('a review that is begun before the comments are there goes to the first when they come, and only then', () => {
  const { shown, found, inDocument } = shownOf({});
  shown.review();
  expect([shown.toReview.value, inDocument]).toEqual([0, []]);
  found.value = places;
  expect([shown.toReview.value, inDocument]).toEqual([3, [id('b')]]);
  found.value = { ...places, f: 'lost' };
  expect([shown.toReview.value, inDocument]).toEqual([4, [id('b')]]);
  // What has been decided takes nothing from how many there were.
  found.value = { ...places, b: 'unchanged' };
  expect([shown.toReview.value, inDocument]).toEqual([4, [id('b')]]);
});

test.each<[decided: string, next: string]>([
  ['b', 'c'],
  ['c', 'e'],
  ['e', 'b'],
  ['d', 'e'],
])('after a decision on %s one is led to %s', async (decided, next) => {
  const { shown, inDocument, written } = shownOf(places);
  const changes: Change[] = [{ do: 'delete', kind: 'comment', id: id(decided) }];
  await shown.decide(id(decided), changes);
  expect(written).toEqual([changes]);
  expect(inDocument).toEqual([id(next)]);
});

test.each<[filter: string, awaited: string[]]>([
  ['', [id('b')]],
  ['to-look-at', []],
])('after the last decision the row keeps the focus, where it is still listed (filter %j)', async (place, awaited) => {
  const { shown, inDocument } = shownOf({ a: 'unchanged', b: 'lost' });
  shown.filters.value = { ...noFilters, place };
  await shown.decide(id('b'), []);
  expect([shown.awaited.value, inDocument]).toEqual([awaited, []]);
});

test('a decision that can’t be written leads nowhere', async () => {
  const { shown, inDocument } = shownOf(places, false);
  await shown.decide(id('b'), []);
  expect([shown.awaited.value, shown.current.value, inDocument]).toEqual([[], undefined, []]);
});

test('another document has neither filters nor review; what waits to come into view goes on waiting', () => {
  const { shown } = shownOf(places);
  shown.review();
  shown.open([id('c')]);
  shown.reset();
  expect([shown.filters.value, shown.toReview.value, shown.current.value]).toEqual([noFilters, undefined, undefined]);
  expect(shown.awaited.value).toEqual([id('c')]);
});
