import fc from 'fast-check';
import { fld, instr, type MadeDocx, p } from '../../../../docx.ts';

const by = 'w:author="Anna Ek" w:date="2026-03-01T10:00:00Z"';

/** A letter as XML may have it: itself, a reference, in a section of its own, or beside a remark. */
const letter = fc
  .tuple(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...'abcåäö  .,') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('😀', '\u00a0', '\u00ad', 'e\u0301', '\u202e', '\t', '\n', '\r\n', '&', '<', '"'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    ),
    fc.constantFrom('plain', 'plain', 'plain', 'plain', 'reference', 'section', 'remark'),
  )
  .map(([one, as]) => {
    const text = one.toWellFormed().replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '');
    if (as === 'reference') return [...text].map((of) => `&#x${of.codePointAt(0)?.toString(16)};`).join('');
    if (as === 'section') return `<![CDATA[${text}]]>`;
    const plain = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    return as === 'remark' ? `<!-- </w:t> -->${plain}` : plain;
  });
const letters = fc.array(letter, { minLength: 1, maxLength: 14 }).map((all) => all.join(''));
const space = fc.constantFrom('', ' xml:space="preserve"', ' xml:space="preserve"', " xml:space='default'");
const looks = fc.constantFrom(
  '',
  '',
  '<w:rPr><w:b/></w:rPr>',
  '<w:rPr><w:strike/></w:rPr>',
  '<w:rPr><w:vanish/></w:rPr>',
  `<w:rPr><w:i/><w:rPrChange w:id="7" ${by}><w:rPr/></w:rPrChange></w:rPr>`,
);

const words = (tag: string) =>
  fc.tuple(letters, space).map(([text, attribute]) => `<w:${tag}${attribute}>${text}</w:${tag}>`);
const sign = fc.constantFrom(
  '<w:tab/>',
  '<w:br/>',
  '<w:noBreakHyphen/>',
  '<w:sym w:font="Symbol" w:char="F061"/>',
  '<w:lastRenderedPageBreak/>',
);
const inRun = (tag: string) =>
  fc.array(fc.oneof({ weight: 3, arbitrary: words(tag) }, { weight: 1, arbitrary: sign }), {
    minLength: 1,
    maxLength: 3,
  });
const runOf = (tag: string) =>
  fc.tuple(looks, inRun(tag)).map(([look, all]) => `<w:r w:rsidR="00A1">${look}${all.join('')}</w:r>`);
const run = runOf('t');
const box = letters.map(
  (text) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p(`<w:r><w:t>${text}</w:t></w:r>`)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>`,
);
const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const inline = fc.letrec<{ one: string; some: string }>((tie) => ({
  some: fc.array(tie('one'), { minLength: 1, maxLength: 3 }).map((all) => all.join('')),
  one: fc.oneof(
    { depthSize: 'small' },
    { weight: 8, arbitrary: run },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '<w:bookmarkStart w:id="1" w:name="a"/>',
        '<w:proofErr w:type="spellStart"/>',
        '\n  ',
        '<!-- </w:r> -->',
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom(1, 2).map((id) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '<w:commentRangeStart w:id="3"/>',
        '<w:commentRangeEnd w:id="3"/>',
        '<w:r><w:commentReference w:id="3"/></w:r>',
      ),
    },
    { weight: 1, arbitrary: box },
    { weight: 1, arbitrary: letters.map((text) => `<m:oMath><m:r><m:t>${text}</m:t></m:r></m:oMath>`) },
    {
      weight: 1,
      arbitrary: fc
        .array(runOf('delText'), { maxLength: 2 })
        .map((all) => `<w:del w:id="8" ${by}>${all.join('')}</w:del>`),
    },
    { weight: 1, arbitrary: tie('some').map((all) => `<w:ins w:id="9" ${by}>${all}</w:ins>`) },
    { weight: 1, arbitrary: tie('some').map((all) => `<w:hyperlink w:anchor="a">${all}</w:hyperlink>`) },
    { weight: 1, arbitrary: tie('some').map((all) => `<w:fldSimple w:instr=" REF a ">${all}</w:fldSimple>`) },
    {
      weight: 1,
      arbitrary: tie('some').map((all) => `${fld('begin')}${instr(' REF a ')}${fld('separate')}${all}${fld('end')}`),
    },
    { weight: 1, arbitrary: tie('some').map((all) => control('<w:alias w:val="a"/>', all)) },
    { weight: 1, arbitrary: run.map((all) => control('<w:text/>', all)) },
    {
      weight: 1,
      arbitrary: run.map(
        (all) => `<mc:AlternateContent><mc:Choice Requires="w14">${all}</mc:Choice></mc:AlternateContent>`,
      ),
    },
  ),
}));

const paragraph = fc
  .tuple(
    fc.array(inline.one, { minLength: 0, maxLength: 6 }),
    fc.constantFrom(
      '',
      '',
      '',
      '<w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr>',
      `<w:rPr><w:del w:id="5" ${by}/></w:rPr>`,
    ),
  )
  .map(([all, properties]) => (all.length === 0 && properties === '' ? '<w:p/>' : p(all.join(''), properties)));
const table = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((cells) => `<w:tbl><w:tr>${cells.map((all) => `<w:tc>${all.join('')}</w:tc>`).join('')}</w:tr></w:tbl>`);
const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: paragraph.map((one) => control('<w:docPartObj/>', one)) },
  {
    weight: 1,
    arbitrary: paragraph.map(
      (one) => `<mc:AlternateContent><mc:Choice Requires="w14">${one}</mc:Choice></mc:AlternateContent>`,
    ),
  },
);

const numbering =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';

/** A document with text of all kinds in all that Word has around it. */
export const randomDocx: fc.Arbitrary<MadeDocx> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), inline.some, inline.some, fc.boolean())
  .map(([body, one, two, hasComments]) => ({
    body: body.join(''),
    parts: {
      numbering,
      footnotes: `<w:footnote w:id="1">${p(one)}</w:footnote><w:footnote w:id="2">${p(two)}</w:footnote>`,
      ...(hasComments && {
        comments: `<w:comment w:id="3" w:author="Bo Ask">${p('<w:r><w:t>Varför?</w:t></w:r>')}</w:comment>`,
      }),
    },
  }));
