import { DocxFile } from '../../documents/docx/file/docx-file.ts';
import { DocxUnreadable } from '../../documents/docx/file/docx-unreadable.ts';
import { bytesOf } from './text-file.ts';

export const isWordName = (file: string): boolean => /\.do[ct][xm]$/i.test(file);

/** @throws Error with a sentence for the reader, also where `read` finds that it can't be read */
export function fromDocx<Read>(file: string, read: (docx: DocxFile) => Read): Read {
  try {
    return read(new DocxFile(bytesOf(file)));
  } catch (error) {
    throw error instanceof DocxUnreadable ? new Error(error.told(file)) : error;
  }
}
