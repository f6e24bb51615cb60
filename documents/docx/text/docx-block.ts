import type {
  FlowBlock,
  FlowCell,
  FlowContent,
  FlowParagraph,
  FlowPiece,
  FlowRow,
  TrackedView,
} from '../../flow/content/content.ts';
import type { FlowLine } from '../../flow/content/line.ts';

export type { FlowPicture as DocxPicture, TrackedChange } from '../../flow/content/content.ts';

export type DocxView = TrackedView;
/** `both` has all words in its text, inserted and deleted, as they stand in the file: to work with, and not to be read by anybody. */
export type AnyDocxView = DocxView | 'both';
export type DocxBlock = FlowBlock<RunPiece>;
export type DocxContent = FlowContent<RunPiece>;
export type DocxParagraph = FlowParagraph<RunPiece>;
export type DocxRow = FlowRow<RunPiece>;
export type DocxCell = FlowCell<RunPiece>;

/** What a line is made of. */
export type DocxLine = FlowLine<Omit<RunPiece, 'start' | 'end'>>;

/** Where a piece stands in the file, so that something can be written there. */
export interface RunPiece extends FlowPiece {
  /** A part's path in the zip. */
  part: string;
  /** UTF-16 offsets into the part's text, at which the paragraph (`w:p`), its run (`w:r`) and the piece's own element (`w:t`) begin. */
  paragraph: number;
  run: number;
  at: number;
  /** UTF-16 offset into the text of that element, where the piece begins. */
  from: number;
}

/** Each reading of a file reads the same elements: by this its words are known in another. */
export const keyOfPiece = ({ part, at, from }: RunPiece): string => `${at} ${from} ${part}`;
