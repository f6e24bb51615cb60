import { describe, expect, it } from 'vitest';
import { readMadeOdt } from '../../../odt.ts';

const p = (content: string, style = '') => `<text:p${style && ` text:style-name="${style}"`}>${content}</text:p>`;
const style = (family: string, name: string, properties: string, more = '') =>
  `<style:style style:name="${name}" style:family="${family}" ${more}>${properties}</style:style>`;
const textStyle = (name: string, attributes: string, family = 'text', more = '') =>
  style(family, name, `<style:text-properties ${attributes}/>`, more);

describe('the text of a paragraph', () => {
  it.each<[string, string, string]>([
    ['white space counts once', '  ett\n  två <text:span> tre </text:span> fyra ', 'ett två tre fyra'],
    ['spaces that are drawn', 'a<text:s text:c="3"/>b<text:s/>c', 'a   b c'],
    ['white space alone between spans', '<text:span>a</text:span> <text:span>b</text:span>', 'a b'],
    ['tabs and line ends', 'a<text:tab/>b <text:line-break/> c', 'a\tb\nc'],
    ['fields', 'sida <text:page-number>3</text:page-number>', 'sida 3'],
    [
      'what a ruby stands above',
      '<text:ruby><text:ruby-base>ord</text:ruby-base><text:ruby-text>läs</text:ruby-text></text:ruby>',
      'ord',
    ],
    ['hidden fields are none', 'a<text:hidden-text>b</text:hidden-text>c', 'ac'],
    [
      'a formula is its letters in a row',
      'x: <draw:frame><draw:object><math:math><math:mi>a</math:mi><math:mo>=</math:mo><math:mn>1</math:mn><math:annotation>a=1</math:annotation></math:math></draw:object></draw:frame>',
      'x: a=1',
    ],
    ['a remark of the file', 'a<!-- x -->b', 'ab'],
  ])('%s', (_, body, text) => {
    expect(readMadeOdt({ body: p(body) }).blocks.map((block) => block.text)).toEqual([text]);
  });

  it('hidden sections, sequences and forms say nothing', () => {
    const body = `<text:sequence-decls><text:sequence-decl text:name="a"/></text:sequence-decls><text:section text:display="none">${p('a')}</text:section><text:section>${p('b')}</text:section>`;
    expect(readMadeOdt({ body }).blocks.map(({ text }) => text)).toEqual(['b']);
  });
});

describe('a text looks', () => {
  const automatic =
    textStyle('B', 'fo:font-weight="bold"') +
    textStyle('NotB', 'fo:font-weight="normal"') +
    textStyle('U', 'style:text-underline-style="solid" fo:font-style="italic"', 'text', 'style:parent-style-name="B"') +
    textStyle('Sup', 'style:text-position="super 58%"') +
    textStyle('Sub', 'style:text-position="-33% 58%"') +
    textStyle('Caps', 'fo:text-transform="uppercase"') +
    textStyle('Small', 'fo:font-variant="small-caps"') +
    textStyle('Hid', 'text:display="none"') +
    textStyle('PB', 'fo:font-weight="700"', 'paragraph');
  it.each<[string, string, string, unknown]>([
    ['plain', 'ord', '', undefined],
    ['bold', '<text:span text:style-name="B">ord</text:span>', '', { bold: true }],
    [
      'as what its style is based on',
      '<text:span text:style-name="U">ord</text:span>',
      '',
      { bold: true, italic: true, underlined: true },
    ],
    ['raised', '<text:span text:style-name="Sup">ord</text:span>', '', { raised: 'super' }],
    ['lowered', '<text:span text:style-name="Sub">ord</text:span>', '', { raised: 'sub' }],
    ['in capitals', '<text:span text:style-name="Caps">ord</text:span>', '', { caps: 'all' }],
    ['in small capitals', '<text:span text:style-name="Small">ord</text:span>', '', { caps: 'small' }],
    ["as its paragraph's style", 'ord', 'PB', { bold: true }],
    ['plain against its paragraph', '<text:span text:style-name="NotB">ord</text:span>', 'PB', undefined],
    [
      'as the span around',
      '<text:span text:style-name="B"><text:span text:style-name="Sup">ord</text:span></text:span>',
      '',
      { bold: true, raised: 'super' },
    ],
  ])('%s', (_, content, of, look) => {
    expect(readMadeOdt({ body: p(content, of), automatic }).blocks[0]?.pieces[0]?.look).toEqual(look);
  });

  it('hidden text is none, and struck text is a block of its own', () => {
    const own = automatic + textStyle('S', 'style:text-line-through-style="solid"');
    const body = p(
      'a <text:span text:style-name="Hid">dolt</text:span>b <text:span text:style-name="S">bort</text:span>',
    );
    expect(readMadeOdt({ body, automatic: own }).blocks).toMatchObject([
      { text: 'a b ' },
      { text: 'bort', struck: { before: 'a b ' } },
    ]);
  });
});

