import { zipWithParts } from '../../../packed/zip-with-parts.ts';
import type { Span } from '../../block.ts';
import { DocxFile } from '../file/docx-file.ts';
import { DocxUnreadable } from '../file/docx-unreadable.ts';
import type { DocxBlock } from '../text/docx-block.ts';
import type { DocxNote, DocxWriting, OfNote, WhyMoved, WhyUntracked, WhyUnwritten, WrittenDocx } from './docx-note.ts';
import { ChangedParts } from './parts/changed-parts.ts';
import { addPeople } from './parts/comment-companions.ts';
import { addComments, commentStyles } from './parts/comment-parts.ts';
import { idSource, takenIds } from './parts/taken-ids.ts';
import type { WrittenComment } from './parts/written-comment.ts';
import { NotePlaces, type NoteRange } from './places/note-places.ts';
import { quotedBefore } from './places/quoted-before.ts';
import { fieldRunsIn } from './proposals/field-runs.ts';
import { type TrackedProposal, trackedProposal } from './proposals/tracked-proposal.ts';
import { CommentMarks } from './xml/comment-marks.ts';
import { PartEdits } from './xml/part-edits.ts';
import type { PartXml } from './xml/part-xml.ts';
import { oneLine } from './xml/written-xml.ts';

/** Word opens no file with more ([MS-OI29500] 2.1.315). */
const mostComments = 32_767;
/** Word knows no longer names ([MS-OI29500] 2.1.313 has that of the initials). */
const longest = { author: 255, initials: 9 } as const;

/**
 * A copy of a Word file with notes in it as comments. All parts that needn't change are there as they were, and those that change are only
 * added to.
 * @param bytes the file as it was opened
 * @param blocks of a reading of it, in whatever view; notes speak of them
 * @throws {DocxUnreadable} {DocxEncodingUnknown}
 */
export function docxWithNotes(
  bytes: Uint8Array,
  blocks: readonly DocxBlock[],
  notes: readonly DocxNote[],
  writing: DocxWriting,
): WrittenDocx {
  const writer = new NoteWriter(new DocxFile(bytes), blocks, writing);
  for (const [i, note] of notes.entries()) writer.add(note, i);
  const { parts, ...written } = writer.written();
  return { bytes: zipWithParts(bytes, parts), ...written };
}

class NoteWriter {
  private readonly writing: DocxWriting;
  private readonly parts: ChangedParts;
  private readonly main: PartXml;
  private readonly places: NotePlaces;
  private readonly edits: PartEdits;
  private readonly marks: CommentMarks;
  private readonly newId: () => number;
  private readonly comments: WrittenComment[] = [];
  /** Words that a proposal has been written for. */
  private readonly changed: Span[] = [];
  private readonly moved: OfNote<WhyMoved>[] = [];
  private readonly untracked: OfNote<WhyUntracked>[] = [];
  private readonly unwritten: OfNote<WhyUnwritten>[] = [];
  private fields: ReadonlySet<number> | undefined;
  private room: number;

  constructor(file: DocxFile, blocks: readonly DocxBlock[], writing: DocxWriting) {
    this.writing = writing;
    this.parts = new ChangedParts(file);
    const main = this.parts.xml(file.main.name);
    if (!main) throw new DocxUnreadable('no-document');
    this.main = main;
    const notes = ['footnotes', 'endnotes'].flatMap((kind) => this.parts.related(kind) ?? []);
    this.places = new NotePlaces(main, new Map(notes.map((one) => [one.name, one])), blocks);
    const taken = takenIds([main, ...notes, ...beside(this.parts)].map(({ root }) => root));
    this.newId = idSource(taken.comments);
    const newChangeId = idSource(taken.changes);
    this.room = mostComments - taken.signs;
    this.edits = new PartEdits(main, newChangeId);
    this.marks = new CommentMarks(this.edits, commentStyles(file), newChangeId);
  }

  add(given: DocxNote, i: number): void {
    const note = {
      ...given,
      author: oneLine(given.author, longest.author),
      initials: oneLine(given.initials, longest.initials),
    };
    const range = this.places.rangeOf(note.place);
    if (!range || this.room <= 0) {
      this.unwritten.push({ note: i, why: range ? 'too-many' : 'no-paragraph' });
      return;
    }
    this.room--;
    const proposal = this.tracked(note, range);
    if (typeof proposal === 'string') this.untracked.push({ note: i, why: proposal });
    if (range.why) this.moved.push({ note: i, why: range.why });
    const isTracked = typeof proposal === 'object';
    const { author, initials, created } = note;
    const text = isTracked ? (note.proposal?.textBeside ?? '') : note.text;
    const quoted = range.why ? quotedBefore(note.place, range.why, (id) => this.places.block(id)) : '';
    const id = this.newId();
    this.comments.push({ id, author, initials, created, text: quoted + text, ...(note.isDone && { isDone: true }) });
    this.marks.write(id, range, isTracked ? { ...proposal, author, created } : undefined);
  }

  /** The proposal of a note as a change, or why it is none; undefined where none is asked for. */
  private tracked({ place, proposal }: DocxNote, range: NoteRange): TrackedProposal | WhyUntracked | undefined {
    if (!proposal || this.writing.proposals !== 'tracked') return undefined;
    const [span, more] = place.on === 'words' ? place.spans : [];
    if (!span || more) return 'paragraphs';
    const block = this.places.block(span.block);
    if (!block || range.why) return 'moved';
    if (this.changed.some((other) => isOverlapping(other, span))) return 'overlap';
    this.fields ??= fieldRunsIn(this.main.root);
    const tracked = trackedProposal(this.main, block, span, proposal.words, this.fields);
    if (typeof tracked === 'object') this.changed.push(span);
    return tracked;
  }

  written(): Omit<WrittenDocx, 'bytes'> & { parts: Map<string, Uint8Array> } {
    const { comments, moved, untracked, unwritten } = this;
    if (comments.length > 0) {
      this.parts.set(this.main.name, this.edits.written());
      addComments(this.parts, comments, commentStyles(this.parts.file));
      addPeople(
        this.parts,
        comments.map(({ author }) => author),
      );
    }
    const tracked = this.changed.length;
    return { parts: this.parts.encoded(), comments: comments.length, tracked, moved, untracked, unwritten };
  }
}

/** Parts with ids that the document's own mustn't be like. */
const beside = (parts: ChangedParts): PartXml[] => [parts.related('comments')].flatMap((part) => part ?? []);

/** Words in common, or a place within the other's words. */
const isOverlapping = (one: Span, other: Span): boolean =>
  one.block === other.block && one.start < other.end && other.start < one.end;
