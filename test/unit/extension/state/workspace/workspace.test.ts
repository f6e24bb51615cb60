import { expect, test } from 'vitest';
import type { Comment } from '../../../../../comments/model/comment.ts';
import type { Arende, Document, Edition } from '../../../../../comments/model/model.ts';
import { made } from '../../../../../comments/model/record.ts';
import { addressOf } from '../../../../../extension/state/workspace/address.ts';
import { byDocument, placeOf } from '../../../../../extension/state/workspace/comment-hits.ts';
import { dayOf, daysBetween } from '../../../../../extension/state/workspace/days.ts';
import { type Deed, deedOf } from '../../../../../extension/state/workspace/deed-of.ts';
import { documentChanges, newArende } from '../../../../../extension/state/workspace/document-changes.ts';
import { type HeadForm, headChanges } from '../../../../../extension/state/workspace/head-changes.ts';
import { ordered } from '../../../../../extension/state/workspace/order.ts';
import type { ArendeRow, DocumentRow } from '../../../../../storage/queries/overview.ts';
import type { RecentStep } from '../../../../../storage/queries/recent-steps.ts';
import { aComment } from '../../../comments/model/records.ts';

/** The pure parts of the page with all ärenden. */
const stamper = { writer: 'test', now: () => new Date('2026-03-01T09:00:00.000Z') };
const anArende = (fields: Partial<Arende>) =>
  made<Arende>({ kind: 'arende', id: 'urn:uuid:a', title: 'Remiss', numbers: [], ...fields }, stamper);
const row = (title: string, deadline?: string, changed = ''): ArendeRow => ({
  arende: anArende({ id: `urn:uuid:${title}`, title, ...(deadline && { deadline }) }),
  documents: [],
  answered: { instanser: [], answers: [], groups: [], points: [] },
  changed,
});

