import { itemAt } from '../../../../language/lists/item-at.ts';
import { isAnonymous, type SaidInFile } from '../../../model/came-with.ts';
import type { Comment } from '../../../model/comment.ts';
import type { CameWith } from '../../../model/sent-with.ts';
import { conceptNames } from '../../entries/concept-names.ts';
import { limits, TooMuch } from '../formats/workbook/limits.ts';
import type { KnownText } from '../new-target.ts';
import type { Fault, FileRead, RowRead } from '../result.ts';
import { asTakenIn, type ToldTwice, whereRead } from './as-read.ts';
import { asSent } from './as-sent.ts';
import { differencesIn } from './differences.ts';
import { KnownRemarks } from './known-remarks.ts';
import { asMended, asMendedReply } from './mended-remark.ts';
import { type IncomingRemarks, leftOutKinds, type Remark, type RemarkReply } from './remark.ts';
import { RemarkIds } from './remark-ids.ts';
import { asComment, type NotedRemark, organisationsIn, targetOf } from './remark-notes.ts';
import { knownRow, newRow, type RowContext } from './remark-rows.ts';
import { type RemarkPlace, remarkTargets } from './remark-targets.ts';
import { asAnswer, withoutReplies } from './replies.ts';
import { saidIn } from './said-in.ts';
import { SentRemarks, type ToldAsSent } from './sent-remarks.ts';

export interface RemarksContext extends RowContext {
  /** The comments as they are kept, where those of the source bear the reader's present name. */
  asKept?: readonly Comment[];
  /** The document's text. */
  text: KnownText;
  /** What the edition was sent with as `cameWithOf` says it, and the document's other editions of which it is known. */
  cameWith?: { edition?: CameWith | undefined; others: readonly CameWith[] };
  /** Was the document's text read from such a file, too, so that the two can be compared? */
  isOfWord?: boolean;
}

/** A remark with all that is told of it before there is a row. */
interface Said extends ToldTwice {
  remark: Remark;
  quote: string;
  id: string;
  told: ToldAsSent | undefined;
  replies: { reply: RemarkReply; told: ToldAsSent | undefined }[];
}

/**
 * What the comments and changes in a colleague's copy of a document would bring.
 * @throws {TooMuch}
 */
export async function readRemarks(incoming: IncomingRemarks, context: RemarksContext): Promise<FileRead> {
  const { remarks, leftOut } = incoming;
  if (remarks.length > limits.remarks) throw new TooMuch('remarks');
  const places = await remarkTargets(incoming, context.text);
  const { edition, others = [] } = context.cameWith ?? {};
  const cameWith = [...(edition === undefined ? [] : [edition]), ...others];
  const sentWith = new SentRemarks(cameWith);
  const ids = new RemarkIds(context.place.document, context.source.comments);
  const all = allSaid(incoming, { context, places, ids, sentWith });
  const rows = new Rows(context, ids, all);
  const read = all.flatMap((said) => rows.of(said));
  const faults = leftOutKinds.flatMap((kind): Fault[] =>
    leftOut[kind] > 0 ? [{ part: '', found: String(leftOut[kind]), why: `${kind} left out` }] : [],
  );
  const isKnown = cameWith.length > 0;
  const olds = all.filter(({ told }) => told !== undefined || !isKnown).map(({ remark }) => remark);
  const differs = context.isOfWord && differencesIn(incoming, context.text, { edition, sentWith, olds });
  return { rows: read, faults, columns: [], remarks: { ...sumOf(remarks), ...differs } };
}

interface Reading {
  context: RemarksContext;
  places: readonly RemarkPlace[];
  ids: RemarkIds;
  sentWith: SentRemarks;
}

function allSaid({ remarks, original }: IncomingRemarks, { context, places, ids, sentWith }: Reading): Said[] {
  const concepts = conceptNames(context.source.concepts);
  const organisations = organisationsIn(remarks, concepts);
  const said = remarks.map((remark, i) => {
    const { span, within, read } = remark;
    const inOriginal = span ? original.text.slice(span.start, span.end) : '';
    const quote = within && read ? read.words : inOriginal;
    const told = whereRead(asComment(remark, { original, concepts, organisations }), itemAt(places, i));
    // One that was taken in by an earlier version of ours has the note as its text.
    const texts = [told.noted, told.plain, remark].map((one) => withoutReplies(saidIn(one)).said);
    return { ...remark, ...told, editing: told.noted.editing, remark, quote, texts };
  });
  const idOfEach = ids.ofAll(said);
  // All are asked about, those that are known too: of what is said several times each counts.
  const told = sentWith.tellAll(
    said.flatMap(({ remark, quote }): SaidInFile[] => [{ ...remark, quote }, ...remark.replies.map(asSaid)]),
  );
  let at = 0;
  return said.map(({ remark, quote, plain, noted, place }, i) => ({
    ...{ remark, quote, plain, noted, place, id: itemAt(idOfEach, i), told: told[at++] },
    replies: remark.replies.map((reply) => ({ reply, told: told[at++] })),
  }));
}

