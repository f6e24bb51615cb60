import type { Target } from '../../../comments/model/comment.ts';
import type { Selector } from '../../../comments/model/target/selectors.ts';
import type { PagesRead } from '../../../documents/readable-document.ts';
import type { PlaceState } from '../../protocol/messaging.ts';

export type ReadPages = Pick<PagesRead, 'all' | 'slow' | 'unread' | 'claimed'> & Partial<Pick<PagesRead, 'textless'>>;

/** Tells which places are on pages that aren't read. Equal words on other pages are then no places of theirs. */
export class UnreadPlaces {
  private readonly pages: ReadPages | undefined;

  /** @param pages undefined where the document has none */
  constructor(pages: ReadPages | undefined) {
    this.pages = pages;
  }

  /** Does it begin on a page that isn't read? A part of a page needs no text, only the page. */
  holds(target: Target): boolean {
    const page = pageOfTarget(target);
    if (page === undefined) return false;
    return target.type === 'rectangle' ? this.isOutOfReach(page) : this.isUnread(page);
  }

  /** May a comment that isn't found be on such a page? It may if its page isn't known, or if the page after its own isn't read. */
  mayHold(target: Target, state: PlaceState): boolean {
    if (state === 'unchanged' || (target.type !== 'passage' && target.type !== 'section')) return false;
    const page = pageOfTarget(target);
    return page === undefined ? hasUnread(this.pages) : state !== 'moved' && this.isUnread(page + 1);
  }

  private isUnread(page: number): boolean {
    if (!this.pages) return false;
    const { slow, unread, textless = [] } = this.pages;
    // Words on a page without text were recognised in its picture, and will be again.
    const isLater = slow.includes(page) || textless.includes(page);
    return this.isOutOfReach(page) || isLater || unread.some(({ from, to }) => from <= page && page <= to);
  }

  /** A page that the file claims to have but that can't be reached in it. */
  private isOutOfReach(page: number): boolean {
    return this.pages?.claimed !== undefined && page > this.pages.all && page <= this.pages.claimed;
  }
}

/** Is there any page that isn't read, or not yet? What isn't found in the text may stand on it. */
export const hasUnread = (pages: ReadPages | undefined): boolean =>
  pages !== undefined &&
  (pages.slow.length > 0 || pages.unread.length > 0 || (pages.claimed !== undefined && pages.claimed > pages.all));

/** The page that a comment's place begins on, from 1; undefined where it isn't known. */
export function pageOfTarget(target: Target): number | undefined {
  if (target.type === 'rectangle') return target.page;
  return 'selectors' in target ? pageIn(target.selectors) : undefined;
}

function pageIn(selectors: readonly Selector[]): number | undefined {
  for (const one of selectors) {
    const page = one.type === 'FragmentSelector' ? /^page=(\d+)/.exec(one.value)?.[1] : undefined;
    if (page !== undefined) return Number(page);
  }
  return undefined;
}
