import { itemAt } from '../../../../language/lists/item-at.ts';
import { isNobody, nobody } from '../../../model/author.ts';
import { CameWith, isAnonymous } from '../../../model/came-with.ts';
import { type Comment, comment as commentSchema } from '../../../model/comment.ts';
import type { New } from '../../../model/model.ts';
import { quickCheck } from '../../../model/quick-check.ts';
import { longestText } from '../../../model/record.ts';
import { type Untracked, untrackedIn } from '../../../similarity/untracked.ts';
import { comparable } from '../../../text/comparable-text.ts';
import { conceptNames } from '../../entries/concept-names.ts';
import type { ListSource } from '../../list.ts';
import { authorIn } from '../author.ts';
import { limits, TooMuch } from '../formats/workbook/limits.ts';
import type { DocumentPlace } from '../named-place.ts';
import type { KnownText } from '../new-target.ts';
import type { Fault, FieldChange, FileRead, RowRead } from '../result.ts';
import { KnownRemarks } from './known-remarks.ts';
import { type IncomingRemarks, leftOutKinds, type Remark, type RemarkReply } from './remark.ts';
import { RemarkIds } from './remark-ids.ts';
import { asComment, type NotedRemark, organisationsIn, targetOf } from './remark-notes.ts';
import { remarkTargets } from './remark-targets.ts';
import { asAnswer, replyText, withoutReplies, withReplies } from './replies.ts';
import { saidIn } from './said-in.ts';
import { instantOf } from './word-time.ts';

export interface RemarksContext {
  /** The comments that remarks may be, with all that notes were written from. */
  source: ListSource;
  /** The comments as they are kept, where those of the source bear the reader's present name. */
  asKept?: readonly Comment[];
  /** The document that they are about, and its text. */
  place: DocumentPlace;
  text: KnownText;
  /** What the document was sent with, as `cameWithOf` says it of each of its editions that it is known of. */
  cameWith?: readonly string[];
  /** Was the document's text read from such a file, too, so that the two can be compared? */
  isOfWord?: boolean;
  /** Who reads them in: what has their name is theirs. */
  creator: Comment['creator'];
  now: Date;
}

/**
 * What the comments and changes in a colleague's copy of a document would bring.
 * @throws {TooMuch}
 */
export async function readRemarks(incoming: IncomingRemarks, context: RemarksContext): Promise<FileRead> {
  const { remarks, leftOut, original } = incoming;
  if (remarks.length > limits.remarks) throw new TooMuch('remarks');
  const places = await remarkTargets(incoming, context.text);
  const known = new KnownRemarks(context.source, context.asKept);
  const concepts = conceptNames(context.source.concepts);
  const organisations = organisationsIn(remarks, concepts);
  const said = remarks.map((remark) => {
    const { span } = remark;
    const quote = span ? original.text.slice(span.start, span.end) : '';
    const noted = asComment(remark, { original, concepts, organisations });
    // One that was taken in by an earlier version of ours has the note as its text.
    const texts = [noted, remark].map((one) => withoutReplies(saidIn(one)).said);
    return { ...remark, editing: noted.editing, remark, quote, noted, texts };
  });
  const ids = new RemarkIds(context.place.document, context.source.comments);
  const idOfEach = ids.ofAll(said);
  const counts = { comment: 0, change: 0, reply: 0 };
  const { cameWith = [] } = context;
  const sentWith = new CameWith(cameWith);
  const olds: Remark[] = [];
  const rows = said.flatMap(({ remark, quote, noted }, i): RowRead[] => {
    const { is: part } = remark;
    const id = itemAt(idOfEach, i);
    const row = { row: ++counts[part], part };
    // All are asked about, those that are known too: of what is said several times each counts.
    const isOld = sentWith.has({ ...remark, quote });
    if (isOld) olds.push(remark);
    const { true: oldReplies = [], false: newReplies = [] } = Object.groupBy(remark.replies, (reply) =>
      sentWith.has({ is: 'reply', ...reply, quote: '' }) ? 'true' : 'false',
    );
    const idOfReply = (reply: RemarkReply) => ids.of({ is: 'reply', ...reply, quote });
    const there = known.comment(id, remark, quote);
    if (there) {
      // What was taken in as a comment of its own doesn't stand below this one, too.
      const replies = remark.replies.filter((reply) => !known.has(idOfReply(reply)));
      return [{ ...row, faults: [], ...knownRow({ ...noted, replies }, there) }];
    }
    const place = itemAt(places, i);
    const target = targetOf(noted, place.target);
    const carried = place.isUnsure && { carried: { state: 'lost' as const, quote } };
    if (!isOld) return [{ ...row, ...newRow(noted, { id, target, ...carried }, context) }];
    const answers = newReplies.map((reply): RowRead => {
      const row = { row: ++counts.reply, part: 'reply' as const };
      const [id, answer] = [idOfReply(reply), { ...asAnswer(reply, remark), fields: {} }];
      const there = known.comment(id, answer, quote);
      if (there) return { ...row, faults: [], ...knownRow(answer, there) };
      return { ...row, ...newRow(answer, { id, target, ...carried }, context) };
    });
    const sent = newRow({ ...noted, replies: oldReplies }, { id, target, ...carried }, context);
    return [{ ...row, ...sent, ...(sent.outcome === 'new' && { cameWith: true as const }) }, ...answers];
  });
  const faults = leftOutKinds.flatMap((kind): Fault[] =>
    leftOut[kind] > 0 ? [{ part: '', found: String(leftOut[kind]), why: `${kind} left out` }] : [],
  );
  const untracked = context.isOfWord
    ? differencesIn(original, context.text, cameWith.length > 0 ? olds : remarks)
    : undefined;
  return { rows, faults, columns: [], remarks: { ...sumOf(remarks), ...(untracked && { untracked }) } };
}

