import {
  array,
  exactOptional,
  type InferOutput,
  maxLength,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
  union,
} from 'valibot';
import { longestText, mostItems } from './record.ts';

/** What a Word file was sent with, as its edition keeps it: a colleague's copy has that, too. */

const words = pipe(string(), maxLength(longestText));

const sentEdit = strictObject({
  is: picklist(['taken', 'put']),
  text: words,
  date: exactOptional(words),
});
/** Words that its author took away or put in. */
export type SentEdit = InferOutput<typeof sentEdit>;

/** More edits than a file may have that is read. */
const mostEdits = 200_000;

const sentRemark = strictObject({
  is: picklist(['comment', 'change', 'reply']),
  /** May be empty. */
  author: words,
  /** As the file has it, ISO 8601. */
  date: exactOptional(words),
  text: words,
  /** The words that it is on; empty where it is on none, and of a reply. */
  quote: words,
  editing: exactOptional(words),
  movedBehind: exactOptional(words),
  /** What it has changed, each by itself: how they are told as one depends on what stands beside them. */
  edits: exactOptional(pipe(array(sentEdit), maxLength(mostEdits))),
});
export type SentRemark = InferOutput<typeof sentRemark>;

const sentWith = strictObject({
  remarks: pipe(array(sentRemark), maxLength(mostEdits)),
  /** Its text as it was before its tracked changes; missing where it has none. */
  original: exactOptional(words),
  /** The paragraphs of its headers and footers, without page numbers and the like. */
  around: pipe(array(words), maxLength(mostItems)),
});
export type SentWith = InferOutput<typeof sentWith>;

/**
 * Keys in place of words, as earlier versions kept them and as they are kept of more than fits: of each remark what it says, and who said it
 * in which minute, as two hashes of 30 bits.
 */
const cameWithKeys = /^(?:[\w-]{10})*$/;

export const cameWith = union([pipe(string(), maxLength(longestText), regex(cameWithKeys)), sentWith]);
export type CameWith = InferOutput<typeof cameWith>;
