import { Packed } from '../../../packed/packed.ts';
import { partText } from '../../../packed/part-text.ts';
import { checkedParts } from './checked-parts.ts';
import { docxLimits, docxRoom } from './limits.ts';
import { type ElementRoom, parseXml } from './parse-xml.ts';
import type { XmlElement } from './xml-element.ts';

/** The XML in a zip, within the limits that all documents have. */
export class PackedXml {
  private readonly packed: Packed;
  private readonly room: ElementRoom = { elements: docxLimits.elements };

  /** @throws {DocxUnreadable} */
  constructor(bytes: Uint8Array) {
    this.packed = checkedParts(() => new Packed(bytes, docxRoom));
  }

  get names(): string[] {
    return [...this.packed.names];
  }

  /** @throws {DocxUnreadable} */
  text(name: string): string | undefined {
    return checkedParts(() => {
      const bytes = this.packed.part(name);
      return bytes && partText(bytes);
    });
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
