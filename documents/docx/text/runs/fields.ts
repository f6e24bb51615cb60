import { attributeIn, type XmlElement, xmlTextIn } from '../../file/xml-element.ts';

interface Field {
  instruction: string;
  /** Has what Word last worked out begun? What stands before it is the instruction, and isn't shown. */
  isResult: boolean;
}

/** Tables of contents, of figures and of authorities, and indexes: they lead elsewhere. */
const guides = /^\s*(?:TOC|TOA|INDEX)\b/i;
/** Word writes the number of a heading, a page or a note there, and with "\\h" it's a link. */
const references = /^\s*(?:PAGE|NOTE)?REF\s+"?([^\s"\\]+)"?(?=\s).*\\h\b/is;
/** What Word works out anew by itself, without anybody having changed it. */
const workedOut =
  /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION|DATE|TIME|SAVEDATE|PRINTDATE|EDITTIME|FILENAME|FILESIZE)\b/i;
const links = /^\s*HYPERLINK\s+(?:(\\l)\s+)?"([^"]*)"/i;

/** The fields that are open in a part, each within the one before. They may go over paragraphs. */
export class Fields {
  private open: Field[] = [];

  /** @param element `w:fldChar` */
  mark(element: XmlElement): void {
    const type = attributeIn(element, 'w:fldCharType');
    const last = this.open.at(-1);
    if (type === 'begin') this.open.push({ instruction: '', isResult: false });
    else if (type === 'separate' && last) last.isResult = true;
    else if (type === 'end') this.open.pop();
  }

  /** @param element `w:instrText` */
  instruct(element: XmlElement): void {
    const last = this.open.at(-1);
    if (last && !last.isResult) last.instruction += xmlTextIn(element);
  }

  /** Reads what stands in a simple field, which has its instruction as an attribute. */
  within(instruction: string, read: () => void): void {
    const around = this.open;
    this.open = [...around, { instruction, isResult: true }];
    read();
    this.open = around;
  }

  /** A field whose result doesn't begin in the paragraph that it is in is a broken one, and would hide the rest of the document. */
  endParagraph(): void {
    this.open = this.open.filter(({ isResult }) => isResult);
  }

  get isInstruction(): boolean {
    return this.open.some(({ isResult }) => !isResult);
  }

  get isGuide(): boolean {
    return this.open.some(({ instruction }) => guides.test(instruction));
  }

  get isWorkedOut(): boolean {
    return this.open.some(({ instruction }) => workedOut.test(instruction));
  }

  /** Where a link field leads. */
  get link(): string | undefined {
    for (const { instruction } of this.open) {
      const [, bookmark, target] = links.exec(instruction) ?? [];
      if (target) return bookmark ? `#${target}` : target;
      const [, name] = references.exec(instruction) ?? [];
      if (name) return `#${name}`;
    }
    return undefined;
  }
}
