/** Pages that wait or are worked on; each is there once. */
export class PageQueue {
  private readonly waiting = new Set<number>();
  private readonly begun = new Set<number>();

  /** False where the page is there already. */
  add(page: number): boolean {
    if (this.waiting.has(page) || this.begun.has(page)) return false;
    this.waiting.add(page);
    return true;
  }

  /** @param seen the page in view, which comes first, then those beside it @returns undefined where none waits */
  next(seen: number): number | undefined {
    const page = [seen, seen + 1, seen - 1].find((one) => this.waiting.has(one)) ?? this.first();
    if (page === undefined) return undefined;
    this.waiting.delete(page);
    this.begun.add(page);
    return page;
  }

  private first(): number | undefined {
    let first: number | undefined;
    for (const page of this.waiting) if (first === undefined || page < first) first = page;
    return first;
  }

  through(page: number): void {
    this.waiting.delete(page);
    this.begun.delete(page);
  }

  /** All that aren't through. */
  left(): number[] {
    return [...this.begun, ...this.waiting];
  }

  clear(): void {
    this.waiting.clear();
    this.begun.clear();
  }
}
