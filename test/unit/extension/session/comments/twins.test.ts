import { describe, expect, test } from 'vitest';
import type { Comment, Target } from '../../../../../comments/model/comment.ts';
import { made } from '../../../../../comments/model/record.ts';
import { Commenting } from '../../../../../extension/session/comments/commenting.ts';
import type { ReadBlock } from '../../../../../extension/session/search/search.ts';
import { WholeText } from '../../../../../extension/session/search/whole-text.ts';
import { aComment } from '../../../comments/model/records.ts';

const stamper = { writer: 'test', now: () => new Date('2026-03-01T09:00:00.000Z') };

const paragraphs: Record<string, string> = {
  x: 'Remissinstansen ska svara senast den sista juni och lämna sina synpunkter skriftligt.',
  y: 'Nej.',
  a: 'Första stycket om något helt annat än svaret.',
  b: 'Andra stycket handlar om regionens budget.',
  c: 'Tredje stycket tar upp personal och lokaler.',
  z: 'Remissinstansen ska svara senast den sista maj och lämna sina synpunkter skriftligt.',
};

/** A page with a paragraph for each letter, and what changes in it. A block is called by its number, from 0, in the order they came. */
function aPage(letters: string) {
  const blocks: ReadBlock[] = [];
  let next = 0;
  const made = (letter: string): ReadBlock => ({
    ...{ id: next++, kind: 'paragraph', level: 0, looks: 'swedish' },
    text: paragraphs[letter] ?? '',
  });
  const text = new WholeText({ blocks: () => blocks, hitsIn: () => [] });
  const commenting = new Commenting(text, () => undefined);
  const change = (at: number, removed: number, letters: string) => {
    const put = [...letters].map(made);
    commenting.changed(blocks.splice(at, removed, ...put), put);
  };
  change(0, 0, letters);
  const on = (id: number): Comment => {
    const { length } = blocks.find((block) => block.id === id)?.text ?? '';
    const about = text.about({ start: { block: id, offset: 0 }, end: { block: id, offset: length } });
    return madeOf(about?.target as Target);
  };
  /** State and blocks of the only comment. */
  const stands = () =>
    commenting.standing().map(({ state, spans }) => `${state} ${spans.map(({ block }) => block)}`.trim())[0];
  return { commenting, change, on, stands, text };
}

const madeOf = (target: Target) => made<Comment>(aComment('1', { target }), stamper);
const twinsIn = (letters: string) => [...letters].flatMap((letter, i) => (letter === 'x' || letter === 'y' ? [i] : []));

describe.each(['xx', 'xxx', 'yyy', 'axxb', 'axxxb', 'axbxcx', 'aybycy', 'axxxxxb', 'axbaxbaxb'])('of %s', (letters) => {
  const pairs = twinsIn(letters).flatMap((own) => twinsIn(letters).map((gone) => ({ own, gone })));

  test.each(pairs)('a comment on $own when $gone goes', async ({ own, gone }) => {
    const { commenting, change, on, stands } = aPage(letters);
    await commenting.place([on(own)], undefined);
    change(gone, 1, '');
    await commenting.placeAgain();
    expect(stands()).toBe(own === gone ? 'lost' : `unchanged ${own}`);
  });
});

test('a place that is refused is listed, for the reader to choose', async () => {
  const { commenting, change, on } = aPage('xx');
  await commenting.place([on(0)], undefined);
  change(0, 1, '');
  await commenting.placeAgain();
  expect(commenting.placed()).toMatchObject([{ state: 'lost', candidates: [{ words: paragraphs.x }] }]);
  expect(commenting.spansOf('urn:uuid:1', 0)).toMatchObject([{ block: 1 }]);
});

test.each<[string, string, number, (page: ReturnType<typeof aPage>) => void, string]>([
  ['is drawn anew, with all around it', 'xxx', 1, ({ change }) => change(0, 3, 'xxx'), 'unchanged 4'],
  ['is drawn anew, and its twins stay', 'axbxc', 1, ({ change }) => change(1, 1, 'x'), 'unchanged 5'],
  ['is changed, and its twins stay', 'axbxc', 1, ({ change }) => change(1, 1, 'z'), 'changed 5'],
  ['stays while twins come around it', 'xx', 1, ({ change }) => change(0, 0, 'xxx'), 'unchanged 1'],
])('a paragraph that %s', async (_name, letters, own, happens, expected) => {
  const page = aPage(letters);
  await page.commenting.place([page.on(own)], undefined);
  happens(page);
  await page.commenting.placeAgain();
  expect(page.stands()).toBe(expected);
});

test('a twin that came while its own paragraph was there is not taken for it, however often they are placed', async () => {
  const { commenting, change, on, stands } = aPage('ax');
  await commenting.place([on(1)], undefined);
  change(0, 0, 'x');
  change(2, 1, '');
  for (const _ of [1, 2]) {
    await commenting.placeAgain();
    expect(stands()).toBe('lost');
  }
});

test('a comment that is written in a page which has changed stands where it was written', async () => {
  const { commenting, change, on, stands } = aPage('xx');
  await commenting.place([], undefined);
  change(0, 0, 'xx');
  await commenting.place([on(0)], undefined);
  expect(stands()).toBe('unchanged 0');
  change(0, 1, '');
  await commenting.placeAgain();
  expect(stands()).toBe('unchanged 0');
  change(1, 1, '');
  await commenting.placeAgain();
  expect(stands()).toBe('lost');
});

test('of a text of another day what is likely stays only until a likelier place comes', async () => {
  const before = aPage('cxaxb');
  const old = before.text.flat.text;
  const comment = before.on(3);
  const { commenting, change, stands } = aPage('cx');
  await commenting.place([comment], old);
  change(2, 0, 'axb');
  await commenting.placeAgain();
  expect(stands()).toBe('unchanged 3');
});
