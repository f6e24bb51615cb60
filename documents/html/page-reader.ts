import type { Block, BlockId } from '../readable-document.ts';
import { editable, frameBody, headingLevel, isA, isClosed, isFootnote, isSeen, roleOf, shadowOf } from './elements.ts';

/** A text node of a block and where its text begins there. */
export interface Piece {
  node: Text;
  /** UTF-16 offset in the block's text. */
  start: number;
}

export interface PageBlock extends Block {
  pieces: Piece[];
  /** The block-level element that the text belongs to. */
  element: Element;
}

/** What a block-level element makes of the text in it. */
export interface Surroundings {
  element: Element;
  kind: Block['kind'];
  /** 1 to 6 in a heading, else 0. */
  level: number;
  /** Behind something closed that the reader may open. */
  folded: boolean;
}

/** What the readers of one page have in common. */
export interface PageKnowledge {
  /** Every element that was read, to the block-level element that its text belongs to. */
  around: WeakMap<Node, Surroundings>;
  /** Node → the slot that it stands in. */
  slots: WeakMap<Node, Element>;
  nextId: BlockId;
  /** Hears of shadow roots and frames' bodies as they are met: changes in them must be watched for apart. */
  onTree(root: Node): void;
}

/** A tree that is being walked: the page's own, a shadow root's, a frame's, or a node in a slot. */
interface Walk {
  walker: TreeWalker;
  /** Is its root a node to read, and not read yet? */
  fresh: boolean;
}

type On = 'in' | 'behind';

const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;

/**
 * Walks a page, or a part of it, once and cuts its text into blocks; stops and goes on where one likes. A native walker
 * steps through the nodes, and each node costs as few calls into the DOM as can be: a long page has tens of thousands.
 */
export class PageReader {
  /** Has all been read? */
  done = false;
  /** Did the page take away what was being read, so that the rest was lost? */
  lost = false;
  private readonly page: PageKnowledge;
  private readonly until: Node | undefined;
  private readonly walks: Walk[];
  private readonly editable: ReadonlySet<Element>;
  private around: Surroundings;
  private pieces: Piece[] = [];
  private text = '';
  private ready: PageBlock[] = [];
  private node: Node | null;

  /**
   * @param root what to read, itself included
   * @param from a block-level element in it, to start there; the ones around it are taken as they are
   * @param until another such, to stop before
   */
  constructor(
    root: Element,
    page: PageKnowledge,
    { from, until }: { from?: Element | undefined; until?: Element | undefined } = {},
  ) {
    this.page = page;
    this.until = until;
    this.editable = new Set([...root.querySelectorAll(editable), ...(isA(root, editable) ? [root] : [])]);
    this.around = page.around.get(root.parentNode ?? root) ?? surroundingsIn(root, undefined);
    const walk = walkFrom(root, from === undefined);
    this.walks = [walk];
    if (from) {
      this.knowAncestors(from, root);
      walk.walker.currentNode = from;
    }
    this.node = from ?? this.next('in');
  }

  /** Reads on while `mayGoOn` says so (asked every few hundred nodes) and gives the blocks that were finished. */
  read(mayGoOn: () => boolean): PageBlock[] {
    let { node } = this;
    for (let nodes = 1; node && node !== this.until; nodes++) {
      const on = this.step(node);
      const before: Node = node;
      node = this.next(on);
      if (!node) this.lost = this.until !== undefined || !before.isConnected;
      if (nodes % 256 === 0 && !mayGoOn()) break;
    }
    this.node = node;
    if (!node || node === this.until) {
      this.finishBlock();
      this.done = true;
    }
    const blocks = this.ready;
    this.ready = [];
    return blocks;
  }

  private step(node: Node): On {
    if (node.nodeType === Node.TEXT_NODE) return this.enterText(node as Text);
    try {
      return this.enter(node as Element);
    } catch (error) {
      // An element that the page has made so odd that it can't be asked is left out, not the rest of the page with it.
      console.warn(error);
      return 'behind';
    }
  }

  /** The next node: the first one in the tree or element just entered, or the one behind all that is in this one. */
  private next(on: On): Node | null {
    let where = on;
    for (let walk = this.walks.at(-1); walk; walk = this.walks.at(-1)) {
      if (walk.fresh) {
        walk.fresh = false;
        return walk.walker.root;
      }
      const node = where === 'in' ? walk.walker.nextNode() : behind(walk.walker);
      if (node) return node;
      this.walks.pop();
      where = 'behind';
    }
    return null;
  }

