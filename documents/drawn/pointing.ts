import type { Pointed } from '../readable-document.ts';
import { holds } from './boxes.ts';

/** How long pointer or caret must have been still, in milliseconds: reading across a mark isn't asking. */
const rest = 300;

/** Firefox before 132 and Chromium before 128 don't look into shadow roots. */
interface Carets {
  caretPositionFromPoint(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): CaretPosition | null;
}

/** Leads from a character of a text node to its place in a block; nothing where the node was not read. */
type PlaceOfText = (node: Node, offset: number) => Pointed['place'];

/** Tells where in the text pointer and caret come to rest, in a page, its shadow roots and its frames. */
export class Pointing {
  readonly listeners = new Set<(pointed: Pointed) => void>();
  private readonly placeOfText: PlaceOfText;
  private readonly watched = new WeakSet<Node>();
  private readonly shadows = new Set<ShadowRoot>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(placeOfText: PlaceOfText) {
    this.placeOfText = placeOfText;
  }

  /** @param root a document, something in a frame's document, or a shadow root */
  watch(root: Node, signal: AbortSignal): void {
    if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
      this.shadows.add(root as ShadowRoot);
      return;
    }
    const page = root.ownerDocument ?? (root as Document);
    if (this.watched.has(page)) return;
    this.watched.add(page);
    const options = { signal, capture: true, passive: true };
    let pointer = { x: 0, y: 0 };
    page.addEventListener(
      'mousemove',
      ({ clientX, clientY, buttons }) => {
        pointer = { x: clientX, y: clientY };
        // A button that is held down selects or drags.
        if (buttons === 0) this.whenStill(() => this.tell('pointer', this.underPointer(page, pointer.x, pointer.y)));
      },
      options,
    );
    page.addEventListener('selectionchange', () => this.whenStill(() => this.tell('caret', atCaret(page))), options);
  }

  private whenStill(then: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(then, rest);
  }

  private tell(by: Pointed['by'], at: { node: Node; offset: number } | undefined): void {
    const place = at && this.placeOfText(at.node, at.offset);
    for (const listener of this.listeners) listener({ by, place });
  }

  /** The character under a point: the caret's place alone may be that of the nearest text, far beside. */
  private underPointer(page: Document, x: number, y: number): { node: Node; offset: number } | undefined {
    const shadowRoots = [...this.shadows].filter((root) => root.isConnected && root.ownerDocument === page);
    const caret = (page as Carets).caretPositionFromPoint(x, y, { shadowRoots });
    const node = caret?.offsetNode;
    if (node?.nodeType !== Node.TEXT_NODE) return undefined;
    const range = page.createRange();
    for (const offset of [caret?.offset ?? 0, (caret?.offset ?? 0) - 1]) {
      if (offset < 0 || offset >= (node as Text).length) continue;
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      if ([...range.getClientRects()].some((box) => holds(box, x, y, 1))) return { node, offset };
    }
    return undefined;
  }
}

function atCaret(page: Document): { node: Node; offset: number } | undefined {
  const selection = page.getSelection();
  const node = selection?.isCollapsed ? selection.anchorNode : undefined;
  return node?.nodeType === Node.TEXT_NODE ? { node, offset: selection?.anchorOffset ?? 0 } : undefined;
}
