import type { CameWith } from '../../../comments/model/sent-with.ts';
import type { BlockId } from '../../block.ts';
import { DocxFile } from '../../docx/file/docx-file.ts';
import { DocxUnreadable, type WhyDocxUnreadable } from '../../docx/file/docx-unreadable.ts';
import { hasStream } from '../../docx/file/ole-streams.ts';
import { PackedXml } from '../../docx/file/packed-xml.ts';
import { cameWithIn } from '../../docx/remarks/came-with-in.ts';
import { readDocx } from '../../docx/text/docx-document.ts';
import { readEpub } from '../../epub/epub-document.ts';
import { EpubFile } from '../../epub/epub-file.ts';
import { readOdt } from '../../odt/odt-document.ts';
import { OdtFile } from '../../odt/odt-file.ts';
import type { TrackedView } from './content.ts';
import type { FlowText } from './flow-text.ts';

export interface OpenedDocument {
  kind: 'docx' | 'odt' | 'epub';
  /** @throws {DocxUnreadable} */
  read(view: TrackedView, firstId?: BlockId): FlowText;
  /** What a Word file came with, as `cameWithOf` says it. @param head of any reading */
  cameWith?(head: Omit<FlowText, 'title' | 'content' | 'blocks' | 'hasMacros'>): CameWith | undefined;
}

/** A document of any format that is read, by its bytes: a name may say anything. @throws {DocxUnreadable} */
export function openDocument(bytes: Uint8Array): OpenedDocument {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new DocxUnreadable(whyNoZip(bytes));
  const packed = new PackedXml(bytes);
  const kind = kindOf(packed);
  if (kind === 'odt') {
    const file = new OdtFile(packed);
    return { kind, read: (view, firstId) => readOdt(file, view, firstId) };
  }
  if (kind === 'epub') {
    const file = bookIn(packed);
    return { kind, read: (view, firstId) => readEpub(file, view, firstId) };
  }
  if (kind !== 'docx') throw new DocxUnreadable(kind);
  const file = new DocxFile(bytes);
  return {
    kind,
    read: (view, firstId) => readDocx(file, view, firstId),
    cameWith: (head) => (head.unread?.comments ? undefined : cameWithIn(file, head)),
  };
}

/** What a file is by its bytes, or why it is no document; it isn't read. @throws {DocxUnreadable} of a broken zip */
export function documentKind(bytes: Uint8Array): OpenedDocument['kind'] | WhyDocxUnreadable {
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? kindOf(new PackedXml(bytes)) : whyNoZip(bytes);
}

/** Programs that mend documents open no books. @throws {DocxUnreadable} */
function bookIn(packed: PackedXml): EpubFile {
  try {
    return new EpubFile(packed);
  } catch (error) {
    const isBroken = error instanceof DocxUnreadable && ['damaged', 'odd', 'no-document'].includes(error.why);
    throw isBroken ? new DocxUnreadable('broken-book') : error;
  }
}

const openDocumentType = 'application/vnd.oasis.opendocument.';

function kindOf(packed: PackedXml): OpenedDocument['kind'] | WhyDocxUnreadable {
  const { names } = packed;
  const type = packed.text('mimetype')?.trim() ?? '';
  if (type.startsWith(openDocumentType)) {
    const [, what] = /^(text|spreadsheet|presentation)/.exec(type.slice(openDocumentType.length)) ?? [];
    return what === 'text' ? 'odt' : what === undefined ? 'no-document' : (what as WhyDocxUnreadable);
  }
  const has = (name: RegExp) => names.some((one) => name.test(one));
  if (type === 'application/epub+zip') return 'epub';
  if (has(/^xl\/workbook\./)) return 'spreadsheet';
  if (has(/^ppt\/presentation\./)) return 'presentation';
  if (has(/\.iwa$|^Index\.zip$|^index\.(?:xml|apxl)(?:\.gz)?$/)) return 'apple';
  // Some programs leave out what the format says comes first.
  if (has(/^META-INF\/container\.xml$/)) return 'epub';
  if (has(/^META-INF\/manifest\.xml$/) && has(/^content\.xml$/)) return 'odt';
  return 'docx';
}

/** How much of a file is looked at to see whether it's text. */
const looked = 4096;

function whyNoZip(bytes: Uint8Array): WhyDocxUnreadable {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    if (hasStream(bytes, 'EncryptedPackage')) return 'locked';
    if (hasStream(bytes, 'Workbook')) return 'spreadsheet';
    return hasStream(bytes, 'PowerPoint Document') ? 'presentation' : 'old';
  }
  const start = String.fromCharCode(...bytes.subarray(0, looked));
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (
    /^(?:\xef\xbb\xbf)?\s*(?:MIME-Version:|(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)?<(?:!DOCTYPE\s+)?html[\s>])/i.test(
      start,
    )
  )
    return 'web-page';
  return isText(start) ? 'text' : 'other';
}

/** In UTF-16 by its first bytes; else without the signs that no text has. */
const isText = (start: string): boolean =>
  /^(?:\xff\xfe|\xfe\xff)/.test(start) ||
  (/\S/.test(start) && ![...start].some((one) => one < '\t' || (one > '\r' && one < ' ')));
