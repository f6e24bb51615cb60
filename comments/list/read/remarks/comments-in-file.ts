import { itemAt } from '../../../../language/lists/item-at.ts';
import { isAnonymous } from '../../../model/came-with.ts';
import type { Comment } from '../../../model/comment.ts';
import type { CameWith, SentRemark } from '../../../model/sent-with.ts';
import { comparable } from '../../../text/comparable-text.ts';
import { conceptNames } from '../../entries/concept-names.ts';
import { proposalText } from '../../entries/sentences.ts';
import type { ListSource } from '../../list.ts';
import { readNote } from '../../templates/read-note.ts';
import { isSameProposal, KnownRemarks } from './known-remarks.ts';
import type { Remark } from './remark.ts';
import { RemarkIds } from './remark-ids.ts';
import { withoutReplies } from './replies.ts';
import { SentRemarks } from './sent-remarks.ts';

/** A file that is open, and what is known of its document. */
interface OpenFile {
  /** What stands in the file. */
  remarks: readonly SentRemark[];
  document: string;
  source: ListSource;
  /** The comments as they are kept, where those of the source bear the reader's present name. */
  asKept?: readonly Comment[];
  /** What the document's editions were sent with. */
  sent?: readonly CameWith[];
}

export interface CommentsInFile {
  /** The ids of those that stand in it as they are here. */
  same: ReadonlySet<string>;
  /** Of those that stand in it with other words than they have here. */
  changed: ReadonlySet<string>;
  /** Does it say anything besides, that the document wasn't sent with? */
  hasMore: boolean;
}

/**
 * Which comments stand in a file already, since we wrote them into it, or since they were taken in from it or a copy. To be known
 * again a comment needs its author, its minute, and its words or its place.
 */
export function commentsInFile({ remarks: all, document, source, asKept, sent = [] }: OpenFile): CommentsInFile {
  const remarks = all.filter(({ is }) => is !== 'reply');
  const names = conceptNames(source.concepts);
  const asked = remarks.map((one) => {
    const noted = readNote(one.text, names, one.editing);
    const { editing = one.editing } = noted.fields;
    return { ...one, is: one.is === 'change' ? one.is : ('comment' as const), editing, texts: [noted.said, one.text] };
  });
  const ids = new RemarkIds(document, source.comments).ofAll(asked);
  const told = remarks.map((one, i) => ({ id: itemAt(ids, i), remark: asRemark(one), quote: one.quote }));
  const known = new KnownRemarks(source, asKept);
  known.findOwn(told);
  const [same, changed, met] = [new Set<string>(), new Set<string>(), new Set<SentRemark>()];
  const found: Comment[] = [];
  for (const [i, { id, remark, quote }] of told.entries()) {
    const there = known.comment(id);
    if (!there) continue;
    const { comment, isOwn, isMended } = there;
    const isSame = isOwn
      ? !isMended && proposesSame(comment, remark, quote)
      : isAsTakenIn(comment) || saysSame(comment, itemAt(asked, i).texts);
    for (const one of [comment.id, ...(isOwn ? [] : [id])]) (isSame ? same : changed).add(one);
    met.add(itemAt(remarks, i));
    found.push(comment);
  }
  // A change by nobody stands apart from the comment that it was written with.
  for (const [i, { remark, quote }] of told.entries())
    if (remark.is === 'change' && isAnonymous(remark.author))
      if (found.some((comment) => isSameProposal(comment, quote, remark.editing))) met.add(itemAt(remarks, i));
  const sentWith = new SentRemarks(sent).tellAll(all);
  const hasMore = all.some((one, i) => !met.has(one) && sentWith[i]?.is !== 'same');
  return { same, changed, hasMore };
}

const asRemark = ({ is, author, date, text, editing }: SentRemark): Remark => ({
  ...{ is: is === 'change' ? 'change' : 'comment', author, text, isResolved: false, replies: [] },
  ...(date !== undefined && { date }),
  ...(editing !== undefined && { editing }),
});

/** Has nobody written in it since? How it is told may be put together of more than its own words. */
const isAsTakenIn = ({ stamps }: Comment): boolean =>
  Object.keys(stamps).length > 0 && stamps.commenting === undefined && stamps.editing === undefined;

function saysSame({ commenting = '' }: Comment, texts: readonly string[]): boolean {
  const said = comparable(withoutReplies(commenting).said).text;
  return texts.some((text) => comparable(text).text === said);
}

/** As a tracked change, or in the comment's own words. */
function proposesSame(comment: Comment, { text, editing }: Remark, quote: string): boolean {
  if (comment.editing === undefined) return true;
  if (editing !== undefined) return isSameProposal(comment, quote, editing);
  return comparable(text).text.includes(comparable(proposalText(comment.editing)).text);
}
