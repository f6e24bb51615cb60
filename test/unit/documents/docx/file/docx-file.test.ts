import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { DocxFile } from '../../../../../documents/docx/file/docx-file.ts';
import { DocxUnreadable } from '../../../../../documents/docx/file/docx-unreadable.ts';
import { docxLimits } from '../../../../../documents/docx/file/limits.ts';
import { readDocx } from '../../../../../documents/docx/text/docx-document.ts';
import { withClaimedSize } from '../../../../claimed-size.ts';
import { declared, docxBytes, p, r, readMade } from '../../../../docx.ts';

const body = p(r('Text.'));
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
/** A container as older programs read it, with the names that its streams have. */
const container = (...names: string[]) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0,
    ...names.flatMap((name) => [...name].flatMap((sign) => [sign.charCodeAt(0), 0])),
  ]);
const whole = docxBytes({ body });

test.each<[string, () => Uint8Array, string]>([
  ['nothing', () => new Uint8Array(), 'other'],
  ['a text', () => strToU8('{\\rtf1 Text}'), 'other'],
  ['a password', () => container('EncryptionInfo', 'EncryptedPackage'), 'locked'],
  ['the format of before 2007', () => container('WordDocument'), 'old'],
  ['half a file', () => whole.slice(0, whole.length / 2), 'damaged'],
  ['a zip of something else', () => zip({ 'xl/workbook.xml': '<workbook/>' }), 'no-document'],
  ['a document that is missing', () => zip({ 'word/styles.xml': '<styles/>' }), 'no-document'],
  [
    'a document without a body',
    () => docxBytes({ body: '', files: { 'word/document.xml': `<w:document${declared}/>` } }),
    'no-document',
  ],
  ['another kind of document', () => docxBytes({ body: '', files: { 'word/document.xml': '<html/>' } }), 'no-document'],
  ['broken XML', () => docxBytes({ body: '<w:p>' }), 'damaged'],
  ['broken XML in the styles', () => docxBytes({ body, parts: { styles: '<w:style>' } }), 'damaged'],
  [
    'letters that nobody knows',
    () =>
      docxBytes({
        body,
        files: {
          'word/document.xml': Uint8Array.from([...strToU8('<?xml version="1.0" encoding="okänd"?><a>'), 0xe4]),
        },
      }),
    'damaged',
  ],
  ['a document type', () => docxBytes({ body, files: { 'word/document.xml': '<!DOCTYPE a><a/>' } }), 'odd'],
  ['a zip bomb', () => withClaimedSize(whole, 'word/document.xml', docxLimits.unpackedBytes + 1), 'too-large'],
  ['paragraphs within each other', () => docxBytes({ body: '<w:p>'.repeat(100_000) }), 'odd'],
])('%s has a sentence of its own', (_, made, why) => {
  const read = () => readDocx(new DocxFile(made()), 'marked');
  expect(read).toThrow(DocxUnreadable);
  expect(read).toThrow(expect.objectContaining({ why, message: expect.stringMatching(/^Filen (?:är|har) .+\.$/) }));
});

test('the document is where the file says, and so are its parts', () => {
  const relationships = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"/></Relationships>`;
  const style = '<w:style w:type="paragraph" w:styleId="R"><w:name w:val="heading 2"/></w:style>';
  const bytes = zip({
    '_rels/.rels': relationships('officeDocument', '/doc/main.xml'),
    'doc/main.xml': `<w:document${declared}><w:body>${p(r('Syfte'), '<w:pStyle w:val="R"/>')}</w:body></w:document>`,
    'doc/_rels/main.xml.rels': relationships('styles', '../other/./styles.xml'),
    'other/styles.xml': `<w:styles${declared}>${style}</w:styles>`,
  });
  expect(readDocx(new DocxFile(bytes), 'marked').blocks).toMatchObject([{ kind: 'heading', level: 2, text: 'Syfte' }]);
});

