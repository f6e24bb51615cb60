import { expect, test } from 'vitest';
import { p, r, readMade } from '../../../../docx.ts';

const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(r(text))}</w:tc>`;
const table = (...rows: string[]) => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
const textsOf = (body: string) => readMade({ body }).blocks.map(({ text }) => text);

test('a cell that says it goes on from one of another width is one of its own: its words are kept', () => {
  const wide = '<w:gridSpan w:val="2"/>';
  expect(
    textsOf(
      table(
        cell('a', '<w:vMerge w:val="restart"/>') + cell('b'),
        cell('c', `${wide}<w:vMerge/>`),
        cell('d', '<w:vMerge/>') + cell('e'),
      ),
    ),
  ).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('one that goes on from the cell above has no words of its own', () => {
  expect(
    textsOf(table(cell('a', '<w:vMerge w:val="restart"/>') + cell('b'), cell('', '<w:vMerge/>') + cell('c'))),
  ).toEqual(['a', 'b', 'c']);
});
