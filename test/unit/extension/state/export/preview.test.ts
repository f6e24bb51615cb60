import { expect, test } from 'vitest';
import { chosenOf, leftOutOf } from '../../../../../comments/list/entries/entries.ts';
import { type CommentList, textCell } from '../../../../../comments/list/list.ts';
import { readPlan, wishOf } from '../../../../../extension/state/export/plan.ts';
import { pagesOf, previewOf } from '../../../../../extension/state/export/preview.ts';
import { listOf, sourceOf } from '../../../../../extension/state/export/workers/list-of.ts';
import { comment, hostile, on, source } from '../../../comments/list/list-source.ts';

const wish = (plan: object) => wishOf(readPlan(plan), {});
const listed = (comments: Parameters<typeof source>[0], plan: object = {}) => listOf(source(comments), wish(plan));
const many = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) =>
    comment(`c${String(i).padStart(4, '0')}`, { commenting: text(i), created: new Date(i * 1000).toISOString() }),
  );

/** All pages, one after the other. */
function drawn(list: CommentList) {
  const pages = pagesOf(list);
  return pages.map((_, page) => previewOf(list, pages, page));
}

const textsOf = (list: CommentList): string[][] =>
  drawn(list).flatMap((page) =>
    page.kind === 'table'
      ? page.rows.map((cells) => cells.map(({ text }) => text))
      : page.parts.map((part) => ['text' in part ? part.text : part.columns.map(({ text }) => text).join(' → ')]),
  );

test('what is being written of a letter stands in it at once, kept or not', () => {
  const being = wishOf(
    readPlan({ template: 'yttrande' }),
    {},
    { contact: 'Torget 1' },
    {
      recipient: 'Regionen\nHus A',
      signers: 'Anna Ek',
      contact: 'Torget 2',
    },
  );
  const { comments, ...rest } = source([]);
  const { head } = listOf(sourceOf({ comments: [...comments], ...rest } as never, [], being), being);
  expect(head).toMatchObject({ recipient: 'Regionen\nHus A', signers: ['Anna Ek'], contact: 'Torget 2' });
});

test('rows are those of the list, in pages of twenty-five', () => {
  const list = listed(many(60, (i) => `Synpunkt ${i}`));
  const pages = drawn(list);
  expect(pages.map(({ from, total, page, pages }) => [from, total, page, pages])).toEqual([
    [0, 60, 0, 3],
    [25, 60, 1, 3],
    [50, 60, 2, 3],
  ]);
  expect(textsOf(list).map((cells) => cells[2])).toEqual(Array.from({ length: 60 }, (_, i) => `Synpunkt ${i}`));
  expect(pages[0]).toMatchObject({ kind: 'table', title: 'Synpunktslista: Strategi för psykisk hälsa' });
});

test('a page that the list no longer has is its last; an empty list has one', () => {
  const list = listed(many(30, String));
  expect(previewOf(list, pagesOf(list), 9)).toMatchObject({ page: 1, from: 25 });
  const none = listed([]);
  expect(previewOf(none, pagesOf(none), 0)).toMatchObject({ page: 0, pages: 1, total: 0, rows: [] });
});

test('however long texts are, a page is short, and what only the file has is counted', () => {
  const list = listed(many(10, (i) => `${i}${'å'.repeat(99_999)}`));
  const pages = drawn(list);
  for (const page of pages) {
    if (page.kind !== 'table') throw new Error('no table');
    const characters = page.rows.flat().reduce((sum, { text }) => sum + text.length, 0);
    expect(characters).toBeLessThan(20_000);
  }
  const [first] = pages;
  expect(first?.kind === 'table' && first.rows[0]?.[2]).toMatchObject({ more: 96_000 });
  expect(pages.reduce((sum, page) => sum + (page.kind === 'table' ? page.rows.length : 0), 0)).toBe(10);
});

