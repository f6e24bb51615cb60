import { describe, expect, it, test } from 'vitest';
import type { DocxContent } from '../../../../../documents/docx/text/docx-block.ts';
import { p, r, readMade } from '../../../../docx.ts';

const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(r(text))}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const down = (value = '') => `<w:vMerge${value && ` w:val="${value}"`}/>`;

/** "0+2x1 text": the column, over how many columns and rows. */
const told = (content: readonly DocxContent[]): unknown[] =>
  content.map((one) => {
    if (one.is === 'paragraph') return one.blocks.map(({ text }) => text).join();
    if (one.is === 'picture') return one.picture.description;
    if (one.is !== 'table') return told(one.content);
    return one.rows.map(({ cells }) =>
      cells.map(
        ({ column, columns, rows, content }) => `${column}+${columns}x${rows} ${told(content).flat(9).join('|')}`,
      ),
    );
  });

describe('tables are read row by row', () => {
  it.each<[string, string, string[][]]>([
    [
      'cells',
      table(row(cell('a'), cell('b')), row(cell('c'), cell('d'))),
      [
        ['0+1x1 a', '1+1x1 b'],
        ['0+1x1 c', '1+1x1 d'],
      ],
    ],
    [
      'cells over columns and rows, once each',
      table(
        row(cell('a', down('restart')), cell('b', '<w:gridSpan w:val="2"/>')),
        row(cell('borta', down()), cell('c'), cell('d')),
        row(cell('e'), cell('f'), cell('g')),
      ),
      [
        ['0+1x2 a', '1+2x1 b'],
        ['1+1x1 c', '2+1x1 d'],
        ['0+1x1 e', '1+1x1 f', '2+1x1 g'],
      ],
    ],
    ['a cell that goes on from none', table(row(cell('a', down()))), [['0+1x1 a']]],
    [
      'the older way over columns',
      table(row(cell('a', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge w:val="continue"/>'), cell('b'))),
      [['0+2x1 a', '2+1x1 b']],
    ],
    [
      'a row that begins further in',
      table(`<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('a')}</w:tr>`),
      [['1+1x1 a']],
    ],
    ['a table in a cell', table(row(`<w:tc>${p(r('a'))}${table(row(cell('b')))}</w:tc>`)), [['0+1x1 a|0+1x1 b']]],
    [
      'rows and cells in content controls',
      table(
        `<w:sdt><w:sdtContent>${row(`<w:sdt><w:sdtContent>${cell('a')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
      ),
      [['0+1x1 a']],
    ],
    ['a span that fills the memory', table(row(cell('a', '<w:gridSpan w:val="999999999"/>'))), [['0+1000x1 a']]],
  ])('%s', (_, body, rows) => {
    expect(told(readMade({ body }).content)).toEqual([rows]);
  });

  it('each paragraph of a cell is a block, and a heading is one in a cell, too', () => {
    const body = table(row(`<w:tc>${p(r('a'))}${p(r('b'), '<w:outlineLvl w:val="1"/>')}</w:tc>`));
    expect(readMade({ body }).blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['table-cell', 0],
      ['heading', 2],
    ]);
  });

  it('a row that stands on each page', () => {
    const body = table(`<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('a')}</w:tr>`, row(cell('b')));
    expect(readMade({ body }).content).toMatchObject([
      { is: 'table', rows: [{ isHeader: true }, { isHeader: false }] },
    ]);
  });
});

const note = (kind: string, id: number, content: string) => `<w:${kind} w:id="${id}">${content}</w:${kind}>`;
const ref = (kind: string, id: number, more = '') => `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`;
const own = (kind: string) => `<w:r><w:${kind}Ref/></w:r>`;

describe('notes', () => {
  it('a footnote follows the paragraph that refers to it, endnotes come last, with numbers of their own', () => {
    const body =
      p(r('Ett') + ref('footnote', 5) + ref('endnote', 3)) +
      p(r('Två') + ref('footnote', 2), '<w:outlineLvl w:val="0"/>');
    const footnotes =
      note('footnote', -1, p(r('skiljestreck'))) +
      note('footnote', 2, p(own('footnote') + r(' andra'))) +
      note('footnote', 5, p(own('footnote') + r(' första')));
    const endnotes = note('endnote', 3, p(own('endnote') + r(' slut')));
    const { blocks } = readMade({ body, parts: { footnotes, endnotes } });
    expect(blocks.map(({ kind, text, raised }) => [kind, text, raised?.length ?? 0])).toEqual([
      ['paragraph', 'Ett1i', 2],
      ['footnote', '1 första', 1],
      ['heading', 'Två2', 1],
      ['footnote', '2 andra', 1],
      ['footnote', 'i slut', 1],
    ]);
  });

  it('are numbered as the document says, and one with a sign of its own isn’t', () => {
    const settings = '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>';
    const body = p(r('A') + ref('footnote', 1, ' w:customMarkFollows="1"') + r('*') + ref('footnote', 2));
    const footnotes = note('footnote', 1, p(r('* x'))) + note('footnote', 2, p(own('footnote') + r(' y')));
    expect(readMade({ body, parts: { settings, footnotes } }).blocks.map(({ text }) => text)).toEqual([
      'A*c',
      '* x',
      'c y',
    ]);
  });

  it('one that refers to itself, or isn’t there, has an end', () => {
    const footnotes = note('footnote', 1, p(r('a') + ref('footnote', 1)));
    const body = p(r('b') + ref('footnote', 1) + ref('footnote', 9) + ref('footnote', 1));
    expect(readMade({ body, parts: { footnotes } }).blocks.map(({ text }) => text)).toEqual(['b11', 'a1']);
  });

  it('paragraphs and tables in them are of them', () => {
    const footnotes = note('footnote', 1, p(r('a')) + table(row(cell('b'))));
    const body = p(r('x') + ref('footnote', 1));
    expect(readMade({ body, parts: { footnotes } }).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'footnote',
      'footnote',
    ]);
  });
});

const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
const shape = (text: string) =>
  `<w:drawing><wp:inline><wps:wsp><wps:txbx>${box(text)}</wps:txbx></wps:wsp></wp:inline></w:drawing>`;
const picture = (text: string) => `<w:pict><v:shape><v:textbox>${box(text)}</v:textbox></v:shape></w:pict>`;

describe('text boxes', () => {
  it.each<[string, string, string[]]>([
    [
      'are read once, in the newer way',
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${shape('ny')}</mc:Choice><mc:Fallback>${picture('gammal')}</mc:Fallback></mc:AlternateContent></w:r>`,
      ['text', 'ny'],
    ],
    [
      'in the older way where the newer isn’t known',
      `<w:r><mc:AlternateContent><mc:Choice Requires="x99">${shape('ny')}</mc:Choice><mc:Fallback>${picture('gammal')}</mc:Fallback></mc:AlternateContent></w:r>`,
      ['text', 'gammal'],
    ],
    ['by themselves', `<w:r>${picture('ett')}${shape('två')}</w:r>`, ['text', 'ett', 'två']],
    [
      'and one in another',
      `<w:r><w:pict><v:textbox><w:txbxContent>${p(`${r('ute')}<w:r>${picture('inne')}</w:r>`)}</w:txbxContent></v:textbox></w:pict></w:r>`,
      ['text', 'ute', 'inne'],
    ],
  ])('%s', (_, content, expected) => {
    expect(readMade({ body: p(content + r('text')) }).blocks.map(({ text }) => text)).toEqual(expected);
  });

  it('stand behind their paragraph, and an empty one isn’t there', () => {
    const { content } = readMade({ body: p(`<w:r>${picture('a')}${picture('')}</w:r>${r('text')}`) });
    expect(content).toMatchObject([
      { is: 'paragraph', blocks: [{ text: 'text' }] },
      { is: 'text-box', content: [{ is: 'paragraph', blocks: [{ kind: 'paragraph', text: 'a' }] }] },
    ]);
    expect(content).toHaveLength(2);
  });

  it('a choice may hold paragraphs, too', () => {
    const body = `<mc:AlternateContent><mc:Choice Requires="w14">${p(r('a'))}</mc:Choice><mc:Fallback>${p(r('b'))}</mc:Fallback></mc:AlternateContent>`;
    expect(readMade({ body }).blocks.map(({ text }) => text)).toEqual(['a']);
  });
});

test('a large initial is of the paragraph that it begins', () => {
  const body =
    p(r('D'), '<w:framePr w:dropCap="drop" w:lines="3"/>') +
    p(r('enna strategi'), '<w:outlineLvl w:val="1"/>') +
    p(r('Ruta'), '<w:framePr w:w="100"/>') +
    p(r('Text'));
  expect(readMade({ body }).blocks.map(({ level, text }) => [level, text])).toEqual([
    [2, 'Denna strategi'],
    [0, 'Ruta'],
    [0, 'Text'],
  ]);
});
