import { isText, rangeIn, selectionIn } from '../html/blocks/own-properties.ts';
import type { Pointed } from '../readable-document.ts';
import { holds } from './boxes.ts';
import { whenPointerMoved } from './moved-pointer.ts';
import { type DocumentListeners, PageListener } from './page-listener.ts';
import { pointerRest } from './still.ts';

/** Firefox before 132 and Chromium before 128 don't look into shadow roots. */
interface Carets {
  caretPositionFromPoint(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): CaretPosition | null;
}

const { caretPositionFromPoint } = Document.prototype as Document & Carets;

/** Tells where in the text pointer and caret come to rest. */
export class Pointing extends PageListener<Pointed> {
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected listenersIn(page: Document): DocumentListeners {
    return {
      mousemove: whenPointerMoved(({ clientX: x, clientY: y, buttons }) => {
        // A button that is held down selects or drags.
        if (buttons === 0) this.whenStill(() => this.reportSelection('pointer', this.underPointer(page, x, y)));
      }),
      selectionchange: () => this.whenStill(() => this.reportSelection('caret', atCaret(page))),
    };
  }

  private whenStill(then: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(then, pointerRest);
  }

  private reportSelection(by: Pointed['by'], at: { node: Node; offset: number } | undefined): void {
    this.report({ by, place: at && this.placeOfText(at.node, at.offset) });
  }

  /** The character under a point: the caret's place alone may be that of the nearest text, far beside. */
  private underPointer(page: Document, x: number, y: number): { node: Node; offset: number } | undefined {
    const shadowRoots = this.shadowRoots.filter(({ ownerDocument }) => ownerDocument === page);
    const caret = caretPositionFromPoint.call(page, x, y, { shadowRoots });
    const node = caret?.offsetNode;
    if (!isText(node)) return undefined;
    const range = rangeIn(page);
    for (const offset of [caret?.offset ?? 0, (caret?.offset ?? 0) - 1]) {
      if (offset < 0 || offset >= node.length) continue;
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      if ([...range.getClientRects()].some((box) => holds(box, x, y, 1))) return { node, offset };
    }
    return undefined;
  }
}

function atCaret(page: Document): { node: Node; offset: number } | undefined {
  const selection = selectionIn(page);
  const node = selection?.isCollapsed ? selection.anchorNode : undefined;
  return isText(node) ? { node, offset: selection?.anchorOffset ?? 0 } : undefined;
}
