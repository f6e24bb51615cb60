import { describe, expect, it } from 'vitest';
import { PackedXml } from '../../../../documents/docx/file/packed-xml.ts';
import { EpubFile } from '../../../../documents/epub/epub-file.ts';
import { chapter, epubBytes, readMadeEpub } from '../../../epub.ts';

const said = (body: string) =>
  readMadeEpub(body).blocks.map(({ kind, level, marker, text }) => [kind, level || '', marker ?? '', text].join(' '));

describe('the text of a chapter', () => {
  it.each<[string, string, string[]]>([
    [
      'headings and paragraphs',
      '<h1>A</h1><p>b</p><h2 title="x">C</h2>',
      ['heading 1  A', 'paragraph   b', 'heading 2  C'],
    ],
    [
      'white space counts once',
      '<p>\n  ett\n <em> två </em> tre </p>\n<p>fyra</p>',
      ['paragraph   ett två tre', 'paragraph   fyra'],
    ],
    ['new lines', '<p>a <br/> b</p>', ['paragraph   a\nb']],
    ['text as it is set', '<pre>a\n  b</pre>', ['paragraph   a\n  b']],
    ['text between blocks', '<div>a<p>b</p>c</div>', ['paragraph   a', 'paragraph   b', 'paragraph   c']],
    [
      'lists',
      '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>',
      ['list-item  • a', 'list-item  ◦ b', 'list-item  • c', 'list-item   d'],
    ],
    [
      'lists with numbers',
      '<ol start="3"><li>a</li><li value="7">b</li><li>c</li></ol>',
      ['list-item  3. a', 'list-item  7. b', 'list-item  8. c'],
    ],
    [
      'lists downwards, with letters',
      '<ol reversed="" type="a"><li>a</li><li>b</li></ol>',
      ['list-item  b. a', 'list-item  a. b'],
    ],
    ['definitions', '<dl><dt>a</dt><dd>b</dd></dl>', ['paragraph   a', 'paragraph   b']],
    [
      'a formula',
      '<p><math xmlns="http://www.w3.org/1998/Math/MathML"><mi>a</mi><mo>=</mo><mn>1</mn></math></p>',
      ['paragraph   a=1'],
    ],
    [
      "HTML's names for signs",
      '<p title="&ouml;">f&ouml;re&nbsp;&ndash; &amp; &lt;efter&gt;&hellip;</p>',
      ['paragraph   före\u00a0– & <efter>…'],
    ],
    [
      'no programs, forms and what is played',
      '<script>a</script><style>b</style><form>c</form><iframe src="https://a.se">d</iframe><object>e</object><p hidden="">f</p><p>g<audio>h</audio></p>',
      ['paragraph   g'],
    ],
    ["what isn't known as its text", '<p><blink>a</blink> b</p>', ['paragraph   a b']],
    ['no empty paragraphs', '<p> </p><p>&nbsp;</p>', []],
  ])('%s', (_, body, blocks) => {
    expect(said(body)).toEqual(blocks);
  });

  it.each<[string, string, unknown]>([
    ['bold and italic', '<b><em>a</em></b>', { bold: true, italic: true }],
    ['underlined', '<u>a</u>', { underlined: true }],
    ['raised', '<sup>a</sup>', { raised: 'super' }],
    ['lowered', '<sub>a</sub>', { raised: 'sub' }],
    ['plain', '<span>a</span>', undefined],
  ])('looks %s', (_, body, look) => {
    expect(readMadeEpub(`<p>${body}</p>`).blocks[0]?.pieces[0]?.look).toEqual(look);
  });
});

it('tables have merged cells once', () => {
  const body =
    '<table><caption>Tabell 1</caption><thead><tr><th colspan="2">a</th><th>b</th></tr></thead>' +
    '<tbody><tr><td rowspan="2">c</td><td>d</td><td>e</td></tr><tr><td colspan="2">f<table><tr><td>g</td></tr></table></td></tr></tbody></table>';
  const { content, blocks } = readMadeEpub(body);
  const [, table] = content;
  expect(
    table?.is === 'table' &&
      table.rows.map(({ isHeader, cells }) => [
        isHeader,
        ...cells.map(({ column, columns, rows }) => `${column}+${columns}x${rows}`),
      ]),
  ).toEqual([
    [true, '0+2x1', '2+1x1'],
    [false, '0+1x2', '1+1x1', '2+1x1'],
    [false, '1+2x1'],
  ]);
  expect(blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'paragraph Tabell 1',
    ...[...'abcdefg'].map((one) => `table-cell ${one}`),
  ]);
});

