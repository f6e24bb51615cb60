import type { Comment } from '../../annotations/comment.ts';
import { type Choice, chosenOf, entriesOf } from '../../comment-list/entries.ts';
import type { NamedConcept } from '../../comment-list/list.ts';
import { noteText } from '../../comment-list/note.ts';
import type { NotePlace, PdfNote, WordsPart } from '../../documents/pdf/annotate.ts';
import type { Span } from '../../documents/readable-document.ts';
import type { Standing } from '../../reading/commenting.ts';

export interface Notes {
  notes: PdfNote[];
  /** How many of them aren't at what they are about, because it can't be found any more. */
  lost: number;
}

/**
 * The comments that may go out, in the document's order, as notes in it: at their words, a section's at its heading, a rectangle's on
 * the page there. What has no place stands on the page that it was made on, or on the first.
 */
export function notesOf(
  standing: readonly Standing[],
  concepts: readonly NamedConcept[],
  partsOf: (span: Span) => readonly WordsPart[],
  choice: Choice,
): Notes {
  const byId = new Map(standing.map((one) => [one.comment.id, one]));
  const comments = standing.map(({ comment }) => comment);
  const source = { documents: [], editions: [], snapshots: new Map(), comments, concepts, now: new Date() };
  let lost = 0;
  const notes = entriesOf(source, choice).map((entry): PdfNote => {
    const { comment } = entry;
    const parts = byId.get(comment.id)?.spans.flatMap(partsOf) ?? [];
    const at = placeOf(comment, parts, byId.get(comment.id)?.state);
    if (!at && comment.target.type !== 'document') lost++;
    const { name, remissinstans } = comment.creator;
    return {
      author: name ?? remissinstans,
      text: noteText(entry, at !== undefined),
      created: comment.created,
      place: at ?? { on: 'page', page: entry.place.page ?? 1 },
    };
  });
  return { notes, lost };
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
