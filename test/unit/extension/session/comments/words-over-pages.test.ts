import { expect, test } from 'vitest';
import type { Target } from '../../../../../comments/model/comment.ts';
import { isSelector } from '../../../../../comments/model/target/selectors.ts';
import { lastPageOf, pageOf, selectorsOf } from '../../../../../comments/model/target/target.ts';
import { pageAt, pageStarts } from '../../../../../comments/text/flatten.ts';
import { keptDocument } from '../../../../../comments/text/kept-document.ts';
import { quotedPlace } from '../../../../../comments/text/quoted-place.ts';
import { selectorsAt } from '../../../../../comments/text/selectors-at.ts';
import type { ReadBlock } from '../../../../../extension/session/search/search.ts';
import { WholeText } from '../../../../../extension/session/search/whole-text.ts';
import { blocksOf, read } from '../../../../pdf-files/pdf-source.ts';
import { column, writePdf } from '../../../../pdf-files/pdf-writer.ts';

/** A paragraph that goes on over the end of the first page, with a footnote below it there and another paragraph behind it. */
const lines = [
  'Nämnder och bolag ska beakta de vägledande principerna i alla beslut',
  'som rör barn och unga i länet och i de kommuner som deltar. Planen',
  'gäller alla åldrar i hela länet, i stad som på landsbygd, och nämnder',
  'och bolag ska enligt planen främja psykiskt väl-',
];
const pdf = writePdf([
  {
    text: [...column(70, 690, lines), ...column(70, 770, ['1 Med beslut avses här även yttranden.'], 10, { size: 8 })],
  },
  {
    text: [
      ...column(70, 100, ['befinnande i alla vardagsmiljöer där människor vistas.']),
      ...column(70, 130, ['Vi följer upp planen.']),
    ],
  },
]);
const { all } = blocksOf(await read(pdf));
const text = new WholeText({ blocks: () => all as unknown as ReadBlock[], hitsIn: () => [] });
const spanOf = (first: string, last = first) => {
  const { flat } = text;
  return { start: flat.text.indexOf(first), end: flat.text.indexOf(last) + last.length };
};

test('a block that goes over a page’s end says where the next page begins in it', () => {
  const places = all.map(({ text: words, place }) => [place.page, place.next && words.slice(place.next.start)]);
  expect(places).toEqual([
    [1, 'befinnande i alla vardagsmiljöer där människor vistas.'],
    [1, undefined],
    [2, undefined],
  ]);
});

test.each<[name: string, first: string, last: string, pages: [number, number | undefined], said: string]>([
  ['within a page', 'Nämnder', 'bolag', [1, undefined], '1'],
  ['over the end', 'främja', 'vardagsmiljöer', [1, 2], '1–2'],
  ['behind it, in the same paragraph', 'vardagsmiljöer', 'människor', [2, undefined], '2'],
  ['over two paragraphs', 'yttranden', 'Vi följer', [1, 2], '1–2'],
])('words say their pages: %s', (_, first, last, [page, lastPage], said) => {
  const span = spanOf(first, last);
  const target = text.passage(span);
  expect(selectorsOf(target).every(isSelector)).toBe(true);
  expect([pageOf(target), lastPageOf(target)]).toEqual([page, lastPage]);
  expect(text.surroundings(span).page).toBe(said);
});

test('a text that has been told of knows its pages as well', () => {
  const { flat } = text;
  const kept = keptDocument({ text: flat.text, sections: [], pages: pageStarts(flat.places) });
  const pagesOf = (document: typeof kept | typeof flat) => Array.from(document.text, (__, at) => pageAt(document, at));
  expect(pagesOf(kept)).toEqual(pagesOf(flat));
});

test('words are found by the page that they are on, and by the one that their block begins on', () => {
  const { flat } = text;
  for (const page of [1, 2]) {
    const said = [
      { type: 'TextQuoteSelector' as const, exact: 'vardagsmiljöer' },
      { type: 'FragmentSelector' as const, value: `page=${page}` },
    ];
    expect(quotedPlace(said, flat).span).toEqual(spanOf('vardagsmiljöer'));
  }
});

test.each<[last: unknown, lastPage: number | undefined]>([
  [2, 2],
  [1, undefined],
  [undefined, undefined],
])('a last page that is none behind the first is none: %s', (last, lastPage) => {
  const fragment = {
    type: 'FragmentSelector',
    value: 'page=1',
    ...(last !== undefined && { 'remiss:lastPage': last }),
  };
  expect(lastPageOf({ type: 'passage', selectors: [fragment] } as Target)).toBe(lastPage);
});

test('nothing but a page is one', () => {
  const [fragment] = selectorsAt(text.flat, spanOf('främja', 'vardagsmiljöer')).slice(-1);
  expect(fragment).toMatchObject({ value: 'page=1', 'remiss:lastPage': 2 });
  for (const bad of ['2', 0, 2.5, null, 1e9]) expect(isSelector({ ...fragment, 'remiss:lastPage': bad })).toBe(false);
});
