import { isNobody, nobody } from '../../../model/author.ts';
import { isAnonymous } from '../../../model/came-with.ts';
import { type Comment, comment as commentSchema } from '../../../model/comment.ts';
import type { New } from '../../../model/model.ts';
import { quickCheck } from '../../../model/quick-check.ts';
import { longestText } from '../../../model/record.ts';
import { resolvedLabel } from '../../../model/resolved.ts';
import { comparable } from '../../../text/comparable-text.ts';
import type { ListSource } from '../../list.ts';
import { authorIn } from '../author.ts';
import type { DocumentPlace } from '../named-place.ts';
import type { Fault, FieldChange } from '../result.ts';
import { type KnownRemark, withoutQuote } from './known-remarks.ts';
import type { NotedRemark } from './remark-notes.ts';
import { replyText, withoutReplies, withReplies } from './replies.ts';
import { saidAndReplies } from './replies-below.ts';
import { saidIn } from './said-in.ts';
import { instantOf } from './word-time.ts';

/** What a row is made with. */
export interface RowContext {
  source: ListSource;
  /** The document that they are about. */
  place: DocumentPlace;
  /** Who reads them in: what has their name is theirs. */
  creator: Comment['creator'];
  now: Date;
}

const isRecord = quickCheck(commentSchema);

export function knownRow(remark: NotedRemark, { comment, ...known }: KnownRemark) {
  // What we wrote into the file ourselves has its words as we put them together there, unless somebody has mended them.
  const isOwn = known.isOwn && !known.isMended;
  const changes: FieldChange[] = [];
  const change = (field: keyof Comment, after: unknown) => changes.push({ field, before: comment[field], after });
  const { said, replies } = saidAndReplies(comment);
  const text = known.isMended ? withoutQuote(saidIn(remark)) : saidIn(remark);
  const file = withoutReplies(text);
  const isSame = isOwn || comparable(file.said).text === comparable(said).text;
  const more = [...(isOwn ? [] : file.replies), ...remark.replies.map(replyText)];
  const commenting = withReplies(isSame ? said : file.said, replies, more);
  if (commenting !== '' && comparable(commenting).text !== comparable(comment.commenting ?? '').text)
    change('commenting', commenting);
  if (!isOwn && remark.editing !== undefined && remark.editing !== comment.editing) change('editing', remark.editing);
  const { tagging = [], remissinstans: _, ...fields } = isOwn ? {} : remark.fields;
  for (const [field, said] of Object.entries(fields) as [keyof typeof fields, unknown][])
    if (JSON.stringify(said) !== JSON.stringify(comment[field])) change(field, said);
  const labels = [...tagging, ...(remark.isResolved ? [resolvedLabel] : [])];
  const { tagging: there = [] } = comment;
  if (labels.some((label) => !there.includes(label))) change('tagging', [...new Set([...there, ...labels])]);
  const { id } = comment;
  if (changes.length === 0) return { outcome: 'unchanged' as const, id };
  const author = isAnonymous(remark.author) ? '' : remark.author.trim();
  return { outcome: 'changed' as const, id, changes, ...(author !== '' && { author }) };
}

export type NewRow = { faults: Fault[] } & (
  | { outcome: 'new'; comment: New<Comment>; nameless?: true }
  | { outcome: 'unreadable' }
);

/** What the row of a remark that isn't known says, but for which row it is. */
export function newRow(
  remark: NotedRemark,
  at: Pick<Comment, 'id' | 'target' | 'carried'>,
  context: RowContext,
): NewRow {
  const comment = newIn(remark, at, context);
  const found = remark.text.slice(0, 80);
  const tooLong = [comment.commenting, comment.editing].some((text) => (text?.length ?? 0) > longestText);
  if (tooLong) return { outcome: 'unreadable', faults: [{ part: '', found, why: 'too long' }] };
  // The database takes all changes or none: one that it refuses would stop the others.
  if (!isRecord({ ...comment, deleted: false, stamps: {} }))
    return { outcome: 'unreadable', faults: [{ part: '', found, why: 'not understood' }] };
  const faults: Fault[] =
    remark.span || remark.section || at.target.type === 'passage'
      ? []
      : [{ part: '', found: '', why: 'place unknown' }];
  return { outcome: 'new', faults, comment, ...(isNobody(comment.creator) && { nameless: true as const }) };
}

/** In UTF-16 units: more is no name. */
const longestName = 200;

function newIn(
  remark: NotedRemark,
  { id, target, carried }: Pick<Comment, 'id' | 'target' | 'carried'>,
  { source, place, creator, now }: RowContext,
): New<Comment> {
  const { editing, isResolved, replies } = remark;
  const { tagging = [], remissinstans, ...fields } = remark.fields;
  const labels = [...new Set([...tagging, ...(isResolved ? [resolvedLabel] : [])])];
  const commenting = withReplies(saidIn(remark), [], replies.map(replyText));
  const author = remark.author.trim().slice(0, longestName).toWellFormed();
  // Who has no name goes by the organisation's.
  const hasName = !isAnonymous(author) && author !== remissinstans;
  const said = { ...(hasName && { reviewer: author }), ...(remissinstans !== undefined && { remissinstans }) };
  const named = authorIn(new Map(Object.entries(said) as ['reviewer' | 'remissinstans', string][]), {
    creator,
    comments: source.comments,
  });
  return {
    kind: 'comment',
    id,
    ...place,
    target,
    ...(carried && { carried }),
    ...(commenting !== '' && { commenting }),
    ...(editing !== undefined && { editing }),
    ...fields,
    ...(labels.length > 0 && { tagging: labels }),
    status: 'klar',
    internal: false,
    creator: named ?? nobody,
    created: instantOf(remark.date) ?? now.toISOString(),
  };
}
