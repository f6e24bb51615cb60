import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { DocxEncodingUnknown } from '../../../../../documents/docx/write/docx-note.ts';
import { docxWithNotes } from '../../../../../documents/docx/write/write-docx.ts';
import { encodedAs } from '../../../../../packed/part-text.ts';
import { declared, docxBytes, p, r } from '../../../../docx.ts';
import { noteOn, readBytes, spanOf, textOfPart } from './written.ts';

const on = (bytes: Uint8Array, words: string, more = {}) =>
  noteOn({ on: 'words', spans: [spanOf(readBytes(bytes).blocks, words)] }, more);
const write = (bytes: Uint8Array, notes: ReturnType<typeof noteOn>[]) =>
  docxWithNotes(bytes, readBytes(bytes).blocks, notes, { proposals: 'in-comments' });
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const files = { '[Content_Types].xml': types };

test('a part for comments is made where there is none, with its type and its relationship', () => {
  const bytes = docxBytes({ body: p(r('Hälsa')), files });
  const written = write(bytes, [on(bytes, 'Hälsa', { text: 'Ett\n\nTvå\tTre' })]);
  expect(textOfPart(written.bytes, 'word/comments.xml').replace(/w:date="[^"]*"/, 'w:date="TIME"')).toBe(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="Bo Ask" w:date="TIME" w:initials="BA">${p(`<w:r><w:annotationRef/></w:r>${r('Ett')}`)}<w:p></w:p>${p('<w:r><w:t xml:space="preserve">Två</w:t><w:tab/><w:t xml:space="preserve">Tre</w:t></w:r>')}</w:comment></w:comments>`,
  );
  expect(textOfPart(written.bytes, '[Content_Types].xml')).toContain(
    '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
  );
  expect(textOfPart(written.bytes, 'word/_rels/document.xml.rels')).toContain(
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
  );
  expect(Object.keys(unzipSync(written.bytes))).toEqual([...Object.keys(unzipSync(bytes)), 'word/comments.xml']);
});

test('the time is that of the place, as Word has it', () => {
  const bytes = docxBytes({ body: p(r('Hälsa')) });
  const local = new Date(2026, 2, 1, 10, 5, 9);
  const written = write(bytes, [on(bytes, 'Hälsa', { created: local.toISOString() })]);
  expect(readBytes(written.bytes).comments).toMatchObject([{ date: '2026-03-01T10:05:09' }]);
});

