import type { BlockId } from '../block.ts';
import { nodeTypeOf, ownerDocumentOf } from '../html/blocks/own-properties.ts';
import { onWrittenAnew } from './listening.ts';

export interface TextPlace {
  block: BlockId;
  offset: number;
  /** Does the block stand beside the text around it, as struck words do? */
  aside?: boolean;
}

/** Leads from a character of a text node to its place in a block; nothing where the node was not read. */
export type PlaceOfText = (node: Node, offset: number) => TextPlace | undefined;

/** Event → its listener. */
export type DocumentListeners = { [Type in keyof DocumentEventMap]?: (event: DocumentEventMap[Type]) => void };

/** Listens once to a page, its shadow roots and its frames, and reports what it hears to every listener. */
export abstract class PageListener<Heard> {
  protected readonly placeOfText: PlaceOfText;
  /** Page → what listens there. */
  private readonly pages = new WeakMap<Document, DocumentListeners>();
  private readonly roots = new Set<ShadowRoot>();
  private readonly listeners = new Set<(heard: Heard) => void>();

  constructor(placeOfText: PlaceOfText) {
    this.placeOfText = placeOfText;
  }

  /** Calls the listener until the signal aborts. */
  on(listener: (heard: Heard) => void, page: Document, signal: AbortSignal): void {
    this.watch(page, signal);
    onWrittenAnew(() => this.watch(page, signal), signal);
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener), { once: true });
  }

  /**
   * Listens, if it isn't done yet, or no longer.
   * @param root a document, something in a frame's document, or a shadow root
   */
  watch(root: Node, signal: AbortSignal): void {
    if (nodeTypeOf(root) === Node.DOCUMENT_FRAGMENT_NODE) {
      this.roots.add(root as ShadowRoot);
      return;
    }
    const page = ownerDocumentOf(root) ?? (root as Document);
    const listening = this.pages.get(page) ?? this.listenersIn(page);
    this.pages.set(page, listening);
    for (const [type, listener] of Object.entries(listening))
      page.addEventListener(type, listener as EventListener, { signal, capture: true, passive: true });
  }

  /** What is to listen in a page. */
  protected abstract listenersIn(page: Document): DocumentListeners;

  protected report(heard: Heard): void {
    for (const listener of this.listeners) listener(heard);
  }

  /** The shadow roots that are still shown, in whichever page. */
  protected get shadowRoots(): ShadowRoot[] {
    return [...this.roots].filter((root) => root.isConnected);
  }
}
