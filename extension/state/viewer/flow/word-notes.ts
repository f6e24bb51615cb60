import { type EntryChoice, entriesOf } from '../../../../comments/list/entries/entries.ts';
import type { Entry } from '../../../../comments/list/entries/entry.ts';
import type { NamedConcept } from '../../../../comments/list/list.ts';
import { namingOrganisation, noteAuthor, noteText } from '../../../../comments/list/templates/note.ts';
import type { DocxNote, DocxNotePlace } from '../../../../documents/docx/write/docx-note.ts';
import type { Standing } from '../../../session/comments/commenting.ts';
import { repliesAmong } from '../notes-of.ts';

export interface WordNotes {
  notes: DocxNote[];
  /** How many of them are at the document's beginning, because what they are about can't be found any more. */
  lost: number;
  /** How many comments aren't among them, because they are on parts of a page, which a Word file hasn't got. */
  areas: number;
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
): WordNotes {
  const byId = new Map(standing.map((one) => [one.comment.id, one]));
  const comments = standing.map(({ comment }) => comment);
  const source = { documents: [], editions: [], snapshots: new Map(), comments, concepts, now: new Date() };
  const entries = entriesOf(source, choice);
  const onText = entries.filter(({ comment }) => comment.target.type !== 'rectangle');
  const naming = namingOrganisation(onText);
  let lost = 0;
  const notes = onText.map((entry): DocxNote => {
    const { comment } = entry;
    const place = placeOf(entry, byId.get(comment.id));
    if (!place) lost++;
    const author = noteAuthor(entry) ?? '';
    const saysOrganisation = naming.has(entry);
    return {
      author,
      initials: initialsOf(author),
      text: noteText(entry, place !== undefined, saysOrganisation),
      created: comment.created,
      place: place ?? { on: 'document' },
      ...(comment.target.type === 'passage' && place && proposalOf(entry, saysOrganisation)),
    };
  });
  const proposals = notes.filter(({ proposal }) => proposal).length;
  const nameless = notes.filter(({ author }) => author.trim() === '').length;
  const replies = repliesAmong(comments, choice);
  return { notes, lost, areas: entries.length - onText.length, proposals, nameless, replies };
}

/** Undefined where what it is about can't be found. */
function placeOf({ comment }: Entry, standing: Standing | undefined): DocxNotePlace | undefined {
  const spans = standing?.spans ?? [];
  if (spans.length > 0) return { on: 'words', spans };
  return comment.target.type === 'document' ? { on: 'document' } : undefined;
}

/** Where nothing is said but the proposal the comment says that, too: one without words would be nothing to read. */
function proposalOf(entry: Entry, saysOrganisation: boolean): Pick<DocxNote, 'proposal'> {
  const { editing, ...rest } = entry.comment;
  if (editing === undefined) return {};
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
