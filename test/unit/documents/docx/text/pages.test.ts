import { expect, test } from 'vitest';
import { p, r, readMade } from '../../../../docx.ts';

const drawn = '<w:r><w:lastRenderedPageBreak/></w:r>';
const br = '<w:r><w:br w:type="page"/></w:r>';
const section = (type = '') => `<w:sectPr>${type && `<w:type w:val="${type}"/>`}</w:sectPr>`;

test.each<[string, string, (number | undefined)[]]>([
  ['none are known where Word has drawn none', p(r('a') + br) + p(r('b')), [undefined, undefined]],
  ['Word’s own', p(r('a')) + p(drawn + r('b')) + p(r('c')), [1, 2, 2]],
  ['one before all else is none', p(drawn + r('a')) + p(drawn + r('b')), [1, 2]],
  ['in the middle of a paragraph', p(r('a') + drawn + r('b')) + p(r('c')), [1, 2]],
  ['an author’s is one, though Word says it twice', p(r('a') + br) + p(drawn + r('b')), [1, 2]],
  ['an empty page', p(r('a') + br) + p(drawn + br) + p(drawn + r('b')), [1, 3]],
  ['before a paragraph', p(r('a')) + p(drawn + r('b'), '<w:pageBreakBefore/>') + p(r('c')), [1, 2, 2]],
  ['a section that begins on a new page', p(r('a'), section()) + p(drawn + r('b')) + section(), [1, 2]],
  ['a section that doesn’t', p(r('a'), section()) + p(r('b')) + p(drawn + r('c')) + section('continuous'), [1, 1, 2]],
])('pages: %s', (_, body, pages) => {
  expect(readMade({ body }).blocks.map(({ aboutPage }) => aboutPage)).toEqual(pages);
});
