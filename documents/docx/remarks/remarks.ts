import { isAnonymous } from '../../../comments/model/came-with.ts';
import { type FlatDocument, type FlatSpan, flatten, placeAt, withBehind } from '../../../comments/text/flatten.ts';
import type { BlockId, Span } from '../../block.ts';
import type { CommentBeside, FlowComment } from '../../flow/content/comment-places.ts';
import type { DocxFile } from '../file/docx-file.ts';
import { DocxUnreadable } from '../file/docx-unreadable.ts';
import type { DocxContent } from '../text/docx-block.ts';
import { readDocx } from '../text/docx-document.ts';
import { wordsAround } from './around.ts';
import { ChangesByBlock } from './changes-by-block.ts';
import {
  cellsOfRows,
  type Edit,
  editsIn,
  groupedEdits,
  isOfRow,
  type MovedWords,
  movesAmong,
  wordsBefore,
} from './edits.ts';
import { type InsertedWords, insertedIn } from './inserted-words.ts';
import { type LeftOutChanges, leftOutChanges } from './left-out.ts';
import { withNotes } from './on-notes.ts';
import { apart, proposalOf, wordsOfEdits } from './proposal.ts';
import { withReplaced } from './replaced-words.ts';
import { originalPlaces, stretchesIn, type WordStretch } from './stretches.ts';
import { type ChangeWithin, changesWithin, type ReadWords, readWordsIn } from './within-inserted.ts';

/** Who said something, and when as the file has it: ISO 8601, mostly by the clock of the place. */
interface Said {
  /** May be empty. */
  author: string;
  date?: string;
}

/** What somebody has said in a Word file: a comment, or words that they changed. */
export interface DocxRemark extends Said {
  is: 'comment' | 'change';
  /** Of a comment; a change says nothing. */
  text: string;
  /** The words that it is on, in the original. Undefined where they are none of the document's text. */
  span?: FlatSpan;
  /** What is to stand there instead, as changes say; empty where the words are to go. */
  editing?: string;
  /** The words are to stand behind these instead, which are empty at the document's beginning. */
  movedBehind?: string;
  /** What it is on, where that is none of the text's words: then its span is the paragraph that it stands in. */
  beside?: CommentBeside;
  /** What others have put in among its words. Where those are all that it is on, its span is the paragraph, too. */
  inserted?: { words: readonly InsertedWords[]; isAll: boolean };
  /** What it is on as the document reads with the changes that others have made in it, where the original hasn't got all of that. */
  read?: ReadWords;
  /** Of a change in words that others have put in: what is to stand instead of those in `read`, and who put them in. */
  within?: { editing: string; of: readonly string[] };
  /** Of one without a span: the headings that it stands under, the outermost first. */
  section?: readonly string[];
  isResolved: boolean;
  replies: readonly (Said & { text: string })[];
  /** What its author has changed, each by itself; missing where it is nothing. */
  edits?: readonly OwnEdit[];
  /** Of a change of whole rows of a table: what stands in each, cell by cell. */
  rows?: { are: 'taken' | 'put'; cells: readonly (readonly string[])[] };
}

/** Words that somebody took away or put in. */
interface OwnEdit {
  is: 'taken' | 'put';
  text: string;
  date?: string;
}

export interface DocxRemarks {
  title: string;
  /** As the document was before it was changed. */
  original: FlatDocument<BlockId>;
  content: readonly DocxContent[];
  /** What headers and footers say, as it was before it was changed. */
  around: string[];
  /** In reading order. */
  remarks: readonly DocxRemark[];
  /** `others`: all changes, where neither a remark nor any of the other numbers tells of one. */
  leftOut: LeftOutChanges & { comments: number; others: number };
}

/**
 * The comments and tracked changes of a file, on the words that stood there before.
 * @throws {DocxUnreadable}
 */
