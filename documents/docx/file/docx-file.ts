import { Packed } from '../../../packed/packed.ts';
import { isWhollyRead, partText } from '../../../packed/part-text.ts';
import { checkedParts } from './checked-parts.ts';
import { DocxUnreadable } from './docx-unreadable.ts';
import { docxLimits, docxRoom } from './limits.ts';
import { hasStream } from './ole-streams.ts';
import { type ElementRoom, parseXml } from './parse-xml.ts';
import { PartNames } from './part-names.ts';
import { attributeIn, childrenOf, type XmlElement } from './xml-element.ts';

export interface DocxPart {
  /** Its path in the zip. */
  name: string;
  root: XmlElement;
  /** It has bytes that are no letters in the encoding it says, which are U+FFFD in its text. */
  hasBrokenLetters: boolean;
}

export interface DocxTarget {
  /** A part's path in the zip, or an address where it is external: nothing is ever fetched from there. */
  target: string;
  isExternal: boolean;
}

export interface DocxRelationship extends DocxTarget {
  id: string;
  /** The last word of its type, which strict and transitional files have in common: "styles". */
  kind: string;
}

/** The parts of a Word file, each read when it is asked for. */
export class DocxFile {
  readonly main: DocxPart;
  private readonly packed: Packed;
  private readonly names: PartNames;
  private readonly parts = new Map<string, DocxPart>();
  private readonly room: ElementRoom = { elements: docxLimits.elements };
  private readonly relationships: readonly DocxRelationship[];
  private readonly properties: string | undefined;

  /** @throws {DocxUnreadable} */
  constructor(bytes: Uint8Array) {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
      throw new DocxUnreadable(hasStream(bytes, 'EncryptedPackage') ? 'locked' : 'old');
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new DocxUnreadable('other');
    this.packed = checkedParts(() => new Packed(bytes, docxRoom));
    this.names = new PartNames(this.packed.names);
    const links = this.relationshipsOf('');
    const name = links.find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
    const main = this.part(name);
    if (main?.root.name !== 'w:document') throw new DocxUnreadable('no-document');
    this.main = main;
    this.relationships = this.relationshipsOf(main.name);
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

  /** What the ids in a part lead to. */
  targetsOf({ name }: DocxPart): ReadonlyMap<string, DocxTarget> {
    const all = name === this.main.name ? this.relationships : this.relationshipsOf(name);
    return new Map(all.map((one) => [one.id, one]));
  }

  get hasMacros(): boolean {
    return this.relationships.some(({ kind }) => kind === 'vbaProject');
  }

  /** What the file says of itself: title and the like. */
  coreProperties(): XmlElement | undefined {
    return this.properties === undefined ? undefined : this.part(this.properties)?.root;
  }

  /** A part by its path, unpacked; undefined where there is none. */
  bytesOf(name: string): Uint8Array | undefined {
    return checkedParts(() => this.packed.part(this.names.inZip(name)));
  }

  /** Its name is that in the zip, whatever it is called elsewhere. */
  part(called: string): DocxPart | undefined {
    const name = this.names.inZip(called);
    const known = this.parts.get(name);
    if (known) return known;
    const bytes = this.bytesOf(name);
    if (!bytes) return undefined;
    const text = checkedParts(() => partText(bytes));
    const hasBrokenLetters = text.includes('\ufffd') && !isWhollyRead(bytes);
    const part = { name, root: parseXml(text, this.room), hasBrokenLetters };
    this.parts.set(name, part);
    return part;
  }

  /** What a part refers to. @param of its path, or empty for the file's own */
  relationshipsOf(of: string): DocxRelationship[] {
    const { folder } = cutPath(of);
    const root = this.part(relationshipsPath(of))?.root;
    return childrenOf(root, 'rel:Relationship').map((one) => {
      const isExternal = attributeIn(one, 'TargetMode') === 'External';
      const target = attributeIn(one, 'Target') ?? '';
      return {
        id: attributeIn(one, 'Id') ?? '',
        kind: attributeIn(one, 'Type')?.split('/').at(-1) ?? '',
        target: isExternal ? target : this.names.inZip(pathFrom(folder, target)),
        isExternal,
      };
    });
  }
}

/** A part's folder, with its slash, and its name there. */
export function cutPath(path: string): { folder: string; name: string } {
  const cut = path.lastIndexOf('/') + 1;
  return { folder: path.slice(0, cut), name: path.slice(cut) };
}

/** The part that says what a part refers to. */
export function relationshipsPath(of: string): string {
  const { folder, name } = cutPath(of);
  return `${folder}_rels/${name}.rels`;
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
