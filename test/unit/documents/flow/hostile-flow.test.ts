import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DocxUnreadable } from '../../../../documents/docx/file/docx-unreadable.ts';
import { blocksIn } from '../../../../documents/flow/content/content.ts';
import type { FlowText } from '../../../../documents/flow/content/flow-text.ts';
import { openDocument } from '../../../../documents/flow/content/open-document.ts';
import { epubBytes, readMadeEpub } from '../../../epub.ts';
import { odtBytes, readMadeOdt } from '../../../odt.ts';

const views = ['marked', 'final', 'original'] as const;

/** XML that is well formed and makes no sense: any of the elements in any other. */
const oddXml = (names: readonly string[], attributes: string, leaves: readonly string[]) =>
  fc.letrec<{ content: string }>((tie) => ({
    content: fc.oneof(
      { depthSize: 'small' },
      fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(/[<&\p{Cc}\ufffe\uffff]/gu, ' ')),
      fc.constantFrom(...leaves),
      fc
        .tuple(fc.constantFrom(...names), fc.array(tie('content'), { maxLength: 5 }))
        .map(([name, inner]) => `<${name} ${attributes}>${inner.join('')}</${name}>`),
    ),
  })).content;

const odtXml = oddXml(
  'text:p text:h text:span text:list text:list-item text:a text:note text:note-body table:table table:table-row table:table-cell draw:frame draw:text-box draw:g office:annotation text:section text:table-of-content'.split(
    ' ',
  ),
  'text:id="n" text:style-name="S" office:name="k" xlink:href="#a" text:name="m"',
  '<text:change-start text:change-id="i"/> <text:change-end text:change-id="i"/> <text:change text:change-id="d"/> <text:s text:c="2"/> <text:soft-page-break/> <office:annotation-end office:name="k"/> <draw:frame><draw:image/></draw:frame>'.split(
    / (?=<)/,
  ),
);
const epubXml = oddXml(
  'p h1 ul ol li table tr td a ins del b sup div pre aside nav'.split(' '),
  'id="n" href="#n" epub:type="footnote" colspan="2" rowspan="3"',
  [
    '<br/>',
    '<img src="a.png"/>',
    '<hr/>',
    '<a epub:type="noteref" href="#n">1</a>',
    '<span epub:type="pagebreak" title="3"/>',
  ],
);

/** What holds of every document. */
function check({ blocks, content, comments }: FlowText): void {
  expect([...blocksIn(content)]).toEqual(blocks);
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
  const lengths = new Map(blocks.map(({ id, text }) => [id, text.length]));
  for (const { text, pieces, kind, level } of blocks) {
    expect(text).toMatch(/\S/);
    expect(level > 0).toBe(kind === 'heading');
    for (const [i, { start, end }] of pieces.entries()) {
      expect(end).toBeLessThanOrEqual(text.length);
      expect(start).toBeGreaterThanOrEqual(pieces[i - 1]?.end ?? 0);
      expect(end).toBeGreaterThan(start);
    }
  }
  for (const { spans } of comments)
    for (const { block, start, end } of spans) {
      expect(end).toBeLessThanOrEqual(lengths.get(block) ?? -1);
      expect(start).toBeLessThanOrEqual(end);
    }
}

test('whatever stands in an OpenDocument text, it is read', () => {
  const region = (id: string, kind: string, content = '') =>
    `<text:changed-region xml:id="${id}"><text:${kind}><office:change-info/>${content}</text:${kind}></text:changed-region>`;
  fc.assert(
    fc.property(fc.array(odtXml, { maxLength: 12 }), fc.constantFrom(...views), (body, view) => {
      const changes = region('i', 'insertion') + region('d', 'deletion', body[0]);
      const automatic =
        '<text:list-style style:name="S"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>';
      check(
        readMadeOdt(
          { body: `<text:tracked-changes>${changes}</text:tracked-changes>${body.join('')}`, automatic },
          view,
        ),
      );
    }),
    { numRuns: 200 },
  );
});

test('whatever stands in a book, it is read', () => {
  fc.assert(
    fc.property(fc.array(epubXml, { maxLength: 12 }), fc.constantFrom(...views), (body, view) => {
      check(readMadeEpub({ chapters: { a: body.join(''), b: body.join('') } }, view));
    }),
    { numRuns: 200 },
  );
});

test('whatever a file has become, it is read or refused with a reason', () => {
  const files = [odtBytes({ body: '<text:p>a</text:p>' }), epubBytes({ chapters: { a: '<p>a</p>' } })];
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(255), (file, at, byte) => {
      const bytes = file.slice();
      bytes[at % bytes.length] = byte;
      try {
        check(openDocument(bytes).read('marked'));
      } catch (error) {
        expect(error).toBeInstanceOf(DocxUnreadable);
      }
    }),
    { numRuns: 300 },
  );
});

test('a long paragraph with many changes and comments is read', () => {
  const many = 2000;
  const regions = Array.from(
    { length: many },
    (_, i) =>
      `<text:changed-region xml:id="c${i}"><text:deletion><office:change-info/><text:p>b</text:p></text:deletion></text:changed-region>`,
  );
  const body = `<text:tracked-changes>${regions.join('')}</text:tracked-changes><text:p>${regions.map((_, i) => `a<text:change text:change-id="c${i}"/><office:annotation><text:p>x</text:p></office:annotation>`).join('')}</text:p>`;
  const { blocks, comments } = readMadeOdt({ body });
  expect([blocks.length, comments.length]).toEqual([many + 1, many]);
});
