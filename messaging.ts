import type { Comment, Target } from './annotations/comment.ts';
import type { Sameness } from './annotations/identity.ts';
import type { Identifier, Snapshot } from './annotations/model.ts';
import type { Block, PagesRead } from './documents/readable-document.ts';
import type { Match } from './matching/match.ts';
import type { Change, Command, CommandResult } from './storage/command.ts';
import type { FailureKind } from './storage/failure.ts';

/** What the extension's contexts say to each other. Named by direction; every request gets a value or a named failure. */

/** The port that a panel opens to the reading session of one tab. It closes with the page or with the panel. */
export const panelPort = 'remisslasaren-panel';

/** The same from a page of ours that is no panel: it asks and is told, and the button goes on as if it weren't there. */
export const besidePort = 'remisslasaren-beside';

export type PageToPanel =
  | { type: 'report'; report: ReadingReport }
  | { type: 'passage'; passage: Passage }
  /** The reader has gone to this place in the page itself. */
  | { type: 'went'; passage: Passage }
  /** Some of a concept's passages, from number `from` on. */
  | { type: 'passages'; concept: string; from: number; passages: Passage[] }
  /** The page has changed and no longer has that passage. */
  | { type: 'passage-gone'; concept: string; index: number }
  | { type: 'usage'; concept: string; usage: Usage }
  /** Some of the sentences that hold both concepts, from number `from` on, and how many there are. */
  | { type: 'together'; concepts: [string, string]; from: number; total: number; sentences: SharedSentence[] }
  | { type: 'definitions'; definitions: DefinitionPassage[] }
  | ({ type: 'text' } & TextTold)
  /** Told when the document is read through, and when something has been written. */
  | { type: 'work'; work: WorkTold }
  /** The worker or the database doesn't answer. */
  | { type: 'no-work' }
  /** Where the comments stand, in the document's order. */
  | { type: 'placed'; placed: readonly PlacedComment[] }
  /** The document's headings, in order. */
  | { type: 'sections'; sections: Section[] }
  /** The words that are selected in the page just now. */
  | { type: 'selected'; about: About | undefined }
  /** The reader wants to write of this. */
  | { type: 'compose'; about: About }
  /** The reader has asked for these comments in the page. */
  | { type: 'open-comments'; comments: string[] }
  /** The reader has asked for this concept in the page. */
  | { type: 'open-concept'; concept: string };

/** What the reader asks for in the page and gets in the panel. */
export type Asked = Extract<PageToPanel, { type: 'open-concept' | 'compose' | 'open-comments' }>;

export type PanelToPage =
  | { type: 'show'; concept: string; index: number }
  | { type: 'passages'; concept: string; from: number; count: number }
  /** How the document uses this concept. */
  | { type: 'usage'; concept: string }
  /** The sentences that hold both concepts. */
  | { type: 'together'; concepts: [string, string]; from: number; count: number }
  /** Where the document itself says what its concepts are. */
  | { type: 'definitions' }
  /** Which concept is open in the panel, if any: the page's own next and previous then stay with it. */
  | { type: 'opened'; concept: string | undefined }
  /** Brings what the document says of itself into view, by its number in the report. */
  | { type: 'show-fact'; index: number }
  /** Brings a comment's place into view, or one of the places that a lost one may have gone to. */
  | { type: 'show-comment'; comment: string; candidate?: number }
  /** Begins a comment on one place of a concept. Answered by `compose`. */
  | { type: 'comment-on'; concept: string; index: number }
  /** What a form is open for, so that it stays marked. */
  | { type: 'writing'; target: Target | undefined }
  | { type: 'sections' }
  /** Saves the document with the comments in it, where the page can do that. */
  | { type: 'save' }
  /** The whole text, for the first comment and for another version. */
  | { type: 'text' }
  | { type: 'end' };

/** Page to all panels and the worker, once: a session has begun in the sender's tab. */
export interface ReadingStarted {
  type: 'reading-started';
}

/** Page to worker: the page, or one that was loaded into one of its frames, lacks the marks' style sheet. */
export interface StyleWanted {
  type: 'style-wanted';
}

/** Page to worker: how many places are marked, for the button's badge; none when the session has ended. */
export interface MarksCounted {
  type: 'marks-counted';
  count: number | undefined;
}

/** Page to worker: what the reader has written of this document. Answered by a `WorkAnswer`. */
export type WorkWanted =
  | { type: 'work-wanted'; read: ReadText }
  /** Again, when it is known which edition it is. `known`: comment → its version, of those that the page has. */
  | { type: 'work-wanted'; edition: string; known: Readonly<Record<string, string>> };

/** Page to worker: the ärende of a document, for the head of what is written of it. Answered by an `Arende`, or nothing. */
export interface ArendeWanted {
  type: 'arende-wanted';
  document: string;
}

/** Answered by nothing where an edition that was asked for is gone, or where nothing can be read. */
export interface WorkAnswer {
  work: WorkTold;
  comments: Comment[];
  /** Where the page has said which it has: `comments` are then those that are new or changed, and these are no more. */
  gone?: string[];
  /** The edition's text, where it isn't the one that was sent. */
  old?: string;
  /** Of a document of which nothing has been written, what makes it, and the id of its snapshot. */
  begin?: { changes: Change[]; snapshot: string };
}