export function remarksIn(file: DocxFile): DocxRemarks {
  const { blocks, content, title, ...furniture } = readDocx(file, 'original');
  const struck = new Set(blocks.filter((block) => block.struck).map(({ id }) => id));
  const original = withBehind(flatten(blocks), (id) => struck.has(id));
  const both = readDocx(file, 'both');
  // Without its comments the file would say less than the colleague has said.
  if (both.unread?.comments) throw new DocxUnreadable('damaged');
  const stretches = stretchesIn(both.content, originalPlaces(blocks, original));
  const within = changesWithin(stretches);
  const toldWithin = new Set(within.flatMap((one) => one.edits));
  const edits = editsIn(stretches.filter((one) => !toldWithin.has(one) || one.struckBy));
  const { moves, others: groups } = movesAmong(groupedEdits(edits, original.text));
  const others = apart(withReplaced(groups, edits), original);
  const remarks = new Remarks(original, stretches);
  const said = withNotes(both).filter((comment) => isSaid(comment));
  const changes = new ChangesByBlock(others, moves);
  for (const comment of said)
    remarks.addComment(comment, comment.beside || comment.isOnNoWords ? { edits: [] } : changes.on(comment));
  for (const group of others) if (!changes.isTold(group)) remarks.addChange(group);
  for (const move of moves) if (!changes.isTold(move)) remarks.addMove(move);
  for (const change of within) remarks.addWithin(change);
  const found = remarks.inOrder();
  const changed = leftOutChanges(file, both, { stretches, told: toldWithin });
  const isTold = found.length > 0 || Object.values(changed).some((count) => count > 0);
  const untold = isTold ? 0 : [...both.changes.authors.values()].reduce((sum, count) => sum + count, 0);
  const leftOut = { ...changed, others: untold, comments: both.comments.length - said.length };
  return { title, original, content, around: wordsAround(furniture), remarks: found, leftOut };
}

/** Pictures and signs that stand for one say nothing. */
const isSaid = ({ text, replies }: FlowComment): boolean => hasWords(text) || replies.some((one) => hasWords(one.text));
const hasWords = (text: string) => /[^\s\ufffc]/.test(text);

class Remarks {
  private readonly found: DocxRemark[] = [];
  private readonly byBlock: ReadonlyMap<BlockId, readonly WordStretch[]>;
  private readonly original: FlatDocument<BlockId>;

  constructor(original: FlatDocument<BlockId>, stretches: readonly WordStretch[]) {
    this.original = original;
    this.byBlock = Map.groupBy(stretches, ({ block }) => block);
  }

  addComment(comment: FlowComment, { edits, move }: { edits: readonly Edit[]; move?: MovedWords }): void {
    const { text, isResolved, replies, beside } = comment;
    const inserted = insertedIn(comment.spans, this.byBlock, [...edits, ...(move?.here ?? [])]);
    const marked = this.markedBy(comment, { isOnInserted: inserted.length > 0, isOnChange: edits.length > 0, move });
    const proposal = edits.length > 0 ? proposalOf(this.original, edits, marked.words) : undefined;
    const { words, isAll } = marked;
    const span = proposal ?? (words && (words.end > words.start ? words : this.wordsAt(words)));
    const section = span ? [] : this.sectionOf(comment.spans);
    const read = inserted.length > 0 && !proposal && !move ? this.readBy(comment) : undefined;
    this.found.push({
      is: 'comment',
      ...saidBy(comment),
      text,
      ...spanIn(span),
      ...(proposal && { editing: proposal.editing }),
      ...(move && this.movedBehind(move)),
      ...(beside && { beside }),
      ...(inserted.length > 0 && { inserted: { words: inserted, isAll } }),
      ...(read && { read }),
      ...(section.length > 0 && { section }),
      ...ownEdits([...edits, ...(move ? [...move.away, ...move.here] : [])]),
      isResolved,
      replies: replies.filter((one) => hasWords(one.text)).map((one) => ({ ...saidBy(one), text: one.text })),
    });
  }

  /** The words that stand at a place, as of a comment on none. */
  private wordsAt(place: FlatSpan): FlatSpan | undefined {
    const found = proposalOf(this.original, [], place);
    return found && withoutSpace(this.original.text, found);
  }

  /** The words of the original that a comment is told on. @returns `isAll`: are what others put in all of the words that it is on? */
  private markedBy(
    comment: FlowComment,
    { isOnInserted, isOnChange, move }: { isOnInserted: boolean; isOnChange: boolean; move: MovedWords | undefined },
  ): { words: FlatSpan | undefined; isAll: boolean } {
    const own = this.wordsOf(comment);
    const isOnOriginal = own !== undefined && this.original.text.slice(own.start, own.end).trim() !== '';
    const isAll = isOnInserted && !isOnOriginal && !isOnChange && !move;
    if (comment.beside || comment.isOnNoWords || isAll) return { words: this.paragraphOf(comment.spans), isAll };
    // On words where they came: those are the original's where they stood.
    if (move && !isOnOriginal) return { words: proposalOf(this.original, move.away), isAll };
    return { words: own, isAll };
  }

  addChange(group: readonly Edit[]): void {
    const [first] = group;
    const proposal = proposalOf(this.original, group);
    if (!first) return;
    const editing = proposal?.editing ?? wordsOfEdits(this.original, group);
    const { is } = first;
    const own = group.filter(({ isOfOther }) => !isOfOther);
    const areRows = own.every((edit) => isOfRow(edit) && edit.is === is);
    const told = { ...ownEdits(group), ...(areRows && { rows: { are: is, cells: cellsOfRows(own) } }) };
    this.found.push({ ...changeBy(first), ...spanIn(proposal), editing, ...told });
  }

