import { strToU8, zipSync } from 'fflate';
import { PackedXml } from '../documents/docx/file/packed-xml.ts';
import { readEpub } from '../documents/epub/epub-document.ts';
import { EpubFile } from '../documents/epub/epub-file.ts';
import type { TrackedView } from '../documents/flow/content/content.ts';
import type { FlowText } from '../documents/flow/content/flow-text.ts';

/** A book with only what a reader needs. */
export interface MadeEpub {
  /** What is within `body`, by the chapter's name. In the order in which they are read. */
  chapters: Record<string, string>;
  title?: string;
  /** Whole files by their path, in place of what is made or beside it. */
  files?: Record<string, string | Uint8Array>;
}

export const chapter = (body: string): string =>
  '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">' +
  `<head><title>Nej</title></head><body>${body}</body></html>`;

export function epubBytes({ chapters, title = '', files = {} }: MadeEpub): Uint8Array {
  const names = Object.keys(chapters);
  const items = names.map(
    (name) => `<item id="${name}" href="text/${name}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const made: Record<string, string | Uint8Array> = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/bok.opf"/></rootfiles></container>',
    'OEBPS/bok.opf':
      '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
      `<metadata><dc:title>${title}</dc:title></metadata><manifest>${items.join('')}</manifest>` +
      `<spine>${names.map((name) => `<itemref idref="${name}"/>`).join('')}</spine></package>`,
    ...Object.fromEntries(names.map((name) => [`OEBPS/text/${name}.xhtml`, chapter(chapters[name] ?? '')])),
    ...files,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(made).map(([path, file]) => [path, typeof file === 'string' ? strToU8(file) : file]),
    ),
  );
}

export const readMadeEpub = (made: MadeEpub | string, view: TrackedView = 'marked'): FlowText =>
  readEpub(new EpubFile(new PackedXml(epubBytes(typeof made === 'string' ? { chapters: { a: made } } : made))), view);