/** A document's text, with what was known of it then: a page may have become another document since its reader was told. */
export interface TextTold {
  text: ReadText;
  work: WorkTold | undefined;
  begin: WorkAnswer['begin'];
}

/** Page to worker, within the reader's own click: open the panel. Answered by a `PanelAnswer`. */
export interface PanelWanted {
  type: 'panel-wanted';
}

/** Was the panel opened? Where a click in a page isn't enough for that, the keys that open it, as the reader has set them. */
export interface PanelAnswer {
  opened: boolean;
  keys: string;
}

/** Worker to a page of the extension's own: the button was pressed there. Answered 'reading' or 'ended'. */
export interface ButtonPressed {
  type: 'button-pressed';
  /** When, in milliseconds since 1970. */
  at: number;
}

/** Worker to page: go to the next or previous mark. */
export interface Step {
  type: 'step';
  step: 1 | -1;
}

/** Worker to page: the reader wants to comment on what is selected, or else on the document. */
export interface CommentWanted {
  type: 'comment-wanted';
}

/** Page to worker: something to be stored. Sent again until a `CommandAnswer` comes. */
export interface CommandSent {
  type: 'command';
  command: Command;
}

/** `failed`: nothing has been stored, and why. `detail` is for the one who looks for the fault. */
export type CommandAnswer = { result: CommandResult } | { failed: FailureKind; detail: string };

/** A document's whole text, as it was read, with what tells it from others. */
export interface ReadText {
  title: string;
  facts: HeadFact[];
  /** Without that of the text, which only pages of ours can work out: a page without TLS has no SHA-256. */
  identifiers: Identifier[];
  /** The blocks' texts with U+2029 between them. */
  text: string;
  sections: Snapshot['sections'];
}

/** What a comment is to be about, as far as the document knows. */
export interface About {
  target: Target;
  /** The words, white space folded; empty for a section or the whole document. */
  quote: string;
  /** The headings above, the outermost first. */
  section: readonly string[];
  page?: string | undefined;
  /** Of words, the section that they stand in. */
  inSection?: Target;
  /** The concepts that are named there, by id. */
  concepts: string[];
  /** Of a comment that is begun from a concept: its id. */
  from?: string;
}

/** A heading, with those above it. */
export interface Section {
  path: readonly string[];
  level: number;
  target: Target;
}

/** `document`: it has no place of its own. `without-place`: the reviewer keeps it without. */
export type PlaceState = 'unchanged' | 'moved' | 'changed' | 'lost' | 'document' | 'without-place';

/** Where a comment stands in the document as it is read now. */
export interface PlacedComment {
  comment: string;
  state: PlaceState;
  section: readonly string[];
  page?: string | undefined;
  /** Of what is changed, the words that stand there now. */
  words?: string;
  /** Where it stands now, in selectors of this text, if that is another place or these are other words. */
  target?: Target;
  /** Of a lost one, the places that it may have gone to. */
  candidates: Candidate[];
}

export interface Candidate {
  before: string;
  words: string;
  after: string;
  section: readonly string[];
  target: Target;
}

/** Which document of the reader's own work is read, as far as is known. */
export interface WorkTold {
  /** Of those known, or those that they will have when something is first written. */
  document: string;
  edition: string;
  /** Has anything been written of it? */
  known: boolean;
  /** Editions that this may be, or be another version of, the most likely first. None where it is known. */
  proposals: Proposal[];
}

export interface Proposal {
  edition: string;
  sameness: Exclude<Sameness, 'different' | 'same edition'>;
  /** How much of the text is the same, 0 to 1; missing where one of them has too little. */
  alike?: number;
}

export interface ReadingReport {
  title: string;
  /** What hidden marks know the document by. */
  address: string;
  /** False while the page is still being read. */
  done: boolean;
  /** UTF-16 units that have been read; 0 when done means a page without text. */
  length: number;
  /** Has any heading been read? */
  hasHeadings: boolean;
  /** Of a document with pages, how far they have been read. */
  pages?: PagesRead | undefined;
  /** Concept → how many times it is named so far. */
  counts: Record<string, number>;
  /** How many of all places are guesses at words that a scanner has harmed. */
  uncertain: number;
  /** A number that grows whenever any place has become another, and concept → its own. */
  revision: number;
  revisions: Record<string, number>;
  /** The concepts in the order in which the document first names them; empty until it is read through. */
  order: string[];
  /** What the document says of itself. */
  facts: HeadFact[];
}

/** Sender, diarienummer and the time to answer by, as they stand in the document. */
export interface HeadFact {
  kind: 'sender' | 'number' | 'deadline';
  text: string;
  owner?: string | undefined;
  /** Of a deadline, the day: "2021-06-17". */
  day?: string | undefined;
}

/** One place where a concept is named, with what stands around it. `index` counts from 0 in reading order. */
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
  /** Why it counts, as the matcher says. */
  how: Match['how'];
  label: string;
  certainty: number | undefined;
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

/** Why the browser keeps us out of a tab. `closed` are its own pages and the stores for extensions. */
export type Refusal = 'closed' | 'pdf' | 'file' | 'other';

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
