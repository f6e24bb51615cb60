import { cameWithOf, mostRemarks } from '../../../comments/model/came-with.ts';
import type { CameWith, SentRemark } from '../../../comments/model/sent-with.ts';
import type { FlatDocument } from '../../../comments/text/flatten.ts';
import type { BlockId } from '../../block.ts';
import type { FlowText } from '../../flow/content/flow-text.ts';
import type { DocxFile } from '../file/docx-file.ts';
import { DocxUnreadable } from '../file/docx-unreadable.ts';
import { wordsAround } from './around.ts';
import { type DocxRemark, remarksIn } from './remarks.ts';

/** Changes are read as proposals of several each: of so many in the file there are too many remarks in any case. */
const mostChanges = 2 * mostRemarks;

/**
 * What a file came with as `cameWithOf` says it, so that it can be told from a colleague's in a copy of it; undefined where there is too
 * much. The file is only read again where it has comments or changes.
 */
export function cameWithIn(
  file: DocxFile,
  { comments, changes, ...furniture }: Pick<FlowText, 'comments' | 'changes' | 'headers' | 'footers'>,
): CameWith | undefined {
  let changed = 0;
  for (const count of changes.authors.values()) changed += count;
  if (comments.length + changed === 0) return { remarks: [], around: wordsAround(furniture) };
  if (comments.length > mostRemarks || changed > mostChanges) return undefined;
  try {
    const { remarks, original, around } = remarksIn(file);
    const said = remarks.flatMap((remark) => saidBy(remark, original));
    return cameWithOf({ remarks: said, around, ...(changed > 0 && { original: original.text }) });
  } catch (error) {
    // Its text has been read by then: it stays, though nothing is known of this.
    if (error instanceof DocxUnreadable) return undefined;
    throw error;
  }
}

function saidBy(remark: DocxRemark, { text }: FlatDocument<BlockId>): SentRemark[] {
  const { is, author, date, span, within, read, movedBehind, edits, replies } = remark;
  // Words that others have put in are none of the original's.
  const [quote, editing] = within ? [read?.words ?? '', within.editing] : [quoteIn(text, span), remark.editing];
  return [
    {
      ...{ is, author, text: remark.text, quote },
      ...(date !== undefined && { date }),
      ...(editing !== undefined && { editing }),
      ...(movedBehind !== undefined && { movedBehind }),
      ...(edits && { edits: [...edits] }),
    },
    ...replies.map((reply) => ({ is: 'reply' as const, ...reply, quote: '' })),
  ];
}

const quoteIn = (text: string, span: DocxRemark['span']) => (span ? text.slice(span.start, span.end) : '');
