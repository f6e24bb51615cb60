import { DocxUnreadable } from '../docx/file/docx-unreadable.ts';
import type { PackedXml } from '../docx/file/packed-xml.ts';
import { childOf, type XmlElement } from '../docx/file/xml-element.ts';

/** The parts of an OpenDocument text. */
export class OdtFile {
  /** `office:document-content` */
  readonly content: XmlElement;
  readonly body: XmlElement;
  /** `office:document-styles` */
  readonly styles: XmlElement | undefined;
  private readonly packed: PackedXml;

  /** @throws {DocxUnreadable} */
  constructor(packed: PackedXml) {
    this.packed = packed;
    if (isLocked(packed)) throw new DocxUnreadable('locked');
    const content = packed.root('content.xml');
    const body = childOf(childOf(content, 'office:body'), 'office:text');
    if (!content || !body) throw new DocxUnreadable('no-document');
    this.content = content;
    this.body = body;
    this.styles = packed.root('styles.xml');
  }

  /** What the file says of itself. */
  meta(): XmlElement | undefined {
    return childOf(this.packed.root('meta.xml'), 'office:meta');
  }

  /** A document in the document, as a formula. @param href as it stands in the content */
  embedded(href: string): XmlElement | undefined {
    return this.packed.root(`${href.replace(/^\.\//, '')}/content.xml`);
  }

  get hasMacros(): boolean {
    return this.packed.names.some((name) => /^(?:Basic|Scripts)\//.test(name));
  }
}

/** With a password each part is encrypted, or all are, in a zip of their own. */
const isLocked = (packed: PackedXml): boolean =>
  packed.names.includes('encrypted-package') ||
  /<(?:\w+:)?encryption-data[\s/>]/.test(packed.text('META-INF/manifest.xml') ?? '');
