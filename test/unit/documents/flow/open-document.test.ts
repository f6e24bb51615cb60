import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxLimits } from '../../../../documents/docx/file/limits.ts';
import { openDocument } from '../../../../documents/flow/content/open-document.ts';
import { withClaimedSize } from '../../../claimed-size.ts';
import { docxBytes, p, r } from '../../../docx.ts';
import { chapter, epubBytes } from '../../../epub.ts';
import { odtBytes } from '../../../odt.ts';

const odt = (files: Record<string, string> = {}) => odtBytes({ body: '<text:p>a</text:p>', files });
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const ole = (stream: string) =>
  latin(`\xd0\xcf\x11\xe0…${[...stream].map((letter) => `${letter}\0`).join('')}`.replace('…', ''));
const openDocumentType = 'application/vnd.oasis.opendocument';

describe('a document is opened by its bytes', () => {
  it.each<[string, Uint8Array, string]>([
    ['a Word file', docxBytes({ body: p(r('a')) }), 'docx'],
    ['an OpenDocument text', odt(), 'odt'],
    ['its template', odt({ mimetype: `${openDocumentType}.text-template\n` }), 'odt'],
    ['one that says it less clearly', odt({ mimetype: '', 'META-INF/manifest.xml': '<a/>' }), 'odt'],
    ['a book', epubBytes({ chapters: { a: '<p>a</p>' } }), 'epub'],
    ['one that says it less clearly', epubBytes({ chapters: { a: '<p>a</p>' }, files: { mimetype: '' } }), 'epub'],
  ])('%s', (_, bytes, kind) => {
    const opened = openDocument(bytes);
    expect(opened.kind).toBe(kind);
    expect(opened.read('marked', 7).blocks).toMatchObject([{ id: 7, text: 'a' }]);
  });

  it.each<[string, Uint8Array, string]>([
    [
      'an OpenDocument text with a password',
      odt({
        'META-INF/manifest.xml':
          '<m:manifest xmlns:m="x"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
      }),
      'locked',
    ],
    ['a newer one with a password', zip({ mimetype: `${openDocumentType}.text`, 'encrypted-package': 'x' }), 'locked'],
    ['a Word file with a password', ole('EncryptedPackage'), 'locked'],
    ['an old Word file', ole('WordDocument'), 'old'],
    ['an old spreadsheet', ole('Workbook'), 'spreadsheet'],
    ['an old presentation', ole('PowerPoint Document'), 'presentation'],
    ['a spreadsheet', zip({ 'xl/workbook.xml': '<a/>' }), 'spreadsheet'],
    ['a presentation', zip({ 'ppt/presentation.xml': '<a/>' }), 'presentation'],
    ['an OpenDocument spreadsheet', zip({ mimetype: `${openDocumentType}.spreadsheet` }), 'spreadsheet'],
    ['an OpenDocument presentation', zip({ mimetype: `${openDocumentType}.presentation` }), 'presentation'],
    ['an OpenDocument drawing', zip({ mimetype: `${openDocumentType}.graphics` }), 'no-document'],
    ['a file of Pages', zip({ 'Index/Document.iwa': 'x' }), 'apple'],
    ['an older file of Pages', zip({ 'index.xml.gz': 'x' }), 'apple'],
    ['a zip of something', zip({ 'a.txt': 'x' }), 'no-document'],
    ['RTF', latin('{\\rtf1\\ansi a}'), 'rtf'],
    ['a PDF', latin('%PDF-1.7\n'), 'pdf'],
    ['a page', strToU8('\ufeff<!doctype html>\n<p>a'), 'web-page'],
    ['XHTML', strToU8('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"/>'), 'web-page'],
    ['a page that was saved whole', strToU8('MIME-Version: 1.0\n'), 'web-page'],
    ['text', strToU8('Psykisk hälsa främjas.\r\n'), 'text'],
    ['text in UTF-16', Uint8Array.from([0xff, 0xfe, 97, 0]), 'text'],
    ['a picture', latin('\x89PNG\r\n\x1a\n\0\0'), 'other'],
    ['nothing', new Uint8Array(), 'other'],
    ['half a zip', odt().slice(0, 200), 'damaged'],
    [
      'an OpenDocument text that defines signs',
      odt({ 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      'odd',
    ],
    ['an OpenDocument text without text', odt({ 'content.xml': '<a/>' }), 'no-document'],
    ["an OpenDocument text that isn't XML", odt({ 'content.xml': '<a>' }), 'damaged'],
    [
      'an OpenDocument text of elements in each other',
      odt({ 'content.xml': '<a>'.repeat(docxLimits.depth + 1) }),
      'odd',
    ],
    [
      'a chapter of elements in each other',
      epubBytes({ chapters: { a: '<b>'.repeat(docxLimits.depth) } }),
      'broken-book',
    ],
  ])('%s is refused for what it is', (_, bytes, why) => {
    expect(() => openDocument(bytes)).toThrow(expect.objectContaining({ why }));
  });

  it.each([
    ['OpenDocument text', odt(), 'content.xml'],
    ['book', epubBytes({ chapters: { a: 'x' } }), 'OEBPS/text/a.xhtml'],
  ])('a %s that unpacks to more than memory holds is refused', (_, bytes, part) => {
    const bomb = withClaimedSize(bytes, part, docxLimits.unpackedBytes + 1);
    expect(() => openDocument(bomb)).toThrow(expect.objectContaining({ why: 'too-large' }));
  });
});

describe('older letters are read as the XML says', () => {
  it('in an OpenDocument text', () => {
    const content = strFromU8(
      unzipSync(odtBytes({ body: '<text:p>Vård\u0096hem</text:p>' }))['content.xml'] as Uint8Array,
    );
    const made = odtBytes({ body: '', files: { 'content.xml': latin(content.replace('UTF-8', 'windows-1252')) } });
    expect(openDocument(made).read('marked').blocks).toMatchObject([{ text: 'Vård–hem' }]);
  });

  it('in a book', () => {
    const text = chapter('<p>Hälsa</p>').replace('?>', ' encoding="ISO-8859-1"?>');
    const made = epubBytes({ chapters: { a: '' }, files: { 'OEBPS/text/a.xhtml': latin(text) } });
    expect(openDocument(made).read('marked').blocks).toMatchObject([{ text: 'Hälsa' }]);
  });
});
