import { type FileRemarks, fileRemarksOf, mostRemarks, type SaidInFile } from '../../../comments/model/came-with.ts';
import type { FlatDocument } from '../../../comments/text/flatten.ts';
import type { BlockId } from '../../block.ts';
import type { FlowText } from '../../flow/content/flow-text.ts';
import type { DocxFile } from '../file/docx-file.ts';
import { DocxUnreadable } from '../file/docx-unreadable.ts';
import { type DocxRemark, remarksIn } from './remarks.ts';

/** Changes are read as proposals of several each: of so many in the file there are too many remarks in any case. */
const mostChanges = 5 * mostRemarks;

/**
 * The comments and changes of a file, so that they can be told from a colleague's in a copy of it; undefined where there are too many.
 * The file is only read again where it has any; where it has none, there is no other original either.
 */
export function fileRemarksIn(
  file: DocxFile,
  { comments, changes }: Pick<FlowText, 'comments' | 'changes'>,
): FileRemarks | undefined {
  let count = comments.length;
  for (const changed of changes.authors.values()) count += changed;
  if (count === 0) return { keys: '', said: [], original: '' };
  if (count > mostChanges) return undefined;
  try {
    const { remarks, original } = remarksIn(file);
    return fileRemarksOf(
      remarks.flatMap((remark) => saidBy(remark, original)),
      original.text,
    );
  } catch (error) {
    // Its text has been read by then: it stays, though nothing is known of this.
    if (error instanceof DocxUnreadable) return undefined;
    throw error;
  }
}

function saidBy({ span, replies, ...remark }: DocxRemark, { text }: FlatDocument<BlockId>): SaidInFile[] {
  const quote = span ? text.slice(span.start, span.end) : '';
  return [{ ...remark, quote }, ...replies.map((reply) => ({ is: 'reply' as const, ...reply, quote: '' }))];
}