const existing = `<w:comment w:id="7" w:author="Anna Ek"><w:p w14:paraId="0A0B0C0D">${r('Kolla')}</w:p></w:comment>`;
const body = p(
  `<w:commentRangeStart w:id="7"/>${r('Psykisk hälsa')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
);
const office = 'http://schemas.microsoft.com/office';
const related = (name: string, year: string) =>
  `<Relationship Id="${name}" Type="${office}/${year}/relationships/${name}" Target="${name}.xml"/>`;
const modern = {
  ...files,
  'word/comments.xml': `<w:comments${declared}>${existing}</w:comments>`,
  'word/commentsExtended.xml': `<w15:commentsEx${declared}><w15:commentEx w15:paraId="0A0B0C0D" w15:done="1"/></w15:commentsEx>`,
  'word/commentsIds.xml': `<a:commentsIds xmlns:a="${office}/word/2016/wordml/cid"><a:commentId a:paraId="0A0B0C0D" a:durableId="11111111"/></a:commentsIds>`,
  'word/commentsExtensible.xml': `<w16cex:commentsExtensible xmlns:w16cex="${office}/word/2018/wordml/cex"/>`,
  'word/people.xml': `<w15:people${declared}><w15:person w15:author="Anna Ek"/></w15:people>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>${related('commentsExtended', '2011')}${related('commentsIds', '2016/09')}${related('commentsExtensible', '2018/08')}${related('people', '2011')}</Relationships>`,
};

test('beside comments that are there, in each part that tells of them', () => {
  const bytes = docxBytes({ body, files: modern });
  const notes = [on(bytes, 'hälsa'), on(bytes, 'hälsa'), on(bytes, 'Psykisk', { author: 'Anna Ek' })];
  const written = write(bytes, notes);
  const after = readBytes(written.bytes);
  expect(after.comments.map(({ id, author, isResolved }) => [id, author, isResolved])).toEqual([
    ['7', 'Anna Ek', true],
    ['8', 'Bo Ask', false],
    ['9', 'Bo Ask', false],
    ['10', 'Anna Ek', false],
  ]);
  const ids = (name: string, pattern: RegExp) =>
    [...textOfPart(written.bytes, `word/${name}.xml`).matchAll(pattern)].map(([, id = '']) => id);
  const paragraphs = ids('comments', /w14:paraId="(\w{8})"/g);
  expect(new Set(paragraphs).size).toBe(4);
  for (const id of paragraphs) expect(Number.parseInt(id, 16)).toBeLessThan(0x80000000);
  expect(ids('commentsExtended', /w15:paraId="(\w{8})"/g)).toEqual(paragraphs);
  expect(ids('commentsIds', /a:paraId="(\w{8})"/g)).toEqual(paragraphs);
  expect(ids('commentsExtensible', /w16cex:durableId="(\w{8})"/g)).toEqual(
    ids('commentsIds', /a:durableId="(\w{8})"/g).slice(1),
  );
  expect(textOfPart(written.bytes, 'word/commentsExtensible.xml')).toContain('w16cex:dateUtc="2026-03-01T10:00:00Z"');
  expect(ids('people', /w15:author="([^"]*)"/g)).toEqual(['Anna Ek', 'Bo Ask']);
});

test('the styles that the file has for comments are used, whatever they are called in its language', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Kommentarer"><w:name w:val="annotation text"/></w:style><w:style w:type="character" w:styleId="Kommentarsreferens"><w:name w:val="annotation reference"/></w:style>';
  const bytes = docxBytes({ body: p(r('Hälsa')), parts: { styles } });
  const written = write(bytes, [on(bytes, 'Hälsa')]);
  expect(textOfPart(written.bytes, 'word/comments.xml')).toContain('<w:pStyle w:val="Kommentarer"/>');
  expect(textOfPart(written.bytes, 'word/document.xml')).toContain(
    '<w:r><w:rPr><w:rStyle w:val="Kommentarsreferens"/></w:rPr><w:commentReference w:id="0"/></w:r>',
  );
});

const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

test.each<[name: string, document: string, mark: string, uri: string]>([
  [
    'strict',
    `<w:document xmlns:w="${strict}"><w:body>${p(r('Hälsa'))}</w:body></w:document>`,
    '<w:commentRangeStart w:id="0"/>',
    strict,
  ],
  [
    'of another prefix',
    `<x:document xmlns:x="${transitional}"><x:body><x:p><x:r><x:t>Hälsa</x:t></x:r></x:p></x:body></x:document>`,
    '<x:commentRangeStart x:id="0"/>',
    transitional,
  ],
  [
    'without a prefix',
    `<document xmlns="${transitional}"><body><p><r><t>Om Hälsa</t></r></p></body></document>`,
    `<t xml:space="preserve">Om </t></r><w:commentRangeStart xmlns:w="${transitional}" w:id="0"/>`,
    transitional,
  ],
])('a file %s gets comments in its own namespace', (_, document, mark, uri) => {
  const bytes = docxBytes({ body: '', files: { 'word/document.xml': document, ...files } });
  const written = docxWithNotes(
    bytes,
    readBytes(bytes).blocks,
    [on(bytes, 'Hälsa', { proposal: { words: 'Vård', textBeside: '' } })],
    { proposals: 'tracked' },
  );
  expect(textOfPart(written.bytes, 'word/document.xml')).toContain(mark);
  expect(textOfPart(written.bytes, 'word/comments.xml')).toContain(uri);
  expect(readBytes(written.bytes, 'original').comments).toMatchObject([
    { author: 'Bo Ask', spans: [spanOf(readBytes(bytes).blocks, 'Hälsa')] },
  ]);
  expect(readBytes(written.bytes, 'final').blocks[0]?.text).toMatch(/Vård$/);
});

const withDocument = (document: Uint8Array) => {
  const parts = unzipSync(docxBytes({ body: p(r('Hälsa 😀')), files }));
  return zipSync({ ...parts, 'word/document.xml': document });
};
const xml = `<w:document${declared}><w:body>${p(r('Hälsa 😀'))}</w:body></w:document>`;
const utf16 = (low: boolean) => encodedAs(Uint8Array.from(low ? [0xff, 0xfe] : [0xfe, 0xff]), xml);

test.each<[name: string, document: Uint8Array]>([
  ['UTF-8 with its mark', strToU8(`\ufeff${xml}`)],
  ['UTF-16, low byte first', utf16(true)],
  ['UTF-16, high byte first', utf16(false)],
])('a part in %s stays so', (_, document) => {
  const bytes = withDocument(document);
  const written = write(bytes, [on(bytes, '😀')]);
  expect(readBytes(written.bytes).comments).toMatchObject([{ spans: [spanOf(readBytes(bytes).blocks, '😀')] }]);
  const part = unzipSync(written.bytes)['word/document.xml'];
  expect(part?.subarray(0, 3)).toEqual(document.subarray(0, 3));
});

const broken = xml.indexOf('Hälsa') + 1;

test.each<[name: string, document: Uint8Array]>([
  ['a letter that is broken', Uint8Array.from([...strToU8(xml.slice(0, broken)), 0xff, ...strToU8(xml.slice(broken))])],
  ['half a letter in UTF-16', Uint8Array.from([...utf16(true), 0x20])],
])('nothing is written into a part with %s', (_, document) => {
  const bytes = withDocument(document);
  expect(() => write(bytes, [noteOn({ on: 'document' })])).toThrow(DocxEncodingUnknown);
});

/** In single bytes, and said so. */
const inLatin = (encoding: string, xml: string) =>
  Uint8Array.from(`<?xml version="1.0" encoding="${encoding}"?>${xml}`, (letter) => letter.charCodeAt(0));

test('a part in older letters becomes UTF-8 where it is written, and stays as it is where it isn’t', () => {
  const styles = inLatin('ISO-8859-1', `<w:styles${declared}/>`);
  const comment = `<w:comment w:id="7" w:author="Åsa Ek">${p(r('H\u00e4lsa \u0096 v\u00e5rd'))}</w:comment>`;
  const bytes = docxBytes({
    body: '',
    files: {
      ...modern,
      'word/styles.xml': styles,
      'word/document.xml': inLatin('ISO-8859-1', `<w:document${declared}><w:body>${body}</w:body></w:document>`),
      'word/comments.xml': inLatin('windows-1252', `<w:comments${declared}>${comment}</w:comments>`),
    },
  });
  expect(readBytes(bytes).comments).toMatchObject([{ author: 'Åsa Ek', text: 'Hälsa – vård' }]);
  const written = write(bytes, [on(bytes, 'hälsa', { text: 'Å ena sidan' })]);
  expect(readBytes(written.bytes).blocks).toMatchObject([{ text: 'Psykisk hälsa' }]);
  expect(readBytes(written.bytes).comments).toMatchObject([
    { author: 'Åsa Ek', text: 'Hälsa – vård' },
    { text: 'Å ena sidan', spans: [spanOf(readBytes(bytes).blocks, 'hälsa')] },
  ]);
  for (const name of ['word/document.xml', 'word/comments.xml'])
    expect(textOfPart(written.bytes, name)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
  expect(unzipSync(written.bytes)['word/styles.xml']).toEqual(styles);
});

test('parts by names in other letters are written where they are, and once', () => {
  const parts = unzipSync(docxBytes({ body, files: modern }));
  const renamed = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name.replace('word/comments.xml', 'Word/Comments.XML'), part]),
  );
  const bytes = zipSync(renamed);
  const written = write(bytes, [on(bytes, 'hälsa')]);
  expect(Object.keys(unzipSync(written.bytes))).toEqual(Object.keys(renamed));
  expect(readBytes(written.bytes).comments.map(({ id }) => id)).toEqual(['7', '8']);
});

test('names and texts that would break XML are written as what they can be', () => {
  const bytes = docxBytes({ body: p(r('Hälsa')) });
  const author = `"<x a='b'>&amp;\u0000\ud800\n${'å'.repeat(300)}`;
  const written = write(bytes, [
    on(bytes, 'Hälsa', { author, initials: '😀😀😀😀😀😀', text: ']]>\u0008<w:p>\u2028&' }),
  ]);
  const [comment] = readBytes(written.bytes).comments;
  expect(comment).toMatchObject({
    author: `"<x a='b'>&amp; \ufffd ${'å'.repeat(255)}`.slice(0, 255),
    initials: '😀😀😀😀',
  });
  expect(comment?.text).toBe(']]>\ufffd<w:p>\n&');
});