test.each([
  ['2026-03-01', '2026-03-01', 0],
  ['2026-03-01', '2026-03-13', 12],
  ['2026-03-01', '2026-02-26', -3],
  ['2026-03-28', '2026-03-30', 2],
  ['2026-12-31', '2027-01-01', 1],
])('from %s to %s it is %i days, also over the change of clocks', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test('a day is that of the reader’s own calendar', () => {
  expect(dayOf(new Date(2026, 2, 1, 0, 5))).toBe('2026-03-01');
  expect(dayOf(new Date(2026, 10, 30, 23, 55))).toBe('2026-11-30');
});

test('the nearest last day comes first, those without one last', () => {
  const rows = [row('utan'), row('B 10', '2026-06-01'), row('B 2', '2026-06-01'), row('gången', '2026-01-01')];
  const titles = (order: Parameters<typeof ordered>[1]) => ordered(rows, order).map(({ arende }) => arende.title);
  expect(titles('deadline')).toEqual(['gången', 'B 2', 'B 10', 'utan']);
  expect(titles('title')).toEqual(['B 2', 'B 10', 'gången', 'utan']);
});

test('the latest change comes first', () => {
  const rows = [row('a', undefined, '2026-01-01T00:00:00.000Z'), row('b', undefined, '2026-02-01T00:00:00.000Z')];
  expect(ordered(rows, 'changed').map(({ arende }) => arende.title)).toEqual(['b', 'a']);
});

const edition = (...addresses: string[]): Edition =>
  made<Edition>(
    {
      ...{ kind: 'edition', id: 'urn:uuid:e', document: 'urn:uuid:d' },
      identifiers: addresses.map((value) => ({ kind: 'address', value, strength: 'proposes' })),
    },
    stamper,
  );

test.each([
  ['https://kommun.example/remiss', 'https://kommun.example/remiss'],
  ['http://kommun.example/', 'http://kommun.example/'],
  ['file:///C:/remiss.pdf', 'file:///C:/remiss.pdf'],
  ['javascript:alert(1)', undefined],
  [' JavaScript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['chrome-extension://abc/options.html', undefined],
  ['remiss.pdf', undefined],
])('the address %s leads to %s', (address, link) => {
  expect(addressOf(edition(address))).toBe(link);
});

const head: HeadForm = {
  ...{ title: 'Remiss', sender: '', deadline: '', remissinstans: '', handlaggare: '', stance: '', summary: '' },
  numbers: [{ number: '', owner: '' }],
};

test.each<[string, Partial<Arende>, Partial<HeadForm>, ReturnType<typeof headChanges>]>([
  ['nothing', {}, {}, { fields: {} }],
  ['a new field', {}, { sender: ' Kommunen ' }, { fields: { sender: 'Kommunen' } }],
  ['an emptied field', { deadline: '2026-06-01' }, {}, { fields: { deadline: null } }],
  [
    'a number with its owner',
    { numbers: [{ number: 'A 1' }] },
    { numbers: [{ number: 'A 1', owner: 'KS' }] },
    { fields: { numbers: [{ number: 'A 1', owner: 'KS' }] } },
  ],
  ['no title', {}, { title: ' ' }, { errors: ['title'] }],
  ['an owner without a number', {}, { numbers: [{ number: '', owner: 'KS' }] }, { errors: ['number'] }],
  ['half a day', {}, { deadline: '?' }, { errors: ['deadline'] }],
])('of a head, %s', (_name, before, form, expected) => {
  expect(headChanges(anArende(before), { ...head, ...form })).toEqual(expected);
});

test('the title of an ärende that has none may stay empty; a new one must be named', () => {
  const untitled = anArende({ title: 'Dokument utan titel' });
  expect(headChanges(untitled, { ...head, title: '' }, true)).toEqual({ fields: {} });
  expect(headChanges(untitled, { ...head, title: 'Remiss' }, true)).toEqual({ fields: { title: 'Remiss' } });
  expect(headChanges(anArende({ title: '' }), { ...head, title: '' })).toEqual({ errors: ['title'] });
});

const aDocument = (fields: Partial<Document> = {}) =>
  made<Document>({ kind: 'document', id: 'urn:uuid:d', title: 'Förslag', ...fields }, stamper);

test('of a document, only what was changed; a new ärende gets its title', () => {
  const form = { title: 'Förslag', role: '', arende: '' };
  expect(documentChanges(aDocument(), form)).toEqual([]);
  expect(documentChanges(aDocument(), { ...form, title: '' })).toBeUndefined();
  expect(documentChanges(aDocument({ role: 'bilaga', arende: 'urn:uuid:a' }), form)).toMatchObject([
    { do: 'set', fields: { role: null, arende: null } },
  ]);
  for (const title of ['', 'Dokument utan titel']) {
    expect(documentChanges(aDocument({ title }), { ...form, title: '' })).toEqual([]);
    expect(documentChanges(aDocument({ title }), form)).toMatchObject([{ fields: { title: 'Förslag' } }]);
  }
  const [set, create] = documentChanges(aDocument(), { ...form, arende: newArende }) ?? [];
  expect(create).toMatchObject({ do: 'create', record: { kind: 'arende', title: 'Förslag' } });
  expect(set).toEqual({
    ...{ do: 'set', kind: 'document', id: 'urn:uuid:d' },
    fields: { arende: create?.do === 'create' && create.record.id },
  });
});

test.each<[Deed, Partial<RecentStep>]>([
  ['deleteArende', { do: 'delete', kind: 'arende' }],
  ['deleteDocument', { do: 'delete', kind: 'document' }],
  ['merge', { do: 'several', kind: 'several', fields: ['deleted'] }],
  ['merge', { do: 'several', kind: 'arende', fields: ['deleted'] }],
  ['archive', { do: 'set', kind: 'arende', fields: ['archived'], archives: true }],
  ['takeOut', { do: 'set', kind: 'arende', fields: ['archived'], archives: false }],
  ['editArende', { do: 'set', kind: 'arende', fields: ['title', 'sender'] }],
  ['move', { do: 'set', kind: 'document', fields: ['arende'] }],
  ['move', { do: 'several', kind: 'several', fields: ['arende'] }],
  ['editDocument', { do: 'set', kind: 'document', fields: ['title', 'arende'] }],
  ['create', { do: 'create', kind: 'several' }],
  ['takeInAnswers', { do: 'take-in-answers', kind: 'answer' }],
  ['editAnswer', { do: 'several', kind: 'several', first: 'answer', fields: ['instans'] }],
  ['moveAnswer', { do: 'several', kind: 'several', first: 'answer', fields: ['arende', 'instans'] }],
  ['deleteAnswer', { do: 'delete', kind: 'several', first: 'answer' }],
  ['editInstans', { do: 'set', kind: 'instans', first: 'instans', fields: ['name'] }],
  ['deleteInstans', { do: 'delete', kind: 'instans', first: 'instans' }],
  ['deleteInstans', { do: 'several', kind: 'several', first: 'instans', fields: ['deleted', 'instans'] }],
])('%s is told from %o', (deed, step) => {
  const other = { count: 1, id: '', fields: [], at: '', scope: '', step: 1, title: '', within: '' };
  expect(deedOf({ ...other, ...step } as RecentStep)).toBe(deed);
});

const commented = (id: string, document: string, start?: number): Comment => {
  const quote = { type: 'TextQuoteSelector' as const, exact: 'ord' };
  const position = start === undefined ? [] : [{ type: 'TextPositionSelector' as const, start, end: start + 3 }];
  const target = { type: 'passage' as const, selectors: [quote, ...position] };
  return made<Comment>(aComment(id, { document, edition: 'urn:uuid:e', target }), stamper);
};

test('what is found stands by document, in the text’s order; what has lost its document comes last', () => {
  const of = (id: string): DocumentRow => ({
    document: aDocument({ id, title: id }),
    editions: [edition()],
    ...{ klara: 0, utkast: 0, unreviewed: 0, changed: '' },
  });
  const overview = {
    arenden: [{ ...row('Ärende'), documents: [of('urn:uuid:d')] }],
    loose: [of('urn:uuid:loose')],
    comments: [],
    lost: [],
    counts: {
      arende: 1,
      document: 2,
      edition: 0,
      comment: 5,
      instans: 0,
      answer: 0,
      group: 0,
      point: 0,
      glossary: 0,
      aside: 0,
    },
  };
  const found = [
    ...[commented('lost', 'urn:uuid:gone'), commented('loose', 'urn:uuid:loose')],
    ...[commented('nowhere', 'urn:uuid:d'), commented('late', 'urn:uuid:d', 90), commented('soon', 'urn:uuid:d', 5)],
  ];
  const groups = byDocument(found, overview).map((group) => [
    ...[group.arende, group.row?.document.id],
    group.comments.map(({ id }) => id.replace('urn:uuid:', '')),
  ]);
  expect(groups).toEqual([
    ['Ärende', 'urn:uuid:d', ['soon', 'late', 'nowhere']],
    [undefined, 'urn:uuid:loose', ['loose']],
    [undefined, undefined, ['lost']],
  ]);
});

test.each<[string, Comment['target'], ReturnType<typeof placeOf>]>([
  ['a section', { type: 'section', path: ['1', '1.2'], selectors: [] }, { section: ['1', '1.2'] }],
  ['a part of a page', { type: 'rectangle', page: 3, left: 0, top: 0, width: 9, height: 9 }, { page: 3 }],
  ['all', { type: 'document' }, {}],
  [
    'a passage',
    {
      type: 'passage',
      selectors: [
        { type: 'remiss:SectionSelector', path: ['2. Mål'] },
        { type: 'FragmentSelector', value: 'page=4' },
      ],
    },
    { section: ['2. Mål'], page: 4 },
  ],
])('where a comment on %s stands', (_name, target, place) => {
  expect(placeOf({ ...commented('c', 'urn:uuid:d'), target })).toEqual(place);
});