describe('links, names and notes', () => {
  it('lead from chapter to chapter', () => {
    const { blocks } = readMadeEpub({
      chapters: {
        a: '<p><a href="b.xhtml#m%C3%A5l">a</a><a href="#x">b</a><a href="https://exempel.se/">c</a><a href="b.xhtml">d</a></p>',
        b: '<h1>Ett</h1><p><span id="mål"/>två</p>',
      },
    });
    expect(blocks[0]?.pieces.map(({ link }) => link)).toEqual([
      '#OEBPS/text/b.xhtml#mål',
      '#OEBPS/text/a.xhtml#x',
      'https://exempel.se/',
      '#OEBPS/text/b.xhtml',
    ]);
    expect(blocks.map(({ anchors }) => anchors)).toEqual([
      ['OEBPS/text/a.xhtml'],
      ['OEBPS/text/b.xhtml'],
      ['OEBPS/text/b.xhtml#mål'],
    ]);
  });

  it('a note and what refers to it know each other', () => {
    const { content, blocks } = readMadeEpub(
      '<p>a<a epub:type="noteref" href="#n1">1</a></p><aside epub:type="footnote" id="n1" hidden=""><p>Se lagen</p></aside><ol><li role="doc-endnote" id="n2">b</li></ol>',
    );
    const id = 'OEBPS/text/a.xhtml#n1';
    expect(blocks[0]).toMatchObject({ pieces: [{}, { note: id }], raised: [{ start: 1, end: 2 }] });
    expect(content.slice(1)).toMatchObject([
      {
        is: 'note',
        kind: 'footnote',
        id,
        number: '1',
        content: [{ blocks: [{ kind: 'footnote', text: 'Se lagen' }] }],
      },
      { is: 'note', kind: 'endnote', number: '' },
    ]);
  });

  it('a table of contents is a guide without numbers', () => {
    expect(
      readMadeEpub(
        '<nav epub:type="toc"><h2>Innehåll</h2><ol><li><a href="#a">Mål</a></li></ol></nav><p>b</p>',
      ).blocks.map(({ guide, marker }) => [guide, marker]),
    ).toEqual([
      [true, undefined],
      [true, undefined],
      [undefined, undefined],
    ]);
  });
});

describe('pictures', () => {
  it.each<[string, string, unknown]>([
    [
      'in the book',
      '<img src="../bild/a%20b.png" alt="Karta" width="40" height="20"/>',
      { part: 'OEBPS/bild/a b.png', description: 'Karta', size: { width: 30, height: 15 } },
    ],
    ['that decorates', '<img src="a.png" alt=""/>', { part: 'OEBPS/text/a.png', description: '', decorative: true }],
    ['outside, which is never fetched', '<img src="https://exempel.se/a.png"/>', { external: true, description: '' }],
    ['written into the text', '<img src="data:image/png;base64,AAAA" alt="A"/>', { external: true, description: 'A' }],
    [
      'of a cover',
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="a.jpg"/><text>nej</text></svg>',
      { part: 'OEBPS/text/a.jpg', description: '' },
    ],
  ])('%s', (_, body, picture) => {
    expect(readMadeEpub(`<div>${body}</div>`).content).toEqual([
      { is: 'paragraph', blocks: [], place: 1, pictures: [{ at: 0, picture }] },
    ]);
  });

  it('that are a chapter by themselves', () => {
    const files = {
      'OEBPS/bok.opf':
        '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.svg" media-type="image/svg+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
    };
    expect(readMadeEpub({ chapters: {}, files }).content).toEqual([
      { is: 'picture', picture: { part: 'OEBPS/a.svg', description: '' } },
    ]);
  });

  it('in the line', () => {
    expect(readMadeEpub('<p>a <img src="a.png"/> b</p>').content).toMatchObject([
      { blocks: [{ text: 'a  b' }], pictures: [{ at: 2 }] },
    ]);
  });
});

