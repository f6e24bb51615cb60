import type { Damage } from '../file/damage-told.ts';

/** Which pages of a document are damaged. PDF.js doesn't say of which page it speaks, so it is the one that is being read. */
export class PageDamage {
  private page: number | undefined;
  private readonly pages = new Map<number, Set<Damage>>();
  /** Has a font of the document turned out to be damaged? Its text is missing on all pages that use it. */
  private hasFont = false;

  begin(page: number): void {
    this.page = page;
  }

  take(damage: Damage): void {
    if (damage === 'font') this.hasFont = true;
    else if (this.page !== undefined)
      this.pages.set(this.page, (this.pages.get(this.page) ?? new Set<Damage>()).add(damage));
  }

  /** `sure` where some of the page's text may be missing; `likely` where that is to be thought of a page without any. */
  of(page: number): 'sure' | 'likely' | undefined {
    const damage = this.pages.get(page);
    if (damage?.has('content')) return 'sure';
    return damage || this.hasFont ? 'likely' : undefined;
  }
}
