import type { CameWith } from '../../comments/model/sent-with.ts';
import { firstWhere } from '../../language/lists/first-where.ts';
import type { BlockChange, BlockId } from '../block.ts';
import { Coming } from '../coming.ts';
import type { RunPiece } from '../docx/text/docx-block.ts';
import type { PageBlock } from '../html/blocks/page-block.ts';
import { PageBlocks } from '../html/blocks/page-blocks.ts';
import { Listeners } from '../listeners.ts';
import { measured } from '../measured.ts';
import type { OtherReading } from '../readable-document.ts';
import { pageHasItsTurn, slice } from '../turn.ts';
import type { FlowBlock, FlowContent, TrackedView } from './content/content.ts';
import { type DrawnBlock, FlowDrawing } from './draw/flow-drawing.ts';
import type { FlowWords } from './draw/flow-words.ts';
import { FlowReadings } from './flow-readings.ts';
import { goToAnchor } from './into-view.ts';
import type { FlowAnswer, FlowHead } from './reading/flow-answer.ts';
import { readFlowInThread } from './reading/read-flow-in-thread.ts';

/** Why nothing is shown, or what failed in a thread. */
export type FlowFailure = Extract<FlowAnswer, { is: 'unreadable' | 'failed' }>;

/** A document drawn as one long sheet in an element that scrolls. It stays drawn while readings of it begin and end. */
export class FlowView {
  readonly container: HTMLElement;
  readonly sheet: HTMLElement;
  readonly blocks = new PageBlocks();
  /** As they were read, with their places in the file. */
  private readonly source = new Map<BlockId, FlowBlock>();
  readonly bytes: Uint8Array<ArrayBuffer>;
  private readonly readings: FlowReadings;
  private readonly changed = new Listeners<[BlockChange]>();
  private nextId = 1;
  /** Which reading is shown, and the id that its blocks begin with: with both it can be read again just so. */
  shown: { view: TrackedView; firstId: BlockId } = { view: 'marked', firstId: 1 };
  private isWhole = false;
  private showing = new AbortController();
  private drawing: FlowDrawing | undefined;
  /** What is scrolled to as soon as it is drawn, and how far below the top it goes, in CSS pixels. */
  private awaited: { isIt(block: FlowBlock, index: number): boolean; below: number } | undefined;
  head: FlowHead | undefined;
  /** What the file came with, as `cameWithOf` says it. */
  cameWith: CameWith | undefined;

