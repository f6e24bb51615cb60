import type { Block } from '../readable-document.ts';
import { headingLevel, isSeen, roleOf } from './elements.ts';

/** A text node of a block and where its text begins there. */
export interface Piece {
  node: Text;
  /** UTF-16 offset in the block's text. */
  start: number;
}

export interface PageBlock extends Block {
  pieces: Piece[];
}

/** What a block-level element makes of the text in it. */
interface Surroundings {
  element: Element;
  kind: Block['kind'];
  /** 1 to 6 in a heading, else 0. */
  level: number;
  /** Inside a closed <details>. */
  folded: boolean;
}

/**
 * Walks a page once and cuts its text into blocks; stops and goes on where one likes. A native walker steps through
 * the nodes, and each node costs as few calls into the DOM as can be: a long page has tens of thousands.
 */
export class PageReader {
  /** Has the whole page been read? */
  done = false;
  private readonly walker: TreeWalker;
  private readonly editable: ReadonlySet<Element>;
  /** Every element that text was met in, to the block that it belongs to. */
  private readonly known = new Map<Node, Surroundings>();
  private around: Surroundings;
  private headings: { level: number; text: string }[] = [];
  private section: readonly string[] = [];
  private pieces: Piece[] = [];
  private text = '';
  private count = 0;
  private ready: PageBlock[] = [];

  constructor(root: Element) {
    this.walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    this.editable = new Set(root.querySelectorAll('[contenteditable]:not([contenteditable="false"])'));
    this.around = { element: root, kind: 'paragraph', level: 0, folded: false };
    this.known.set(root, this.around);
  }

  /** Reads on while `mayGoOn` says so (asked every few hundred nodes) and gives the blocks that were finished. */
  read(mayGoOn: () => boolean): PageBlock[] {
    let node = this.walker.nextNode();
    for (let nodes = 1; node; nodes++) {
      const skip = node.nodeType === Node.TEXT_NODE ? this.enterText(node as Text) : this.enter(node as Element);
      if (nodes % 256 === 0 && !skip && !mayGoOn()) break;
      node = skip ? this.behind() : this.walker.nextNode();
    }
    if (!node) {
      this.finishBlock();
      this.done = true;
    }
    const blocks = this.ready;
    this.ready = [];
    return blocks;
  }

  private enterText(node: Text): false {
    const parent = node.parentNode as Node;
    // Behind a block's end the text belongs to the block outside again.
    if (parent !== this.around.element) this.comeTo(this.surroundings(parent));
    const { data } = node;
    // White space between blocks is no text; within one it keeps words apart.
    if (this.text !== '' || data.trim() !== '') {
      this.pieces.push({ node, start: this.text.length });
      this.text += data;
    }
    return false;
  }

  /** True where the element's insides are not to be read. */
  private enter(element: Element): boolean {
    const outer = this.surroundings(element.parentNode as Node);
    const role = roleOf(element, outer.folded);
    // A line break is white space inside a term; a picture is not, and no term runs across it.
    if (role === 'line') this.text += '\n';
    if (role === 'picture') this.text += '\ufffc';
    if (role === 'inline') this.known.set(element, outer);
    if (role === 'block') {
      const inner = surroundingsIn(element, outer);
      this.known.set(element, inner);
      this.comeTo(inner);
    }
    return role === 'skip' || role === 'picture' || (this.editable.size > 0 && this.editable.has(element));
  }

  private comeTo(surroundings: Surroundings): void {
    if (surroundings === this.around) return;
    this.finishBlock();
    this.around = surroundings;
  }

  /** Every parent has been entered before its children, so all are known. */
  private surroundings(parent: Node): Surroundings {
    return this.known.get(parent) ?? this.around;
  }

  /** The node behind the current one and all that is in it, or null at the end. */
  private behind(): Node | null {
    for (;;) {
      const sibling = this.walker.nextSibling();
      if (sibling) return sibling;
      if (!this.walker.parentNode()) return null;
    }
  }

  private finishBlock(): void {
    const { text, pieces, around } = this;
    this.text = '';
    this.pieces = [];
    if (!/[^\s\ufffc]/.test(text) || !isSeen(around.element, around.folded)) return;
    if (around.level > 0) this.goUp(around.level);
    this.ready.push({ id: this.count++, kind: around.kind, text, section: this.section, pieces });
    if (around.level > 0) this.goUnder(around.level, text);
  }

  /** A heading stands under those of a higher level alone. */
  private goUp(level: number): void {
    this.headings = this.headings.filter((heading) => heading.level < level);
    this.section = this.headings.map((heading) => heading.text);
  }

  private goUnder(level: number, heading: string): void {
    this.headings.push({
      level,
      text: heading
        .replace(/[\u00ad\u200b]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    });
    this.section = this.headings.map(({ text }) => text);
  }
}

function surroundingsIn(element: Element, outer: Surroundings): Surroundings {
  const level = headingLevel(element) || outer.level;
  const kind = level > 0 ? 'heading' : (kinds.get(element.localName) ?? outer.kind);
  const folded = outer.folded || (element.localName === 'details' && !element.hasAttribute('open'));
  return { element, kind, level, folded };
}

const kinds = new Map<string, Block['kind']>([
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['td', 'table-cell'],
  ['th', 'table-cell'],
]);
