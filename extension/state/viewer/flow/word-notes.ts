import { type EntryChoice, entriesOf } from '../../../../comments/list/entries/entries.ts';
import type { Entry } from '../../../../comments/list/entries/entry.ts';
import type { NamedConcept } from '../../../../comments/list/list.ts';
import type { CommentsInFile } from '../../../../comments/list/read/remarks/comments-in-file.ts';
import { namingOrganisation, noteAuthor, noteText, notPlaced } from '../../../../comments/list/templates/note.ts';
import { isResolved, withoutResolved } from '../../../../comments/model/resolved.ts';
import type { DocxNote, DocxNotePlace, DocxWriting, WrittenDocx } from '../../../../documents/docx/write/docx-note.ts';
import type { Standing } from '../../../session/comments/commenting.ts';
import { repliesAmong } from '../notes-of.ts';

/** How much is said by one author; without a name by the reader. */
export interface Share {
  author?: string;
  count: number;
}

/** Whose the comments and the tracked changes in a written file are, the reader's own first. */
export interface Whose {
  comments: readonly Share[];
  changes: readonly Share[];
}

export interface WordNotes {
  notes: DocxNote[];
  /** Those of them that the reader has written. */
  own: ReadonlySet<DocxNote>;
  /** How many comments aren't among them, because they stand in the file as they are. */
  there: number;
  /** How many of them stand in the file with other words, beside which they come. */
  rewritten: number;
  /** How many of them are at the document's beginning, because what they are about can't be found any more. */
  lost: number;
  /** How many of them are marked as resolved there, as they were where they came from. */
  resolved: number;
  /** How many comments aren't among them, because they are on parts of a page, which a Word file hasn't got. */
  areas: number;
  /** How many of them are at the document's beginning, though their words stand in the text: which place is meant isn't known. */
  ambiguous: number;
  /** How many of them were carried over to a new version and haven't been looked at since: what they propose stands in the comment alone. */
  unreviewed: number;
  /** How many of them propose other words, and how many have no name of who says so. */
  proposals: number;
  nameless: number;
  /** How many replies aren't among them: what others have said to them isn't said in their author's name. */
  replies: number;
}

/** The comments that may go out, in the document's order, as Word has comments: at their words, a section's at its heading. */
export function wordNotesOf(
  standing: readonly Standing[],
  concepts: readonly NamedConcept[],
  choice: EntryChoice,
  { reader, inFile }: { reader?: string | undefined; inFile?: CommentsInFile | undefined } = {},
): WordNotes {
  const byId = new Map(standing.map((one) => [one.comment.id, one]));
  const comments = standing.map(({ comment }) => comment);
  const source = { documents: [], editions: [], snapshots: new Map(), comments, concepts, now: new Date() };
  const all = entriesOf(source, choice);
  const entries = all.filter(({ comment }) => !inFile?.same.has(comment.id));
  const onText = entries.filter(({ comment }) => comment.target.type !== 'rectangle');
  const naming = namingOrganisation(onText);
  let [lost, ambiguous] = [0, 0];
  const notes = onText.map((given): DocxNote => {
    // The comment itself is marked as resolved in the file, as in the one that it came from.
    const isDone = isResolved(given.comment);
    const entry = isDone ? { ...given, comment: withoutResolved(given.comment) } : given;
    const { comment } = entry;
    const place = placeOf(entry, byId.get(comment.id));
    const { alike = 0 } = byId.get(comment.id) ?? {};
    if (!place && alike > 0) ambiguous++;
    else if (!place) lost++;
    const author = noteAuthor(entry) ?? '';
    const saysOrganisation = naming.has(given);
    return {
      author,
      initials: initialsOf(author),
      text: noteText(entry, place ? true : notPlaced(alike), saysOrganisation),
      created: comment.created,
      ...(isDone && { isDone: true as const }),
      place: place ?? { on: 'document' },
      ...(comment.target.type === 'passage' && place && proposalOf(entry, saysOrganisation)),
    };
  });
  const unreviewed = onText.filter(({ comment }) => comment.carried !== undefined).length;
  const own = new Set(notes.filter((_, i) => onText[i]?.comment.creator.id === reader));
  const proposals = notes.filter(({ proposal }) => proposal).length;
  const nameless = notes.filter(({ author }) => author.trim() === '').length;
  const replies = repliesAmong(comments, choice);
  const rewritten = onText.filter(({ comment }) => inFile?.changed.has(comment.id)).length;
  return {
    notes,
    own,
    there: all.length - entries.length,
    rewritten,
    resolved: notes.filter(({ isDone }) => isDone).length,
    lost,
    ambiguous,
    unreviewed,
    areas: entries.length - onText.length,
    proposals,
    nameless,
    replies,
  };
}

/** Whose the notes are that came into the file, and whose the proposals that are changes there. */
export function whoseIn({ notes, own }: WordNotes, written: WrittenDocx, way: DocxWriting['proposals']): Whose {
  const unwritten = new Set(written.unwritten.map(({ note }) => note));
  const untracked = new Set(written.untracked.map(({ note }) => note));
  const there = [...notes.entries()].filter(([i]) => !unwritten.has(i));
  const changes = there.filter(([i, { proposal }]) => way === 'tracked' && proposal && !untracked.has(i));
  const sharesOf = (some: typeof there): Share[] => {
    const byAuthor = Map.groupBy(some, ([, note]) => (own.has(note) ? undefined : note.author));
    const shares = [...byAuthor].map(
      ([author, { length }]): Share => ({ ...(author !== undefined && { author }), count: length }),
    );
    return shares.toSorted((a, b) => Number(a.author !== undefined) - Number(b.author !== undefined));
  };
  return { comments: sharesOf(there), changes: sharesOf(changes) };
}

/** Undefined where what it is about can't be found. */
function placeOf({ comment }: Entry, standing: Standing | undefined): DocxNotePlace | undefined {
  const spans = standing?.spans ?? [];
  if (spans.length > 0) return { on: 'words', spans };
  return comment.target.type === 'document' ? { on: 'document' } : undefined;
}

/**
 * One that was written for words of another version and hasn't been looked at since is no change of these. Where nothing is said but the proposal
 * the comment says that, too: one without words would be nothing to read.
 */
function proposalOf(entry: Entry, saysOrganisation: boolean): Pick<DocxNote, 'proposal'> {
  const { editing, ...rest } = entry.comment;
  if (editing === undefined || rest.carried !== undefined) return {};
  return {
    proposal: {
      words: editing,
      textBeside: noteText({ ...entry, comment: rest }, true, saysOrganisation) || noteText(entry, true, false),
    },
  };
}

/** "Anna-Karin Ek" is AE. */
const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');
