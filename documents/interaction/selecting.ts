import { closestEditable } from '../html/blocks/elements.ts';
import {
  childNodesOf,
  isText,
  nodeTypeOf,
  ownerDocumentOf,
  parentElementOf,
  rangeIn,
  rootNodeOf,
  selectionIn,
  showText,
} from '../html/blocks/own-properties.ts';
import { Listeners } from '../listeners.ts';
import type { Box, Selected, SelectedBeside } from '../readable-document.ts';
import { type DocumentListeners, PageListener, type PlaceOfText, type TextPlace } from './page-listener.ts';
import { selectionRest } from './still.ts';

const { createTreeWalker } = Document.prototype;

/** Tells which words the reader has selected, by whatever means; once when none are any more. */
export class Selecting extends PageListener<Selected | undefined> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private hasReported = false;
  private hasReportedBeside = false;
  private readonly struckText: () => Iterable<Text>;
  private readonly besideOf: (range: Range) => SelectedBeside['is'] | undefined;
  private readonly beside = new Listeners<[beside: SelectedBeside | undefined]>();
  /** Hears, while selecting is listened to, of what is selected beside the text; once when nothing of it is any more. */
  readonly onBeside = this.beside.on;

  /**
   * @param struckText the text nodes of what is struck out of the page
   * @param besideOf what is drawn there beside the text, if anything is
   */
  constructor(
    placeOfText: PlaceOfText,
    struckText: () => Iterable<Text> = () => [],
    besideOf: Selecting['besideOf'] = () => undefined,
  ) {
    super(placeOfText);
    this.struckText = struckText;
    this.besideOf = besideOf;
  }

  protected listenersIn(page: Document): DocumentListeners {
    let held = false;
    const look = () => {
      clearTimeout(this.timer);
      if (!held) this.timer = setTimeout(() => this.reportSelection(page), selectionRest);
    };
    const end = () => {
      held = false;
      look();
    };
    // Where another button opens a menu, the menu may keep its pointerup: words that are selected by keys then would be waited for in vain.
    const pointerdown = ({ button }: PointerEvent) => {
      held = button === 0;
    };
    return { selectionchange: look, pointerdown, pointerup: end, pointercancel: end, dragend: end };
  }

  /** The words that are selected just now. */
  selectedIn(page: Document): Selected | undefined {
    const selection = selectionIn(page);
    const range = selection && this.rangeOf(selection);
    if (!range || isEditable(range.startContainer)) return undefined;
    let first = this.firstPlace(range);
    let last = this.lastPlace(range);
    if (first?.block !== last?.block && (first?.aside || last?.aside)) {
      // Struck words stand beside the text that they were struck out of: who selects over both means that text.
      // Where there is none of it, the struck words are meant.
      first = this.firstPlace(range, isInText) ?? first;
      last = this.lastPlace(range, isInText) ?? last;
    }
    if (!first || !last) return undefined;
    return {
      start: placeOnly(first),
      end: placeOnly(last),
      ...(!first.aside && this.runsOverStruck(range) && { withoutStruck: true as const }),
      box: boxOf(range),
    };
  }

  private runsOverStruck(range: Range): boolean {
    for (const node of this.struckText()) {
      if (!range.intersectsNode(node)) continue;
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (/\S/.test(node.data.slice(from, to))) return true;
    }
    return false;
  }

  private reportSelection(page: Document): void {
    const selected = this.selectedIn(page);
    this.reportBeside(selected ? undefined : this.besideIn(page));
    // That a selection has ended is reported once, not at each movement of the caret.
    if (!selected && !this.hasReported) return;
    this.hasReported = selected !== undefined;
    this.report(selected);
  }

  private reportBeside(beside: SelectedBeside | undefined): void {
    if (!beside && !this.hasReportedBeside) return;
    this.hasReportedBeside = beside !== undefined;
    this.beside.tell(beside);
  }

  private besideIn(page: Document): SelectedBeside | undefined {
    const selection = selectionIn(page);
    const range = selection && this.rangeOf(selection);
    const is = range && /\S/.test(String(range)) ? this.besideOf(range) : undefined;
    return range && is ? { is, box: boxOf(range) } : undefined;
  }

  /** `getSelection` outside of a shadow root shows none of what is selected in it; `getComposedRanges` does (Chromium 137, Firefox 142). */
  private rangeOf(selection: Selection): Range | undefined {
    const [composed] = selection.getComposedRanges?.({ shadowRoots: this.shadowRoots }) ?? [];
    if (selection.isCollapsed && !composed) return undefined;
    // Older ones don't look into shadow roots.
    if (!composed) return selection.getRangeAt(0);
    if (composed.startContainer === composed.endContainer && composed.startOffset === composed.endOffset)
      return undefined;
    const page = ownerDocumentOf(composed.startContainer) ?? document;
    // One that runs out of a shadow root has ends in two trees: then what the selection itself says is taken.
    if (rootNodeOf(composed.startContainer) !== rootNodeOf(composed.endContainer))
      return selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    const range = rangeIn(page);
    range.setStart(composed.startContainer, composed.startOffset);
    range.setEnd(composed.endContainer, composed.endOffset);
    return range;
  }

  /** The first character of the range that was read. */
  private firstPlace(range: Range, fits = (_: TextPlace) => true): TextPlace | undefined {
    for (const node of textIn(range, 'forwards')) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (from >= to) continue;
      const place = this.placeOfText(node, from);
      if (place && fits(place)) return place;
    }
    return undefined;
  }

  /** Just behind the last one. */
  private lastPlace(range: Range, fits = (_: TextPlace) => true): TextPlace | undefined {
    for (const node of textIn(range, 'backwards')) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (from >= to) continue;
      const place = this.placeOfText(node, to - 1);
      if (place && fits(place)) return { ...place, offset: place.offset + 1 };
    }
    return undefined;
  }
}

