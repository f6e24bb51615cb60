import type { Box, Selected } from '../readable-document.ts';
import { Watched } from './watched.ts';

/** How long the selection must have been as it is, in milliseconds: who is still choosing words isn't asked what to do. */
const rest = 250;

/** Tells which words the reader has selected, by whatever means; once when none are any more. */
export class Selecting extends Watched<Selected | undefined> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private told = false;

  protected listenTo(page: Document, options: AddEventListenerOptions): void {
    let held = false;
    const look = () => {
      clearTimeout(this.timer);
      if (!held) this.timer = setTimeout(() => this.tellOf(page), rest);
    };
    page.addEventListener('selectionchange', look, options);
    page.addEventListener('pointerdown', () => (held = true), options);
    for (const end of ['pointerup', 'pointercancel', 'dragend'])
      page.addEventListener(
        end,
        () => {
          held = false;
          look();
        },
        options,
      );
  }

  /** The words that are selected just now. */
  selectedIn(page: Document): Selected | undefined {
    const selection = page.getSelection();
    const range = selection && this.rangeOf(selection);
    if (!range || isEditable(range.startContainer)) return undefined;
    const first = this.firstPlace(range);
    const last = this.lastPlace(range);
    if (!first || !last) return undefined;
    return { start: first, end: last, box: boxOf(range) };
  }

  private tellOf(page: Document): void {
    const selected = this.selectedIn(page);
    // One end of a selection is told once, not at each movement of the caret.
    if (!selected && !this.told) return;
    this.told = selected !== undefined;
    this.tell(selected);
  }

  /** A selection that lies in a shadow root is told to outsiders as none; Chromium 137 and Firefox 142 say it when asked. */
  private rangeOf(selection: Selection): Range | undefined {
    const [composed] = selection.getComposedRanges?.({ shadowRoots: this.shadowRoots }) ?? [];
    if (selection.isCollapsed && !composed) return undefined;
    // Older ones don't look into shadow roots.
    if (!composed) return selection.getRangeAt(0);
    if (composed.startContainer === composed.endContainer && composed.startOffset === composed.endOffset)
      return undefined;
    const page = composed.startContainer.ownerDocument ?? document;
    // One that runs out of a shadow root has ends in two trees: then what the selection itself says is taken.
    if (composed.startContainer.getRootNode() !== composed.endContainer.getRootNode())
      return selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    const range = page.createRange();
    range.setStart(composed.startContainer, composed.startOffset);
    range.setEnd(composed.endContainer, composed.endOffset);
    return range;
  }

  /** The first character of the range that was read. */
  private firstPlace(range: Range): Selected['start'] | undefined {
    for (const node of textIn(range, 'forwards')) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (from >= to) continue;
      const place = this.placeOfText(node, from);
      if (place) return place;
    }
    return undefined;
  }

  /** Just behind the last one. */
  private lastPlace(range: Range): Selected['end'] | undefined {
    for (const node of textIn(range, 'backwards')) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (from >= to) continue;
      const place = this.placeOfText(node, to - 1);
      if (place) return { block: place.block, offset: place.offset + 1 };
    }
    return undefined;
  }
}

/** The text nodes that the range touches. */
function* textIn(range: Range, way: 'forwards' | 'backwards'): Iterable<Text> {
  const { commonAncestorContainer: root } = range;
  if (root.nodeType === Node.TEXT_NODE) {
    yield root as Text;
    return;
  }
  const page = root.ownerDocument ?? (root as Document);
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const start = boundary(range.startContainer, range.startOffset);
  const end = boundary(range.endContainer, range.endOffset);
  if (way === 'forwards') {
    walker.currentNode = start ?? root;
    let node: Node | null = start?.nodeType === Node.TEXT_NODE ? start : walker.nextNode();
    for (; node && range.intersectsNode(node); node = walker.nextNode()) yield node as Text;
    return;
  }
  // What begins where the range ends is still before the end: the walk goes back from there.
  if (end) walker.currentNode = end;
  else while (walker.lastChild());
  let node: Node | null = walker.currentNode;
  if (node.nodeType !== Node.TEXT_NODE) node = end ? walker.previousNode() : node;
  for (; node; node = walker.previousNode()) {
    if (range.intersectsNode(node)) yield node as Text;
    else if (range.comparePoint(node, 0) < 0) return;
  }
}

/** The node at a boundary of a range; nothing where that lies behind an element's last child. */
function boundary(container: Node, offset: number): Node | undefined {
  if (container.nodeType === Node.TEXT_NODE) return container;
  return container.childNodes[offset] ?? undefined;
}

/** In what the reader writes, selecting is for writing. */
function isEditable(node: Node): boolean {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as HTMLElement) : node.parentElement;
  return element?.isContentEditable === true;
}

function boxOf(range: Range): Box {
  const { left, top, right, bottom } = range.getBoundingClientRect();
  return { left, top, right, bottom };
}
