import { expect, test } from 'vitest';
import { type BeforeWriting, beforeWriting } from '../../../../../documents/docx/write/before-writing.ts';
import { docxBytes, type MadeDocx, p, r } from '../../../../docx.ts';

const nothing: BeforeWriting = {
  isSigned: false,
  isFinal: false,
  onlyAllows: undefined,
  hasWritePassword: false,
  changes: 0,
  tracksChanges: false,
  comments: 0,
  hasBrokenLetters: false,
  // What is made for the tests has no types.
  isIncomplete: true,
};
const body = p(r('Hälsa'));
const settings = (content: string): MadeDocx => ({ body, parts: { settings: content } });
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const unlinked = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
const inLatin1 = Uint8Array.from('<a>H\u00e4lsa</a>', (sign) => sign.charCodeAt(0));
const properties = (value: string): MadeDocx => ({
  body,
  files: {
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>',
    'docProps/custom.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="x" pid="2" name="_MarkAsFinal"><vt:bool>${value}</vt:bool></property></Properties>`,
  },
});

test.each<[name: string, made: MadeDocx, told: Partial<BeforeWriting>]>([
  ['nothing', { body }, {}],
  ['the types of its parts', { body, files: { '[Content_Types].xml': types } }, { isIncomplete: false }],
  ['no link to the document', { body, files: { '[Content_Types].xml': types, '_rels/.rels': unlinked } }, {}],
  [
    'letters of another encoding',
    { body, parts: { comments: '' }, files: { 'word/comments.xml': inLatin1 } },
    { hasBrokenLetters: true },
  ],
  ['such in what isn’t written', { body, parts: { styles: '' }, files: { 'word/styles.xml': inLatin1 } }, {}],
  ['a signature', { body, files: { '_xmlsignatures/origin.sigs': '' } }, { isSigned: true }],
  ['marked as final', properties('true'), { isFinal: true }],
  ['marked as final no more', properties('false'), {}],
  ['better opened for reading', settings('<w:writeProtection w:recommended="1"/>'), { isFinal: true }],
  ['a password for writing', settings('<w:writeProtection w:hash="9oN7"/>'), { hasWritePassword: true }],
  ['reading alone', settings('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'), { onlyAllows: 'nothing' }],
  [
    'comments alone',
    settings('<w:documentProtection w:edit="comments" w:enforcement="on"/>'),
    { onlyAllows: 'comments' },
  ],
  [
    'changes alone',
    settings('<w:documentProtection w:edit="trackedChanges" w:enforcement="true"/>'),
    { onlyAllows: 'changes' },
  ],
  ['forms alone', settings('<w:documentProtection w:edit="forms" w:enforcement="1"/>'), { onlyAllows: 'forms' }],
  ['a protection that is off', settings('<w:documentProtection w:edit="readOnly" w:enforcement="0"/>'), {}],
  ['changes that are tracked', settings('<w:trackRevisions/>'), { tracksChanges: true }],
  ['changes', { body: p(`<w:ins w:id="1" w:author="A">${r('a')}</w:ins>`) }, { changes: 1 }],
  ['comments', { body, parts: { comments: `<w:comment w:id="1">${p(r('a'))}</w:comment>` } }, { comments: 1 }],
])('%s is told of', (_, made, told) => {
  expect(beforeWriting(docxBytes(made))).toEqual({ ...nothing, ...told });
});
