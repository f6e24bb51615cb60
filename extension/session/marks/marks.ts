import { windowOf } from '../../../documents/html/blocks/own-properties.ts';
import type { BlockId, Ground } from '../../../documents/readable-document.ts';
import { currentMarkName, markName, ownMarks, type Sureness } from './mark-styles.ts';

/** The passage jumped to lies above the schemes' marks. */
const currentPriority = 1;

interface Painted {
  highlight: Highlight;
  range: StaticRange;
}

/**
 * The marks in the page: one `Highlight` a scheme and ground, and one for the passage that was jumped to, in the page's
 * own registry and in those of its frames. The page's own DOM is not touched. Firefox forbids content scripts to walk
 * through a `Highlight`, so nothing here reads back what it has painted.
 */
export class Marks {
  /** Each window's registry → name → highlight. */
  private readonly registries = new Map<HighlightRegistry, Map<string, Highlight>>();
  private readonly painted = new Map<BlockId, Painted[]>();
  private shown = true;
  private hasPainted = false;

  /** Puts the schemes' marks in the page, or keeps them out of it; the passage that was jumped to is marked all the same. */
  show(on: boolean): void {
    if (on === this.shown) return;
    this.shown = on;
    for (const [registry, highlights] of this.registries) {
      for (const [name, highlight] of highlights) {
        if (stays(name)) continue;
        unlessGone(() => (on ? registry.set(name, highlight) : registry.delete(name)));
      }
    }
  }

  paint(block: BlockId, scheme: string, ground: Ground, sureness: Sureness, ranges: Iterable<StaticRange>): void {
    const painted = this.painted.get(block) ?? [];
    this.painted.set(block, painted);
    for (const range of ranges) {
      const highlight = this.highlight(markName(scheme, ground, sureness), range);
      highlight?.add(range);
      if (!highlight) continue;
      painted.push({ highlight, range });
      // For the benchmark and the browser's profiler.
      if (!this.hasPainted) performance.mark('remisslasaren:first-marks');
      this.hasPainted = true;
    }
  }

  /** Takes away what was painted for a block. */
  unpaint(block: BlockId): void {
    for (const { highlight, range } of this.painted.get(block) ?? []) unlessGone(() => highlight.delete(range));
    this.painted.delete(block);
  }

  /** Marks one passage as the one jumped to, instead of the one before. */
  point(ground: Ground, ranges: Iterable<StaticRange>): void {
    this.unpoint();
    for (const range of ranges) {
      const highlight = this.highlight(currentMarkName(ground), range);
      if (highlight) highlight.priority = currentPriority;
      highlight?.add(range);
    }
  }

  unpoint(): void {
    for (const highlights of this.registries.values()) {
      for (const ground of ['light', 'dark'] as const)
        unlessGone(() => highlights.get(currentMarkName(ground))?.clear());
    }
  }

  clear(): void {
    for (const [registry, highlights] of this.registries) {
      for (const name of highlights.keys()) unlessGone(() => registry.delete(name));
    }
    this.registries.clear();
    this.painted.clear();
  }

  private highlight(name: string, { startContainer }: StaticRange): Highlight | undefined {
    const registry = registryOf(startContainer);
    if (!registry) return undefined;
    const highlights = this.registries.get(registry) ?? new Map<string, Highlight>();
    this.registries.set(registry, highlights);
    const known = highlights.get(name);
    if (known) return known;
    const made = new Highlight();
    if (this.shown || stays(name)) registry.set(name, made);
    highlights.set(name, made);
    return made;
  }
}

/** Marks of the reader's own (a jump's target, comments): shown also when the concepts' marks are switched off. */
const stays = (name: string) => staying.has(name);
const staying = new Set(
  (['light', 'dark'] as const).flatMap((ground) => [
    currentMarkName(ground),
    ...Object.values(ownMarks).map((own) => markName(own, ground, 'sure')),
  ]),
);

/**
 * Firefox throws, in words that differ, where a mark belongs to a frame's page that is gone. It can't be touched any more, nor
 * does it need to be: its marks went with it.
 */
function unlessGone(action: () => void): void {
  try {
    action();
  } catch (error) {
    console.debug(error);
  }
}

/** The registry of the window that a node is shown in. */
function registryOf({ ownerDocument }: Node): HighlightRegistry | undefined {
  if (ownerDocument === document) return CSS.highlights;
  return (ownerDocument && (windowOf(ownerDocument) as (Window & { CSS?: typeof CSS }) | null))?.CSS?.highlights;
}