const repliesAsSent = ({ reply, told }: Said['replies'][number]): RemarkReply[] => {
  if (told?.sent) return [{ ...reply, text: told.sent.text }];
  return told?.is === 'same' ? [reply] : [];
};

const asSaid = (reply: RemarkReply): SaidInFile => ({ is: 'reply', ...reply, quote: '' });

/** The rows that the remarks of a file make. */
class Rows {
  private readonly context: RemarksContext;
  private readonly ids: RemarkIds;
  private readonly known: KnownRemarks;
  private readonly counts = { comment: 0, change: 0, reply: 0, mended: 0 };

  constructor(context: RemarksContext, ids: RemarkIds, all: readonly Said[]) {
    this.context = context;
    this.ids = ids;
    this.known = new KnownRemarks(context.source, context.asKept);
    this.known.findOwn(all);
    this.known.findByWords(
      all.map((one) => ({ ...one, target: targetOf(one.noted, one.place.target) })),
      ({ told }) => told === undefined,
    );
  }

  of(said: Said): RowRead[] {
    const { remark, noted, id, told } = said;
    const row = { row: ++this.counts[remark.is], part: remark.is };
    const there = this.known.comment(id);
    if (there && (there.isOwn || told?.is !== 'changed')) {
      // What was taken in as a comment of its own doesn't stand below this one, too.
      const replies = remark.replies.filter((reply) => !this.known.has(this.idOfReply(said, reply)));
      return [{ ...row, faults: [], ...knownRow({ ...asTakenIn(said, there.comment), replies }, there) }];
    }
    if (!told) return [{ ...row, ...this.fresh(said, noted) }];
    const replies = said.replies.flatMap(repliesAsSent);
    const sent = asSent({ ...noted, replies }, said, this.context.text);
    // Where its words aren't kept nobody knows what it was before it was mended.
    const isShown = !there && (told.is === 'same' || told.sent);
    const old = isShown ? newRow(sent.remark, { id, ...sent.at }, this.context) : undefined;
    return [
      ...(old ? [{ ...row, ...old, ...(old.outcome === 'new' && { cameWith: true as const }) }] : []),
      ...(told.is === 'changed' ? [this.mended(said, asMended(remark, told.sent))] : []),
      ...this.answers(said),
    ];
  }

  /** Replies to what the document was sent with that it hadn't. */
  private answers(said: Said): RowRead[] {
    return said.replies.flatMap(({ reply, told }): RowRead[] => {
      if (told?.is === 'same') return [];
      if (told) return [this.mended(said, asMendedReply(reply, said.remark, told.sent))];
      const row = { row: ++this.counts.reply, part: 'reply' as const };
      const [id, answer] = [this.idOfReply(said, reply), { ...asAnswer(reply, said.remark), fields: {} }];
      const there = this.known.comment(id);
      if (there) return [{ ...row, faults: [], ...knownRow(answer, there) }];
      return [{ ...row, ...this.fresh({ ...said, id }, answer) }];
    });
  }

  /** What somebody has made of what the document was sent with. Whatever it says is told of its words, too: it's new when they are. */
  private mended(said: Said, mended: Remark): RowRead {
    const { remark, quote } = said;
    const row = { row: ++this.counts.mended, part: 'mended' as const };
    const id = this.ids.of({ ...remark, quote: `${quote}\n${mended.text}\n${mended.editing ?? ''}` });
    const there = this.known.comment(id);
    const noted = { ...mended, fields: {} };
    if (there) return { ...row, faults: [], ...knownRow(noted, there) };
    const made = this.fresh({ ...said, id }, noted);
    return { ...row, ...made, ...(made.outcome === 'new' && { isMended: true as const }) };
  }

  private fresh({ id, quote, place }: Said, noted: NotedRemark) {
    const carried = place.isUnsure && { carried: { state: 'lost' as const, quote } };
    return newRow(noted, { id, target: targetOf(noted, place.target), ...carried }, this.context);
  }

  private idOfReply({ quote }: Said, reply: RemarkReply): string {
    return this.ids.of({ is: 'reply', ...reply, quote });
  }
}

/** What the file is, for who looks at what it would bring. */
function sumOf(remarks: readonly Remark[]): NonNullable<FileRead['remarks']> {
  const said = remarks.filter(({ is }) => is === 'comment');
  const replies = remarks.reduce((sum, one) => sum + one.replies.length, 0);
  const changes = remarks.filter((one) => [one.editing, one.movedBehind, one.within].some((it) => it !== undefined));
  const authors = new Set(remarks.flatMap((one) => [one, ...one.replies].map(({ author }) => author.trim())));
  return {
    ...{ comments: said.length, replies, changes: changes.length },
    authors: [...authors].filter((name) => !isAnonymous(name)),
  };
}
