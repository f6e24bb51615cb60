import type { BlockId } from '../../block.ts';

/** Called with the blocks whose pages have been drawn, and with those whose pages no longer are. */
export type DrawnListener = (come: BlockId[], gone: BlockId[]) => void;

/** The blocks of a PDF that are to be painted; the listener is told when their pages are drawn. */
export class FollowedBlocks {
  listener: DrawnListener = () => {};
  private readonly isDrawn: (block: BlockId) => boolean;
  private readonly followed = new Set<BlockId>();
  /** Blocks followed since the last frame: their pages may be drawn already. */
  private readonly fresh = new Set<BlockId>();

  constructor(isDrawn: (block: BlockId) => boolean) {
    this.isDrawn = isDrawn;
  }

  follow(block: BlockId): void {
    if (this.followed.has(block)) return;
    this.followed.add(block);
    if (this.fresh.size === 0) requestAnimationFrame(() => this.lookAtFresh());
    this.fresh.add(block);
  }

  unfollow(block: BlockId): void {
    this.followed.delete(block);
    this.fresh.delete(block);
  }

  /** Tells of those among the blocks that are followed. */
  tell(come: readonly BlockId[], gone: readonly BlockId[]): void {
    const followed = (block: BlockId) => this.followed.has(block);
    this.listener(come.filter(followed), gone.filter(followed));
  }

  private lookAtFresh(): void {
    const come = [...this.fresh].filter(this.isDrawn);
    this.fresh.clear();
    this.tell(come, []);
  }
}
