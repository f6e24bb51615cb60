import { expect, test } from 'vitest';
import type { Comment, Target } from '../../../../../comments/model/comment.ts';
import { made } from '../../../../../comments/model/record.ts';
import { turned } from '../../../../../documents/pdf/viewer/areas.ts';
import type { PlacedComment } from '../../../../../extension/protocol/messaging.ts';
import { Commenting } from '../../../../../extension/session/comments/commenting.ts';
import type { ReadBlock } from '../../../../../extension/session/search/search.ts';
import { WholeText } from '../../../../../extension/session/search/whole-text.ts';
import {
  bySection,
  filtered,
  listed,
  noFilters,
  sorted,
} from '../../../../../extension/state/comments/comment-list.ts';
import { aboutDocument } from '../../../../../extension/state/comments/form/about-choices.ts';
import {
  commentFieldsOf,
  emptyFields,
  type FormFields,
  fieldsOf,
  isEmpty,
  isFormDraft,
  saysEnough,
} from '../../../../../extension/state/comments/form/form-fields.ts';
import { aComment } from '../../../comments/model/records.ts';

const stamper = { writer: 'test', now: () => new Date('2026-03-01T09:00:00.000Z') };
const comment = (id: string, fields: Partial<Comment> = {}): Comment => made<Comment>(aComment(id, fields), stamper);

let next = 0;
const block = (text: string, level = 0): ReadBlock => ({
  id: ++next,
  kind: level > 0 ? 'heading' : 'paragraph',
  level,
  text,
  looks: 'swedish',
});

/** A document of four blocks, and what commenting makes of it. */
function aDocument() {
  const blocks = [
    block('Mål', 1),
    block('Fler ska må bra. Fler ska må bra.'),
    block('Medel', 2),
    block('  Mer stöd.  '),
  ];
  const text = new WholeText({
    blocks: () => blocks,
    hitsIn: (id) =>
      id === blocks[3]?.id
        ? ([{ concept: 'stod', scheme: 's', start: 6, end: 10, block: id, label: 'stöd', how: 'form' }] as never)
        : [],
  });
  return { blocks, text, commenting: new Commenting(text, () => undefined) };
}

const idOf = (blocks: readonly ReadBlock[], i: number) => (blocks[i] as ReadBlock).id;

test('what selected words are about: quote without white space around, section, concepts, and the second of two alike', () => {
  const { blocks, text } = aDocument();
  const about = text.about({
    start: { block: idOf(blocks, 3), offset: 0 },
    end: { block: idOf(blocks, 3), offset: 13 },
  });
  expect(about).toMatchObject({ quote: 'Mer stöd.', section: ['Mål', 'Medel'], concepts: ['stod'] });
  const second = text.about({
    start: { block: idOf(blocks, 1), offset: 17 },
    end: { block: idOf(blocks, 1), offset: 33 },
  });
  expect(second?.target).toMatchObject({
    selectors: expect.arrayContaining([{ type: 'remiss:OccurrenceSelector', nth: 2, of: 2 }]),
  });
  const nothing = { start: { block: idOf(blocks, 3), offset: 0 }, end: { block: idOf(blocks, 3), offset: 2 } };
  expect(text.about(nothing)).toBeUndefined();
  expect(text.about({ ...nothing, start: { block: 99, offset: 0 } })).toBeUndefined();
});

test('that struck words were selected, too, goes along to the form, since the quote lacks them', () => {
  const { blocks, text } = aDocument();
  const block = idOf(blocks, 3);
  const words = { start: { block, offset: 2 }, end: { block, offset: 5 } };
  expect(text.about({ ...words, withoutStruck: true })).toMatchObject({ quote: 'Mer', withoutStruck: true });
  expect(text.about(words)).not.toHaveProperty('withoutStruck');
});

test('words over several blocks are one quote, and painted in each', async () => {
  const { blocks, text, commenting } = aDocument();
  const about = text.about({
    start: { block: idOf(blocks, 1), offset: 29 },
    end: { block: idOf(blocks, 3), offset: 5 },
  });
  expect(about?.quote).toBe('bra.\nMedel\nMer');
  const touched = await commenting.place([comment('1', { target: about?.target as Target })], undefined);
  expect(touched).toEqual(new Set([1, 2, 3].map((i) => idOf(blocks, i))));
  expect(commenting.at({ block: idOf(blocks, 2), offset: 0 }).map(({ id }) => id)).toEqual(['urn:uuid:1']);
  expect(commenting.placed()).toMatchObject([{ comment: 'urn:uuid:1', state: 'unchanged', section: ['Mål'] }]);
});

