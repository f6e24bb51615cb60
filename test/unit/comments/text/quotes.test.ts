import { expect, test } from 'vitest';
import { findAll } from '../../../../comments/anchoring/find.ts';
import type { Target } from '../../../../comments/model/comment.ts';
import { quoteOf } from '../../../../comments/model/target/quote.ts';
import { flatten } from '../../../../comments/text/flatten.ts';
import { selectorsAt } from '../../../../comments/text/selectors-at.ts';
import { sectionOf } from '../../../../documents/section.ts';
import { placeComments } from '../../../../extension/session/comments/place-comments.ts';
import { passageOf } from '../../../../extension/session/search/passage.ts';

const heading = 'Hälsofräm-\njande arbete';
const body =
  'Arbetet i Stock-\nholms län gäller folkhälso-\npolitiken och den natio-\nnella nivån, hälso-\noch sjukvården.';
const blocks = (page?: number) =>
  [heading, body, 'Den nationella nivån i Stockholms län.'].map((text, id) => ({
    id,
    kind: id === 0 ? ('heading' as const) : ('paragraph' as const),
    level: id === 0 ? 1 : 0,
    text,
    ...(page !== undefined && { page }),
  }));
const pdf = flatten(blocks(1));

function on(words: string, document = pdf): Target {
  const start = document.text.indexOf(words);
  return { type: 'passage', selectors: selectorsAt(document, { start, end: start + words.length }) };
}

test('a quote of a PDF is shown whole and kept as it stands', () => {
  const target = on('Stock-\nholms län');
  expect(quoteOf({ target })).toBe('Stockholms län');
  expect(target.type === 'passage' && target.selectors[0]).toMatchObject({ exact: 'Stock-\nholms län' });
  expect(quoteOf({ target: on('hälso-\noch sjukvården') })).toBe('hälso- och sjukvården');
});

test('a quote of a page on the web stays word for word', () => {
  const target = on('Stock-\nholms län', flatten(blocks()));
  expect(quoteOf({ target })).toBe('Stock- holms län');
});

test('another tool’s quote, of which nothing says where it comes from, is read as set in lines', () => {
  const target: Target = { type: 'passage', selectors: [{ type: 'TextQuoteSelector', exact: 'Stock-\nholms' }] };
  expect(quoteOf({ target })).toBe('Stockholms');
});

test.each([
  ['Region Stock- holms län', 'Region Stockholms län'],
  ['hälso- och sjukvård', 'hälso- och sjukvård'],
  ['skol- eller fritids- verksamhet', 'skol- eller fritidsverksamhet'],
  ['EU- kommissionen', 'EU- kommissionen'],
  ['covid- 19', 'covid- 19'],
  ['e- hälsa och icke- binära', 'e- hälsa och icke- binära'],
  ['stads- men inte landsbygd', 'stads- men inte landsbygd'],
  ['från låg- till högstadiet', 'från låg- till högstadiet'],
  ['barn- kontra vuxenpsykiatri', 'barn- kontra vuxenpsykiatri'],
  ['nu - holms', 'nu - holms'],
])('where a line’s end has become a blank, a broken word is whole: %s', (exact, read) => {
  expect(quoteOf({ target: { type: 'passage', selectors: [{ type: 'TextQuoteSelector', exact }] } })).toBe(read);
});

test('what is shown around a place is whole, also where a mark ends within a broken word', () => {
  const read = blocks(1).map(({ page, ...block }) => ({ ...block, place: { page: page as number } }));
  const start = body.indexOf('folkhälso');
  const hit = { block: 1, start, end: start + 'folkhälso'.length, concept: 'x', how: 'form', label: 'x' };
  expect(passageOf(read, hit as Parameters<typeof passageOf>[1], 0)).toMatchObject({
    before: 'Arbetet i Stockholms län gäller ',
    words: 'folkhälso',
    after: 'politiken och den nationella nivån, hälso- och sjukvården.',
    section: ['Hälsofrämjande arbete'],
  });
  expect(sectionOf(read, 1)).toEqual(['Hälsofrämjande arbete']);
});

