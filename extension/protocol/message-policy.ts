import { browser } from 'wxt/browser';
import type { Arende } from '../../comments/model/model.ts';
import type { Command } from '../../storage/commands/command.ts';
import type { DocumentAnswer } from '../../storage/queries/document-state.ts';
import type { CommandAnswer, DocumentStateRequest, GlossaryPortion, PanelAnswer } from './messaging.ts';

/**
 * Who may send which message. A page may have taken over the content script in it, so every message from a tab is treated as coming from
 * an attacker who knows every id and every text: it gets what reading that page needs and nothing else.
 *
 * `own`: a page or the worker of the extension, by the address that the browser gives for it; the reader for PDFs is one wherever it
 * stands, also in the frame that Chrome puts into a document's own tab.
 * `session`: the content script in a tab's top page; in frames none of ours runs, and messages from there are ignored.
 */
export type From = 'own' | 'session';

interface Message<Argument, Answer> {
  from: readonly From[];
  /** For the compiler alone. */
  types?: { argument: Argument; answer: Answer };
}

type Nothing = Record<never, never>;

const by = <Argument = Nothing, Answer = void>(...from: From[]): Message<Argument, Answer> => ({ from });

/**
 * Message → its argument, its answer, and who may send it, within which limits. Other senders are ignored. It is sent as one
 * object, with its name as `type`; `single-message.ts` sends and receives.
 */
const messages = {
  // To panels and the worker: a session has started in the sender's tab. It has no other content.
  'reading-started': by('own', 'session'),
  // To the worker: the page, or one that was loaded into one of its frames, lacks the marks' style sheet. For the sender's own tab.
  'style-wanted': by('session'),
  // To the worker: how many places are marked in the sender's own tab, for the button's badge; none when the session has ended.
  'marks-counted': by<{ count: number | undefined }>('own', 'session'),
  // To the worker: open the panel. The browser does so only within the reader's own click.
  'panel-wanted': by<Nothing, PanelAnswer>('own', 'session'),
  // To the worker: which keys begin a comment, as the browser has them; empty where there are none.
  'comment-keys-wanted': by<Nothing, string>('own', 'session'),
  // To the worker: what the reader has written of this document. A session gets the comments of the document at the address that the
  // browser gives for its tab, or those of an edition that was sent to it there before (extension/background/serve-document-state.ts,
  // extension/background/sent-editions.ts).
  'document-state-wanted': by<DocumentStateRequest, DocumentAnswer | undefined>('own', 'session'),
  // To the worker: the authority's own glossaries, a portion of their concepts at a time; a session gets those that are searched for.
  'own-glossaries-wanted': by<{ from: number }, GlossaryPortion | undefined>('own', 'session'),
  // To the worker: the ärende of a document, for the names of files that the reader for PDFs saves.
  'arende-wanted': by<{ document: string }, Arende | undefined>('own'),
  // To the worker: something to be stored, sent again until an answer comes. A session may mark words in an edition that was sent to
  // it: new comments without text, and their document's record, as the worker has sent it. It can't change, delete or undo anything,
  // nor touch what is practised (extension/background/session-command.ts).
  command: by<{ command: Command }, CommandAnswer>('own', 'session'),
  // To a page of ours that is read: the button was pressed there. When, in milliseconds since 1970.
  'button-pressed': by<{ at: number }, 'reading' | 'ended'>('own'),
  // To a page that is read: go to the next or previous mark.
  step: by<{ step: 1 | -1 }>('own'),
  // To a page that is read: the reader wants to comment on what is selected, or else on the document.
  'comment-wanted': by('own'),
};

export type MessageName = keyof typeof messages;
type Types<Name extends MessageName> = NonNullable<(typeof messages)[Name]['types']>;
export type ArgumentOf<Name extends MessageName> = Types<Name>['argument'];
export type AnswerTo<Name extends MessageName> = Types<Name>['answer'];

/** The sender as the browser describes it; properties that the browser doesn't know are missing. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; incognito?: boolean | undefined } | undefined;
}

/** Who the sender is; undefined if no message from it is accepted. */
export function fromWhom({ id, url, origin, frameId, tab }: Sender): From | undefined {
  if (id !== browser.runtime.id) return undefined;
  if (isOwnAddress(url) || isOwnAddress(origin)) return 'own';
  return tab?.id !== undefined && frameId === 0 && url !== undefined ? 'session' : undefined;
}

/**
 * The address of the page that the sender shows, as the browser has it; no script in the page can forge it. Chromium's `url` stays as the
 * page was loaded when it goes to another of its views, which are at its tab's address. The tab may have gone on to another site than
 * the sender's, and then that isn't the sender's address.
 */
export function addressOfSender({ url = '', tab }: Sender): string {
  const now = tab?.url;
  return now !== undefined && originOf(now) !== undefined && originOf(now) === originOf(url) ? now : url;
}

/** Undefined for one that is no origin of its own: all files have the same. */
function originOf(address: string): string | undefined {
  const origin = URL.canParse(address) ? new URL(address).origin : 'null';
  return origin === 'null' ? undefined : origin;
}

/** A slash is appended before comparing, so that an address that only begins with our origin doesn't count as ours. */
function isOwnAddress(address: string | undefined): boolean {
  return address !== undefined && `${address}/`.startsWith(browser.runtime.getURL('/'));
}

/** Who has sent the message, if it is the named one and its sender may send it; otherwise undefined. */
export function asks(type: MessageName, message: unknown, sender: Sender): From | undefined {
  if (typeof message !== 'object' || message === null || (message as { type?: unknown }).type !== type)
    return undefined;
  const from = fromWhom(sender);
  return from && messages[type].from.includes(from) ? from : undefined;
}

/** Only panels and pages of ours may connect to a session: the port gives access to all that the session knows. */
export const mayConnect = (sender: Sender | undefined): boolean => sender !== undefined && fromWhom(sender) === 'own';
