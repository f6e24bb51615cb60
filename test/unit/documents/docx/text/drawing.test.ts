import { describe, expect, it } from 'vitest';
import { fld, instr, p, r, readMade } from '../../../../docx.ts';

const brk = '<w:r><w:br w:type="page"/></w:r>';
const drawn = (text: string) => `<w:r><w:lastRenderedPageBreak/><w:t>${text}</w:t></w:r>`;
const cell = (content: string) => `<w:tc>${content}</w:tc>`;

describe('a paragraph says where it stands', () => {
  const level = (at: number) => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>`;
  const parts = {
    numbering: `<w:abstractNum w:abstractNumId="0">${level(0)}${level(1)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    styles:
      '<w:style w:type="paragraph" w:styleId="Mitt"><w:name w:val="Mitt"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>',
  };
  it.each<[string, string, unknown]>([
    ['running text', '', {}],
    ['a list', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>', { indent: 0 }],
    ['a list in a list', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>', { indent: 1 }],
    [
      'a heading is in no list',
      '<w:outlineLvl w:val="0"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
      {},
    ],
    ['in the middle', '<w:jc w:val="center"/>', { align: 'center' }],
    ['in the middle by its style', '<w:pStyle w:val="Mitt"/>', { align: 'center' }],
    ['against its style', '<w:pStyle w:val="Mitt"/><w:jc w:val="both"/>', {}],
    ['to the right', '<w:jc w:val="right"/>', { align: 'right' }],
    ['to the right, in a strict file', '<w:jc w:val="end"/>', { align: 'right' }],
  ])('%s', (_, properties, said) => {
    const [content] = readMade({ body: p(r('text'), properties), parts }).content;
    expect(content).toEqual({
      is: 'paragraph',
      blocks: [expect.objectContaining({ text: expect.stringContaining('text') })],
      ...(said as object),
    });
  });
});

describe('the first of each page says so', () => {
  it('of paragraphs, and of rows and not their cells', () => {
    const body =
      p(r('a')) +
      p(drawn('b') + r('b')) +
      p(r('c') + brk) +
      p(r('d')) +
      p(r('e')) +
      `<w:tbl><w:tr>${cell(p(r('f')))}${cell(p(r('g')))}</w:tr><w:tr>${cell(p(drawn('h')))}${cell(p(r('i')))}</w:tr></w:tbl>` +
      p(r('j'));
    const { content } = readMade({ body });
    expect(
      content.map((one) =>
        one.is === 'table' ? one.rows.map(({ newPage }) => newPage) : one.is === 'paragraph' && one.newPage,
      ),
    ).toEqual([undefined, 2, undefined, 3, undefined, [undefined, 4], undefined]);
    expect(JSON.stringify(content.find(({ is }) => is === 'table')).match(/newPage/g)).toHaveLength(1);
  });

  it('none where Word has drawn none', () => {
    expect(JSON.stringify(readMade({ body: p(r('a') + brk) + p(r('b')) }).content)).not.toContain('newPage');
  });
});

describe('notes', () => {
  const note = (id: number, content: string) => `<w:footnote w:id="${id}">${content}</w:footnote>`;
  const refersTo = (id: number, more = '') => `<w:footnoteReference w:id="${id}"${more}/>`;
  const own = '<w:r><w:footnoteRef/><w:t xml:space="preserve"> Se </w:t></w:r>';

  it('and what refers to them know each other', () => {
    const parts = { footnotes: note(5, p(own + r('lagen'))) + note(6, p(r('† Annat'))) };
    const body = p(
      `${r('a')}<w:r>${refersTo(5)}<w:t>b</w:t></w:r><w:r>${refersTo(6, ' w:customMarkFollows="1"')}<w:t>†</w:t></w:r>${r('c')}`,
    );
    const { content } = readMade({ body, parts });
    const [paragraph, first, second] = content;
    const marks = (one: typeof paragraph) =>
      one?.is === 'paragraph' &&
      one.blocks.map(({ text, pieces }) => pieces.map(({ start, end, note }) => [text.slice(start, end), note]));
    expect(marks(paragraph)).toEqual([
      [
        ['a', undefined],
        ['1', 'footnote-5'],
        ['b', undefined],
        ['†', 'footnote-6'],
        ['c', undefined],
      ],
    ]);
    expect(first).toMatchObject({ is: 'note', kind: 'footnote', id: 'footnote-5', number: '1' });
    expect(second).toMatchObject({ is: 'note', id: 'footnote-6', number: '' });
    expect(first?.is === 'note' && marks(first.content[0])).toEqual([
      [
        ['1', 'footnote-5'],
        [' Se ', undefined],
        ['lagen', undefined],
      ],
    ]);
  });

  it('and text boxes say that they were deleted with what they stood in', () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p(r('ruta'))}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const body = p(`${r('a')}<w:del w:author="A"><w:r>${refersTo(1)}</w:r>${box}</w:del>`);
    const { content } = readMade({ body, parts: { footnotes: note(1, p(r('not'))) } });
    const change = { kind: 'deleted', author: 'A' };
    expect(content.slice(1)).toMatchObject([
      { is: 'note', change },
      { is: 'text-box', change },
    ]);
  });
});

describe('what links lead to', () => {
  const mark = (name: string) => `<w:bookmarkStart w:id="1" w:name="${name}"/><w:bookmarkEnd w:id="1"/>`;

  it('is the block that a name stands in, or the next with words', () => {
    const body =
      p(mark('a') + r('ett') + mark('b')) + mark('c') + p(mark('d')) + p(r('två') + mark('_GoBack')) + p(r('tre'));
    expect(readMade({ body }).blocks.map(({ anchors }) => anchors)).toEqual([['a', 'b'], ['c', 'd'], undefined]);
  });

  it.each([
    ['a reference', 'REF _Ref1 \\h', '#_Ref1'],
    ['a reference to a page', ' PAGEREF _Toc2 \\p \\h ', '#_Toc2'],
    ['one that is no link', 'REF _Ref1', undefined],
    ['another field', 'SEQ Figur \\* ARABIC', undefined],
  ])('%s', (_, instruction, link) => {
    const body = p(fld('begin') + instr(instruction) + fld('separate') + r('3.1') + fld('end'));
    expect(readMade({ body }).blocks[0]?.pieces[0]?.link).toBe(link);
  });
});

it("a paragraph's end, and a row, say that they were changed", () => {
  const change = '<w:ins w:author="A"/>';
  const body = `${p(r('a'), `<w:rPr>${change}</w:rPr>`)}<w:tbl><w:tr><w:trPr>${change}</w:trPr>${cell(p(r('b')))}</w:tr></w:tbl>`;
  const inserted = { kind: 'inserted', author: 'A' };
  expect(readMade({ body }).content).toMatchObject([{ endChange: inserted }, { rows: [{ change: inserted }] }]);
});
