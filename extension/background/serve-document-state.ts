import { array, is, literal, looseObject, record, strictObject, string, union } from 'valibot';
import { browser } from 'wxt/browser';
import { type Arende, identifier, snapshot } from '../../comments/model/model.ts';
import type { ReadText } from '../../comments/model/read-text.ts';
import { contextStore } from '../../storage/db/context-store.ts';
import type { DocumentAnswer } from '../../storage/queries/document-state.ts';
import { commentsOn, findDocument } from '../../storage/queries/find-document.ts';
import { pageAddressOf } from '../../storage/queries/page-address.ts';
import { arendeOf } from '../../storage/queries/read.ts';
import type { From, Sender } from '../protocol/message-policy.ts';
import type { DocumentStateRequest } from '../protocol/messaging.ts';
import { onMessage } from '../protocol/single-message.ts';
import { forgetSent, rememberSent, sentEditions } from './sent-editions.ts';

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
      if (!is(documentStateRequest, wanted)) return undefined;
      const store = await contextStore({ private: sender.tab?.incognito === true });
      const place = pageAddressOf(sender.url ?? '');
      const tab = sender.tab?.id;
      const at = from === 'session' ? place : undefined;
      if (at !== undefined && 'edition' in wanted && !(await wasSent(tab, at, wanted.edition))) return undefined;
      const found =
        'read' in wanted
          ? await findDocument(store, wanted.read as ReadText, at)
          : await commentsOn(store, wanted.edition, wanted.known);
      if (found && tab !== undefined) await rememberSent(tab, place, found);
      return found;
    } catch (error) {
      // The panel says what is wrong with the database; the page reads on without.
      console.warn('work', error);
      return undefined;
    }
  };
  onMessage('document-state-wanted', (wanted, { from, sender }) => answer(wanted, from, sender));
  onMessage('arende-wanted', ({ document }, { sender }) => arende(document, sender.tab?.incognito === true));
  browser.tabs.onRemoved.addListener((tab) => void forgetSent(tab));
}

/** As it came by message. */
const documentStateRequest = union([
  strictObject({
    type: literal('document-state-wanted'),
    read: looseObject({
      title: string(),
      facts: array(looseObject({ kind: string(), text: string() })),
      identifiers: array(identifier),
      text: string(),
      sections: snapshot.entries.sections,
      struck: snapshot.entries.struck,
    }),
  }),
  strictObject({ type: literal('document-state-wanted'), edition: string(), known: record(string(), string()) }),
]);

const wasSent = async (tab: number | undefined, place: string, edition: string): Promise<boolean> =>
  tab !== undefined && (await sentEditions(tab)).some((one) => one.place === place && one.edition === edition);
