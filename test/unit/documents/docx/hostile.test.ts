import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DocxFile } from '../../../../documents/docx/file/docx-file.ts';
import { DocxUnreadable } from '../../../../documents/docx/file/docx-unreadable.ts';
import { readDocx } from '../../../../documents/docx/text/docx-document.ts';
import { docxBytes, fld, instr, p, r, readMade } from '../../../docx.ts';

const views = ['marked', 'final', 'original'] as const;
const attributes = 'w:id="1" w:author="A"';

/** XML that is well formed and makes no sense: any element in any other. */
const pieces = fc.letrec<{ content: string }>((tie) => ({
  content: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary', maxLength: 12 }).map((text) => r(text.replace(/[<&\p{Cc}\ufffe\uffff]/gu, ''))),
    fc.constantFrom(
      fld('begin'),
      fld('separate'),
      fld('end'),
      instr(' TOC '),
      '<w:r><w:lastRenderedPageBreak/><w:br w:type="page"/></w:r>',
      '<w:commentRangeStart w:id="1"/>',
      '<w:commentRangeEnd w:id="1"/>',
      '<w:r><w:footnoteReference w:id="1"/></w:r>',
      '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
      `<w:pPr><w:rPr><w:del ${attributes}/></w:rPr></w:pPr>`,
      `<w:pPr><w:rPr><w:ins ${attributes}/></w:rPr><w:sectPr/></w:pPr>`,
      '<w:tcPr><w:vMerge/></w:tcPr>',
    ),
    fc
      .tuple(
        fc.constantFrom(
          'w:p',
          'w:r',
          'w:tbl',
          'w:tr',
          'w:tc',
          'w:ins',
          'w:del',
          'w:moveFrom',
          'w:sdt',
          'w:sdtContent',
          'w:hyperlink',
          'mc:AlternateContent',
          'mc:Choice',
          'w:pict',
          'w:txbxContent',
          'w:fldSimple',
          'm:oMath',
        ),
        fc.array(tie('content'), { maxLength: 5 }),
      )
      .map(([name, inner]) => `<${name} ${attributes}>${inner.join('')}</${name}>`),
  ),
}));

const numbering =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';

test('whatever stands in it, a document is read, and what its pieces say they hold is what they hold', () => {
  fc.assert(
    fc.property(fc.array(pieces.content, { maxLength: 12 }), fc.constantFrom(...views), (body, view) => {
      const parts = {
        numbering,
        footnotes: `<w:footnote w:id="1">${body[0] ?? ''}</w:footnote>`,
        comments: `<w:comment w:id="1">${p(r('x'))}</w:comment>`,
      };
      const { blocks, comments } = readMade({ body: body.join(''), parts }, view);
      expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
      for (const { text, pieces } of blocks) {
        let at = pieces[0]?.start ?? 0;
        for (const { start, end } of pieces) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(text.length);
      }
      for (const { spans } of comments)
        for (const { block, start, end } of spans) {
          const on = blocks.find(({ id }) => id === block);
          expect(on && 0 <= start && start <= end && end <= on.text.length).toBe(true);
        }
    }),
    { numRuns: 400 },
  );
});

test('a file with any byte changed is read, or refused with a sentence', () => {
  const whole = docxBytes({
    body: p(r('Psykisk hälsa')) + p(r('Mål'), '<w:numPr><w:numId w:val="1"/></w:numPr>'),
    parts: { numbering },
  });
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
      const changed = whole.slice();
      changed[at] = byte;
      try {
        readDocx(new DocxFile(changed), 'marked');
      } catch (error) {
        expect(error).toBeInstanceOf(DocxUnreadable);
      }
    }),
    { numRuns: 500 },
  );
});

test.each<[string, string, number]>([
  [
    '10,000 changes',
    Array.from({ length: 100 }, () =>
      p(
        `<w:ins ${attributes}>${r('a')}</w:ins><w:del ${attributes}><w:r><w:delText>b</w:delText></w:r></w:del>`.repeat(
          50,
        ),
      ),
    ).join(''),
    5100,
  ],
  [
    'a table of 1,000 rows',
    `<w:tbl>${`<w:tr>${`<w:tc>${p(r('a'))}</w:tc>`.repeat(5)}</w:tr>`.repeat(1000)}</w:tbl>`,
    5000,
  ],
  ['a paragraph of 10,000 runs', p(r('a').repeat(10_000)), 1],
  [
    '2,000 comments that never end',
    Array.from({ length: 2000 }, (_, i) => p(`<w:commentRangeStart w:id="${i}"/>${r('a')}`)).join(''),
    2000,
  ],
])('%s are no matter', (_, body, count) => {
  expect(readMade({ body }).blocks).toHaveLength(count);
});
