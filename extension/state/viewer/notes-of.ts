import { chosenOf, type EntryChoice, entriesOf } from '../../../comments/list/entries/entries.ts';
import type { NamedConcept } from '../../../comments/list/list.ts';
import { repliesIn } from '../../../comments/list/read/remarks/replies-below.ts';
import { namingOrganisation, noteAuthor, noteText, notPlaced } from '../../../comments/list/templates/note.ts';
import type { Comment } from '../../../comments/model/comment.ts';
import type { NotePlace, PdfNote, WordsPart } from '../../../documents/pdf/file/annotate.ts';
import type { Span } from '../../../documents/readable-document.ts';
import type { Standing } from '../../session/comments/commenting.ts';

export interface Notes {
  notes: PdfNote[];
  /** How many of them aren't at what they are about, because it can't be found any more. */
  lost: number;
  /** How many of them aren't, though their words stand in the text: which place is meant isn't known. */
  ambiguous: number;
  /** How many of them were carried over to a new version and haven't been looked at since. */
  unreviewed: number;
  /** How many of them aren't, because their page isn't read. */
  unread: number;
  /** How many replies aren't among them: what others have said to them isn't said in their author's name. */
  replies: number;
}

/**
 * The comments that may go out, in the document's order, as notes in it: at their words, a section's at its heading, a rectangle's on
 * the page there. What has no place stands on the page that it was made on, or on the first.
 */
export function notesOf(
  standing: readonly Standing[],
  concepts: readonly NamedConcept[],
  partsOf: (span: Span) => readonly WordsPart[],
  choice: EntryChoice,
): Notes {
  const byId = new Map(standing.map((one) => [one.comment.id, one]));
  const comments = standing.map(({ comment }) => comment);
  const source = { documents: [], editions: [], snapshots: new Map(), comments, concepts, now: new Date() };
  let [lost, unread, ambiguous] = [0, 0, 0];
  const entries = entriesOf(source, choice);
  const naming = namingOrganisation(entries);
  const notes = entries.map((entry): PdfNote => {
    const { comment } = entry;
    const parts = byId.get(comment.id)?.spans.flatMap(partsOf) ?? [];
    const state = byId.get(comment.id)?.state;
    const at = placeOf(comment, parts, state);
    const { alike = 0 } = byId.get(comment.id) ?? {};
    if (!at && state === 'unread') unread++;
    else if (!at && alike > 0) ambiguous++;
    else if (!at && comment.target.type !== 'document') lost++;
    return {
      author: noteAuthor(entry),
      text: noteText(entry, at ? true : notPlaced(alike), naming.has(entry)),
      created: comment.created,
      place: at ?? { on: 'page', page: entry.place.page ?? 1 },
    };
  });
  const unreviewed = entries.filter(({ comment }) => comment.carried !== undefined).length;
  return { notes, lost, ambiguous, unreviewed, unread, replies: repliesAmong(comments, choice) };
}

function placeOf({ target }: Comment, parts: readonly WordsPart[], state: Standing['state'] | undefined) {
  if (parts.length > 0) return { on: 'words', parts } satisfies NotePlace;
  if (target.type !== 'rectangle' || state !== 'unchanged') return undefined;
  const { page, left, top, width, height } = target;
  return { on: 'area', page, left, top, width, height } satisfies NotePlace;
}

/** How many more there would be with the drafts. */
export const draftsAmong = (standing: readonly Standing[]): number => {
  const comments = standing.map(({ comment }) => comment);
  return chosenOf(comments, { drafts: true }).length - chosenOf(comments).length;
};

/** How many replies stand below what the comments say. */
export const repliesAmong = (comments: readonly Comment[], choice: EntryChoice): number =>
  chosenOf(comments, choice).reduce((sum, one) => sum + repliesIn(one), 0);
