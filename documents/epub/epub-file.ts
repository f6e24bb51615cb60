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
  /** How many chapters are broken, and left out. */
  readonly broken: number;
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
    const spine = childrenOf(childOf(book, 'opf:spine'), 'opf:itemref');
    this.chapters = spine.flatMap((reference) => {
      const item = items.get(attributeIn(reference, 'idref') ?? '');
      const of = pathFrom(path, attributeIn(item, 'href') ?? '');
      return (item && chapterFrom(packed, of, attributeIn(item, 'media-type') ?? '')) ?? [];
    });
    this.broken = spine.length - this.chapters.length;
    if (this.broken > 0 && this.chapters.length === 0) throw new DocxUnreadable('damaged');
  }
}

/** Undefined where it is broken: the others can be read. */
function chapterFrom(packed: PackedXml, path: string, type: string): EpubChapter | undefined {
  if (type.startsWith('image/')) return { path, root: undefined };
  try {
    const root = packed.root(path, chapterText);
    return root?.name === 'h:html' ? { path, root } : undefined;
  } catch (error) {
    if (error instanceof DocxUnreadable && (error.why === 'damaged' || error.why === 'odd')) return undefined;
    throw error;
  }
}

/** Ways to hide fonts in a book, which every reader undoes. Whatever else is encrypted is the book itself. */
const fontsOnly = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC']);

const isProtected = (encryption: string): boolean =>
  [...encryption.matchAll(/<(?:\w+:)?EncryptionMethod\s[^>]*?Algorithm\s*=\s*["']([^"'>]*)/g)].some(
    ([, algorithm = '']) => !fontsOnly.has(algorithm),
  );
