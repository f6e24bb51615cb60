/** What may change what a page says: its nodes, its text, and attributes that hide or show. */
const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'contenteditable'],
};

/** Attributes that pages change all the time and that seldom hide anything. */
const busy = new Set(['class', 'style']);

/** The changes since last asked. */
export interface Dirt {
  /** Text that has changed, and elements that may have been hidden or shown. */
  nodes: Set<Node>;
  /** Elements whose children have changed. */
  parents: Set<Element>;
  /** Where only a class or a style has. */
  styled: Set<Node>;
  /** Elements that were put in. */
  added: Set<Element>;
  /** Has anything been taken out, or moved? */
  removed: boolean;
}

const nothing = (): Dirt => ({
  nodes: new Set(),
  parents: new Set(),
  styled: new Set(),
  added: new Set(),
  removed: false,
});

/** Collects changes in the trees of a page. The observer's callback does almost nothing, since pages change in loops. */
export class PageChanges {
  private readonly observer: MutationObserver;
  private dirt = nothing();
  private readonly signal: AbortSignal;
  private awaited: (() => void) | undefined;

  constructor(signal: AbortSignal) {
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
    const { nodes, parents, styled } = this.dirt;
    if (nodes.size + parents.size + styled.size > 0) return;
    await new Promise<void>((resolve) => {
      this.awaited = resolve;
      if (this.signal.aborted) resolve();
    });
  }

  /** For what no observer sees, as a frame that has loaded another page. */
  add(node: Node): void {
    this.dirt.nodes.add(node);
    this.dirt.removed = true;
    this.awaited?.();
  }

  /** Has anything been taken out since last asked? */
  hasRemoved(): boolean {
    this.gather(this.observer.takeRecords());
    return this.dirt.removed;
  }

  take(): Dirt {
    this.gather(this.observer.takeRecords());
    const { dirt } = this;
    this.dirt = nothing();
    return dirt;
  }

  private gather(records: MutationRecord[]): void {
    const { dirt } = this;
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (type === 'attributes' && busy.has(attributeName ?? '')) dirt.styled.add(target);
      else if (type === 'childList') dirt.parents.add(target as Element);
      else dirt.nodes.add(target);
      if (removedNodes.length > 0) dirt.removed = true;
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) dirt.added.add(node as Element);
    }
    this.awaited?.();
    this.awaited = undefined;
  }
}
