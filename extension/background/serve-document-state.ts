import { browser } from 'wxt/browser';
import type { Arende } from '../../comments/model/model.ts';
import type { ReadText } from '../../comments/model/read-text.ts';
import { contextStore } from '../../storage/db/context-store.ts';
import type { Store } from '../../storage/db/store.ts';
import type { DocumentAnswer } from '../../storage/queries/document-state.ts';
import { commentsOn, findDocument } from '../../storage/queries/find-document.ts';
import { pageAddressOf } from '../../storage/queries/page-address.ts';
import { arendeOf } from '../../storage/queries/read.ts';
import { takeReadFurther } from '../../storage/use-cases/read-further.ts';
import { addressOfSender, type From, type Sender } from '../protocol/message-policy.ts';
import type { DocumentStateRequest } from '../protocol/messaging.ts';
import { announceWriting } from '../settings/announce-writing.ts';
import { reviewer } from '../settings/settings.ts';
import { forgetSent, rememberSent, sentEditions } from './sent-editions.ts';
import { serveMessage } from './serve-message.ts';

/**
 * The worker's answer to a page that asks for the reader's comments on its document: a session in a tab gets those of its own
 * address, and what was sent to it is remembered to check its later requests.
 */
export function serveDocumentState(): void {
  const arende = async (document: string, isPrivate: boolean): Promise<Arende | undefined> => {
    try {
      return await arendeOf(await contextStore({ private: isPrivate }), document);
    } catch (error) {
      console.warn('arende', error);
      return undefined;
    }
  };
  const answer = async (
    wanted: DocumentStateRequest,
    from: From,
    sender: Sender,
  ): Promise<DocumentAnswer | undefined> => {
    try {
      const store = await contextStore({ private: sender.tab?.incognito === true });
      const place = pageAddressOf(addressOfSender(sender));
      const tab = sender.tab?.id;
      const at = from === 'session' ? place : undefined;
      if (at !== undefined && 'edition' in wanted && !(await wasSent(tab, at, wanted.edition))) return undefined;
      const found =
        'read' in wanted
          ? await findDocument(store, wanted.read, at, at === undefined ? await reviewer.read() : undefined)
          : await commentsOn(store, wanted.edition, wanted.known);
      if (found && tab !== undefined) await rememberSent(tab, place, found);
      if ('read' in wanted && from === 'own' && found?.documentState.known && !store.private)
        await takeFurther(store, found.documentState.edition, wanted.read);
      return found;
    } catch (error) {
      // The panel says what is wrong with the database; the page reads on without.
      console.warn('document state', error);
      return undefined;
    }
  };
  serveMessage('document-state-wanted', (wanted, { from, sender }) => answer(wanted, from, sender));
  serveMessage('arende-wanted', ({ document }, { sender }) => arende(document, sender.tab?.incognito === true));
  browser.tabs.onRemoved.addListener((tab) => void forgetSent(tab));
}

/** The comments are there whether or not it goes into the database. */
async function takeFurther(store: Store, edition: string, read: ReadText): Promise<void> {
  try {
    if (await takeReadFurther(store, edition, read)) await announceWriting();
  } catch (error) {
    console.warn('what was read further', error);
  }
}

const wasSent = async (tab: number | undefined, place: string, edition: string): Promise<boolean> =>
  tab !== undefined && (await sentEditions(tab)).some((one) => one.place === place && one.edition === edition);
