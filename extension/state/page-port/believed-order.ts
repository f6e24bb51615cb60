import type { DocumentState } from '../../../storage/queries/document-state.ts';
import { sentEditions } from '../../background/sent-editions.ts';
import type { PageNews } from '../../protocol/panel-calls.ts';

/**
 * A page's events, in their order. A page has its document's id from the worker, but a hostile page could send any id: the panel would
 * then show, and write to, another document. So the id is checked against the worker's record, and later events wait for that.
 */
export function inBelievedOrder(tab: number, take: (news: PageNews) => void): (news: PageNews) => void {
  /** What has been heard since an id is being looked up. */
  let waiting: PageNews[] | undefined;
  const hear = (news: PageNews) => {
    if (waiting) waiting.push(news);
    else if ('event' in news && news.event === 'document-state') void lookUp(news);
    else takeOne(news);
  };
  // An event that can't be taken in must not hold up those behind it.
  const takeOne = (news: PageNews) => {
    try {
      take(news);
    } catch (error) {
      // Firefox takes a panel that is closed apart while it still hears.
      if (globalThis.document?.defaultView === null) return;
      console.error('a page’s event', error);
    }
  };
  const isOurs = async ({ document, edition }: DocumentState) =>
    (await sentEditions(tab)).some((one) => one.document === document && one.edition === edition);
  const lookUp = async (news: Extract<PageNews, { event: 'document-state' }>) => {
    waiting = [];
    const isKnown = await isOurs(news.value).catch((error: unknown) => {
      console.warn('documents of the tab', error);
      return false;
    });
    takeOne(isKnown ? news : { event: 'comments-unavailable', value: undefined });
    const behind = waiting;
    waiting = undefined;
    for (const one of behind) hear(one);
  };
  return hear;
}
