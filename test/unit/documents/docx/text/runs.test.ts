import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docxBytes, p, r, readMade } from '../../../../docx.ts';

const run = (content: string) => `<w:r>${content}</w:r>`;
const text = (content: string) =>
  readMade({ body: p(content) })
    .blocks.map((block) => block.text)
    .join('¶');

test.each<[string, string, string]>([
  ['tabs and breaks', run('<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t>'), 'a\tb\nc\nd'],
  [
    'hyphens',
    run('<w:t>för</w:t><w:softHyphen/><w:t>skola</w:t><w:noBreakHyphen/><w:t>x</w:t>'),
    'för\u00adskola\u2011x',
  ],
  ['white space that is kept, and that isn’t', run('<w:t> a </w:t><w:t xml:space="preserve"> b </w:t>'), 'a b '],
  ['a line end in a text', run('<w:t>a\nb</w:t>'), 'a b'],
  ['references', run('<w:t>&lt;a&gt; &amp;amp;</w:t>'), '<a> &amp;'],
  [
    'signs',
    run(
      '<w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Symbol" w:char="F06D"/><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Arial" w:char="00E5"/><w:sym w:font="Webdings" w:char="F099"/><w:sym/>',
    ),
    '≥μ☑å▯',
  ],
  [
    'content controls, tags and directions',
    `<w:sdt><w:sdtPr/><w:sdtContent>${r('a')}</w:sdtContent></w:sdt><w:smartTag>${r('b')}</w:smartTag><w:customXml>${r('c')}</w:customXml><w:bdo>${r('d')}</w:bdo>`,
    'abcd',
  ],
  [
    'a formula',
    `<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>`,
    'x2',
  ],
  [
    'a reading above the line',
    `<w:ruby><w:rt>${r('furi')}</w:rt><w:rubyBase>${r('gana')}</w:rubyBase></w:ruby>`.replace(/^.*$/, (ruby) =>
      run(ruby),
    ),
    'gana',
  ],
  [
    'marks of other things',
    `<w:bookmarkStart w:id="1" w:name="a"/>${r('a')}<w:proofErr w:type="spellStart"/>${r('b')}<w:bookmarkEnd w:id="1"/>`,
    'ab',
  ],
  ['nothing but white space', r(' \u00a0 '), ''],
])('%s', (_, content, expected) => {
  expect(text(content)).toBe(expected);
});

test('each piece leads back to its own letters in the file', () => {
  const made = {
    body:
      p(r('Psykisk ') + run('<w:t> hälsa &amp; </w:t><w:tab/><w:t xml:space="preserve">mer</w:t>')) +
      `<w:tbl><w:tr><w:tc>${p(`<w:hyperlink r:id="x">${r('a 😀 b')}</w:hyperlink>`)}</w:tc></w:tr></w:tbl>`,
  };
  const xml = strFromU8(unzipSync(docxBytes(made))['word/document.xml'] ?? new Uint8Array());
  const { blocks } = readMade(made);
  expect(blocks.map((block) => block.text)).toEqual(['Psykisk hälsa &\tmer', 'a 😀 b']);
  for (const { text, pieces } of blocks) {
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    for (const piece of pieces) {
      expect(xml.slice(piece.paragraph)).toMatch(/^<w:p>/);
      expect(xml.slice(piece.run)).toMatch(/^<w:r>/);
      const [, element = '', written = ''] = /^<w:(tab|t)[^>]*>([^<]*)/.exec(xml.slice(piece.at)) ?? [];
      const own = element === 'tab' ? '\t' : written.replace('&amp;', '&');
      expect(own.slice(piece.from, piece.from + piece.end - piece.start)).toBe(text.slice(piece.start, piece.end));
    }
  }
});

test('figures that are raised behind a word are references, and words that are raised are not', () => {
  const up = '<w:vertAlign w:val="superscript"/>';
  const styles = `<w:style w:type="character" w:styleId="U"><w:name w:val="upp"/><w:rPr>${up}</w:rPr></w:style>`;
  const body = p(r('hälsa') + r('1', up) + r(' och ') + r('a', '<w:rStyle w:val="U"/>') + r('hög', up));
  expect(readMade({ body, parts: { styles } }).blocks).toMatchObject([
    {
      raised: [
        { start: 5, end: 6 },
        { start: 11, end: 12 },
      ],
    },
  ]);
});
