import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { BlockId } from '../../../../documents/block.ts';
import type { TrackedView } from '../../../../documents/flow/content/content.ts';
import type { FlowWords } from '../../../../documents/flow/draw/flow-words.ts';
import type { FlowDocument } from '../../../../documents/flow/flow-document.ts';
import { type FlowFailure, FlowView } from '../../../../documents/flow/flow-view.ts';
import type { FlowHead } from '../../../../documents/flow/reading/flow-answer.ts';
import type { About } from '../../../protocol/messaging.ts';
import type { ReadingSession } from '../../../session/reading-session.ts';
import type { OpenFlow } from '../opening.ts';
import { rememberPlace, viewPlace } from '../view-memory.ts';

/** What is seen of an open Word file: which of its readings, and what stands in it beside the text. */
export class FlowViewing {
  readonly file: OpenFlow;
  readonly view: FlowView;
  /** What is known of the document; undefined until it has been read. */
  readonly head: Signal<FlowHead | undefined> = signal(undefined);
  /** Can comments be written into it? */
  readonly isWord: ReadonlySignal<boolean> = computed(() => this.head.value?.kind === 'docx');
  readonly shownAs: Signal<TrackedView> = signal<TrackedView>('marked');
  /** Is all of it drawn? */
  readonly isWhole: Signal<boolean> = signal(false);
  /** Are the comments seen that the file holds? */
  readonly comments: Signal<boolean> = signal(true);
  /** Starts a comment; undefined until the reading has started, and in private windows. */
  readonly comment: Signal<((about: About) => void) | undefined> = signal(undefined);
  /** What is read of the file; undefined until that begins. */
  readonly reading: Signal<{ session: ReadingSession; document: FlowDocument } | undefined> = signal(undefined);

  /** @param container what the document is drawn in */
  constructor(file: OpenFlow, container: HTMLElement) {
    this.file = file;
    this.view = new FlowView(file.bytes, container);
  }

  /** Goes on where the reader was in the document before, and remembers where they are, until the signal aborts. */
  async goOn(signal: AbortSignal): Promise<void> {
    const { view, file } = this;
    const place = await viewPlace(file.hash);
    if (signal.aborted) return;
    if (place && place.page > 1) view.awaitBlock(place.page - 1);
    let remembering: ReturnType<typeof setTimeout> | undefined;
    const remember = () => {
      clearTimeout(remembering);
      // In a text without pages the blocks are counted.
      remembering = setTimeout(() => void rememberPlace(file.hash, { page: view.firstInView + 1, zoom: 'auto' }), 500);
    };
    view.container.addEventListener('scroll', remember, { signal, passive: true });
    signal.addEventListener('abort', () => clearTimeout(remembering), { once: true });
  }

  /**
   * Draws the document in one of its readings.
   * @returns why it can't be shown
   */
  async show(view: TrackedView, words: FlowWords): Promise<FlowFailure | undefined> {
    this.shownAs.value = view;
    this.isWhole.value = false;
    const shown = await this.view.show(view, words, (head) => {
      this.head.value = head;
    });
    if (shown === 'whole') this.isWhole.value = true;
    return typeof shown === 'string' ? undefined : shown;
  }

  /** Brings a block to the top of what is seen. */
  goTo(block: BlockId): void {
    this.view.drawn(block)?.element.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
}
