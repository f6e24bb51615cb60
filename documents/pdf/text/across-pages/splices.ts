import type { PdfBlock } from '../layout/pdf-block.ts';

/** A splice of a PDF's blocks: `Change` of a readable document, with PDF blocks. */
export interface PdfChange {
  at: number;
  removed: number;
  put: PdfBlock[];
  complete: boolean;
}

/** The splices that turn `before`, which begins at index `at`, into `after`; equal blocks at both ends stay. */
export function splices(before: readonly PdfBlock[], after: readonly PdfBlock[], at: number): PdfChange[] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let same = 0;
  while (same < Math.min(before.length, after.length) - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const [removed, put] = [before.length - start - same, after.slice(start, after.length - same)];
  return removed === 0 && put.length === 0 ? [] : [{ at: at + start, removed, put, complete: false }];
}
