import type { Target } from '../../comments/model/comment.ts';
import type { HeadFact, ReadText } from '../../comments/model/read-text.ts';
import type { Block, FileType, PagesRead, UnreadPart } from '../../documents/readable-document.ts';
import type { Scheme } from '../../glossary/schema.ts';
import type { Match } from '../../language/matching/match.ts';
import type { Command, CommandResult } from '../../storage/commands/command.ts';
import type { FailureKind } from '../../storage/db/failure.ts';

/**
 * The types of what the extension's contexts send each other. `message-policy.ts` declares the messages, and the calls over a
 * panel's port are in `panel-calls.ts`.
 */

/** Things that the reader asks for in the page and gets in the panel. */
export type Asked =
  /** The concept with this id. */
  | { type: 'open-concept'; concept: string }
  /** A form for a comment on this. */
  | { type: 'compose'; about: About }
  /** The comments with these ids. */
  | { type: 'open-comments'; comments: string[] };

/** What the reader has written of the document with this text. */
export type DocumentStateRequest =
  | { read: ReadText }
  /** Again, when it is known which edition it is. `known`: comment → its version, of those that the page has. */
  | { edition: string; known: Readonly<Record<string, string>> };

/** Was the panel opened? Where a click in a page isn't enough for that, the keys that open it, as the reader has set them. */
export interface GlossaryPortion {
  /** Which state of the glossaries it is of: portions of two states don't go together. */
  revision: string;
  /** The glossaries, each with those of its concepts alone that are in the portion. */
  schemes: Scheme[];
  /** Where the next portion begins, in concepts of all; missing in the last. */
  next?: number;
}

export interface PanelAnswer {
  opened: boolean;
  keys: string;
}

/** Something to be stored, as it is sent. */
export interface CommandSent {
  type: 'command';
  command: Command;
}

/** `failed`: nothing has been stored, and why. `detail` is for debugging. */
export type CommandAnswer = { result: CommandResult } | { failed: FailureKind; detail: string };

/** The subject of a comment, as far as the document knows it. */
export interface About {
  target: Target;
  /** The words, white space folded; empty for a section or the whole document. */
  quote: string;
  /** Struck words were selected with them, which the quote leaves out. */
  withoutStruck?: true;
  /** The headings above, the outermost first. */
  section: readonly string[];
  page?: string | undefined;
  /** The section that the words are in; missing where the comment isn't about words. */
  inSection?: Target;
  /** The concepts that are named there, by id. */
  concepts: string[];
  /** The id of the concept from which the comment was started, if any. */
  from?: string;
}

/** A heading, with those above it. */
export interface Section {
  path: readonly string[];
  level: number;
  target: Target;
}

/**
 * `unread`: the page that it stands on isn't read, or not yet, so that nothing can be said of its place. `document`: it has no place of
 * its own. `unseen`: the document shows another reading of its changes, in which it may have no place. `without-place`: the reviewer keeps it without.
 */
export type PlaceState =
  | 'unchanged'
  | 'moved'
  | 'changed'
  | 'lost'
  | 'unread'
  | 'unseen'
  | 'document'
  | 'without-place';

/** Where a comment stands in the document as it is read now. */
export interface PlacedComment {
  comment: string;
  state: PlaceState;
  section: readonly string[];
  page?: string | undefined;
  /** The words at a changed place now. */
  words?: string;
  /** Are its words struck out of the document, though nothing said so when it was written? */
  struck?: true;
  /** Has the document nowhere the words that it quotes? They have come in a file, and may be a colleague's own. */
  absent?: true;
  /** Where it stands now, in selectors of this text, if that is another place or these are other words. */
  target?: Target;
  /** Where a lost place may be now. */
  candidates: Candidate[];
}

export interface Candidate {
  before: string;
  words: string;
  after: string;
  section: readonly string[];
  target: Target;
}

