import { expect, test } from 'vitest';
import type { DocxView } from '../../../../../documents/docx/text/docx-block.ts';
import { p, r, readMade } from '../../../../docx.ts';

const by = (author: string) => `w:id="1" w:author="${author}" w:date="2026-03-01T10:00:00Z"`;
const ins = (content: string, author = 'Anna Ek') => `<w:ins ${by(author)}>${content}</w:ins>`;
const del = (text: string, author = 'Anna Ek') =>
  `<w:del ${by(author)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const endOf = (what: 'ins' | 'del') => `<w:rPr><w:${what} ${by('Anna Ek')}/></w:rPr>`;
const heading = '<w:outlineLvl w:val="0"/>';

const texts = (body: string, view: DocxView) =>
  readMade({ body }, view).blocks.map(({ text, struck }) => (struck ? `[${text}]` : text));

test.each<[string, string, Record<DocxView, string[]>]>([
  [
    'words put in place of others',
    p(r('Regionen ') + del('ska') + ins(r('bör')) + r(' svara.')),
    { marked: ['Regionen bör svara.', '[ska]'], final: ['Regionen bör svara.'], original: ['Regionen ska svara.'] },
  ],
  [
    'what one has inserted and another deleted',
    p(r('A') + ins(del('B', 'Bo Ask')) + r('C')),
    { marked: ['AC', '[B]'], final: ['AC'], original: ['AC'] },
  ],
  [
    'words that were moved',
    p(
      `<w:moveFrom ${by('Anna Ek')}>${r('Ett. ')}</w:moveFrom>${r('Två. ')}<w:moveTo ${by('Anna Ek')}>${r('Ett. ')}</w:moveTo>`,
    ),
    { marked: ['Två. Ett. ', '[Ett. ]'], final: ['Två. Ett. '], original: ['Ett. Två. '] },
  ],
  [
    'two paragraphs made one',
    p(r('Ett'), heading + endOf('del')) + p(r(' och två')) + p(r('Tre')),
    { marked: ['Ett', ' och två', 'Tre'], final: ['Ett och två', 'Tre'], original: ['Ett', ' och två', 'Tre'] },
  ],
  [
    'a paragraph that is new',
    p(r('Ett')) + p(ins(r('Nytt')), endOf('ins')) + p(r('Två')),
    { marked: ['Ett', 'Nytt', 'Två'], final: ['Ett', 'Nytt', 'Två'], original: ['Ett', 'Två'] },
  ],
  [
    'a paragraph that is gone',
    p(r('Ett')) + p(del('Gammalt'), endOf('del')) + p(r('Två')),
    { marked: ['Ett', '[Gammalt]', 'Två'], final: ['Ett', 'Två'], original: ['Ett', 'Gammalt', 'Två'] },
  ],
  [
    'a row that is new',
    `<w:tbl><w:tr><w:tc>${p(r('a'))}</w:tc></w:tr><w:tr><w:trPr><w:ins ${by('Bo Ask')}/></w:trPr><w:tc>${p(ins(r('b')))}</w:tc></w:tr></w:tbl>`,
    { marked: ['a', 'b'], final: ['a', 'b'], original: ['a'] },
  ],
  [
    'words that the author has struck out by hand',
    p(r('Utkast ', '<w:strike/>') + r('Beslut')),
    { marked: ['Beslut', '[Utkast ]'], final: ['Beslut', '[Utkast ]'], original: ['Beslut', '[Utkast ]'] },
  ],
])('%s', (_, body, expected) => {
  for (const view of ['marked', 'final', 'original'] as const)
    expect([view, texts(body, view)]).toEqual([view, expected[view]]);
});

test('a paragraph that two have become is what the last of them was', () => {
  const body = p(r('Ett'), heading + endOf('del')) + p(r(' och två'));
  expect(readMade({ body }, 'final').blocks).toMatchObject([{ kind: 'paragraph', level: 0 }]);
});

test('a heading is what it was before its style was changed', () => {
  const body = p(r('Syfte'), `${heading}<w:pPrChange ${by('Anna Ek')}><w:pPr/></w:pPrChange>`);
  expect(readMade({ body }, 'original').blocks).toMatchObject([{ kind: 'paragraph' }]);
  expect(readMade({ body }, 'final').blocks).toMatchObject([{ kind: 'heading' }]);
});

test('deleted words know where they stood, what was around them and who took them away', () => {
  const { blocks } = readMade({ body: p(r('Regionen ') + del('ska') + ins(r('bör')) + r(' svara.')) });
  expect(blocks[1]).toMatchObject({
    text: 'ska',
    level: 0,
    struck: { before: 'Regionen ', behind: ' svara.', at: 9 },
    pieces: [{ start: 0, end: 3, change: { kind: 'deleted', author: 'Anna Ek', date: '2026-03-01T10:00:00Z' } }],
  });
  expect(blocks[0]?.pieces.map(({ change }) => change?.kind)).toEqual([undefined, 'inserted', undefined]);
});

test('a heading that is struck out is no heading of what follows', () => {
  expect(readMade({ body: p(del('Syfte'), heading) }).blocks).toMatchObject([{ kind: 'paragraph', level: 0 }]);
});

test('who has changed how much: what is done in one go counts once', () => {
  const body =
    p(del('a') + del('b') + ins(r('c')) + r('d') + ins(r('e')), endOf('ins')) +
    p(
      ins(r('f'), 'Bo Ask') +
        `<w:r><w:rPr><w:b/><w:rPrChange ${by('Bo Ask')}><w:rPr/></w:rPrChange></w:rPr><w:t>g</w:t></w:r>`,
    );
  const footnotes = `<w:footnote w:id="1">${p(del('h', ''))}</w:footnote>`;
  const { changes } = readMade({ body, parts: { footnotes } });
  expect([...changes.authors]).toEqual([
    ['Anna Ek', 3],
    ['Bo Ask', 1],
    ['', 1],
  ]);
  expect(changes.looks).toBe(1);
});

test.each<[string, string, number]>([
  ['two paragraphs made one', p(r('a'), endOf('del')) + p(r('b')), 1],
  ['a new paragraph', p(ins(r('a')), endOf('ins')) + p(r('b')), 1],
  ['two new paragraphs', p(ins(r('a')), endOf('ins')).repeat(2), 2],
  [
    'a new row, with and without words',
    `<w:tbl>${[ins(r('a')), ''].map((content) => `<w:tr><w:trPr><w:ins ${by('Anna Ek')}/></w:trPr><w:tc>${p(content)}</w:tc></w:tr>`).join('')}</w:tbl>`,
    2,
  ],
  ['words taken away in a new paragraph', p(del('a'), endOf('ins')), 2],
])('%s', (_, body, count) => {
  expect([...readMade({ body }).changes.authors]).toEqual([['Anna Ek', count]]);
});
