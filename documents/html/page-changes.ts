import { nodeTypeOf } from './blocks/own-properties.ts';

/** What is observed: nodes, text, and attributes that may hide or show something. */
const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'contenteditable'],
};

/** Attributes that pages change constantly and that seldom hide anything. */
const busy = new Set(['class', 'style']);

/** What has changed in the page since it was last taken, and is to be read again. */
export interface PendingChanges {
  /** Text that has changed, and elements that may have been hidden or shown. */
  nodes: Set<Node>;
  /** Elements whose children have changed. */
  parents: Set<Element>;
  /** Elements of which only the class or the style has changed. */
  styled: Set<Node>;
  /** Elements that were put in. */
  added: Set<Element>;
  /** Has anything been taken out, or moved? */
  removed: boolean;
}

const nothing = (): PendingChanges => ({
  nodes: new Set(),
  parents: new Set(),
  styled: new Set(),
  added: new Set(),
  removed: false,
});

/** Collects changes in the trees of a page. The observer's callback does almost nothing, since pages change in loops. */
export class PageChanges {
  private readonly observer: MutationObserver;
  private pending = nothing();
  private readonly onNewRoot: () => void;
  private readonly signal: AbortSignal;
  private awaited: (() => void) | undefined;

  /** @param onNewRoot called when a document's root element has come or gone */
  constructor(onNewRoot: () => void, signal: AbortSignal) {
    this.onNewRoot = onNewRoot;
    this.signal = signal;
    this.observer = new MutationObserver((records) => this.gather(records));
    signal.addEventListener(
      'abort',
      () => {
        this.observer.disconnect();
        this.awaited?.();
      },
      { once: true },
    );
  }

  watch(root: Node): void {
    if (!this.signal.aborted) this.observer.observe(root, watched);
  }

  /** Resolves when something has changed, or the signal has aborted. */
  async some(): Promise<void> {
    const { nodes, parents, styled } = this.pending;
    if (nodes.size + parents.size + styled.size > 0) return;
    await new Promise<void>((resolve) => {
      this.awaited = resolve;
      if (this.signal.aborted) resolve();
    });
  }

  /** For what no observer sees, as a frame that has loaded another page. */
  add(node: Node): void {
    this.pending.nodes.add(node);
    this.pending.removed = true;
    this.awaited?.();
  }

  /** Has anything been taken out since last asked? */
  hasRemoved(): boolean {
    this.gather(this.observer.takeRecords());
    return this.pending.removed;
  }

  take(): PendingChanges {
    this.gather(this.observer.takeRecords());
    const { pending } = this;
    this.pending = nothing();
    return pending;
  }

  private gather(records: MutationRecord[]): void {
    const { pending } = this;
    let isRootNew = false;
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (type === 'attributes' && busy.has(attributeName ?? '')) pending.styled.add(target);
      else if (type === 'childList') pending.parents.add(target as Element);
      else pending.nodes.add(target);
      if (type === 'childList' && nodeTypeOf(target) === Node.DOCUMENT_NODE) isRootNew = true;
      if (removedNodes.length > 0) pending.removed = true;
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) pending.added.add(node as Element);
    }
    this.awaited?.();
    this.awaited = undefined;
    if (isRootNew) this.onNewRoot();
  }
}