test('a row of many long cells fills a page, as one long part of an answer does', () => {
  const long = (i: number) => `${i}${'å'.repeat(2999)}`;
  const rows = Array.from({ length: 6 }, (_, i) => ({ cells: Array.from({ length: 4 }, () => textCell(long(i))) }));
  const list = { ...listed(many(1, String)), rows } as unknown as CommentList;
  // A row has 12,000 characters, which is what a page holds.
  expect(pagesOf(list)).toEqual([0, 1, 2, 3, 4, 5]);
  const cut = rows.map(({ cells }) => ({ cells: cells.slice(0, 1).map(() => textCell('å'.repeat(12_000))) }));
  expect(pagesOf({ ...list, rows: cut } as unknown as CommentList)).toEqual([0, 3]);
  const parts = rows.map((_, i) => ({ type: 'proposal', now: long(i).repeat(2), proposed: long(i).repeat(2) }));
  expect(pagesOf({ kind: 'letter', parts } as unknown as CommentList)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('what is hostile is text, whole characters all of it', () => {
  for (const text of textsOf(listed(many(hostile.length, (i) => hostile[i] || '-'))).flat()) {
    expect(text.isWellFormed()).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
  }
});

test('an answer is running text, with the wordings side by side', () => {
  const list = listed(
    [on('psykisk hälsa', 'a', { commenting: 'Förtydliga.', editing: 'hälsa', assessing: 'avstyrker' })],
    {
      template: 'yttrande',
    },
  );
  expect(textsOf(list).flat()).toEqual([
    'Sammanfattning',
    'Älvmarkens kommun tillstyrker förslaget med ändring.',
    'Begreppen behöver bli tydligare.',
    '1 Mål',
    'psykisk hälsa → hälsa',
    'Älvmarkens kommun avstyrker nuvarande lydelse. Förtydliga.',
    'Älvmarkens kommun',
  ]);
});

test('order, drafts and columns are as they were chosen; the day as well', () => {
  const comments = [
    on('Fler ska', 'b', { commenting: 'Först.', classifying: 'sak' }),
    on('psykisk hälsa', 'a', { commenting: 'Sedan.', classifying: 'allmän' }),
    comment('d', { commenting: 'Utkast.', status: 'utkast' }),
    comment('i', { commenting: 'Intern.', internal: true }),
  ];
  const columns = [{ key: 'commenting', heading: 'Vi tycker' }];
  expect(textsOf(listed(comments, { columns, order: 'type' })).flat()).toEqual(['Sedan.', 'Först.']);
  expect(textsOf(listed(comments, { columns, drafts: true })).flat()).toContain('Utkast.');
  expect(textsOf(listed(comments, { columns, drafts: true })).flat()).not.toContain('Intern.');
  const { arende, editions, snapshots } = source([]);
  const records = { arende, documents: [], editions, snapshots, comments: [] } as never;
  expect(listOf(sourceOf(records, [], wish({ date: '2026-03-01' })), wish({})).head.date).toBe('2026-03-01');
});

const { commenting: _, ...silent } = comment('d');

test('why comments stay at home', () => {
  const other = 'urn:uuid:e2';
  const comments = [
    on('Fler ska', 'a', { commenting: 'Klar.' }),
    on('Fler ska', 'b', { commenting: 'Intern och utkast.', internal: true, status: 'utkast' }),
    on('Fler ska', 'c', { status: 'utkast', commenting: 'Utkast.' }),
    silent,
    comment('e', { commenting: 'Gammal.' }),
    comment('f', { commenting: 'Ny.', edition: other, derivedFrom: comment('e').id }),
    { ...comment('g', { commenting: 'Borta.' }), deleted: true },
  ];
  expect(leftOutOf(comments)).toEqual({ internal: 1, highlight: 1, draft: 1, resolved: 0, reservations: 0, others: 0 });
  expect(leftOutOf(comments, { drafts: true })).toEqual({
    internal: 1,
    highlight: 1,
    draft: 0,
    resolved: 0,
    reservations: 0,
    others: 0,
  });
  expect(chosenOf(comments).map(({ commenting }) => commenting)).toEqual(['Klar.', 'Ny.']);
});

test('a comment that has been carried over is counted once', () => {
  const other = 'urn:uuid:e2';
  const both = (id: string, fields: object) => [
    comment(id, fields),
    comment(`${id}2`, { ...fields, edition: other, derivedFrom: comment(id).id }),
  ];
  const comments = [...both('a', { internal: true }), ...both('b', {}), ...both('c', { status: 'utkast' })];
  expect(leftOutOf(comments)).toEqual({ internal: 1, highlight: 0, draft: 1, resolved: 0, reservations: 0, others: 0 });
  expect(chosenOf(comments)).toHaveLength(1);
});
