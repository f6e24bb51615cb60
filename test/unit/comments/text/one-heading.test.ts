import { expect, test } from 'vitest';
import { carryOver } from '../../../../comments/anchoring/index.ts';
import { placing } from '../../../../comments/list/entries/places/place.ts';
import type { Comment } from '../../../../comments/model/comment.ts';
import { made } from '../../../../comments/model/record.ts';
import { pdfFragments, type Selector } from '../../../../comments/model/target/selectors.ts';
import { byTarget, type TargetOf } from '../../../../comments/model/target/target.ts';
import { flatten } from '../../../../comments/text/flatten.ts';
import { placeComments } from '../../../../extension/session/comments/place-comments.ts';
import { aComment } from '../model/records.ts';

/** Level (0 for a paragraph), words. */
const blocks: [number, string][] = [
  [1, 'Del A'],
  [2, 'Inledning'],
  [3, 'Syfte'],
  [0, 'Planen gäller alla nämnder.'],
  [1, 'Bilaga'],
  [2, 'Frågor'],
  [0, 'Vem svarar?'],
  [2, 'Frågor'],
  [0, 'När börjar det?'],
  [1, 'Del B'],
  [2, 'Syfte'],
  [0, 'Planen följs upp.'],
];
const text = flatten(
  blocks.map(([level, text], id) => ({ id, kind: level > 0 ? 'heading' : 'paragraph', level, text })),
);
const snapshot = {
  id: 'b'.repeat(64),
  text: text.text,
  sections: text.places.flatMap(({ start }, i) => {
    const [level, title] = blocks[i] ?? [0, ''];
    return level > 0 ? [{ start, level, title }] : [];
  }),
};
const document = 'urn:uuid:11111111-1111-4111-8111-111111111111';
const edition = 'urn:uuid:22222222-2222-4222-8222-222222222222';
const about = (target: TargetOf<'section'>): Comment =>
  made<Comment>(
    { ...aComment('a'), document, edition, status: 'klar', target },
    { writer: 'w', now: () => new Date(0) },
  );

async function inPanel(comment: Comment): Promise<number | undefined> {
  const [placed] = await placeComments(
    [comment],
    text,
    () => undefined,
    undefined,
    () => {},
  );
  return placed?.span?.start;
}

function inList(comment: Comment): number | undefined {
  const place = placing({
    documents: [{ id: document, title: 'Plan' }],
    editions: [{ id: edition, document, identifiers: [], snapshot: snapshot.id }],
    snapshots: new Map([[snapshot.id, snapshot]]),
    comments: [comment],
    concepts: [],
    now: new Date(0),
  });
  return place(comment).start;
}

async function carried(comment: Comment): Promise<number | undefined> {
  const to = { edition: 'urn:uuid:33333333-3333-4333-8333-333333333333', document };
  const ids = ['urn:uuid:44444444-4444-4444-8444-444444444444'];
  const { copies } = await carryOver({ comments: [comment], old: undefined, now: text, to, ids });
  const [copy] = copies;
  if (copy?.carried?.state === 'lost' || copy?.target.type !== 'section') return undefined;
  return copy.target.selectors.find((one) => one.type === 'TextPositionSelector')?.start;
}

const startOf = (block: number) => text.places[block]?.start;
const onPage = (page: number): Selector[] => [
  { type: 'FragmentSelector', conformsTo: pdfFragments, value: `page=${page}` },
];

test.each<[string, string[], Selector[], number | undefined]>([
  ['the only one under its headings', ['Del B', 'Syfte'], [], startOf(10)],
  ['two under the same headings, and nothing tells which', ['Bilaga', 'Frågor'], [], undefined],
  ['two, and a page that is none of theirs', ['Bilaga', 'Frågor'], onPage(9), undefined],
  ['none under its headings, as levels were read otherwise', ['Del A', 'Syfte'], [], startOf(2)],
  ['none of its words', ['Del A', 'Budget'], [], undefined],
])('panel, comment list and a new edition find the same heading: %s', async (_, path, selectors, start) => {
  const comment = about({ type: 'section', path, selectors });
  expect({ panel: await inPanel(comment), list: inList(comment), edition: await carried(comment) }).toEqual({
    panel: start,
    list: start,
    edition: start,
  });
});

test('each type of target has one answer', () => {
  const cases = { document: () => 'd', rectangle: () => 'r', section: () => 's', passage: () => 'p' };
  expect(byTarget({ type: 'document' }, cases)).toBe('d');
  expect(byTarget({ type: 'section', path: ['x'], selectors: [] }, cases)).toBe('s');
  expect(byTarget({ type: 'passage', selectors: [] }, cases)).toBe('p');
  expect(byTarget({ type: 'rectangle', page: 1, left: 0, top: 0, width: 1, height: 1 }, cases)).toBe('r');
});