const isInText = ({ aside }: TextPlace) => !aside;
const placeOnly = ({ block, offset }: TextPlace) => ({ block, offset });

/** The text nodes that the range touches. */
function* textIn(range: Range, way: 'forwards' | 'backwards'): Iterable<Text> {
  const { commonAncestorContainer: root } = range;
  if (isText(root)) {
    yield root;
    return;
  }
  const page = ownerDocumentOf(root) ?? (root as Document);
  const walker = createTreeWalker.call(page, root, showText);
  const start = boundary(range.startContainer, range.startOffset);
  const end = boundary(range.endContainer, range.endOffset);
  if (way === 'forwards') {
    walker.currentNode = start ?? root;
    let node: Node | null = isText(start) ? start : walker.nextNode();
    for (; node && range.intersectsNode(node); node = walker.nextNode()) yield node as Text;
    return;
  }
  // What begins where the range ends is still before the end: the walk goes back from there.
  if (end) walker.currentNode = end;
  else while (walker.lastChild());
  let node: Node | null = walker.currentNode;
  if (!isText(node)) node = end ? walker.previousNode() : node;
  for (; node; node = walker.previousNode()) {
    if (range.intersectsNode(node)) yield node as Text;
    else if (range.comparePoint(node, 0) < 0) return;
  }
}

/** The node at a boundary of a range; nothing where that lies behind an element's last child. */
function boundary(container: Node, offset: number): Node | undefined {
  if (isText(container)) return container;
  return childNodesOf(container)[offset] ?? undefined;
}

/** In editable fields, selecting is part of writing. */
function isEditable(node: Node): boolean {
  const element = nodeTypeOf(node) === Node.ELEMENT_NODE ? (node as Element) : parentElementOf(node);
  return element !== null && (closestEditable(element) !== null || ownerDocumentOf(element)?.designMode === 'on');
}

function boxOf(range: Range): Box {
  const { left, top, right, bottom } = range.getBoundingClientRect();
  return { left, top, right, bottom };
}
