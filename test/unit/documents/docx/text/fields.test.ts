import { expect, test } from 'vitest';
import { fld, instr, p, r, readMade } from '../../../../docx.ts';

const field = (instruction: string, result: string) =>
  fld('begin') + instr(instruction) + fld('separate') + result + fld('end');
const texts = (body: string) => readMade({ body }).blocks.map(({ text }) => text);

test.each<[string, string, string[]]>([
  ['a reference', p(r('se ') + field(' REF _Ref1 \\h ', r('avsnitt 3')) + r('.')), ['se avsnitt 3.']],
  ['a simple one', p(`<w:fldSimple w:instr=" PAGE ">${r('7')}</w:fldSimple>`), ['7']],
  ['one without a result', p(r('a') + fld('begin') + instr(' XE "b" ') + fld('end') + r('c')), ['ac']],
  [
    'one in the instruction of another',
    p(
      fld('begin') +
        instr(' IF ') +
        field(' PAGE ', r('1')) +
        instr(' = 1 ') +
        fld('separate') +
        r('ja') +
        fld('end') +
        r('.'),
    ),
    ['ja.'],
  ],
  ['one in the result of another', p(field(' HYPERLINK "x" ', r('sid ') + field(' PAGEREF a ', r('4')))), ['sid 4']],
  ['one that doesn’t end', p(r('a') + fld('begin') + instr(' PAGE ')) + p(r('b')), ['a', 'b']],
  ['an end without a beginning', p(fld('end') + fld('separate') + r('a')), ['a']],
])('%s', (_, body, expected) => {
  expect(texts(body)).toEqual(expected);
});

const contents = (instruction: string) =>
  p(r('Innehåll')) +
  p(fld('begin') + instr(instruction) + fld('separate') + r('1 Inledning\t3')) +
  p(field(' HYPERLINK \\l "_Toc1" ', r('2 Mål\t4'))) +
  p(fld('end')) +
  p(r('Text.'));

test('a table of contents leads elsewhere, and ends where its field ends', () => {
  const guides = (body: string, styles = '') =>
    readMade({ body, parts: { styles } }).blocks.map(({ guide }) => guide ?? false);
  expect(guides(contents(' TOC \\o "1-3" '))).toEqual([false, true, true, false]);
  expect(guides(contents(' DATE '))).toEqual([false, false, false, false]);
  const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(r('Innehåll'))}</w:sdtContent></w:sdt>`;
  expect(guides(control + p(r('a')))).toEqual([true, false]);
  const style = '<w:style w:type="paragraph" w:styleId="I1"><w:name w:val="toc 1"/></w:style>';
  expect(guides(p(r('a'), '<w:pStyle w:val="I1"/>') + p(r('b')), style)).toEqual([true, false]);
});

test('where links lead', () => {
  const body = p(
    `<w:hyperlink r:id="l1">${r('a')}</w:hyperlink><w:hyperlink w:anchor="b">${r('b')}</w:hyperlink>` +
      field(' HYPERLINK "https://example.org/c" ', r('c')) +
      field(' HYPERLINK \\l "d" ', r('d')) +
      r('e'),
  );
  const { blocks } = readMade({ body, links: { l1: 'https://example.org/a' } });
  expect(blocks[0]?.text).toBe('abcde');
  expect(blocks[0]?.pieces.map(({ link }) => link)).toEqual([
    'https://example.org/a',
    '#b',
    'https://example.org/c',
    '#d',
    undefined,
  ]);
});
