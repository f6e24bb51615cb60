import type { Block, BlockId } from '../../readable-document.ts';
import type { Striking } from './elements.ts';

/** A text node of a block and where its text begins there. */
export interface TextPiece {
  node: Text;
  /** UTF-16 offset in the block's text. */
  start: number;
}

export interface PageBlock extends Block {
  pieces: TextPiece[];
  /** The block-level element that the text belongs to. */
  element: Element;
  /** What it stands in that the browser lays out as a whole, and only where one comes near it. */
  within?: Element;
  /** Gives the block its place in the page where its first text node can't: that may be in another element or be drawn elsewhere. */
  startsAt?: Node;
}

/** What a block-level element says of the text in it. */
export interface BlockContext {
  element: Element;
  kind: Block['kind'];
  /** The <use> element that draws it, where a drawing keeps its text in another place. */
  drawnBy?: Element | undefined;
  /** 1 to 6 in a heading, else 0. */
  level: number;
  /** Is it inside something closed that the reader can open? */
  folded: boolean;
  /** Is it part of a menu, a table of contents or a list of links? */
  guide: boolean;
  /** Is all of it struck out, and how? */
  struck?: Striking | undefined;
  /** For words that were struck out or inserted within a line: how, and the context of the line's other words. */
  line?: { is: 'struck' | 'inserted'; in: BlockContext };
}

/** What all readers of one page share. */
export interface PageKnowledge {
  /** Element that was read → the block-level context that its text belongs to. */
  around: WeakMap<Node, BlockContext>;
  /** Node → the slot that shows it. */
  slots: WeakMap<Node, Element>;
  /** Elements in which each line is positioned by itself; a change in one line may join or separate the others. */
  layers: WeakSet<Node>;
  nextId: BlockId;
  /** Called with each shadow root and each frame's body: changes in them need an observer of their own. */
  onTree(root: Node): void;
  /** Called with each frame that the browser gives no access to. */
  onUnread(frame: Element): void;
}
