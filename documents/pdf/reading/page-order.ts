/** In which order pages are read: those that are seen first, then from the beginning on. */
export class PageOrder {
  private readonly left: Set<number>;

  constructor(pages: number) {
    this.left = new Set(Array.from({ length: pages }, (_, i) => i + 1));
  }

  /** @param seen the page in view @returns undefined when all have been given */
  next(seen: number): number | undefined {
    for (const page of [seen, seen + 1, seen - 1]) if (this.left.delete(page)) return page;
    const { value } = this.left.values().next();
    if (value !== undefined) this.left.delete(value);
    return value;
  }
}
