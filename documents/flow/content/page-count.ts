/** Counts the pages of a document while it is read. */
export class PageCount {
  page = 1;
  /** Does nothing stand on the page yet? */
  private isFresh = true;

  /** Something stands on the page. */
  fill(): void {
    this.isFresh = false;
  }

  /** An author's break. */
  break(): void {
    this.page++;
    this.isFresh = true;
  }

  /** A paragraph that is to begin on a new page. */
  breakBefore(): void {
    if (!this.isFresh) this.break();
  }

  /** One that the program drew. */
  drawn(): void {
    if (!this.isFresh) this.page++;
    this.isFresh = false;
  }
}
