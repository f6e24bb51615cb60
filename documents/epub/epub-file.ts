import { DocxUnreadable } from '../docx/file/docx-unreadable.ts';
import type { PackedXml } from '../docx/file/packed-xml.ts';
import { attributeIn, childOf, childrenOf, type XmlElement, xmlTextIn } from '../docx/file/xml-element.ts';
import { chapterText } from './chapter-text.ts';
import { pathFrom } from './epub-paths.ts';

export interface EpubChapter {
  /** Its path in the zip. */
  path: string;
  /** `h:html`; undefined where it's a picture. */
  root: XmlElement | undefined;
}

/** What a book consists of, in the order in which it is read. */
export class EpubFile {
  readonly chapters: readonly EpubChapter[];
  /** May be empty. */
  readonly title: string;

  /** @throws {DocxUnreadable} */
  constructor(packed: PackedXml) {
    if (isProtected(packed.text('META-INF/encryption.xml') ?? '')) throw new DocxUnreadable('protected');
    const container = packed.root('META-INF/container.xml');
    const [rootfile] = childrenOf(childOf(container, 'ocf:rootfiles'), 'ocf:rootfile');
    const path = attributeIn(rootfile, 'full-path') ?? '';
    const book = packed.root(path);
    if (book?.name !== 'opf:package') throw new DocxUnreadable('no-document');
    this.title = xmlTextIn(childOf(childOf(book, 'opf:metadata'), 'dc:title') ?? { children: [] }).trim();
    const items = new Map(
      childrenOf(childOf(book, 'opf:manifest'), 'opf:item').map((item) => [attributeIn(item, 'id') ?? '', item]),
    );
    this.chapters = childrenOf(childOf(book, 'opf:spine'), 'opf:itemref').flatMap((reference) => {
      const item = items.get(attributeIn(reference, 'idref') ?? '');
      if (!item) throw new DocxUnreadable('damaged');
      return chapterFrom(
        packed,
        pathFrom(path, attributeIn(item, 'href') ?? ''),
        attributeIn(item, 'media-type') ?? '',
      );
    });
  }
}

function chapterFrom(packed: PackedXml, path: string, type: string): EpubChapter {
  if (type.startsWith('image/')) return { path, root: undefined };
  const root = packed.root(path, chapterText);
  if (root?.name !== 'h:html') throw new DocxUnreadable('damaged');
  return { path, root };
}

/** Ways to hide fonts in a book, which every reader undoes. Whatever else is encrypted is the book itself. */
const fontsOnly = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC']);

const isProtected = (encryption: string): boolean =>
  [...encryption.matchAll(/<(?:\w+:)?EncryptionMethod\s[^>]*?Algorithm\s*=\s*["']([^"'>]*)/g)].some(
    ([, algorithm = '']) => !fontsOnly.has(algorithm),
  );
