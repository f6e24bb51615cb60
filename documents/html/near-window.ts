import { firstWhere } from '../../language/lists/first-where.ts';
import { listen, onWrittenAnew } from '../interaction/listening.ts';
import { measured } from '../measured.ts';
import type { BlockId } from '../readable-document.ts';
import { sleep } from '../sleep.ts';
import { frameIsDrawn, slice } from '../turn.ts';
import { nodeTypeOf, ownerDocumentOf, rootElementOf, windowOf } from './blocks/own-properties.ts';
import type { PageBlock } from './blocks/page-block.ts';
import type { PageBlocks } from './blocks/page-blocks.ts';
import { Distances } from './distances.ts';

/** In sizes of the window: a block comes near within `come` of the window, and has left again beyond `leave`. */
const reach = { come: 1.5, leave: 3 };
/** A pass over all blocks waits until nothing has moved for `rest` milliseconds, but at most `most` in all. */
const waitFor = { rest: 250, most: 1000 };
/** A walk along the blocks ends after this many in a row that aren't near. */
const mostElsewhere = 16;
/** At most this many columns are looked through at once; the pass over all blocks sees to the others. */
const mostColumns = 16;
/** Up to this many new blocks are measured one by one; if there are more, the pass over all blocks finds those that are near. */
const mostFresh = 200;

/** Events after which text may have moved. Not all of them bubble, so they are listened to in the capture phase. */
const moves = ['scroll', 'load', 'toggle', 'transitionend', 'animationend'];

/** Called with the blocks that have come near and those that have left. */
export type NearListener = (come: BlockId[], gone: BlockId[]) => void;

/**
 * Which of the blocks that are followed stand in a page's window or near it. An IntersectionObserver would tell, but Chromium
 * 156 measures each of its elements in every frame while the page scrolls: 20 ms for 8,000 of them, 70 to 140 for
 * 41,000. So blocks are measured here, 5 µs each: at once around the window, found by a binary search where blocks run
 * from top to bottom; and all blocks when nothing moves, wherever the page has put them.
 */
export class NearWindow {
  private readonly view: Window;
  private readonly blocks: PageBlocks;
  private readonly tell: NearListener;
  private readonly signal: AbortSignal;
  private readonly followed = new Set<BlockId>();
  /** The followed blocks in reading order; undefined once others are followed, until it is needed again. */
  private inOrder: PageBlock[] | undefined;
  private readonly near = new Set<BlockId>();
  /** Blocks followed since the window was last looked at. */
  private readonly fresh = new Set<BlockId>();
  /** Blocks that begin above the end of the block before them, as the first of a second column does; found by the last pass. */
  private columns = new Set<BlockId>();
  private looksNext = false;
  private passes = false;
  private moved = false;
  private movedAt = 0;
  private printing = false;

  constructor(view: Window, blocks: PageBlocks, tell: NearListener, signal: AbortSignal) {
    this.view = view;
    this.blocks = blocks;
    this.tell = tell;
    this.signal = signal;
    listen(view, 'beforeprint', () => this.print(true), { signal });
    listen(view, 'afterprint', () => this.print(false), { signal });
    const sizes = new ResizeObserver(this.soon);
    const watch = () => {
      this.watch(view.document);
      sizes.observe(rootElementOf(view.document));
    };
    watch();
    onWrittenAnew(watch, signal);
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  }

  /** Listens for movement in a tree: the page's, a shadow root's or a frame's. */
  watch(root: Node): void {
    const { signal } = this;
    const page = ownerDocumentOf(root);
    const tree = nodeTypeOf(root) === Node.DOCUMENT_FRAGMENT_NODE ? root : (page ?? root);
    for (const move of moves) tree.addEventListener(move, this.soon, { capture: true, passive: true, signal });
    const view = (page && windowOf(page)) ?? this.view;
    view.addEventListener('resize', this.soon, { signal });
  }

  follow(block: BlockId): void {
    if (this.followed.has(block)) return;
    this.followed.add(block);
    this.fresh.add(block);
    this.inOrder = undefined;
    this.moved = true;
    if (!this.looksNext) this.soon();
  }

  unfollow(block: BlockId): void {
    if (!this.followed.delete(block)) return;
    this.near.delete(block);
    this.fresh.delete(block);
    this.inOrder = undefined;
  }

  /** Looks before the next frame is drawn, when the browser needs the layout anyway. */
  readonly soon = (): void => {
    this.moved = true;
    this.movedAt = performance.now();
    if (!this.passes) this.passOver().catch((error: unknown) => console.error('near', error));
    if (this.looksNext) return;
    this.looksNext = true;
    this.view.requestAnimationFrame(() => {
      this.looksNext = false;
      this.look();
    });
  };