export interface ReadingReport {
  title: string;
  /** The address under which marks of this document are hidden. */
  address: string;
  /** False while the page is still being read. */
  done: boolean;
  /** UTF-16 units that have been read; 0 when done means a page without text. */
  length: number;
  /** Has any heading been read? */
  hasHeadings: boolean;
  /** How far the pages of a document that has any have been read. */
  pages?: PagesRead | undefined;
  /** What file it is, where a copy of it can be saved with the comments in it. */
  fileType?: FileType | undefined;
  /** Parts of a page that are seen and can't be read. */
  unread: readonly UnreadPart[];
  /** Is it a file of data that the browser shows in a way of its own? */
  isXml: boolean;
  /** Is the file broken, so that what stands in it, or the rest of it, isn't there to be read? */
  isBroken: boolean;
  /** Concept → how many times it is named so far. */
  counts: Record<string, number>;
  /** Concept → how many times it is named in words that are struck out, which counts no more. */
  struck: Record<string, number>;
  /** Concept → how many of its counted places stand in a table of contents, a menu or a list of links; known at the end. */
  guides: Record<string, number>;
  /** How many of all places are guesses at words that a scanner has harmed. */
  uncertain: number;
  /** A number that grows whenever any place has become another, and concept → its own. */
  revision: number;
  revisions: Record<string, number>;
  /** The concepts in the order in which the document first names them; empty until it is read through. */
  order: string[];
  /** The sender, number and last day that the document gives for itself. */
  facts: HeadFact[];
}

/**
 * One place where a concept is named, with what stands around it. `index` counts from 0 in reading order; behind the others come those in
 * tables of contents, menus and lists of links, and last those in words that are struck out.
 */
export interface Passage {
  concept: string;
  index: number;
  before: string;
  words: string;
  after: string;
  /** The headings above it, the outermost first. */
  section: readonly string[];
  /** In documents with pages, what the page is called. */
  page?: string | undefined;
  /** Does it stand in the running text, or beside it? */
  kind: Block['kind'];
  /** Where the block comes from, if it was filled into a form or noted on the page. */
  source?: Block['source'];
  /** Are the words struck out? */
  struck?: true;
  /** Do the words stand in what only leads elsewhere, as a table of contents? */
  guide?: true;
  /** Why it counts, as the matcher says. */
  how: Match['how'];
  label: string;
  certainty?: number | undefined;
}

/** A sentence, cut by its punctuation alone, in which two concepts are named. */
export interface SharedSentence {
  /** The number of the first concept's place in it, among that concept's. */
  index: number;
  /** The sentence and something around it, white space folded, in parts; each with those of the two that it names. */
  parts: { text: string; names: string[] }[];
  /** The headings above it, the outermost first. */
  section: readonly string[];
  /** In documents with pages, what the page is called. */
  page?: string | undefined;
}

/** How the document uses a concept. */
export interface Usage {
  /** The words that name it, in lower case, the most frequent first. */
  forms: { words: string; count: number }[];
}

/** A place where the document itself says what a concept is. */
export interface DefinitionPassage {
  concept: string;
  /** The place's number among the concept's. */
  index: number;
  /** Some text, and the stretches in it that are said of the concept and that the sentence must hold; UTF-16 offsets. */
  text: string;
  meaning: { start: number; end: number };
  whole: { start: number; end: number };
  /** The headings above it, the outermost first. */
  section: readonly string[];
}

/** Why there is nothing to read in a tab. `closed` are the browser's own pages and the stores for extensions, `own` pages of ours. */
export type Refusal = 'closed' | 'own' | 'pdf' | 'file' | 'other';

/**
 * Worker → panel through `storage.session`, one a tab: the panel may not yet be open when the button is pressed. `left`: the
 * reader has gone on to a page where the browser wants the button pressed again.
 */
export type TabNotice =
  | { state: 'starting' }
  | { state: 'ended' }
  | { state: 'left' }
  /** The tab's address, where the browser shows it. */
  | { state: 'refused'; refusal: Refusal; address: string | undefined };

export const tabNoticeKey = (tab: number) => `tab-${tab}`;