it('a paragraph says where it stands', () => {
  const aligned = (name: string, how: string, more = '') =>
    style('paragraph', name, `<style:paragraph-properties fo:text-align="${how}"/>`, more);
  const automatic =
    aligned('C', 'center') + aligned('R', 'end') + style('paragraph', 'CC', '', 'style:parent-style-name="C"');
  const body = p('a') + p('b', 'C') + p('c', 'R') + p('d', 'CC');
  expect(readMadeOdt({ body, automatic }).content.map((one) => one.is === 'paragraph' && one.align)).toEqual([
    undefined,
    'center',
    'right',
    'center',
  ]);
});

describe('links, bookmarks and notes', () => {
  it('a link leads to an address or a name', () => {
    const body = p(
      '<text:a xlink:href="https://exempel.se/">a</text:a><text:a xlink:href="#mål">b</text:a><text:bookmark-ref text:ref-name="_Ref1">c</text:bookmark-ref>',
    );
    expect(readMadeOdt({ body }).blocks[0]?.pieces.map(({ link }) => link)).toEqual([
      'https://exempel.se/',
      '#mål',
      '#_Ref1',
    ]);
  });

  it('a name is that of the block that it stands in, or the next', () => {
    const body =
      p(
        '<text:bookmark-start text:name="a"/>ett<text:bookmark-end text:name="a"/><text:reference-mark text:name="b"/>',
      ) +
      p('<text:bookmark text:name="c"/>') +
      p('två');
    expect(readMadeOdt({ body }).blocks.map(({ anchors }) => anchors)).toEqual([['a', 'b'], ['c']]);
  });

  const note = (id: string, kind: string, number: string, content: string) =>
    `<text:note text:id="${id}" text:note-class="${kind}"><text:note-citation>${number}</text:note-citation><text:note-body>${content}</text:note-body></text:note>`;

  it('a footnote stands behind its paragraph, an endnote last', () => {
    const body =
      p(`a${note('n1', 'footnote', '1', p('Se lagen') + p('Mer'))}b${note('n2', 'endnote', 'i', p('<text:s/>Sist'))}`) +
      p('c');
    const { blocks, content } = readMadeOdt({ body });
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'a1bi'],
      ['footnote', '1 Se lagen'],
      ['footnote', 'Mer'],
      ['paragraph', 'c'],
      ['footnote', 'i Sist'],
    ]);
    expect(blocks[0]?.pieces.map(({ note }) => note)).toEqual([undefined, 'footnote-n1', undefined, 'endnote-n2']);
    expect(blocks[0]?.raised).toEqual([
      { start: 1, end: 2 },
      { start: 3, end: 4 },
    ]);
    expect(content.flatMap((one) => (one.is === 'note' ? [[one.kind, one.id, one.number]] : []))).toEqual([
      ['footnote', 'footnote-n1', '1'],
      ['endnote', 'endnote-n2', 'i'],
    ]);
  });
});

it.each(['Contents_20_1', 'Illustration_20_Index_20_1', 'Contents_20_Heading'])('lines of %s are guides', (name) => {
  const styles = style('paragraph', name, '');
  expect(readMadeOdt({ body: p('Mål 3', name), styles }).blocks[0]?.guide).toBe(true);
});

