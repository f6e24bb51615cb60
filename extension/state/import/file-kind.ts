import { decoded } from '../../../comments/list/read/formats/text-encoding.ts';
import { type Limit, limits } from '../../../comments/list/read/formats/workbook/limits.ts';
import type { LeftOutRemarks } from '../../../comments/list/read/remarks/remark.ts';
import { BrokenZip, zipDirectory } from '../../../packed/zip-directory.ts';

/** Why a file isn't read at all. */
export type FileRefusal =
  | 'empty'
  | 'too-large'
  | 'unpacks-too-large'
  | 'too-many-sheets'
  | 'too-many-cells'
  | 'too-many-rows'
  | 'too-many-remarks'
  | 'too-long-cell'
  | 'too-much-text'
  | 'too-deep'
  | 'old-excel'
  | 'open-document'
  /** A text document that isn't .docx. */
  | 'word-document'
  | 'open-text'
  | 'word-too-large'
  | 'no-remarks'
  /** A Word document has comments or changes, and none that can be taken in. */
  | 'remarks-left-out'
  | 'pdf'
  | 'unknown-encoding'
  | 'not-a-list'
  | 'open-quote'
  | 'broken'
  | 'no-rows'
  | 'no-document';

/** Where in the file the reader can mend what it is refused for, and the words there. */
export interface FaultPlace {
  line: number;
  words: string;
}

export interface RefusedFile {
  refused: FileRefusal;
  at?: FaultPlace;
  /** What a Word document has that isn't taken in, where it has nothing else. */
  leftOut?: LeftOutRemarks;
}

export type FileContent =
  | { kind: 'json'; text: string }
  | { kind: 'csv'; text: string }
  | { kind: 'xlsx' | 'docx'; bytes: Uint8Array }
  | RefusedFile;

/** What is said of a file that has more than a limit. */
export const refusalFor: Record<Limit, FileRefusal> = {
  fileBytes: 'too-large',
  unpackedBytes: 'unpacks-too-large',
  parts: 'unpacks-too-large',
  tags: 'unpacks-too-large',
  sheets: 'too-many-sheets',
  cells: 'too-many-cells',
  rows: 'too-many-rows',
  remarks: 'too-many-remarks',
  cellLetters: 'too-long-cell',
  letters: 'too-much-text',
  depth: 'too-deep',
  values: 'too-deep',
};

/** What a file is, by what stands in it: names are often wrong, and none of ours says more. */
export function contentOf(bytes: Uint8Array): FileContent {
  if (bytes.length === 0) return { refused: 'empty' };
  if (bytes.length > limits.fileBytes) return { refused: 'too-large' };
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 80));
  if (/^(?:ï»¿)?\s*%PDF-/.test(start)) return { refused: 'pdf' };
  if (start.startsWith('{\\rtf')) return { refused: 'word-document' };
  if (begins(bytes, [0x50, 0x4b, 3, 4])) {
    const open = openDocument.exec(start.slice(30));
    if (open) return { refused: open[1] ? 'open-text' : 'open-document' };
    return { kind: isWordFile(bytes) ? 'docx' : 'xlsx', bytes };
  }
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { refused: isOldWordFile(bytes) ? 'word-document' : 'old-excel' };
  const read = decoded(bytes);
  if (read === undefined) return { refused: isBinary(bytes) ? 'not-a-list' : 'unknown-encoding' };
  // A program's own file has NUL all over; in a list one has come along by mistake, and says nothing.
  const first = read.slice(0, 4096);
  if ((first.split('\0').length - 1) * 10 > first.length) return { refused: 'not-a-list' };
  const text = read.replaceAll('\0', '');
  if (text.trim() === '') return { refused: 'empty' };
  return { kind: json.test(text) ? 'json' : 'csv', text };
}

/** A table may begin with a bracket as well: "[Utkast] Synpunkter". */
const json = /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[[{"\]]|$))/;

/** Its kind stands first in the file, uncompressed. https://docs.oasis-open.org/office/OpenDocument/v1.3/ (part 2, 3.3) */
const openDocument = /^mimetypeapplication\/vnd\.oasis\.opendocument(\.text)?/;

/** A damaged zip is told by whoever reads it as a workbook. */
function isWordFile(bytes: Uint8Array): boolean {
  try {
    // Word on the web numbers it.
    for (const { name } of zipDirectory(bytes)) if (/^word\/document\d*\.xml$/.test(name)) return true;
    return false;
  } catch (error) {
    if (error instanceof BrokenZip) return false;
    throw error;
  }
}

/** Word's own part of a file of before 2007, by its name. */
const isOldWordFile = (bytes: Uint8Array) =>
  new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('WordDocument');

/** Texts have few of the signs below blank, whatever they are written in. */
const isBinary = (bytes: Uint8Array) => bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 27));

const begins = (bytes: Uint8Array, with_: readonly number[]) => with_.every((byte, i) => bytes[i] === byte);
