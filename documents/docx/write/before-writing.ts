import { isWhollyRead } from '../../../packed/part-text.ts';
import { zipDirectory } from '../../../packed/zip-directory.ts';
import { DocxFile, relationshipsPath } from '../file/docx-file.ts';
import {
  attributeIn,
  childOf,
  childrenOf,
  elementsOf,
  isSwitchedOn,
  type XmlElement,
  xmlTextIn,
} from '../file/xml-element.ts';
import { changesIn } from '../text/tracked.ts';
import { companionKinds } from './parts/comment-companions.ts';
import { contentTypes } from './parts/new-parts.ts';

/** What somebody should know before a copy of a Word file is written. One with a password isn't read at all. */
export interface BeforeWriting {
  /** Signed digitally: the signature isn't valid for the copy. */
  isSigned: boolean;
  /** Marked as final, or to be opened for reading alone. */
  isFinal: boolean;
  /** What it may be changed in without its password: nothing, comments, tracked changes, forms. */
  onlyAllows: 'nothing' | 'comments' | 'changes' | 'forms' | undefined;
  /** Does Word ask for a password to save it under its own name? */
  hasWritePassword: boolean;
  /** Tracked changes that are in it. */
  changes: number;
  /** Does Word go on tracking what is changed? */
  tracksChanges: boolean;
  comments: number;
  /** Some of the parts that would be written in have letters that aren't known: they would be lost, so no copy is written. */
  hasBrokenLetters: boolean;
  /** It lacks the types of its parts, or what says which of them is the document: Word opens neither it nor a copy. */
  isIncomplete: boolean;
}

const allowed: Readonly<Record<string, BeforeWriting['onlyAllows']>> = {
  readOnly: 'nothing',
  comments: 'comments',
  trackedChanges: 'changes',
  forms: 'forms',
};

/** @throws {DocxUnreadable} */
export function beforeWriting(bytes: Uint8Array): BeforeWriting {
  const file = new DocxFile(bytes);
  const settings = file.related('settings')?.root;
  const write = childOf(settings, 'w:writeProtection');
  const counts = changesIn([file.main.root]).authors.values();
  return {
    isSigned: [...zipDirectory(bytes)].some(({ name }) => name.toLowerCase().startsWith('_xmlsignatures/')),
    isFinal: isMarkedFinal(file) || isOn(write, 'w:recommended'),
    onlyAllows: protectionIn(settings),
    hasWritePassword: ['w:hash', 'w:hashValue'].some((name) => (attributeIn(write, name) ?? '') !== ''),
    changes: [...counts].reduce((sum, count) => sum + count, 0),
    tracksChanges: isSwitchedOn(settings, 'w:trackRevisions') ?? false,
    comments: childrenOf(file.related('comments')?.root, 'w:comment').length,
    hasBrokenLetters: writtenParts(file).some((bytes) => !isWhollyRead(bytes)),
    isIncomplete:
      file.bytesOf(contentTypes) === undefined ||
      !file.relationshipsOf('').some(({ kind }) => kind === 'officeDocument'),
  };
}

/** Those that comments are written into, as far as there are any. */
function writtenParts(file: DocxFile): Uint8Array[] {
  const related = ['comments', ...companionKinds, 'people'].flatMap((kind) => file.related(kind)?.name ?? []);
  const names = [file.main.name, relationshipsPath(file.main.name), contentTypes, ...related];
  return names.flatMap((name) => file.bytesOf(name) ?? []);
}

function protectionIn(settings: XmlElement | undefined): BeforeWriting['onlyAllows'] {
  const protection = childOf(settings, 'w:documentProtection');
  const edit = attributeIn(protection, 'w:edit') ?? '';
  return isOn(protection, 'w:enforcement') && Object.hasOwn(allowed, edit) ? allowed[edit] : undefined;
}

const isOn = (element: XmlElement | undefined, attribute: string): boolean =>
  /^(?:1|true|on)$/.test(attributeIn(element, attribute) ?? '');

/** Word keeps it among the properties that an author makes. */
function isMarkedFinal(file: DocxFile): boolean {
  const properties = file.relationshipsOf('').find(({ kind }) => kind === 'custom-properties');
  const root = properties && file.part(properties.target)?.root;
  const final = root && elementsOf(root).find((one) => attributeIn(one, 'name') === '_MarkAsFinal');
  return final !== undefined && /^(?:1|true)$/i.test(elementsOf(final).map(xmlTextIn).join('').trim());
}