it('a table of contents is a guide', () => {
  const body = `<text:table-of-content><text:index-body><text:index-title>${p('Innehåll')}</text:index-title>${p('1 Mål')}</text:index-body></text:table-of-content>${p('text')}`;
  expect(readMadeOdt({ body }).blocks.map(({ guide }) => guide)).toEqual([true, true, undefined]);
});

describe('tables', () => {
  const cell = (text: string, attributes = '') => `<table:table-cell ${attributes}>${p(text)}</table:table-cell>`;
  const covered = '<table:covered-table-cell/>';

  it('have merged cells once, and rows that stand on each page', () => {
    const body =
      `<table:table><table:table-column/><table:table-header-rows><table:table-row>${cell('a', 'table:number-columns-spanned="2"')}${covered}${cell('b')}</table:table-row></table:table-header-rows>` +
      `<table:table-rows><table:table-row>${cell('c', 'table:number-rows-spanned="2"')}${cell('d')}${cell('e')}</table:table-row><table:table-row>${covered}${cell('f')}${cell('g')}</table:table-row></table:table-rows></table:table>`;
    const [table] = readMadeOdt({ body }).content;
    expect(
      table?.is === 'table' &&
        table.rows.map(({ isHeader, cells }) => [
          isHeader,
          ...cells.map(({ column, columns, rows }) => `${column}+${columns}x${rows}`),
        ]),
    ).toEqual([
      [true, '0+2x1', '2+1x1'],
      [false, '0+1x2', '1+1x1', '2+1x1'],
      [false, '1+1x1', '2+1x1'],
    ]);
    expect(readMadeOdt({ body }).blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual(
      [...'abcdefg'].map((text) => `table-cell ${text}`),
    );
  });

  it('no span fills the memory', () => {
    const body = `<table:table><table:table-row>${cell('a', 'table:number-columns-spanned="999999999" table:number-columns-repeated="999999999"')}${cell('b')}</table:table-row></table:table>`;
    expect(readMadeOdt({ body }).content).toMatchObject([{ rows: [{ cells: [{ columns: 1000 }, { column: 1000 }] }] }]);
  });
});

describe('pictures and text boxes', () => {
  const frame = (content: string, anchor = 'as-char', more = '') =>
    `<draw:frame text:anchor-type="${anchor}" svg:width="2.54cm" svg:height="1in" ${more}>${content}</draw:frame>`;
  const image = (href: string) => `<draw:image xlink:href="${href}"/>`;

  it.each<[string, string, unknown]>([
    [
      'in the line',
      frame(`${image('Pictures/a.png')}<svg:title>A</svg:title><svg:desc>Karta</svg:desc>`),
      { part: 'Pictures/a.png', description: 'Karta' },
    ],
    [
      'that decorates',
      frame(image('Pictures/a.png'), 'as-char', 'loext:decorative="true"'),
      { part: 'Pictures/a.png', description: '', decorative: true },
    ],
    ['outside the file', frame(image('https://exempel.se/a.png')), { external: true, description: '' }],
    ['beside the file', frame(image('../a.png')), { external: true, description: '' }],
    [
      'of which one is shown',
      frame(image('Pictures/a.svm') + image('Pictures/a.png')),
      { part: 'Pictures/a.png', description: '' },
    ],
    [
      'that lead somewhere',
      `<draw:a xlink:href="https://exempel.se/">${frame(image('./Pictures/a.png'))}</draw:a>`,
      { part: 'Pictures/a.png', description: '', link: 'https://exempel.se/' },
    ],
    ['in a group', `<draw:g>${frame(image('Pictures/a.png'))}</draw:g>`, { part: 'Pictures/a.png', description: '' }],
  ])('%s', (_, content, picture) => {
    expect(readMadeOdt({ body: p(`a ${content}`) }).content).toEqual([
      expect.objectContaining({
        pictures: [{ at: 2, picture: { size: { width: 72, height: 72 }, ...(picture as object) } }],
      }),
    ]);
  });

  it('beside the text stand behind their paragraph', () => {
    const body = `${p(`a${frame(image('Pictures/a.png'), 'paragraph')}${frame(`<draw:text-box>${p('ruta')}</draw:text-box>`, 'paragraph')}`)}<draw:custom-shape>${p('form')}</draw:custom-shape>`;
    expect(readMadeOdt({ body }).content).toMatchObject([
      { is: 'paragraph' },
      { is: 'picture', picture: { part: 'Pictures/a.png' } },
      { is: 'text-box', content: [{ blocks: [{ text: 'ruta' }] }] },
      { is: 'text-box', content: [{ blocks: [{ text: 'form' }] }] },
    ]);
  });
});

it('pages are those that the program drew, with breaks of the author', () => {
  const automatic = style('paragraph', 'New', '<style:paragraph-properties fo:break-before="page"/>');
  const body = `${p('a')}<text:soft-page-break/>${p('b')}${p('c', 'New')}${p('d<text:soft-page-break/>e')}${p('f')}`;
  const { blocks, content } = readMadeOdt({ body, automatic });
  expect(blocks.map(({ aboutPage }) => aboutPage)).toEqual([1, 2, 3, 3, 4]);
  expect(content.map((one) => one.is === 'paragraph' && one.newPage)).toEqual([undefined, 2, 3, undefined, 4]);
  expect(readMadeOdt({ body: p('a') + p('c', 'New'), automatic }).blocks.map(({ aboutPage }) => aboutPage)).toEqual([
    undefined,
    undefined,
  ]);
});

it('headers and footers are those of pages that the document has', () => {
  const page = (name: string, content: string, next = '') =>
    `<style:master-page style:name="${name}" style:next-style-name="${next}">${content}</style:master-page>`;
  const automatic = style('paragraph', 'First', '', 'style:master-page-name="Försättsblad"');
  const pages =
    page(
      'Standard',
      `<style:header>${p('Huvud')}</style:header><style:header-first>${p('Överst')}</style:header-first><style:footer style:display="false">${p('Nej')}</style:footer>`,
    ) +
    page(
      'Försättsblad',
      `<style:header>${p('Region')}</style:header><style:footer>${p('Fot')}</style:footer>`,
      'Standard',
    ) +
    page('Annan', `<style:header>${p('Annan')}</style:header>`);
  const { headers, footers } = readMadeOdt({ body: p('a', 'First'), automatic, pages });
  expect(headers.map(({ text }) => text)).toEqual(['Överst', 'Region', 'Huvud']);
  expect(footers.map(({ text }) => text)).toEqual(['Fot']);
});

it('the title is what the file says, else its first heading', () => {
  const body = `<text:h text:outline-level="1">Rubrik</text:h>${p('text')}`;
  expect(readMadeOdt({ body }).title).toBe('Rubrik');
  expect(
    readMadeOdt({
      body: p('Strategi', 'T') + p('text'),
      styles: style('paragraph', 'Title', ''),
      automatic: style('paragraph', 'T', '', 'style:parent-style-name="Title"'),
    }).blocks[0],
  ).toMatchObject({ kind: 'heading', level: 1 });
});

describe('a paragraph is a heading by its style', () => {
  const level = (at: string) => `style:default-outline-level="${at}"`;
  const based = (on: string) => `style:parent-style-name="${on}"`;
  const automatic = [
    style('paragraph', 'Rubrik2', '', level('2')),
    style('paragraph', 'P1', '', based('Rubrik2')),
    style('paragraph', 'P2', '', `${based('Rubrik2')} ${level('')}`),
    style('paragraph', 'Heading_20_3', ''),
    style('paragraph', 'P3', '', based('Heading_20_3')),
    style('paragraph', 'Heading', ''),
    style('paragraph', 'Heading_20_9', '', level('9')),
  ].join('');
  it.each<[string, string, string, number]>([
    ['of its level', 'Rubrik2', 'heading', 2],
    ['of the level of what it is based on', 'P1', 'heading', 2],
    ['none where it says that it has no level', 'P2', 'paragraph', 0],
    ['by its name', 'P3', 'heading', 3],
    ['none by the name of all headings', 'Heading', 'paragraph', 0],
    ['as deep as headings go', 'Heading_20_9', 'heading', 6],
  ])('%s', (_, name, kind, at) => {
    const { blocks } = readMadeOdt({ automatic, body: p('Mål', name) });
    expect(blocks).toMatchObject([{ kind, level: at, text: 'Mål' }]);
  });
});
