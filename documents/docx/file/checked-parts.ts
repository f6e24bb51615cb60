import { UnknownEncoding } from '../../../packed/part-text.ts';
import { BrokenZip } from '../../../packed/zip-directory.ts';
import { DocxUnreadable } from './docx-unreadable.ts';

/** Reads of a zip: one that is broken, or has XML in letters that nobody knows, is a damaged file. @throws {DocxUnreadable} */
export function checkedParts<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw error instanceof BrokenZip || error instanceof UnknownEncoding ? new DocxUnreadable('damaged') : error;
  }
}
