import type { Target } from '../../comments/model/comment.ts';
import type { CameWith } from '../../comments/model/sent-with.ts';
import type { DocumentState, DocumentText } from '../../storage/queries/document-state.ts';
import type {
  About,
  Asked,
  DefinitionPassage,
  Passage,
  PlacedComment,
  ReadingReport,
  Section,
  SharedSentence,
  Usage,
} from './messaging.ts';
import { type CallingPort, callsOver, type PortLike } from './port-calls.ts';

/**
 * The calls of a panel, or a page of ours that follows a document, to the page that is read, and that page's events.
 * `extension/session/serve-panel.ts` answers, `extension/state/page-port/page-client.ts` calls and receives.
 */

/** The port that a panel opens to the reading session of one tab. It closes with the page or with the panel. */
export const panelPort = 'remisslasaren-panel';

/** The same from a page of ours that isn't a panel: for the button it doesn't count as one. */
export const besidePort = 'remisslasaren-beside';

interface Call<Argument, Answer = undefined> {
  argument: Argument;
  answer: Answer;
}

export interface PageCalls {
  /** Brings one place of a concept into view. Nothing where the page has changed and no longer has it. */
  show: Call<{ concept: string; index: number }, Passage | undefined>;
  /** Some of a concept's passages, from number `from` on. */
  passages: Call<{ concept: string; from: number; count: number }, Passage[]>;
  /** How the document uses this concept. */
  usage: Call<{ concept: string }, Usage>;
  /** Some of the sentences that hold both concepts, from number `from` on, and how many there are. */
  together: Call<
    { concepts: [string, string]; from: number; count: number },
    { total: number; sentences: SharedSentence[] }
  >;
  /** Where the document itself says what its concepts are. */
  definitions: Call<undefined, DefinitionPassage[]>;
  /** Which concept is open in the panel, if any: the page's own next and previous then stay with it. */
  opened: Call<{ concept: string | undefined }>;
  /** Brings what the document says of itself into view, by its number in the report. */
  'show-fact': Call<{ index: number }>;
  /** Brings a comment's place into view, or one of the places that a lost one may have gone to. */
  'show-comment': Call<{ comment: string; candidate?: number }>;
  /** What a comment on one place of a concept is to be about. Nothing where the page no longer has it. */
  'comment-on': Call<{ concept: string; index: number }, About | undefined>;
  /** What a form is open for, so that it stays marked. */
  writing: Call<{ target: Target | undefined }>;
  /** The document's headings, in order. */
  sections: Call<undefined, Section[]>;
  /** Saves the document with the comments in it, where the page can do that. */
  save: Call<undefined>;
  /** Lets the reader choose a part of a page to comment on, where there are pages. */
  'choose-area': Call<undefined>;
  /** Has the pages recognised from their pictures whose text is missing or harmed. */
  recognise: Call<{ layer: 'missing' | 'harmed' }>;
  /** Has it left off; what has been recognised stays. */
  'stop-recognising': Call<undefined>;
  /** The whole text and what makes it in the reader's work, for the first comment and for another version. */
  text: Call<undefined, DocumentText>;
  /** What others have said in the document's file. */
  remarks: Call<undefined, CameWith | undefined>;
  /** Opens the page where that is taken in with the file, where the page has one. */
  'take-in': Call<{ arende: string }>;
  /** Ends the session. */
  end: Call<undefined>;
}

export interface PageEvents {
  /** How far the document has been read, and what was found. */
  report: ReadingReport;
  /** The reader has gone to this place in the page itself. */
  went: Passage;
  /** Which document it is: sent when it is read through, and when something has been written. */
  'document-state': DocumentState;
  /** The worker or the database doesn't answer. */
  'comments-unavailable': undefined;
  /** Where the comments stand, in the document's order. */
  placed: readonly PlacedComment[];
  /** The words that are selected in the page just now. */
  selected: About | undefined;
  /** The reader has asked in the page for something that the panel is to open or begin. */
  asked: Asked;
}

/** The names of all events. */
export const pageEvents = Object.keys({
  report: true,
  went: true,
  'document-state': true,
  'comments-unavailable': true,
  placed: true,
  selected: true,
  asked: true,
} satisfies Record<keyof PageEvents, true>) as (keyof PageEvents)[];

type PageEvent = { [Name in keyof PageEvents]: { event: Name; value: PageEvents[Name] } }[keyof PageEvents];

/** An event, or an answer together with what was asked. */
export type PageNews =
  | PageEvent
  | {
      [Name in keyof PageCalls]: { answer: Name; to: PageCalls[Name]['argument']; value: PageCalls[Name]['answer'] };
    }[keyof PageCalls];

/** How long a busy page may take to answer, in milliseconds. */
const usualTimeout = 30_000;
/** The same where a long document is worked through before. */
const longTimeout = 5 * 60_000;

const timeoutOf = (name: keyof PageCalls) => (name === 'definitions' ? longTimeout : usualTimeout);

export const callPage = (port: PortLike): CallingPort<PageCalls, PageEvents> => callsOver(port, timeoutOf);
