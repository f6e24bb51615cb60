import { encodedAs, isWhollyRead, partText } from '../../../../packed/part-text.ts';
import type { DocxFile } from '../../file/docx-file.ts';
import { DocxEncodingUnknown } from '../docx-note.ts';
import { PartXml } from '../xml/part-xml.ts';

/** The parts of a file that are to be others than they were. */
export class ChangedParts {
  readonly file: DocxFile;
  private readonly known = new Map<string, PartXml>();
  private readonly texts = new Map<string, string>();

  constructor(file: DocxFile) {
    this.file = file;
  }

  /** A part as it was. @throws {DocxUnreadable} */
  xml(called: string | undefined): PartXml | undefined {
    const part = called === undefined ? undefined : this.file.part(called);
    if (!part) return undefined;
    const { name, root } = part;
    const xml = this.known.get(name) ?? new PartXml(name, partText(this.file.bytesOf(name) ?? new Uint8Array()), root);
    this.known.set(name, xml);
    return xml;
  }

  /** The part that the document has for something: "comments". */
  related(kind: string): PartXml | undefined {
    return this.xml(this.file.related(kind)?.name);
  }

  set(name: string, text: string): void {
    this.texts.set(name, text);
  }

  /** Writes elements last in the root of a part. */
  append(part: PartXml, xml: string): void {
    const { root, name, text } = part;
    const end = part.contentEnd(root);
    const tags = part.isWhole(root) ? ['>', `</${part.tagOf(root)}>`] : ['', ''];
    const cut = part.isWhole(root) ? end - 2 : end;
    this.set(name, `${text.slice(0, cut)}${tags[0]}${xml}${tags[1]}${text.slice(end)}`);
  }

  /** @throws {DocxEncodingUnknown} */
  encoded(): Map<string, Uint8Array> {
    const parts = [...this.texts].map(([name, text]): [string, Uint8Array] => {
      const old = this.file.bytesOf(name) ?? new Uint8Array();
      if (!isWhollyRead(old)) throw new DocxEncodingUnknown(name);
      return [name, encodedAs(old, text)];
    });
    return new Map(parts);
  }
}
