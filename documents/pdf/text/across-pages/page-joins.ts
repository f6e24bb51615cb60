import type { Draft } from '../layout/draft.ts';
import type { Page } from '../page.ts';
import { runsOn } from './joins.ts';

/** Tells which pages begin with the rest of a paragraph from the page before. */
export class PageJoins {
  private readonly page: (number: number) => Page | undefined;
  /** 0 for a draft that is no heading. */
  private readonly levelOf: (page: Page, draft: Draft) => number;
  /** By the draft that stands first on a page: does what stands last on the page before go on in it? */
  private readonly joins = new WeakMap<Draft, { last: Draft; joined: boolean }>();

  constructor(page: (number: number) => Page | undefined, levelOf: (page: Page, draft: Draft) => number) {
    this.page = page;
    this.levelOf = levelOf;
  }

  /** A block over three pages is no paragraph: a page that is all run into ends what it holds. */
  isRunInto(number: number): boolean {
    return this.follows(number) && !(this.follows(number - 1) && this.isWhole(number - 1));
  }

  private follows(number: number): boolean {
    const [before, page] = [this.page(number - 1), this.page(number)];
    const [last, next] = [before && lastOf(before), page?.drafts[0]];
    if (!before || !page || !last || !next || page.beginsAnew || !this.runsOn(last, next)) return false;
    return this.levelOf(before, last) === 0 && this.levelOf(page, next) === 0;
  }

  private runsOn(last: Draft, next: Draft): boolean {
    const known = this.joins.get(next);
    if (known?.last === last) return known.joined;
    const joined = runsOn(last, next);
    this.joins.set(next, { last, joined });
    return joined;
  }

  private isWhole(number: number): boolean {
    const page = this.page(number);
    return page !== undefined && page.drafts[0] === lastOf(page);
  }
}

/** The last on the page that may go on: footnotes stand below it. */
export const lastOf = ({ drafts }: Page): Draft | undefined => drafts.findLast(({ kind }) => kind !== 'footnote');