test('comments that can’t stand at their words begin with them', () => {
  const footnotes = `<w:footnote w:id="2">${p(r('Enligt WHO.'))}</w:footnote>`;
  const bytes = docxBytes({ body: p(`${r('Hälsa')}<w:r><w:footnoteReference w:id="2"/></w:r>`), parts: { footnotes } });
  const written = write(bytes, [on(bytes, 'WHO')]);
  expect(readBytes(written.bytes).comments).toMatchObject([{ text: '”WHO”\n\nVarför?' }]);
});

test('Word opens no file with more than 32,767 comments', () => {
  const marks = Array.from({ length: 32_766 }, (_, i) => `<w:r><w:commentReference w:id="${i}"/></w:r>`).join('');
  const bytes = docxBytes({ body: p(r('Hälsa') + marks) });
  const written = write(bytes, [on(bytes, 'Hälsa'), on(bytes, 'Hälsa')]);
  expect(written).toMatchObject({ comments: 1, unwritten: [{ note: 1, why: 'too-many' }] });
});

test.each<[string, (other: string) => string]>([
  ['alone', (other) => other],
  ['twice, with a tag at its end', (other) => other + other.replace('"x"', '"y"').replace('/>', '></Relationship>')],
])('comments that the file says are in another file, %s, give way to those in it', (_, external) => {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const other = `<Relationship Id="x" Type="${type}/comments" Target="http://127.0.0.1:9/comments.xml" TargetMode="External"/>`;
  const link = `<Relationship Id="l" Type="${type}/hyperlink" Target="https://a.se/" TargetMode="External"/>`;
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${external(other)}${link}</Relationships>`;
  const bytes = docxBytes({ body: p(r('Hälsa')), files: { ...files, 'word/_rels/document.xml.rels': rels } });
  const written = write(bytes, [on(bytes, 'Hälsa', { text: 'Ett' })]);
  const after = textOfPart(written.bytes, 'word/_rels/document.xml.rels');
  expect(after.match(/<Relationship .*?>/g)).toEqual([
    expect.stringMatching(/Type="[^"]*\/comments" Target="comments.xml"\/>$/),
    link,
  ]);
  expect(readBytes(written.bytes).comments.map(({ text }) => text)).toEqual(['Ett']);
});