test('of overlapping comments the shortest is told first', async () => {
  const { blocks, text, commenting } = aDocument();
  const [start, end] = [0, 32];
  const target = (to: number) =>
    text.about({ start: { block: idOf(blocks, 1), offset: start }, end: { block: idOf(blocks, 1), offset: to } })
      ?.target as Target;
  await commenting.place(
    [comment('long', { target: target(end) }), comment('short', { target: target(4) })],
    undefined,
  );
  expect(commenting.at({ block: idOf(blocks, 1), offset: 1 }).map(({ id }) => id)).toEqual([
    'urn:uuid:short',
    'urn:uuid:long',
  ]);
  expect(commenting.at({ block: idOf(blocks, 1), offset: 20 }).map(({ id }) => id)).toEqual(['urn:uuid:long']);
});

test('a section is its heading; one that is gone is lost, a second of the same name is not guessed', async () => {
  const { blocks, text, commenting } = aDocument();
  const [, medel] = text.sections();
  expect(medel).toMatchObject({ path: ['Mål', 'Medel'], level: 2 });
  const bare: Target = { type: 'section', path: ['Mål', 'Medel'], selectors: [] };
  const states = async () => {
    await commenting.place([comment('1', { target: bare })], undefined);
    return commenting.placed().map(({ state }) => state);
  };
  expect(await states()).toEqual(['unchanged']);
  const second = block('Medel', 2);
  blocks.push(second);
  commenting.changed([], [second]);
  expect(await states()).toEqual(['lost']);
  commenting.changed(blocks.splice(2, 3), []);
  expect(await states()).toEqual(['lost']);
});

test('what has lost its words in the records is lost in the page; where they stand is a place to choose', async () => {
  const { blocks, text, commenting } = aDocument();
  const at = (i: number) =>
    text.about({ start: { block: idOf(blocks, i), offset: 2 }, end: { block: idOf(blocks, i), offset: 11 } });
  const here = at(3)?.target as Target;
  const elsewhere: Target = { type: 'passage', selectors: [{ type: 'TextQuoteSelector', exact: 'Mer stöd.' }] };
  const lost = (id: string, target: Target) => comment(id, { target, carried: { state: 'lost', quote: 'Mer stöd.' } });
  await commenting.place([lost('1', here), lost('2', elsewhere), comment('3', { target: here })], undefined);
  const candidates = [{ words: 'Mer stöd.', section: ['Mål', 'Medel'] }];
  expect(commenting.placed()).toMatchObject([
    { comment: 'urn:uuid:2', state: 'lost', section: [], candidates },
    { comment: 'urn:uuid:1', state: 'lost', section: [], candidates },
    { comment: 'urn:uuid:3', state: 'unchanged' },
  ]);
  expect(commenting.in(idOf(blocks, 3)).map(({ comment }) => comment)).toEqual(['urn:uuid:3']);
});

test.each([
  [0, { left: 10, top: 20, width: 30, height: 40 }],
  [90, { left: 40, top: 10, width: 40, height: 30 }],
  [180, { left: 60, top: 40, width: 30, height: 40 }],
  [270, { left: 20, top: 60, width: 40, height: 30 }],
])('a rectangle on a page that is turned by %i degrees', (degrees, place) => {
  const upright = { left: 10, top: 20, width: 30, height: 40 };
  expect(turned(upright, degrees)).toEqual(place);
  expect(turned(place, (360 - degrees) % 360)).toEqual(upright);
});

const placed = (
  id: string,
  section: string[],
  state: PlacedComment['state'] = 'unchanged',
): [string, PlacedComment] => [`urn:uuid:${id}`, { comment: `urn:uuid:${id}`, state, section, candidates: [] }];

const three = [
  comment('c', { commenting: 'Tydligare.', assessing: 'avstyrker', classifying: 'sak', tagging: ['språk'] }),
  comment('a', { commenting: 'Bra.', assessing: 'tillstyrker', status: 'klar', identifying: ['psykisk-halsa'] }),
  comment('b', { commenting: 'Otydligt.', classifying: 'fråga', carried: { state: 'lost', quote: 'ord' } }),
];
const places = new Map([placed('b', ['Mål']), placed('a', ['Mål']), placed('c', ['Medel'])]);
const ids = (all: readonly { comment: Comment }[]) => all.map((one) => one.comment.id.at(-1)).join('');

test('the list: in the document’s order under its sections; what became of a copy counts more than where it is', () => {
  const all = listed(three, places);
  expect(ids(all)).toBe('bac');
  expect(all.map(({ state }) => state)).toEqual(['lost', 'unchanged', 'unchanged']);
  expect(bySection(all, true).map(({ over, comments }) => [over, ids(comments)])).toEqual([
    [{ is: 'section', path: ['Mål'] }, 'ba'],
    [{ is: 'section', path: ['Medel'] }, 'c'],
  ]);
  // What has no place yet stands first.
  expect(ids(listed(three, new Map([placed('a', [])])))).toBe('cba');
});

test('what is said of the whole stands before what has no place, in whichever order they come', () => {
  const nowhere = [placed('b', [], 'without-place'), placed('c', [], 'document'), placed('a', ['Mål'])];
  for (const order of [nowhere, nowhere.toReversed()]) expect(ids(listed(three, new Map(order)))).toBe('cba');
});

