import type { Ground } from '../documents/readable-document.ts';
import { currentMarkName, markName } from './mark-styles.ts';

/** The passage jumped to lies above the schemes' marks. */
const currentPriority = 1;

/**
 * The marks in the page: one `Highlight` a scheme and ground, and one for the passage that was jumped to.
 * The page's own DOM is not touched. Firefox forbids content scripts to walk through a `Highlight`, so nothing here
 * reads back what it has painted.
 */
export class Marks {
  private readonly registry: HighlightRegistry;
  private readonly highlights = new Map<string, Highlight>();

  constructor(registry: HighlightRegistry) {
    this.registry = registry;
  }

  paint(scheme: string, ground: Ground, ranges: Iterable<StaticRange>): void {
    const highlight = this.highlight(markName(scheme, ground));
    for (const range of ranges) highlight.add(range);
  }

  /** Marks one passage as the one jumped to, instead of the one before. */
  point(ground: Ground, ranges: Iterable<StaticRange>): void {
    for (const other of ['light', 'dark'] as const) this.highlights.get(currentMarkName(other))?.clear();
    const highlight = this.highlight(currentMarkName(ground));
    highlight.priority = currentPriority;
    for (const range of ranges) highlight.add(range);
  }

  /** Takes a scheme's marks away, and the pointing at one of them. */
  erase(scheme: string): void {
    for (const ground of ['light', 'dark'] as const) {
      for (const name of [markName(scheme, ground), currentMarkName(ground)]) {
        this.registry.delete(name);
        this.highlights.delete(name);
      }
    }
  }

  clear(): void {
    for (const name of this.highlights.keys()) this.registry.delete(name);
    this.highlights.clear();
  }

  private highlight(name: string): Highlight {
    const known = this.highlights.get(name);
    if (known) return known;
    const made = new Highlight();
    this.registry.set(name, made);
    this.highlights.set(name, made);
    return made;
  }
}
