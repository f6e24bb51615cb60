import { encodedAs, partText } from '../../../../packed/part-text.ts';
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
  xml(name: string | undefined): PartXml | undefined {
    const known = name === undefined ? undefined : this.known.get(name);
    if (known || name === undefined) return known;
    const [bytes, part] = [this.file.bytesOf(name), this.file.part(name)];
    if (!bytes || !part) return undefined;
    const xml = new PartXml(name, partText(bytes), part.root);
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
      if (!isEncodedAsKnown(old)) throw new DocxEncodingUnknown(name);
      return [name, encodedAs(old, text)];
    });
    return new Map(parts);
  }
}

/** Is it in one of the two encodings that Word knows, without a letter that is broken? */
function isEncodedAsKnown(bytes: Uint8Array): boolean {
  const text = partText(bytes);
  const again = encodedAs(bytes, text);
  const [, declared = 'utf-8'] = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)/.exec(text) ?? [];
  return (
    /^utf-?(?:8|16)$/i.test(declared) && again.length === bytes.length && again.every((byte, i) => byte === bytes[i])
  );
}
