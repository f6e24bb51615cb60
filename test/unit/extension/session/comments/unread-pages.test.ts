/** Comments on pages that aren't read, or not yet: nothing is said of their places, and nothing guessed. */
import { expect, test } from 'vitest';
import type { Comment, Target } from '../../../../../comments/model/comment.ts';
import { made } from '../../../../../comments/model/record.ts';
import { Commenting } from '../../../../../extension/session/comments/commenting.ts';
import { hasUnread, type ReadPages } from '../../../../../extension/session/comments/unread-places.ts';
import type { ReadBlock } from '../../../../../extension/session/search/search.ts';
import { WholeText } from '../../../../../extension/session/search/whole-text.ts';
import { needsALook } from '../../../../../extension/state/comments/comment-list.ts';
import { notesOf } from '../../../../../extension/state/viewer/notes-of.ts';
import { aComment } from '../../../comments/model/records.ts';

const stamper = { writer: 'test', now: () => new Date('2026-03-01T09:00:00.000Z') };
const comment = (id: string, target: Target): Comment =>
  made<Comment>(aComment(id, { target, status: 'klar', commenting: 'Bra.' }), stamper);

let next = 0;
const block = (text: string, page: number): ReadBlock => ({
  id: ++next,
  kind: 'paragraph',
  level: 0,
  text,
  looks: 'swedish',
  place: { page, top: 0, bottom: 0, left: 0, right: 0 } as never,
});
const same = 'Kommunen ansvarar för det suicidförebyggande arbetet.';

/** Three pages with the same sentence on each; the second may be away. */
function aDocument(away: boolean, pages: Partial<ReadPages> = {}) {
  const blocks = [1, 2, 3].map((page) => block(`${same} Det står på sida ${page}.`, page));
  const read = away ? blocks.filter((_, i) => i !== 1) : [...blocks];
  const told: ReadPages = { all: 3, slow: [], unread: [], textless: [], ...pages };
  const text = new WholeText({ blocks: () => read, hitsIn: () => [] });
  const target = (page: number, length = same.length) => {
    const { id } = blocks[page - 1] as ReadBlock;
    return text.about({ start: { block: id, offset: 0 }, end: { block: id, offset: length } })?.target as Target;
  };
  return { blocks, read, told, text, target, commenting: new Commenting(text, () => told) };
}

const whole = aDocument(false);
const old = whole.text.flat.text;
const on = [1, 2, 3].map((page) => comment(`on-${page}`, whole.target(page)));

test.each<[string, Partial<ReadPages>]>([
  ['not yet', { slow: [2] }],
  ['only when it is recognised again', { textless: [2] }],
  ['never', { unread: [{ why: 'damaged', from: 2, to: 2 }] }],
])('a comment on a page that isn’t read is told as such, without candidates: %s', async (_, pages) => {
  const { commenting } = aDocument(true, pages);
  await commenting.place(on, old);
  const placed = new Map(commenting.placed().map((one) => [one.comment, one]));
  expect(placed.get('urn:uuid:on-2')).toMatchObject({ state: 'unread', page: '2', candidates: [] });
  expect(commenting.unreadPageOf('urn:uuid:on-2')).toBe(2);
  expect(commenting.unreadPageOf('urn:uuid:on-1')).toBeUndefined();
  expect([1, 3].map((page) => placed.get(`urn:uuid:on-${page}`)?.page)).toEqual(['1', '3']);
  expect([1, 3].map((page) => placed.get(`urn:uuid:on-${page}`)?.state)).toEqual(['unchanged', 'unchanged']);
  const [second] = commenting.standing().filter(({ state }) => state === 'unread');
  expect(needsALook({ comment: on[1] as Comment, placed: undefined, state: 'unread' })).toBe(false);
  const { lost, unread } = notesOf(second ? [second] : [], [], () => [], {});
  expect([lost, unread]).toEqual([0, 1]);
});

