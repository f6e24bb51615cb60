import type { AnswerPoint, RemissAnswer } from '../../../../comments/model/answer.ts';
import type { Identifier } from '../../../../comments/model/identifier.ts';
import type { Snapshot } from '../../../../comments/model/model.ts';
import type { Block } from '../../../../documents/block.ts';
import type { Scheme } from '../../../../glossary/schema.ts';

/** What the interface has a sentence for: what was the matter with a file, or what to know of its text. */
export const takeInWarnings = [
  'empty',
  'english',
  'other-remiss',
  'long',
  'locked',
  'damaged',
  'old-format',
  'outlook',
  'presentation',
  'too-large',
  /** All of it is pictures of pages, and they haven't been read. */
  'scan',
  'pages-missing',
  'recognised',
  'doubtful',
  'no-rows',
  'rows-unread',
  'guessed-column',
  'remarks-apart',
] as const;
export type TakeInWarning = (typeof takeInWarnings)[number];

/** A part of an answer's text, in whatever file it stood. */
export interface TextBlock extends Pick<Block, 'kind' | 'level' | 'text'> {
  /** Where it stands in a table, where that is known; from 0. */
  cell?: { row: number; column: number };
}

/** A point that the reading proposes, with spans in the answer's text. */
export type SuggestedPoint = Pick<AnswerPoint, 'spans' | 'stance' | 'about' | 'concepts' | 'quote' | 'why' | 'unsure'>;

/** What a text says of itself, and in it. */
export interface AnswerReading {
  who?: string | undefined;
  numbers: string[];
  date?: string | undefined;
  overall?: RemissAnswer['overall'];
  points: SuggestedPoint[];
  warnings: TakeInWarning[];
}

/** An answer as it comes out of a file; nothing has been stored. */
export interface AnswerRead extends AnswerReading {
  /** What it is called: the file's name, a mail's subject. */
  title: string;
  form: RemissAnswer['form'];
  identifiers: Identifier[];
  /** Missing where the file has no text. */
  snapshot?: Snapshot;
  /** Of the text, as `sketchOf` makes it. */
  sketch: number[];
  /** The text is what was sent out rather than an answer to it: it is kept when somebody has said that it is one all the same. */
  seemsRemiss?: true;
}

/** A file that came in a mail. */
export interface Attachment {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What is known of the remiss that the answers are to. */
export interface RemissContext {
  /** Of the ärende and its documents. */
  titles: string[];
  /** Who has sent it, where that is known. */
  sender?: string;
  /** Diarienumren of the ärende. */
  numbers: string[];
  /** The documents' texts as they are kept. */
  texts: Pick<Snapshot, 'text' | 'sections'>[];
  /** The authority's own glossaries that are searched for; the key is another when they are. */
  own?: { key: string; schemes: Scheme[] };
}
