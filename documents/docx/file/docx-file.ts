import { Packed } from '../../../packed/packed.ts';
import { partText } from '../../../packed/part-text.ts';
import { BrokenZip } from '../../../packed/zip-directory.ts';
import { DocxUnreadable } from './docx-unreadable.ts';
import { docxLimits, docxRoom } from './limits.ts';
import { type ElementRoom, parseXml } from './parse-xml.ts';
import { attributeIn, childrenOf, type XmlElement } from './xml-element.ts';

export interface DocxPart {
  /** Its path in the zip. */
  name: string;
  root: XmlElement;
}

interface Relationship {
  id: string;
  /** The last word of its type, which strict and transitional files have in common: "styles". */
  kind: string;
  /** A part's path, or an address where it is external: nothing is ever fetched from there. */
  target: string;
  isExternal: boolean;
}

/** The parts of a Word file, each read when it is asked for. */
export class DocxFile {
  readonly main: DocxPart;
  private readonly packed: Packed;
  private readonly parts = new Map<string, DocxPart>();
  private readonly room: ElementRoom = { elements: docxLimits.elements };
  private readonly relationships: readonly Relationship[];
  private readonly properties: string | undefined;

  /** @throws {DocxUnreadable} */
  constructor(bytes: Uint8Array) {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new DocxUnreadable(isEncrypted(bytes) ? 'locked' : 'old');
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new DocxUnreadable('other');
    this.packed = checked(() => new Packed(bytes, docxRoom));
    const links = this.relationshipsOf('');
    const name = links.find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
    const main = this.part(name);
    if (main?.root.name !== 'w:document') throw new DocxUnreadable('no-document');
    this.main = main;
    this.relationships = this.relationshipsOf(name);
    this.properties = links.find(({ kind }) => kind === 'core-properties')?.target;
  }

  /** The part that the document has for something, as "styles" or "footnotes". */
  related(kind: string): DocxPart | undefined {
    const found = this.relationships.find((one) => one.kind === kind && !one.isExternal);
    return found && this.part(found.target);
  }

  /** The part that the document names by an id, as a header's. */
  named(id: string | undefined): DocxPart | undefined {
    const found = this.relationships.find((one) => one.id === id && !one.isExternal);
    return found && this.part(found.target);
  }

  /** The address that an id in a part leads to, outside the file. */
  linksOf({ name }: DocxPart): ReadonlyMap<string, string> {
    const links = name === this.main.name ? this.relationships : this.relationshipsOf(name);
    return new Map(links.filter(({ isExternal }) => isExternal).map(({ id, target }) => [id, target]));
  }

  get hasMacros(): boolean {
    return this.relationships.some(({ kind }) => kind === 'vbaProject');
  }

  /** What the file says of itself: title and the like. */
  coreProperties(): XmlElement | undefined {
    return this.properties === undefined ? undefined : this.part(this.properties)?.root;
  }

  private part(name: string): DocxPart | undefined {
    const known = this.parts.get(name);
    if (known) return known;
    const bytes = checked(() => this.packed.part(name));
    if (!bytes) return undefined;
    const part = { name, root: parseXml(partText(bytes), this.room) };
    this.parts.set(name, part);
    return part;
  }

  /** @param of a part's path, or empty for the file's own */
  private relationshipsOf(of: string): Relationship[] {
    const cut = of.lastIndexOf('/') + 1;
    const folder = of.slice(0, cut);
    const root = this.part(`${folder}_rels/${of.slice(cut)}.rels`)?.root;
    return childrenOf(root, 'rel:Relationship').map((one) => {
      const isExternal = attributeIn(one, 'TargetMode') === 'External';
      const target = attributeIn(one, 'Target') ?? '';
      return {
        id: attributeIn(one, 'Id') ?? '',
        kind: attributeIn(one, 'Type')?.split('/').at(-1) ?? '',
        target: isExternal ? target : pathFrom(folder, target),
        isExternal,
      };
    });
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

/** "../customXml/item1.xml" and "/word/styles.xml", as paths in the zip. */
function pathFrom(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The stream that Word puts a locked file in, as its name stands in the container: UTF-16, little end first. */
const encryptedStream = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1))
    if (encryptedStream.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