test('it gets its place when the page comes', async () => {
  const { blocks, read, told, commenting } = aDocument(true, { slow: [2] });
  await commenting.place(on, old);
  read.splice(1, 0, blocks[1] as ReadBlock);
  Object.assign(told, { slow: [] });
  expect(commenting.changed([], [])).toBe(true);
  await commenting.placeAgain();
  expect(commenting.placed().map(({ state }) => state)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  expect(commenting.spansOf('urn:uuid:on-2')).toEqual([{ block: blocks[1]?.id, start: 0, end: same.length }]);
});

test('words that run on to a page that isn’t read, and words without a page, are not called lost', async () => {
  const [first, second] = whole.blocks as [ReadBlock, ReadBlock];
  const over = whole.text.about({
    start: { block: first.id, offset: same.length + 1 },
    end: { block: second.id, offset: same.length },
  })?.target as Target;
  const bare: Target = {
    type: 'passage',
    selectors: [{ type: 'TextQuoteSelector', exact: 'Det står på sida 2.', prefix: '', suffix: '' }],
  };
  const states = async (pages: Partial<ReadPages>) => {
    const { commenting } = aDocument(true, pages);
    await commenting.place([comment('over', over), comment('bare', bare)], old);
    return new Set(commenting.placed().map(({ state }) => state));
  };
  expect(await states({ slow: [2] })).toEqual(new Set(['unread']));
  expect(await states({})).not.toContain('unread');
});

test('a page that the file says it has and doesn’t reach is unread, a page behind that isn’t there', async () => {
  const { commenting } = aDocument(false, { claimed: 5 });
  const area = (page: number): Target => ({ type: 'rectangle', page, left: 1, top: 1, width: 5, height: 5 });
  await commenting.place([comment('5', area(5)), comment('6', area(6)), comment('2', area(2))], undefined);
  const states = Object.fromEntries(
    commenting.placed().map((one) => [one.comment.slice('urn:uuid:'.length), one.state]),
  );
  expect(states).toEqual({ 2: 'unchanged', 5: 'unread', 6: 'lost' });
});

test.each<[string, ReadPages | undefined, boolean]>([
  ['no pages', undefined, false],
  ['all read', { all: 3, slow: [], unread: [] }, false],
  ['as many as the file says', { all: 3, slow: [], unread: [], claimed: 3 }, false],
  ['one not yet', { all: 3, slow: [2], unread: [] }, true],
  ['one never', { all: 3, slow: [], unread: [{ why: 'damaged', from: 2, to: 2 }] }, true],
  ['one out of reach', { all: 3, slow: [], unread: [], claimed: 4 }, true],
])('may lost words stand on a page that isn’t read: %s', (_, pages, expected) => {
  expect(hasUnread(pages)).toBe(expected);
});

test('a page that becomes text moves what is known of the places behind it', async () => {
  const { blocks, read, commenting } = aDocument(false, {});
  const [first, second, third] = blocks as [ReadBlock, ReadBlock, ReadBlock];
  read.splice(0, read.length, second, third);
  await commenting.place([on[1] as Comment], undefined);
  const at = commenting.spansOf('urn:uuid:on-2');
  read.unshift(first);
  expect(commenting.changed([], [])).toBe(true);
  await commenting.placeAgain();
  expect(commenting.spansOf('urn:uuid:on-2')).toEqual(at);
});

test('comments from before a page was recognised are unchanged once it is, though it comes before them', async () => {
  const { blocks, read, commenting, target } = aDocument(false);
  const before = blocks.slice(1);
  read.splice(0, read.length, ...before);
  const earlier = [2, 3].map((page) => comment(`on-${page}`, target(page)));
  read.unshift(blocks[0] as ReadBlock);
  commenting.changed([], []);
  await commenting.place(earlier, before.map(({ text }) => text).join('\u2029'));
  expect(commenting.placed().map(({ state }) => state)).toEqual(['unchanged', 'unchanged']);
  expect(commenting.spansOf('urn:uuid:on-3')).toEqual([{ block: blocks[2]?.id, start: 0, end: same.length }]);
});

const title = 'Strategi för god hälsa';
/** A scan whose pages are recognised one after the other; each begins with the document's title. */
function aScan() {
  const pages = [1, 2, 3, 4].map((page) => block(`${title}. Kommunen ansvarar för insats ${page}.`, page));
  const read: ReadBlock[] = [];
  const text = new WholeText({ blocks: () => read, hitsIn: () => [] });
  const commenting = new Commenting(text, () => ({ all: 4, slow: [], unread: [], textless: [] }));
  return {
    pages,
    commenting,
    async recognise(page: number): Promise<void> {
      const put = pages[page - 1] as ReadBlock;
      read.push(put);
      read.sort((a, b) => a.id - b.id);
      if (commenting.changed([], [put])) await commenting.placeAgain();
    },
    target(page: number): Target {
      const { id } = pages[page - 1] as ReadBlock;
      const end = { block: id, offset: title.length };
      return text.about({ start: { block: id, offset: 0 }, end })?.target as Target;
    },
    stands: () =>
      Object.fromEntries(
        commenting.placed().map((one) => [one.comment.slice('urn:uuid:'.length), `${one.state} ${one.page}`]),
      ),
  };
}

test('of words that stand on each page, the ones that were commented on when all had been recognised', async () => {
  const { recognise, commenting, target, stands } = aScan();
  for (const page of [1, 2, 3, 4]) {
    // The worker is asked in between, and knows of no comments.
    await commenting.place([], undefined);
    await recognise(page);
  }
  const some = [4, 2].map((page) => comment(`on-${page}`, target(page)));
  await commenting.place(some.slice(0, 1), undefined);
  expect(stands()).toEqual({ 'on-4': 'unchanged 4' });
  await commenting.place(some, undefined);
  expect(stands()).toEqual({ 'on-4': 'unchanged 4', 'on-2': 'unchanged 2' });
});

test('comments that are written while pages are recognised, each in another text, keep their places', async () => {
  const { recognise, commenting, target, stands } = aScan();
  const some: Comment[] = [];
  const states: object[] = [];
  for (const page of [3, 1, 4, 2]) {
    await recognise(page);
    some.push(comment(`on-${page}`, target(page)));
    await commenting.place(some, undefined);
    states.push(stands());
  }
  expect(states.at(-1)).toEqual(Object.fromEntries([1, 2, 3, 4].map((page) => [`on-${page}`, `unchanged ${page}`])));
  expect(states).toEqual(
    states.map((one) => Object.fromEntries(Object.keys(one).map((id) => [id, `unchanged ${id.at(-1)}`]))),
  );
});

test('a page comes before the words while a form is open for them', async () => {
  const { recognise, commenting, target, stands } = aScan();
  await recognise(3);
  await recognise(4);
  const on4 = target(4);
  await commenting.write(on4);
  await recognise(1);
  await recognise(2);
  await commenting.write(undefined);
  await commenting.place([comment('on-4', on4)], undefined);
  expect(stands()).toEqual({ 'on-4': 'unchanged 4' });
});

test('a scan that was kept with some of its pages, and has more of them now', async () => {
  const { recognise, commenting, target, stands } = aScan();
  await recognise(1);
  const kept = `${title}. Kommunen ansvarar för insats 1.`;
  const first = comment('on-1', target(1));
  await commenting.place([first], kept);
  for (const page of [2, 3, 4]) await recognise(page);
  await commenting.place([first, comment('on-3', target(3))], undefined);
  expect(stands()).toEqual({ 'on-1': 'unchanged 1', 'on-3': 'unchanged 3' });
  // Opened again: the kept text still has one page.
  const again = aScan();
  for (const page of [1, 2, 3, 4]) await again.recognise(page);
  await again.commenting.place([first, comment('on-3', target(3))], kept);
  expect(again.stands()).toEqual({ 'on-1': 'unchanged 1', 'on-3': 'unchanged 3' });
});
