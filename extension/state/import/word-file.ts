import type { WorkbookSheet } from '../../../comments/list/read/formats/workbook/sheet.ts';
import { hasLeftOut } from '../../../comments/list/read/remarks/remark.ts';
import { DocxFile } from '../../../documents/docx/file/docx-file.ts';
import { DocxUnreadable } from '../../../documents/docx/file/docx-unreadable.ts';
import { type DocxRemarks, remarksIn } from '../../../documents/docx/remarks/remarks.ts';
import type { RefusedFile } from './file-kind.ts';
import { listInWord } from './word-list.ts';

/** `remarks`: how many comments and changes a list has besides. */
export type WordContent = { cells: WorkbookSheet[]; remarks: number } | DocxRemarks | RefusedFile;

/** Why a document isn't taken in that has neither comments nor changes that can be told, and is the text that is there. */
export const withoutRemarks = ({ leftOut }: Pick<DocxRemarks, 'leftOut'>): RefusedFile =>
  hasLeftOut(leftOut) ? { refused: 'remarks-left-out', leftOut } : { refused: 'no-remarks' };

/** A list in tables is read as one, whatever comments its cells have; any other document by its comments and changes. */
export function wordContentOf(bytes: Uint8Array): WordContent {
  try {
    const file = new DocxFile(bytes);
    const found = remarksIn(file);
    const { length } = found.remarks;
    const cells = listInWord(file, length > 0);
    if (cells) return { cells, remarks: length };
    return found;
  } catch (error) {
    if (error instanceof DocxUnreadable) return { refused: error.why === 'too-large' ? 'word-too-large' : 'broken' };
    throw error;
  }
}
