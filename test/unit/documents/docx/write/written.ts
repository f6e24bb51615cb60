import { strFromU8, unzipSync } from 'fflate';
import type { Span } from '../../../../../documents/block.ts';
import { DocxFile } from '../../../../../documents/docx/file/docx-file.ts';
import type { DocxBlock, DocxView } from '../../../../../documents/docx/text/docx-block.ts';
import { type DocxDocument, readDocx } from '../../../../../documents/docx/text/docx-document.ts';
import type { DocxNote } from '../../../../../documents/docx/write/docx-note.ts';

export const readBytes = (bytes: Uint8Array, view: DocxView = 'marked'): DocxDocument =>
  readDocx(new DocxFile(bytes), view);

/** The span of words in the first block that has them. */
export function spanOf(blocks: readonly DocxBlock[], words: string): Span {
  const block = blocks.find(({ text }) => text.includes(words));
  if (!block) throw new Error(`No block has "${words}".`);
  const start = block.text.indexOf(words);
  return { block: block.id, start, end: start + words.length };
}

export const noteOn = (place: DocxNote['place'], more: Partial<DocxNote> = {}): DocxNote => ({
  author: 'Bo Ask',
  initials: 'BA',
  created: '2026-03-01T10:00:00.000Z',
  text: 'Varför?',
  place,
  ...more,
});

/** A part's text in UTF-8. */
export function textOfPart(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`No part is called ${name}.`);
  return strFromU8(part);
}

/** What stands in the document's body. */
export const bodyOf = (bytes: Uint8Array): string =>
  /<w:body>(.*)<\/w:body>/s.exec(textOfPart(bytes, 'word/document.xml'))?.[1] ?? '';