test.each([
  ['in other letters', 'word/Styles.XML', 'styles.xml'],
  ['from the root', 'word/styles.xml', '/word/styles.xml'],
  ['from the root, in other letters', 'WORD/styles.xml', '/Word/STYLES.xml'],
  ['from another folder', 'word/styles.xml', '../word/./x/../styles.xml'],
  ['with a space', 'word/my styles.xml', 'my%20styles.xml'],
  ['with a space that the zip writes as a target does', 'word/my%20styles.xml', 'my%20styles.xml'],
  ['with a space that a target writes', 'word/my%20styles.xml', 'my styles.xml'],
  ['with letters', 'word/stilmått.xml', 'stilm%C3%A5tt.xml'],
  ['with a sign that stands for none', 'word/100%.xml', '100%.xml'],
  ['with a slash first in the zip', '/word/styles.xml', 'styles.xml'],
])('a part is found %s', (_, name, target) => {
  const style = '<w:style w:type="paragraph" w:styleId="R"><w:name w:val="heading 2"/></w:style>';
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="1" Type="x/styles" Target="${target}"/></Relationships>`;
  const { blocks } = readMade({
    body: p(r('Syfte'), '<w:pStyle w:val="R"/>'),
    files: { [name]: `<w:styles${declared}>${style}</w:styles>`, 'word/_rels/document.xml.rels': rels },
  });
  expect(blocks).toMatchObject([{ kind: 'heading', level: 2 }]);
});

test('the document itself may be called in other letters, and its relationships with it', () => {
  const { '_rels/.rels': rels = '', ...others } = {
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>`,
    'Word/Document.xml': `<w:document${declared}><w:body>${p(`<w:hyperlink r:id="a">${r('x')}</w:hyperlink>`)}</w:body></w:document>`,
    'word/_RELS/document.XML.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/hyperlink" Target="https://example.org" TargetMode="External"/></Relationships>`,
  };
  const [block] = readDocx(new DocxFile(zip({ '_Rels/.rels': rels, ...others })), 'marked').blocks;
  expect(block?.pieces).toMatchObject([{ link: 'https://example.org' }]);
});

test('what lies outside the file is no part of it', () => {
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="1" Type="x/styles" Target="https://example.org/styles.xml" TargetMode="External"/></Relationships>';
  expect(readMade({ body, files: { 'word/_rels/document.xml.rels': rels } }).blocks).toMatchObject([{ text: 'Text.' }]);
});

test('macros are told of, and a file without styles, numbering or settings is read', () => {
  expect(readMade({ body, files: {} }).hasMacros).toBe(false);
  expect(readMade({ body, parts: { vbaProject: '' }, files: { 'word/vbaProject.xml': '\0' } }).hasMacros).toBe(true);
});

const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const document = (said: string, xml = '<?xml version="1.0" encoding="UTF-8"?>') =>
  `${xml}<w:document${declared}><w:body>${p(r(said))}</w:body></w:document>`;

test.each<[string, Uint8Array, string, true | undefined]>([
  ['letters of another encoding than it says', latin1(document('Hälsa')), 'H�lsa', true],
  ['that encoding', latin1(document('Hälsa', '<?xml version="1.0" encoding="ISO-8859-1"?>')), 'Hälsa', undefined],
  ['the sign for an unknown letter, as it was written', strToU8(document('H�lsa')), 'H�lsa', undefined],
  [
    'UTF-8 under an unknown name',
    strToU8(document('Hälsa', '<?xml version="1.0" encoding="x-klingon"?>')),
    'Hälsa',
    undefined,
  ],
])('of a file with %s it is told whether letters are lost', (_, bytes, text, letters) => {
  const { blocks, unread } = readDocx(
    new DocxFile(docxBytes({ body, files: { 'word/document.xml': bytes } })),
    'marked',
  );
  expect([blocks.map((one) => one.text), unread?.letters]).toEqual([[text], letters]);
});
