import type { Ground } from '../documents/readable-document.ts';

/** Names in `CSS.highlights` are the page's to see, so they say whose they are. `marks.css` styles each of them. */
const prefix = 'remisslasaren-';

/** What lies above what, where two marks meet. */
const currentPriority = 1;

/**
 * The marks in the page: one `Highlight` a scheme and ground, and one for the passage that was jumped to.
 * The page's own DOM is not touched. Firefox forbids content scripts to walk through a `Highlight`, so nothing here
 * reads back what it has painted.
 */
export class Marks {
  private readonly registry: HighlightRegistry;
  private readonly names = new Set<string>();

  constructor(registry: HighlightRegistry) {
    this.registry = registry;
  }

  paint(scheme: string, ground: Ground, ranges: Iterable<StaticRange>): void {
    const highlight = this.highlight(`${prefix}${scheme}-on-${ground}`);
    for (const range of ranges) highlight.add(range);
  }

  /** Marks one passage as the one jumped to, instead of the one before. */
  point(ground: Ground, ranges: Iterable<StaticRange>): void {
    for (const other of ['light', 'dark']) this.registry.get(`${prefix}current-on-${other}`)?.clear();
    const highlight = this.highlight(`${prefix}current-on-${ground}`);
    highlight.priority = currentPriority;
    for (const range of ranges) highlight.add(range);
  }

  clear(): void {
    for (const name of this.names) this.registry.delete(name);
    this.names.clear();
  }

  private highlight(name: string): Highlight {
    const known = this.names.has(name) && this.registry.get(name);
    if (known) return known;
    const made = new Highlight();
    this.registry.set(name, made);
    this.names.add(name);
    return made;
  }
}