const once = 'gäller folkhälso-\npolitiken';
test.each([
  ['as it stands', once],
  ['joined', 'gäller folkhälsopolitiken'],
  ['with a blank for the line’s end', 'gäller folkhälso- politiken'],
  ['with the hyphen alone', 'gäller folkhälso-politiken'],
  ['with a soft hyphen', 'gäller folkhälso\u00adpolitiken'],
])('words that come %s are found where they stand, unchanged', async (_, exact) => {
  const start = pdf.text.indexOf(once);
  const [found] = await findAll([[{ type: 'TextQuoteSelector', exact }]], pdf);
  expect(found).toMatchObject({ state: 'unchanged', span: { start, end: start + once.length } });
});

test('of the same words broken and whole, the page, the section or the number tells which', async () => {
  const twice = [{ type: 'TextQuoteSelector' as const, exact: 'Stockholms län' }];
  const [open, second] = await findAll([twice, [...twice, { type: 'remiss:OccurrenceSelector', nth: 2, of: 2 }]], pdf);
  expect(open).toMatchObject({ state: 'lost', candidates: [{}, {}] });
  expect(second).toMatchObject({ state: 'unchanged', span: { start: pdf.text.lastIndexOf('Stockholms') } });
});

test('a section whose path was kept with a typesetter’s hyphen is found', async () => {
  const target: Target = { type: 'section', path: ['Hälsofräm- jande arbete'], selectors: [] };
  const [place] = await placeComments(
    [{ id: 'a', target }],
    pdf,
    () => undefined,
    { all: 1, slow: [], unread: [] },
    () => undefined,
  );
  expect(place).toMatchObject({ state: 'unchanged', span: { start: 0, end: heading.length } });
});

test.each([
  ['joined', 'et i Stockholms län gäller folkhälsopoliti'],
  ['with their line ends', 'et i Stock-\nholms län gäller folkhälso-\npoliti'],
  ['without any line end', 'beten i Stockholm är svå'],
  ['at the front only', 'tionella nivån, hälso- och sjukvården'],
  ['behind only', 'Arbetet i Stockholms län gäl'],
])('words that are cut at their ends are found, unchanged: %s', async (_, exact) => {
  const document = flatten([
    ...blocks(1),
    { id: 3, kind: 'paragraph', level: 0, text: 'Arbeten i Stockholm är svåra.', page: 1 },
  ]);
  const [found] = await findAll([[{ type: 'TextQuoteSelector', exact }]], document);
  expect(found?.state).toBe('unchanged');
  const { start, end } = found?.span ?? { start: 0, end: 0 };
  const letters = (text: string) => text.replace(/[-\s]/g, '');
  expect(letters(document.text.slice(start, end))).toBe(letters(exact));
});

const insatser = (...texts: string[]) =>
  flatten(texts.map((text, id) => ({ id, kind: 'paragraph' as const, level: 0, text, page: 1 })));
test.each([
  ['a form of the word', 'Nämnden följer varje insats', insatser('Nämnden följer varje insatser noga.'), 1],
  [
    'a word of the text with one put before it',
    'hälsa är viktig för nämnden',
    insatser('Nämnden anser att ohälsa är viktig för nämnden.', 'God hälsa hos alla.'),
    1,
  ],
  ['one part of a word', 'sättning', insatser('Det är en förutsättning för allt.'), 1],
  [
    'twice alike',
    'et följer varje ins',
    insatser('Arbetet följer varje insats noga.', 'Arbetet följer varje insats ofta.'),
    2,
  ],
])(
  'words that may have been whole, or stand twice, are the reader’s to place: %s',
  async (_, exact, document, count) => {
    const [found] = await findAll([[{ type: 'TextQuoteSelector', exact }]], document);
    expect(found?.state).toBe('lost');
    expect(found?.candidates).toHaveLength(count);
  },
);

test('another tool’s quote from within words is found by what it says stands beside it', async () => {
  const quote = {
    type: 'TextQuoteSelector' as const,
    exact: 'et i Stock-\nholms län gäl',
    prefix: 'Arbet',
    suffix: 'ler folkhälso-\npolitiken',
  };
  const [found] = await findAll([[quote]], pdf);
  const start = pdf.text.indexOf('et i Stock');
  expect(found).toMatchObject({ state: 'unchanged', span: { start, end: start + quote.exact.length } });
});
