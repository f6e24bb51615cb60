import type { BlockId } from '../block.ts';
import type { CommentPlaces, FlowComment } from '../flow/content/comment-places.ts';
import type { FlowContent, TrackedView } from '../flow/content/content.ts';
import type { OdtChanges } from './odt-changes.ts';
import type { OdtFile } from './odt-file.ts';
import type { OdtLists } from './odt-lists.ts';
import type { OdtStyles } from './odt-styles.ts';

/** What all that is read of a document shares. */
export interface OdtReading {
  file: OdtFile;
  view: TrackedView;
  styles: OdtStyles;
  lists: OdtLists;
  changes: OdtChanges;
  places: CommentPlaces;
  /** Comments that have words: the others stand at a place. */
  endedComments: ReadonlySet<string>;
  comments: ReadComment[];
  /** They stand at the document's end. */
  endnotes: FlowContent[];
  newId(): BlockId;
}

export interface ReadComment extends Omit<FlowComment, 'spans' | 'replies'> {
  /** Which it answers. */
  answers: string | undefined;
}
