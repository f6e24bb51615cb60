import { expect, test } from 'vitest';
import { sortedRows } from '../../../../../extension/state/import/changes-from.ts';
import { docxBytes, p, r } from '../../../../docx.ts';
import { urn } from '../../../storage/commands/made-records.ts';
import { incoming } from './incoming-file.ts';
import { body, on, said, takeIn, text, withTexts } from './word-copies.ts';

const copy = (...texts: string[]) =>
  docxBytes({
    body: body(texts.reduceRight((inner, _, i) => on(i, inner), r('psykisk hälsa'))),
    parts: { comments: texts.map((one, i) => said(i, 'Anna Ek', one)).join('') },
  });

test.each<[string, string[], string[]]>([
  ['in the other order', ['Två.', 'Ett.'], []],
  ['with the first gone', ['Två.'], []],
  ['with another before them', ['Tre.', 'Ett.', 'Två.'], ['Tre.']],
])('two comments by one author in one minute on the same words are known %s', async (_, texts, news) => {
  const store = await withTexts(text);
  await takeIn(store, await incoming(store, copy('Ett.', 'Två.')));
  const { added, changed, unchanged } = sortedRows(await incoming(store, copy(...texts)));
  expect([added.map(({ comment }) => comment.commenting), changed, unchanged]).toEqual([
    news,
    [],
    texts.length - news.length,
  ]);
});

test('of two comments alike in all but text the one that was mended is the change', async () => {
  const store = await withTexts(text);
  await takeIn(store, await incoming(store, copy('Ett.', 'Två.')));
  const { added, changed } = sortedRows(await incoming(store, copy('Två.', 'Ett och mer.')));
  expect([added, changed.map(({ changes }) => changes)]).toEqual([
    [],
    [[{ field: 'commenting', before: 'Ett.', after: 'Ett och mer.' }]],
  ]);
});

test('of several short documents it is put on the one with the very same words', async () => {
  const store = await withTexts('En annan text.', text);
  expect((await incoming(store, copy('Ett.'))).document).toBe(urn('d1'));
});

test('of two places with the same words in a copy, the one that ours hasn’t got is for the reviewer to look at', async () => {
  const store = await withTexts('Skolan ska främja psykisk hälsa hos elever.\u2029Den följs upp varje år.');
  const file = docxBytes({
    body:
      p(r('Skolan ska främja ') + on(0, r('psykisk hälsa')) + r(' hos elever.')) +
      p(r('Den följs upp varje år.')) +
      p(r('Skolan ska främja ') + on(1, r('psykisk hälsa')) + r(' hos elever.')) +
      p(r('Slutsatser.')),
    parts: { comments: said(0, 'Anna Ek', 'Ett.') + said(1, 'Anna Ek', 'Två.') },
  });
  const { added } = sortedRows(await incoming(store, file));
  expect(added.map(({ comment }) => [comment.commenting, comment.carried?.state])).toEqual([
    ['Ett.', undefined],
    ['Två.', 'lost'],
  ]);
});
