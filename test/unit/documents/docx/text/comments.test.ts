import { expect, test } from 'vitest';
import { p, r, readMade } from '../../../../docx.ts';

const begin = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/>`;
const reference = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`;
const comment = (id: number, text: string, paragraph = `0000000${id}`, author = 'Anna Ek') =>
  `<w:comment w:id="${id}" w:author="${author}" w:initials="AE" w:date="2026-03-01T10:00:00Z"><w:p w14:paraId="${paragraph}"><w:r><w:annotationRef/></w:r>${r(text)}</w:p></w:comment>`;
const extended = (paragraph: string, more: string) => `<w15:commentEx w15:paraId="${paragraph}" ${more}/>`;

const by = 'w:id="9" w:author="Anna Ek"';
const struck = (text: string) => `<w:del ${by}>${r(text).replaceAll('w:t', 'w:delText')}</w:del>`;
const box = (content: string) =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

const words = (body: string, parts: Record<string, string>) => {
  const { blocks, comments } = readMade({ body, parts });
  return comments.map(({ text, spans }) => [
    text,
    ...spans.map(({ block, start, end }) => blocks.find(({ id }) => id === block)?.text.slice(start, end)),
  ]);
};

test.each(['marked', 'final', 'original'] as const)('what a comment says is what stands in it, read as %s', (view) => {
  const said = `${r('Inte ')}${struck('nej')}<w:ins ${by}>${r('ja')}</w:ins>`;
  const comments = `<w:comment w:id="1">${p(said)}</w:comment>`;
  expect(readMade({ body: p(begin(1) + r('a') + end(1)), parts: { comments } }, view).comments).toMatchObject([
    { text: 'Inte ja' },
  ]);
});

test.each<[string, string, string[]]>([
  ['on words', p(r('ett ') + begin(1) + r('två') + end(1) + reference(1) + r(' tre')), ['två']],
  [
    'over paragraphs and cells',
    p(r('a ') + begin(1) + r('b')) +
      `<w:tbl><w:tr><w:tc>${p(r('c'))}</w:tc></w:tr></w:tbl>` +
      p(r('d') + end(1) + r('e')),
    ['b', 'c', 'd'],
  ],
  ['between paragraphs', begin(1) + p(r('a')) + end(1) + p(r('b')), ['a']],
  ['on no words', p(r('a') + reference(1)), ['']],
  ['with words and a mark further on', p(begin(1) + r('a') + end(1)) + p(r('b') + reference(1)), ['a']],
  ['that isn’t in the text', p(r('a')), []],
  ['without an end', p(begin(1) + r('a')) + p(r('b')), ['a']],
  ['without an end, before a paragraph', begin(1) + p(r('a')) + p(r('b')), ['a']],
  [
    'without an end, but with a reference',
    p(begin(1) + r('a')) + p(r('b') + reference(1) + r('c')) + p(r('d')),
    ['a', 'b'],
  ],
  ['with an end alone', p(r('a') + end(1) + r('b')), ['']],
  ['with an end alone and a reference', p(r('a') + end(1) + r('b') + reference(1)), ['']],
  ['that ends before it begins', p(r('a') + end(1) + r('b') + begin(1) + r('c')) + p(r('d')), ['']],
  ['by an id that is there twice', p(begin(1) + r('a') + end(1) + r('b') + begin(1) + r('c') + end(1)), ['a']],
  ['that begins twice', p(begin(1) + r('a') + begin(1) + r('b') + end(1) + r('c')), ['b']],
  [
    'between cells',
    `<w:tbl><w:tr><w:tc>${p(r('a'))}</w:tc>${begin(1)}<w:tc>${p(r('b'))}</w:tc>${end(1)}<w:tc>${p(r('c'))}</w:tc></w:tr></w:tbl>`,
    ['b'],
  ],
  [
    'that begins in a row and ends in no cell',
    `<w:tbl><w:tr><w:tc>${p(begin(1) + r('a'))}</w:tc></w:tr>${end(1)}<w:tr><w:tc>${p(r('b'))}</w:tc></w:tr></w:tbl>`,
    ['a'],
  ],
  [
    'that begins in a text box and ends outside it',
    p(box(p(begin(1) + r('a')) + p(r('b'))) + r('c') + end(1)) + p(r('d')),
    [''],
  ],
  ['on struck words', p(r('a ') + begin(1) + struck('b') + end(1) + r(' c')), ['b']],
  ['on a paragraph that is struck', p(begin(1) + struck('b') + end(1)), ['b']],
])('a comment %s', (_, body, spans) => {
  expect(words(body, { comments: comment(1, 'Varför?') })).toEqual([['Varför?', ...spans]]);
});

test('on a heading with a number it is on the words that it was', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
  const properties = '<w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr>';
  const body = p(begin(1) + r('Syfte') + end(1) + r(' och mål'), properties);
  expect(words(body, { numbering, comments: comment(1, 'x') })).toEqual([['x', 'Syfte']]);
});

test('author, day, answers and what is done with', () => {
  const comments =
    comment(1, 'Fråga') + comment(2, 'Svar', '00000002', 'Bo Ask') + comment(3, 'Svar på svaret') + comment(4, 'Annat');
  const commentsExtended =
    extended('00000001', 'w15:done="1"') +
    extended('00000002', 'w15:paraIdParent="00000001" w15:done="0"') +
    extended('00000003', 'w15:paraIdParent="00000002"');
  const body = p(begin(1) + r('a') + end(1) + reference(1) + reference(2) + reference(3));
  expect(readMade({ body, parts: { comments, commentsExtended } }).comments).toMatchObject([
    {
      author: 'Anna Ek',
      initials: 'AE',
      date: '2026-03-01T10:00:00Z',
      text: 'Fråga',
      isResolved: true,
      replies: [{ author: 'Bo Ask', text: 'Svar' }, { text: 'Svar på svaret' }],
    },
    { text: 'Annat', isResolved: false, spans: [], replies: [] },
  ]);
});

test('comments that answer each other are both there', () => {
  const commentsExtended =
    extended('00000001', 'w15:paraIdParent="00000002"') + extended('00000002', 'w15:paraIdParent="00000001"');
  const parts = { comments: comment(1, 'a') + comment(2, 'b'), commentsExtended };
  expect(readMade({ body: p(r('x')), parts }).comments.map(({ text }) => text)).toEqual(['a', 'b']);
});

test.each(['', '<w:comments', 'nej'])(
  'comments that are damaged (%j) are none, which is told, and the text is read',
  (broken) => {
    const read = readMade({
      body: p(begin(1) + r('a') + end(1) + reference(1)),
      parts: { comments: comment(1, 'b') },
      files: { 'word/comments.xml': broken },
    });
    expect(read.blocks.map(({ text }) => text)).toEqual(['a']);
    expect([read.comments, read.unread]).toEqual([[], { comments: true }]);
  },
);
