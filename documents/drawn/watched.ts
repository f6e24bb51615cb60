import type { BlockId } from '../block.ts';

/** Leads from a character of a text node to its place in a block; nothing where the node was not read. */
export type PlaceOfText = (node: Node, offset: number) => { block: BlockId; offset: number } | undefined;

/** What is heard of in a page, its shadow roots and its frames, each listened to once, and told to whoever asks. */
export abstract class Watched<Told> {
  protected readonly placeOfText: PlaceOfText;
  private readonly pages = new WeakSet<Document>();
  private readonly roots = new Set<ShadowRoot>();
  private readonly listeners = new Set<(told: Told) => void>();

  constructor(placeOfText: PlaceOfText) {
    this.placeOfText = placeOfText;
  }

  /** Calls the listener until the signal aborts. */
  on(listener: (told: Told) => void, page: Document, signal: AbortSignal): void {
    this.watch(page, signal);
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener), { once: true });
  }

  /** @param root a document, something in a frame's document, or a shadow root */
  watch(root: Node, signal: AbortSignal): void {
    if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
      this.roots.add(root as ShadowRoot);
      return;
    }
    const page = root.ownerDocument ?? (root as Document);
    if (this.pages.has(page)) return;
    this.pages.add(page);
    this.listenTo(page, { signal, capture: true, passive: true });
  }

  protected abstract listenTo(page: Document, options: AddEventListenerOptions): void;

  protected tell(told: Told): void {
    for (const listener of this.listeners) listener(told);
  }

  /** The shadow roots that are still shown, in whichever page. */
  protected get shadowRoots(): ShadowRoot[] {
    return [...this.roots].filter((root) => root.isConnected);
  }
}