  /** @param container what scrolls; the sheet is drawn in it, and nothing else may be */
  constructor(bytes: Uint8Array<ArrayBuffer>, container: HTMLElement) {
    this.bytes = bytes;
    this.readings = new FlowReadings(bytes);
    this.container = container;
    this.sheet = container.ownerDocument.createElement('article');
    this.sheet.className = 'flow-sheet';
    this.sheet.lang = 'sv';
    container.replaceChildren(this.sheet);
    this.sheet.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      // The address of the page says which file is open: no link of the document's may change it.
      if (!link?.getAttribute('href')?.startsWith('#')) return;
      event.preventDefault();
      goToAnchor(link);
    });
    // Who scrolls meanwhile isn't moved back.
    for (const move of ['wheel', 'pointerdown', 'keydown'])
      container.addEventListener(move, () => (this.awaited = undefined), { passive: true });
  }

  /** The blocks in reading order, with their places in the file. */
  get read(): FlowBlock[] {
    return this.blocks.all.flatMap(({ id }) => this.source.get(id) ?? []);
  }

  /** The readings of a Word file's changes that aren't shown; undefined until the one that is shown is whole. */
  async otherReadings(signal: AbortSignal): Promise<readonly OtherReading[] | undefined> {
    if (!this.isWhole) return undefined;
    if (this.head?.kind !== 'docx' || this.head.changes.authors.size === 0) return [];
    return this.readings.besides(this.shown.view, this.read, signal);
  }

  /** Where a block stands on the sheet, also one of a header or a footer. */
  drawn(block: BlockId): Pick<PageBlock, 'pieces' | 'element' | 'within'> | undefined {
    return this.drawing?.drawn(block);
  }

  /** How far down in what it stands within a block stands, 0 to 1, without its being laid out. */
  shareOf(block: BlockId, within: Element): number {
    return this.drawing?.shareOf(block, within) ?? 0;
  }

  /**
   * Reads the file and draws it in one of its readings, in the place of what is drawn; what one has scrolled to stays in view.
   * @param onHead hears what is known of the document before its text comes
   * @returns once it is over, or why it couldn't; `left` where another reading is shown by then
   */
  async show(
    view: TrackedView,
    words: FlowWords,
    onHead: (head: FlowHead) => void,
  ): Promise<'whole' | 'left' | FlowFailure> {
    this.showing.abort();
    this.showing = new AbortController();
    const { signal } = this.showing;
    const asked = { bytes: this.bytes, view, firstId: this.nextId };
    for await (const answer of readFlowInThread(asked, signal)) {
      if (signal.aborted) return 'left';
      if (answer.is === 'unreadable' || answer.is === 'failed') return answer;
      if (answer.is === 'head') {
        this.shown = { view, firstId: asked.firstId };
        this.begin(answer.head, words);
        onHead(answer.head);
      } else if (answer.is === 'content') await this.draw(answer.content, signal);
      else if (answer.is === 'came-with') this.cameWith = answer.cameWith;
      else this.end();
    }
    return signal.aborted ? 'left' : 'whole';
  }

  /** Which of the blocks is the first in view, counted from 0. */
  get firstInView(): number {
    const { all } = this.blocks;
    const { top } = this.container.getBoundingClientRect();
    return firstWhere(0, all.length, (at) => {
      const { element, within } = all[at] as PageBlock;
      const around = (within ?? element).getBoundingClientRect();
      // What isn't laid out is asked for nothing within it.
      if (around.bottom <= top || around.top >= top) return around.bottom > top;
      return element.getBoundingClientRect().bottom > top;
    });
  }

  /** Brings a block to the top once it is drawn, unless one scrolls before. @param number counted from 0 */
  awaitBlock(number: number): void {
    this.awaited = { isIt: (_, index) => index >= number, below: 0 };
  }

  /** Leaves off drawing, for good. */
  close(): void {
    this.showing.abort();
    this.drawing?.close();
  }

  /** What is drawn, and what comes and goes from then on. */
  changes(signal: AbortSignal): AsyncIterable<BlockChange> {
    const coming = new Coming({ at: 0, removed: 0, put: [...this.blocks.all], complete: this.isWhole } as BlockChange);
    this.changed.on(coming.add, signal);
    return coming.until(signal);
  }

  private begin(head: FlowHead, words: FlowWords): void {
    this.head = head;
    this.isWhole = false;
    const { drawing: before } = this;
    before?.close();
    if (before) this.awaitSamePlace();
    this.drawing = new FlowDrawing(head, words, { ...this.shown, bytes: this.bytes, container: this.container });
    this.sheet.replaceChildren(this.drawing.top);
    this.source.clear();
    if (before) this.changed.tell(this.blocks.splice(0, this.blocks.all.length, [], false));
  }

  private async draw(content: readonly FlowContent[], signal: AbortSignal): Promise<void> {
    const blocks = this.drawing?.draw(content, this.sheet);
    for (let isOver = !blocks; !isOver && !signal.aborted; ) {
      const put: PageBlock[] = [];
      measured('read', () => {
        const until = performance.now() + slice;
        while (performance.now() < until && !isOver) {
          const next = blocks?.next();
          isOver = next?.done ?? true;
          if (next && !next.done && next.value) put.push(this.take(next.value));
        }
      });
      this.changed.tell(this.blocks.splice(this.blocks.all.length, 0, put, false));
      this.scrollToAwaited();
      await pageHasItsTurn();
    }
  }

  /**
   * Another reading of the document is about to be drawn. In a Word file the paragraph in view is the same in it by its place in the file;
   * elsewhere the number of the block is near enough.
   */
  private awaitSamePlace(): void {
    const { firstInView } = this;
    const first = this.blocks.all[firstInView];
    if (!first || this.container.scrollTop === 0) return;
    const below = first.element.getBoundingClientRect().top - this.container.getBoundingClientRect().top;
    const paragraph = paragraphOf(this.source.get(first.id));
    const isIt = (block: FlowBlock, index: number) =>
      paragraph === undefined ? index >= firstInView : (paragraphOf(block) ?? -1) >= paragraph;
    this.awaited = { isIt, below };
  }

  private scrollToAwaited(): void {
    const { awaited } = this;
    if (!awaited) return;
    for (const [i, { id, element }] of this.blocks.all.entries()) {
      const block = this.source.get(id);
      if (!block || !awaited.isIt(block, i)) continue;
      const { top } = this.container.getBoundingClientRect();
      this.container.scrollBy({ top: element.getBoundingClientRect().top - top - awaited.below, behavior: 'instant' });
      // Until enough is drawn below it, it can't come to its place.
      const { scrollTop, scrollHeight, clientHeight } = this.container;
      if (scrollTop + clientHeight < scrollHeight - 1) this.awaited = undefined;
      return;
    }
  }

  private take({ block, ...place }: DrawnBlock): PageBlock {
    this.source.set(block.id, block);
    this.nextId = Math.max(this.nextId, block.id + 1);
    const { pieces: _, ...said } = block;
    return { ...said, ...place };
  }

  private end(): void {
    this.isWhole = true;
    performance.mark('remisslasaren:pages-read');
    this.drawing?.end(this.sheet);
    this.scrollToAwaited();
    this.awaited = undefined;
    this.changed.tell(this.blocks.splice(0, 0, [], true));
  }
}

/** Where its paragraph begins in the document's main part, in a Word file; notes have parts of their own. */
function paragraphOf(block: FlowBlock | undefined): number | undefined {
  const piece = block?.pieces[0] as Partial<RunPiece> | undefined;
  return block?.kind === 'footnote' ? undefined : piece?.paragraph;
}
