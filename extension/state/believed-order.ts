import { sentEditions } from '../background/sent-editions.ts';
import type { PageNews } from '../protocol/panel-calls.ts';

/**
 * A page's events, in their order. A page has its document's id from the worker, but a hostile page could send any id: the panel would
 * then show, and write to, another document. So the id is checked against the worker's record, and later events wait for that.
 */
export function inBelievedOrder(tab: number, take: (news: PageNews) => void): (news: PageNews) => void {
  let waiting: PageNews[] | undefined;
  const hear = (news: PageNews) => {
    if (waiting) waiting.push(news);
    else if ('event' in news && news.event === 'document-state') void lookUp(news);
    else take(news);
  };
  const lookUp = async (news: Extract<PageNews, { event: 'document-state' }>) => {
    waiting = [];
    const { document, edition } = news.value;
    const known = await sentEditions(tab).catch((error: unknown) => {
      console.warn('documents of the tab', error);
      return [];
    });
    take(
      known.some((one) => one.document === document && one.edition === edition)
        ? news
        : { event: 'comments-unavailable', value: undefined },
    );
    const behind = waiting;
    waiting = undefined;
    for (const one of behind) hear(one);
  };
  return hear;
}
