import type { Comment } from '../../model/comment.ts';
import { titleInSwedish } from '../../model/title.ts';
import { comparable } from '../../text/comparable-text.ts';
import type { ListSource } from '../list.ts';

/** A document, and the edition of it that a new comment is about. */
export type DocumentPlace = Pick<Comment, 'document' | 'edition'>;

/**
 * Reads the titles that a list gives the documents of an ärende: the place that one names, or why none. A title that two of them
 * share says nothing, nor does that of a document whose text nobody has read here.
 * @param places at most one of each document
 */
export function placesByTitle(
  documents: ListSource['documents'],
  places: readonly DocumentPlace[],
): (cell: string) => DocumentPlace | 'says nothing' | 'unknown' {
  const byTitle = Map.groupBy(documents, ({ title }) => key(titleInSwedish(title)));
  return (cell) => {
    if (cell.trim() === '') return 'says nothing';
    const named = byTitle.get(key(cell));
    if (!named) return 'unknown';
    const place = places.find(({ document }) => document === named[0]?.id);
    return named.length === 1 && place ? place : 'says nothing';
  };
}

/** A list passes through hands and programs that change spaces, hyphens and capitals. */
const key = (title: string) => comparable(title).text.toLowerCase();