  /** Measures blocks around the place where the window should be in each column, or around one block. */
  look(around?: BlockId): void {
    if (this.signal.aborted) return;
    const come: BlockId[] = [];
    measured('near', () => {
      const distances = new Distances(this.view);
      const blocks = this.ordered();
      const sees = (block: PageBlock) => this.sees(block, distances, come);
      if (around !== undefined) walk(blocks, indexOf(blocks, around), sees);
      const { fresh } = this;
      if (fresh.size > 0 && fresh.size <= mostFresh) for (const block of blocks) if (fresh.has(block.id)) sees(block);
      fresh.clear();
      const columns = [...this.columns].map((id) => indexOf(blocks, id)).filter((at) => at > 0);
      const starts = [0, ...columns];
      for (const [i, start] of starts.entries()) {
        walk(blocks, firstNear(blocks, start, starts[i + 1] ?? blocks.length, distances), sees);
      }
    });
    if (come.length > 0) this.tell(come, []);
  }

  /** Is the block near? Notes it where it wasn't before. */
  private sees(block: PageBlock, distances: Distances, come: BlockId[]): boolean {
    if (!distances.isWithin(reach.come, block)) return false;
    if (!this.near.has(block.id)) come.push(block.id);
    this.near.add(block.id);
    return true;
  }

  /** Measures all blocks, one slice a frame, and again if something has moved meanwhile. */
  private async passOver(): Promise<void> {
    this.passes = true;
    try {
      while (this.moved && !this.signal.aborted) {
        await this.rest();
        this.moved = false;
        await this.passOnce();
      }
    } finally {
      // After an error, the next movement begins another pass.
      this.passes = false;
    }
  }

  private async passOnce(): Promise<void> {
    const blocks = this.ordered();
    const columns = new Set<BlockId>();
    for (let done = 0; done < blocks.length; ) {
      // A pass isn't urgent, so it forces no layout of the page.
      await frameIsDrawn(this.view);
      if (this.signal.aborted) return;
      done = this.lookThrough(blocks, done, columns);
    }
    this.columns = columns.size > mostColumns ? new Set() : columns;
  }

  private async rest(): Promise<void> {
    const began = performance.now();
    for (;;) {
      const now = performance.now();
      const left = Math.min(this.movedAt + waitFor.rest, began + waitFor.most) - now;
      if (left <= 0) return;
      await sleep(left);
    }
  }

  /** @returns how far it came in a slice */
  private lookThrough(blocks: readonly PageBlock[], from: number, columns: Set<BlockId>): number {
    const come: BlockId[] = [];
    const gone: BlockId[] = [];
    let at = from;
    measured('near', () => {
      const until = performance.now() + slice;
      const distances = new Distances(this.view);
      let before = Number.NEGATIVE_INFINITY;
      for (; at < blocks.length && (at % 64 !== 0 || at === from || performance.now() < until); at++) {
        const block = blocks[at] as PageBlock;
        const { id } = block;
        if (!this.followed.has(id)) continue;
        const { x, y } = distances.ofBlock(block);
        if (y < before - reach.come) columns.add(id);
        before = y;
        const known = this.near.has(id);
        const within = known ? reach.leave : reach.come;
        const near = this.printing || (Math.abs(x) <= within && Math.abs(y) <= within);
        if (near === known) continue;
        if (near) this.near.add(id);
        else this.near.delete(id);
        (near ? come : gone).push(id);
      }
    });
    if (come.length + gone.length > 0) this.tell(come, gone);
    return at;
  }

  /** While the page is printed, every block is near. */
  private print(on: boolean): void {
    this.printing = on;
    const come = on ? [...this.followed].filter((id) => !this.near.has(id)) : [];
    for (const id of come) this.near.add(id);
    if (on) this.tell(come, []);
    else this.soon();
  }

  private ordered(): readonly PageBlock[] {
    this.inOrder ??= this.blocks.all.filter(({ id }) => this.followed.has(id));
    return this.inOrder;
  }
}

const indexOf = (blocks: readonly PageBlock[], block: BlockId) => blocks.findIndex(({ id }) => id === block);

/** The first block of a column that isn't far above. */
function firstNear(blocks: readonly PageBlock[], start: number, end: number, distances: Distances): number {
  return firstWhere(start, end - 1, (at) => distances.ofBlock(blocks[at] as PageBlock).y >= -reach.come);
}

/** From a block on in both directions, while blocks are seen. */
function walk(blocks: readonly PageBlock[], from: number, sees: (block: PageBlock) => boolean): void {
  for (const step of [1, -1]) {
    let elsewhere = 0;
    for (let at = step > 0 ? from : from - 1; elsewhere < mostElsewhere; at += step) {
      const block = blocks[at];
      if (!block) break;
      elsewhere = sees(block) ? 0 : elsewhere + 1;
    }
  }
}