  private knowAncestors(of: Element, root: Element): void {
    const ancestors: Element[] = [];
    for (let at = of.parentElement; at; at = at === root ? null : at.parentElement) ancestors.unshift(at);
    for (const ancestor of ancestors) {
      this.page.around.set(ancestor, surroundingsIn(ancestor, this.surroundings(ancestor.parentNode as Node)));
    }
  }

  private enterText(node: Text): On {
    const parent = this.parentOf(node);
    // Behind a block's end the text belongs to the block outside again.
    if (parent !== this.around.element) this.comeTo(this.surroundings(parent));
    const { data } = node;
    // White space between blocks is no text; within one it keeps words apart.
    if (this.text !== '' || data.trim() !== '') {
      this.pieces.push({ node, start: this.text.length });
      this.text += data;
    }
    return 'in';
  }

  private enter(element: Element): On {
    const outer = this.surroundings(this.parentOf(element));
    const role = roleOf(element, outer.folded);
    // A line break is white space inside a term; a picture is not, and no term runs across it.
    if (role === 'line') this.text += '\n';
    if (role === 'picture') this.text += '\ufffc';
    if (role === 'skip' || role === 'picture') return 'behind';
    if (this.editable.size > 0 && this.editable.has(element)) return 'behind';
    const inner = role === 'block' || role === 'frame' ? surroundingsIn(element, outer) : outer;
    this.page.around.set(element, inner);
    if (inner !== outer) this.comeTo(inner);
    if (role === 'frame') return this.enterTree(frameBody(element), inner, true);
    const shadow = shadowOf(element);
    if (shadow) return this.enterTree(shadow, inner, false);
    return element.localName === 'slot' ? this.enterSlot(element as HTMLSlotElement) : 'in';
  }

  /** @param fresh whether the tree's root is itself to be read, as a frame's body is and a shadow root isn't */
  private enterTree(root: Node | null, around: Surroundings, fresh: boolean): On {
    if (!root) return 'behind';
    this.page.onTree(root);
    this.page.around.set(fresh ? (root.parentNode as Node) : root, around);
    this.walks.push(walkFrom(root, fresh));
    return 'in';
  }

  /** What stands in a slot is read there; its own contents only where nothing does. */
  private enterSlot(slot: HTMLSlotElement): On {
    for (const node of slot.assignedNodes().toReversed()) {
      this.page.slots.set(node, slot);
      this.walks.push(walkFrom(node, true));
    }
    return 'in';
  }

  private parentOf(node: Node): Node {
    return this.page.slots.get(node) ?? (node.parentNode as Node);
  }

  private comeTo(surroundings: Surroundings): void {
    if (surroundings === this.around) return;
    this.finishBlock();
    this.around = surroundings;
  }

  /** Every parent has been entered before its children, so all are known. */
  private surroundings(parent: Node): Surroundings {
    return this.page.around.get(parent) ?? this.around;
  }

  private finishBlock(): void {
    const { text, pieces, around } = this;
    this.text = '';
    this.pieces = [];
    if (!/[^\s\ufffc]/.test(text) || !isSeen(around.element, around.folded)) return;
    const { element, kind, level } = around;
    this.ready.push({ id: this.page.nextId++, kind, level, text, pieces, element });
  }
}

function walkFrom(root: Node, fresh: boolean): Walk {
  return { walker: (root.ownerDocument ?? document).createTreeWalker(root, shown), fresh };
}

/** The node behind the walker's current one and all that is in it, or null at the end. */
function behind(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    if (!walker.parentNode()) return null;
  }
}

function surroundingsIn(element: Element, outer: Surroundings | undefined): Surroundings {
  const level = headingLevel(element) || (outer?.level ?? 0);
  const kind = level > 0 ? 'heading' : kindOf(element, outer?.kind);
  return { element, kind, level, folded: (outer?.folded ?? false) || isClosed(element) };
}

/** What stands in a footnote is one, list or not. */
function kindOf(element: Element, outer: Block['kind'] = 'paragraph'): Block['kind'] {
  if (outer === 'footnote' || isFootnote(element)) return 'footnote';
  return kinds.get(element.localName) ?? outer;
}

const kinds = new Map<string, Block['kind']>([
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['td', 'table-cell'],
  ['th', 'table-cell'],
]);
