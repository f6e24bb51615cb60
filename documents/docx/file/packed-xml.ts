import { Packed } from '../../../packed/packed.ts';
import { partText } from '../../../packed/part-text.ts';
import { BrokenZip } from '../../../packed/zip-directory.ts';
import { DocxUnreadable } from './docx-unreadable.ts';
import { docxLimits, docxRoom } from './limits.ts';
import { type ElementRoom, parseXml } from './parse-xml.ts';
import type { XmlElement } from './xml-element.ts';

/** The XML in a zip, within the limits that all documents have. */
export class PackedXml {
  private readonly packed: Packed;
  private readonly room: ElementRoom = { elements: docxLimits.elements };

  /** @throws {DocxUnreadable} */
  constructor(bytes: Uint8Array) {
    this.packed = checked(() => new Packed(bytes, docxRoom));
  }

  get names(): string[] {
    return [...this.packed.names];
  }

  /** @throws {DocxUnreadable} */
  text(name: string): string | undefined {
    const bytes = checked(() => this.packed.part(name));
    return bytes && partText(bytes);
  }

  /**
   * The root of a part, with white space between its elements.
   * @param mend what is done to its text first
   * @throws {DocxUnreadable}
   */
  root(name: string, mend = (text: string) => text): XmlElement | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : parseXml(mend(text), this.room, { keepsSpace: true });
  }
}

/** A broken zip is a damaged file. */
function checked<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw error instanceof BrokenZip ? new DocxUnreadable('damaged') : error;
  }
}
