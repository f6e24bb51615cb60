import { browser } from 'wxt/browser';
import type { Arende } from '../annotations/model.ts';
import type { ArendeWanted, WorkAnswer, WorkWanted } from '../messaging.ts';
import { arendeOf } from './read.ts';
import { openStore, type Store } from './store.ts';
import { commentsOn, workOn } from './work.ts';

/** The worker's answer to a page that asks what the reader has written of its document. */
export function serveWork(): void {
  const stores = new Map<boolean, Promise<Store>>();
  const storeFor = (isPrivate: boolean) => {
    const opening = stores.get(isPrivate) ?? openStore({ private: isPrivate });
    stores.set(isPrivate, opening);
    opening.catch(() => stores.delete(isPrivate));
    return opening;
  };
  const arende = async ({ document }: ArendeWanted, isPrivate: boolean): Promise<Arende | undefined> => {
    try {
      return await arendeOf(await storeFor(isPrivate), document);
    } catch (error) {
      console.warn('arende', error);
      return undefined;
    }
  };
  const answer = async (wanted: WorkWanted, isPrivate: boolean): Promise<WorkAnswer | undefined> => {
    try {
      const store = await storeFor(isPrivate);
      return await ('read' in wanted ? workOn(store, wanted.read) : commentsOn(store, wanted.edition, wanted.known));
    } catch (error) {
      // The panel says what is wrong with the database; the page reads on without.
      console.warn('work', error);
      return undefined;
    }
  };
  browser.runtime.onMessage.addListener((message, sender) => {
    const wanted = message as Partial<WorkWanted | ArendeWanted> | null;
    const isPrivate = sender.tab?.incognito === true;
    if (wanted?.type === 'work-wanted') return answer(message as WorkWanted, isPrivate);
    if (wanted?.type === 'arende-wanted') return arende(message as ArendeWanted, isPrivate);
    return undefined;
  });
}
