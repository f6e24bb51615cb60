import { byAddress } from '../../../comments/model/identity.ts';
import type { Block, BlockChange, ReadableDocument, Selected, Span } from '../../../documents/readable-document.ts';

/** A document whose blocks are known, and which nobody draws: what is brought into view is noted. */
export class DocumentOfBlocks implements ReadableDocument {
  readonly blocks: Block[] = [];
  /** What has been brought into view last. */
  revealed: Span | undefined;
  private readonly named: string;
  private readonly at: string;
  private readonly waiting: BlockChange[] = [];
  private wake: () => void = () => {};

  constructor(title: string, address: string, blocks: readonly Block[]) {
    this.named = title;
    this.at = address;
    this.put(blocks);
  }

  /** Further blocks come at its end. */
  put(blocks: readonly Block[]): void {
    const at = this.blocks.length;
    const put = blocks.map((block, i) => ({ ...block, id: at + i + 1 }));
    this.waiting.push({ at, removed: 0, put, complete: true });
    this.blocks.push(...put);
    this.wake();
  }

  /** Where these words stand, as one selects them. */
  selectedWords(words: string): Selected {
    const block = this.blocks.find(({ text }) => text.includes(words));
    if (!block) throw new Error(`no ${words}`);
    const start = block.text.indexOf(words);
    const box = { left: 0, top: 0, right: 0, bottom: 0 };
    const at = (offset: number) => ({ block: block.id, offset });
    return { start: at(start), end: at(start + words.length), box };
  }

  textOf({ block, start, end }: Span): string {
    return this.blocks.find(({ id }) => id === block)?.text.slice(start, end) ?? '';
  }

  async *changes(signal: AbortSignal): AsyncIterable<BlockChange> {
    while (!signal.aborted) {
      const next = this.waiting.shift();
      if (next) yield next;
      else
        await new Promise<void>((resolve) => {
          this.wake = resolve;
          signal.addEventListener('abort', () => resolve(), { once: true });
        });
    }
  }

  title = () => this.named;
  address = () => this.at;
  identity = async () => [byAddress(this.at)];
  reveal(span: Span): boolean {
    this.revealed = span;
    return true;
  }
  // Nothing is drawn, pointed at or scrolled.
  ranges = () => [];
  boxes = () => [];
  ground = () => 'light' as const;
  selected = () => undefined;
  onGroundChange() {}
  onPointing() {}
  onSelecting() {}
  onNewFrame() {}
  onNear() {}
  follow() {}
  unfollow() {}
  readonly scroll = {
    heightOf: () => undefined,
    windowHeights: () => ({ top: 0, bottom: 1 }),
    windowBox: () => ({ left: 0, top: 0, right: 0, bottom: 0 }),
    scrollTo() {},
    onScroll() {},
  };
}