/**
 * Nothing where the document itself was sent with words moved: where they stand in its text isn't known here.
 * @param sent changes that the document may have had when it was sent
 */
function differencesIn(
  original: IncomingRemarks['original'],
  { document }: KnownText,
  sent: readonly Remark[],
): Untracked | undefined {
  if (!document || sent.some(({ movedBehind }) => movedBehind !== undefined)) return undefined;
  const changes = sent.flatMap(({ editing, span }) => (editing !== undefined && span ? { ...span, editing } : []));
  return untrackedIn(original, document, changes);
}

const isRecord = quickCheck(commentSchema);

/** What the file is, for who looks at what it would bring. */
function sumOf(remarks: readonly Remark[]): NonNullable<FileRead['remarks']> {
  const said = remarks.filter(({ is }) => is === 'comment');
  const changes = remarks.filter(({ editing, movedBehind }) => editing !== undefined || movedBehind !== undefined);
  const authors = new Set(remarks.flatMap((one) => [one, ...one.replies].map(({ author }) => author.trim())));
  return { comments: said.length, changes: changes.length, authors: [...authors].filter((name) => !isAnonymous(name)) };
}

/** What a comment carries that is resolved in the file. */
const resolvedLabel = 'Löst';

/** @param isOwn did we write it into the file? Then its words are as we put them together there */
function knownRow(remark: NotedRemark, { comment, isOwn }: { comment: Comment; isOwn: boolean }) {
  const changes: FieldChange[] = [];
  const change = (field: keyof Comment, after: unknown) => changes.push({ field, before: comment[field], after });
  const { said, replies } = withoutReplies(comment.commenting ?? '');
  const file = withoutReplies(saidIn(remark));
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
  return changes.length > 0 ? { outcome: 'changed' as const, id, changes } : { outcome: 'unchanged' as const, id };
}

type NewRow = { faults: Fault[] } & (
  | { outcome: 'new'; comment: New<Comment>; nameless?: true; cameWith?: true }
  | { outcome: 'unreadable' }
);

/** What the row of a remark that isn't known says, but for which row it is. */
function newRow(remark: NotedRemark, at: Pick<Comment, 'id' | 'target' | 'carried'>, context: RemarksContext): NewRow {
  const comment = newIn(remark, at, context);
  const found = remark.text.slice(0, 80);
  const tooLong = [comment.commenting, comment.editing].some((text) => (text?.length ?? 0) > longestText);
  if (tooLong) return { outcome: 'unreadable', faults: [{ part: '', found, why: 'too long' }] };
  // The database takes all changes or none: one that it refuses would stop the others.
  if (!isRecord({ ...comment, deleted: false, stamps: {} }))
    return { outcome: 'unreadable', faults: [{ part: '', found, why: 'not understood' }] };
  const faults: Fault[] = remark.span || remark.section ? [] : [{ part: '', found: '', why: 'place unknown' }];
  return { outcome: 'new', faults, comment, ...(isNobody(comment.creator) && { nameless: true as const }) };
}

/** In UTF-16 units: more is no name. */
const longestName = 200;

function newIn(
  remark: NotedRemark,
  { id, target, carried }: Pick<Comment, 'id' | 'target' | 'carried'>,
  { source, place, creator, now }: RemarksContext,
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
