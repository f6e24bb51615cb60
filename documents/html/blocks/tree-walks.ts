import { ownerDocumentOf, showText } from './own-properties.ts';

/** A tree that is being walked: the page's own, a shadow root's, a frame's, or a node in a slot. */
interface Walk {
  walker: TreeWalker;
  /** Is its root a node to read, and not read yet? */
  fresh: boolean;
}

/** Where the walk goes from a node: into it, or past it and all its contents. */
export type On = 'in' | 'behind';

const shown = NodeFilter.SHOW_ELEMENT | showText;
const { createTreeWalker } = Document.prototype;

/** Steps through the nodes of a tree and of those inside it: each that is entered is walked to its end before the one around it goes on. */
export class TreeWalks {
  private readonly walks: Walk[] = [];

  /** @param fresh whether the root is itself to be read, as a frame's body is and a shadow root isn't */
  enter(root: Node, fresh: boolean): void {
    this.walks.push({ walker: createTreeWalker.call(ownerDocumentOf(root) ?? document, root, shown), fresh });
  }

  /** Goes on from this node of the tree that was entered last. */
  startAt(node: Node): void {
    const walk = this.walks.at(-1);
    if (!walk) return;
    walk.fresh = false;
    walk.walker.currentNode = node;
  }

  /** The next node: the first one inside the tree or element just entered, or the first one after this node and its contents. */
  next(on: On): Node | null {
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
}

/** The first node after the walker's current one and its contents, or null at the end. */
function behind(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    if (!walker.parentNode()) return null;
  }
}
