import type { BlockId } from '../../block.ts';
import type { CommentPlaces } from '../../flow/content/comment-places.ts';
import type { DocxFile } from '../file/docx-file.ts';
import type { AnyDocxView, DocxContent } from './docx-block.ts';
import type { DocxNotes, NoteKind } from './notes.ts';
import type { Numbering } from './numbering.ts';
import type { DocxStyles } from './styles.ts';

/** What all parts of a document share while it is read. */
export interface Reading {
  file: DocxFile;
  view: AnyDocxView;
  styles: DocxStyles;
  numbering: Numbering;
  notes: Readonly<Record<NoteKind, DocxNotes>>;
  comments: CommentPlaces;
  /** Those that have been referred to; they stand at the document's end. */
  endnotes: DocxContent[];
  newId(): BlockId;
}