  addMove(move: MovedWords): void {
    const [first] = move.away;
    const span = proposalOf(this.original, move.away);
    const edits = ownEdits([...move.away, ...move.here]);
    if (first) this.found.push({ ...changeBy(first), ...spanIn(span), ...this.movedBehind(move), ...edits });
  }

  /** The original has no words of it: it stands at their paragraph. */
  addWithin({ author, date, read, editing, of, edits, at }: ChangeWithin): void {
    const words = this.paragraphOf([at]);
    const span = words && words.end > words.start ? words : undefined;
    const section = span ? [] : this.sectionOf([at]);
    const own = edits.map(({ text, change, struckBy }) => {
      const { author: by, date: when } = struckBy ?? change ?? {};
      const is = struckBy && by === author ? ('taken' as const) : ('put' as const);
      return { is, text, ...(when !== undefined && { date: when }) };
    });
    this.found.push({
      ...{ is: 'change', ...saidBy({ author, ...(date !== undefined && { date }) }), text: '', ...spanIn(span) },
      ...{ read, within: { editing, of }, ...(section.length > 0 && { section }), edits: own },
      ...{ isResolved: false, replies: [] },
    });
  }

  /** Those of one paragraph: more aren't told apart by their words alone. Whose own the changes of nobody are can't be told. */
  private readBy({ author, spans: [span, ...more], beside, isOnNoWords }: FlowComment): ReadWords | undefined {
    if (!span || more.length > 0 || beside || isOnNoWords || isAnonymous(author)) return undefined;
    return readWordsIn(this.byBlock.get(span.block) ?? [], span, author);
  }

  private movedBehind({ here }: MovedWords) {
    return { movedBehind: wordsBefore(this.original, here[0]?.from ?? 0) };
  }

  /** All words of the original in the paragraph that it stands in; undefined where there are none. */
  private paragraphOf(spans: readonly Span[]): FlatSpan | undefined {
    const own = spans.flatMap(({ block }) => this.byBlock.get(block) ?? []).filter(({ from, to }) => from < to);
    const [first, last] = [own[0], own.at(-1)];
    return first && last && withoutSpace(this.original.text, { start: first.from, end: last.to });
  }

  private sectionOf([first]: readonly Span[]): readonly string[] {
    const stretch = first && this.byBlock.get(first.block)?.find(({ end }) => end > first.start);
    if (!stretch) return [];
    const { from, apart } = stretch;
    const { places } = this.original;
    // What was put in behind a paragraph is still in that one's section.
    return places[placeAt(this.original, apart === 'behind' ? Math.max(0, from - 1) : from)]?.section ?? [];
  }

  /** All of the original that it stands on, from the first word to the last; a place where it stands on none. */
  private wordsOf({ spans }: FlowComment): FlatSpan | undefined {
    let found: FlatSpan | undefined;
    let place: FlatSpan | undefined;
    for (const { block, start, end } of spans)
      for (const stretch of this.byBlock.get(block) ?? []) {
        if (stretch.end < start || stretch.start > end) continue;
        const isWhole = stretch.to - stretch.from === stretch.end - stretch.start;
        const from = isWhole ? stretch.from + Math.max(0, start - stretch.start) : stretch.from;
        const to = isWhole ? stretch.to - Math.max(0, stretch.end - end) : stretch.to;
        if (from < to) found = { start: Math.min(found?.start ?? from, from), end: Math.max(found?.end ?? to, to) };
        else place ??= { start: from, end: from };
      }
    return found ? withoutSpace(this.original.text, found) : place;
  }

  inOrder(): DocxRemark[] {
    const at = ({ span }: DocxRemark) => span?.start ?? Number.POSITIVE_INFINITY;
    return this.found.toSorted((a, b) => at(a) - at(b) || 0);
  }
}

const spanIn = (span: FlatSpan | undefined) => span && { span: { start: span.start, end: span.end } };
/** People mark the space behind a word, too. */
function withoutSpace(text: string, span: FlatSpan): FlatSpan {
  const words = text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  const end = span.start + words.trimEnd().length;
  return start < end ? { start, end } : span;
}

const saidBy = ({ author, date }: Said): Said => ({ author, ...(date !== undefined && { date }) });

/** Without what others have struck beside, which is only told with it. */
function ownEdits(group: readonly Edit[]): { edits?: OwnEdit[] } {
  const edits = group
    .filter(({ isOfOther }) => !isOfOther)
    .map(({ is, text, date }): OwnEdit => ({ is, text, ...(date !== undefined && { date }) }));
  return edits.length > 0 ? { edits } : {};
}

const changeBy = (edit: Edit) => ({ is: 'change' as const, ...saidBy(edit), text: '', isResolved: false, replies: [] });