it('insertions and deletions have three readings', () => {
  const body = '<p>en <ins datetime="2026-01-02">ny</ins><del>gammal</del> text <s>bort</s></p>';
  const texts = (view: 'marked' | 'final' | 'original') =>
    readMadeEpub({ chapters: { a: body } }, view).blocks.map(({ text, struck }) =>
      (struck ? `[${text}]` : text).trim(),
    );
  expect(texts('marked')).toEqual(['en ny text', '[gammal]', '[bort]']);
  expect(texts('final')).toEqual(['en ny text', '[bort]']);
  expect(texts('original')).toEqual(['en gammal text', '[bort]']);
  expect(readMadeEpub(body).changes.authors).toEqual(new Map([['', 2]]));
  expect(readMadeEpub(body).blocks[0]?.pieces).toContainEqual(
    expect.objectContaining({ change: { kind: 'inserted', author: '', date: '2026-01-02' } }),
  );
});

it('pages are those of the printed book', () => {
  const { content } = readMadeEpub('<p>a</p><span epub:type="pagebreak" title="s. 12"/><p>b</p><p>c</p>');
  expect(content.map((one) => one.is === 'paragraph' && [one.newPage, one.blocks[0]?.aboutPage])).toEqual([
    [undefined, undefined],
    [12, 12],
    [undefined, 12],
  ]);
});

it('the title is what the book says', () => {
  expect(readMadeEpub({ chapters: { a: '<p>text</p>' }, title: ' En bok ' }).title).toBe('En bok');
  expect(readMadeEpub({ chapters: { a: '<h1>Mål</h1>' }, title: 'Unknown Title' }).title).toBe('Mål');
});

describe('a book is refused', () => {
  const encrypted = (algorithm: string) => ({
    'META-INF/encryption.xml': `<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`,
  });
  const open = (files: Record<string, string>) => () =>
    new EpubFile(new PackedXml(epubBytes({ chapters: { a: '<p>a</p>' }, files })));
  const xhtml = 'OEBPS/text/a.xhtml';

  it.each<[string, Record<string, string>, string]>([
    ['that its seller has locked', encrypted('http://www.w3.org/2001/04/xmlenc#aes128-cbc'), 'protected'],
    ['without a list of chapters', { 'OEBPS/bok.opf': '<a/>' }, 'no-document'],
    ['with a chapter that is no XHTML', { [xhtml]: '<html>' }, 'damaged'],
    [
      'whose chapter defines signs',
      { [xhtml]: `<!DOCTYPE html [<!ENTITY a "b">]>${chapter('')}`.replace('<?xml version="1.0"?>', '') },
      'damaged',
    ],
    [
      'with two document types',
      { [xhtml]: `<!DOCTYPE html><!DOCTYPE html>${chapter('').replace('<?xml version="1.0"?>', '')}` },
      'damaged',
    ],
    ['with a name for a sign that HTML has none for', { [xhtml]: chapter('<p>&annat;</p>') }, 'damaged'],
    ['whose list of chapters has a document type', { 'OEBPS/bok.opf': '<!DOCTYPE a><a/>' }, 'odd'],
  ])('%s', (_, files, why) => {
    expect(open(files)).toThrow(expect.objectContaining({ why }));
  });

  it('but not for hidden fonts, or the document type that XHTML has', () => {
    const type = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">';
    expect(open(encrypted('http://www.idpf.org/2008/embedding'))().chapters).toHaveLength(1);
    expect(open({ [xhtml]: chapter('<p>a</p>').replace('?>', `?>${type}`) })().chapters).toHaveLength(1);
  });

  it('that has other chapters, which are read', () => {
    const files = { [xhtml]: '<html>' };
    const read = readMadeEpub({ chapters: { a: '', b: '<p>b</p>' }, files });
    expect(read.blocks.map(({ text }) => text)).toEqual(['b']);
    expect(read.unread).toEqual({ chapters: 1 });
  });
});