test('nothing stands before the first heading of a document that has none, but on its page', () => {
  const [c, a] = three as [Comment, Comment, Comment];
  const on = (id: string, page?: string): [string, PlacedComment] => {
    const [key, place] = placed(id, []);
    return [key, { ...place, page }];
  };
  const overs = (places: [string, PlacedComment][], hasHeadings: boolean) =>
    bySection(listed([c, a], new Map(places)), hasHeadings).map(({ over, comments }) => [over, ids(comments)]);
  expect(overs([on('c', '1'), on('a', '2')], true)).toEqual([[{ is: 'before-sections' }, 'ca']]);
  expect(overs([on('c', '1'), on('a', '2')], false)).toEqual([
    [{ is: 'page', page: '1' }, 'c'],
    [{ is: 'page', page: '2' }, 'a'],
  ]);
  expect(overs([on('c'), on('a')], false)).toEqual([[{ is: 'nothing' }, 'ca']]);
  expect(overs([placed('c', [], 'document'), on('a', '1')], false)).toEqual([
    [{ is: 'nothing' }, 'c'],
    [{ is: 'page', page: '1' }, 'a'],
  ]);
});

test.each([
  ['words', { words: 'tyd' }, 'c'],
  ['stance', { stance: 'tillstyrker' }, 'a'],
  ['type', { type: 'fråga' }, 'b'],
  ['label', { label: 'språk' }, 'c'],
  ['concept', { concept: 'psykisk-halsa' }, 'a'],
  ['status', { status: 'utkast' }, 'bc'],
  ['place', { place: 'lost' }, 'b'],
  ['those to look at', { place: 'to-look-at' }, 'b'],
  ['two at once', { status: 'utkast', type: 'sak' }, 'c'],
  ['somebody else', { reviewer: 'urn:uuid:other' }, ''],
])('filtered by %s', (_name, filters, expected) => {
  expect(ids(filtered(listed(three, places), { ...noFilters, ...filters }))).toBe(expected);
});

test.each([
  ['place', 'bac'],
  ['stance', 'acb'],
  ['type', 'bca'],
] as const)('sorted by %s', (sorting, expected) => {
  expect(ids(sorted(listed(three, places), sorting))).toBe(expected);
});

test('a form becomes what a comment has, and a comment its form', () => {
  const empty = emptyFields({ concepts: ['psykisk-halsa'] });
  const formOf = (fields: FormFields) => ({ about: { ...aboutDocument, quote: 'Fler ska må bra.' }, fields });
  expect(isEmpty(formOf(empty))).toBe(true);
  const fields = { ...empty, comment: ' Synpunkt\n', labels: 'a, b,, a ', proposal: '', reason: ' ', internal: true };
  expect(isEmpty(formOf(fields))).toBe(false);
  const said = commentFieldsOf(formOf(fields));
  expect(said).toEqual({
    commenting: 'Synpunkt',
    editing: '',
    tagging: ['a', 'b'],
    identifying: ['psykisk-halsa'],
    status: 'klar',
    internal: true,
  });
  const again = formOf(fieldsOf(comment('1', { ...said, status: 'utkast' })));
  expect(commentFieldsOf(again)).toEqual({ ...said, status: 'utkast' });
});

test.each<[string, string, string, boolean, string | undefined]>([
  ['as the words are', 'Fler ska må bra.', 'Fler ska må bra.', false, undefined],
  ['with white space at its ends', 'Fler ska må bra.', ' Fler ska må bra.\n', true, undefined],
  ['empty where there are no words', '', '', false, undefined],
  ['empty of a comment on no words, as it was', '', '', true, ''],
  ['empty where there are words', 'Fler ska må bra.', ' ', false, ''],
  ['something else', 'Fler ska må bra.', 'Alla ska må bra.', false, 'Alla ska må bra.'],
])('a proposal that is left %s', (_name, quote, proposal, isEdited, expected) => {
  const fields = { ...emptyFields({ concepts: [] }), proposal };
  const form = { about: { ...aboutDocument, quote }, fields, ...(isEdited && { editing: '1' }) };
  expect(commentFieldsOf(form).editing).toBe(expected);
  expect(saysEnough(form)).toBe(expected !== undefined);
  expect(isEmpty(form)).toBe(expected === undefined);
});

test.each([
  ['a form', { about: aboutDocument, fields: emptyFields({ concepts: [] }) }, true],
  ['nothing', undefined, false],
  ['another version’s', { text: 'Påbörjad' }, false],
  [
    'about a place that is none',
    { about: { ...aboutDocument, target: { type: 'passage' } }, fields: emptyFields({ concepts: [] }) },
    false,
  ],
  ['half a form', { about: { target: { type: 'document' } }, fields: { comment: '' } }, false],
])('a draft that is %s', (_name, kept, expected) => {
  expect(isFormDraft(kept)).toBe(expected);
});
