import { expect, test } from 'vitest';
import { sortedRows } from '../../../../../extension/state/import/changes-from.ts';
import { docxBytes, r } from '../../../../docx.ts';
import { incoming } from './incoming-file.ts';
import { body, cameWithOf, extended, on, said, saidIn, sentWith, takeIn, text, withTexts } from './word-copies.ts';

interface Signed {
  eva?: string;
  bo?: string;
  date?: string;
  replies?: readonly string[];
}

/** A copy with a comment that has replies, one on its author's own change, and a change alone. */
function copy({
  eva = 'Eva Ek',
  bo = 'Bo Ask',
  date = '2026-03-01T10:00:00Z',
  replies = ['Håller med.'],
}: Signed = {}) {
  const by = (author: string) => `w:id="1" w:author="${author}"${date && ` w:date="${date}"`}`;
  const change = (author: string, before: string, after: string) =>
    `<w:del ${by(author)}>${r(before)}</w:del><w:ins ${by(author)}>${r(after)}</w:ins>`;
  const dated = (comment: string) => (date === '' ? comment.replaceAll(' w:date=""', '') : comment);
  return docxBytes({
    body: body(
      on(0, r('psykisk hälsa')),
      on(1, change(eva, 'varje', 'vartannat')) +
        r(' år av alla som bor här') +
        on(2, `<w:del ${by(bo)}>${r(' minst')}</w:del>`),
    ),
    parts: {
      comments: dated(
        said(0, eva, 'Räcker det?', date) +
          said(1, eva, 'För ofta.', date) +
          said(2, bo, 'Orden behövs.', date) +
          replies.map((words, i) => said(3 + i, bo, words, date)).join(''),
      ),
      commentsExtended:
        [0, 1, 2].map((id) => extended(id)).join('') +
        replies.map((_, i) => extended(3 + i, 'w15:paraIdParent="P0"')).join(''),
    },
  });
}

const whole = `${text.slice(0, -1)} av alla som bor här minst.`;

const outcomes = ({ added, there, changed, unchanged, cameWith }: ReturnType<typeof sortedRows>) => ({
  added: added.map(({ comment }) => [comment.commenting, comment.editing]),
  changed: changed.flatMap(({ changes }) => changes.map(({ after }) => after)),
  ...{ there: there.length, unchanged, cameWith: cameWith.length },
});

const nothingNew = { added: [], changed: [], there: 0, cameWith: 0 };

test.each<[string, Signed, number]>([
  ['as it was', {}, 3],
  ['without times', { date: '' }, 3],
  ['with other times', { date: '2026-03-02T11:00:00Z' }, 3],
  // Whose the changes are nobody knows there, so each stands by itself.
  ['without names', { eva: 'Author', bo: 'Author' }, 5],
  ['with neither', { eva: 'Författare', bo: 'Författare', date: '' }, 5],
])('a copy that comes again %s brings nothing', async (_, signed, rows) => {
  const store = await withTexts(whole);
  await takeIn(store, await incoming(store, copy()));
  expect(await saidIn(store)).toHaveLength(3);
  expect(outcomes(sortedRows(await incoming(store, copy(signed))))).toEqual({ ...nothingNew, unchanged: rows });
});

test.each<[string, Signed, string]>([
  ['times', { date: '' }, 'Svar från Bo Ask, utan datum: Men när?'],
  ['names', { eva: 'Author', bo: 'Author' }, 'Svar från Author, 2026-03-01 10:00: Men när?'],
])('without %s a reply that has come since is told, and it alone', async (_, signed, reply) => {
  const store = await withTexts(whole);
  await takeIn(store, await incoming(store, copy()));
  const read = outcomes(sortedRows(await incoming(store, copy({ ...signed, replies: ['Håller med.', 'Men när?'] }))));
  expect([read.added, read.changed]).toEqual([
    [],
    [`Räcker det?\n\nSvar från Bo Ask, 2026-03-01 10:00: Håller med.\n\n${reply}`],
  ]);
});

test('the same reply by another is another reply', async () => {
  const store = await withTexts(whole);
  await takeIn(store, await incoming(store, copy()));
  const { changed } = outcomes(sortedRows(await incoming(store, copy({ bo: 'Cia By' }))));
  expect(changed).toEqual([
    'Räcker det?\n\nSvar från Bo Ask, 2026-03-01 10:00: Håller med.\n\nSvar från Cia By, 2026-03-01 10:00: Håller med.',
  ]);
});

test('a comment by nobody on a change by nobody is a comment of its own', async () => {
  const store = await withTexts(whole);
  const { added } = outcomes(
    sortedRows(await incoming(store, copy({ eva: 'Författare', bo: 'Författare', date: '', replies: [] }))),
  );
  expect(added).toEqual([
    ['Räcker det?', undefined],
    ['För ofta.\n\nKommentaren gäller också ord som är infogade: ”vartannat”.', undefined],
    [undefined, 'vartannat'],
    ['Orden behövs.', undefined],
    [undefined, ''],
  ]);
});

test('what the document was sent with is known without its names, each comment apart from its author’s change', async () => {
  const store = await sentWith(cameWithOf(copy()), whole);
  const read = outcomes(sortedRows(await incoming(store, copy({ eva: 'Författare', bo: 'Författare', date: '' }))));
  expect([read.added, read.changed, read.cameWith]).toEqual([[], [], 5]);
});
