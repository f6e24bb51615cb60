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
  /** What it is found by in the page, where that isn't its first text: that may stand in another element, or be drawn elsewhere. */
  startsAt?: Node;
}

/** What a block-level element makes of the text in it. */
export interface BlockContext {
  element: Element;
  kind: Block['kind'];
  /** What draws it, where it isn't drawn where it stands: <use> in a drawing. */
  drawnBy?: Element | undefined;
  /** 1 to 6 in a heading, else 0. */
  level: number;
  /** Behind something closed that the reader may open. */
  folded: boolean;
  /** Does it only lead elsewhere? */
  guide: boolean;
  /** Is all of it struck out, and how? */
  struck?: Striking | undefined;
  /** Of words that were struck out or put in within a line: what the line's other words belong to. */
  line?: { is: 'struck' | 'inserted'; in: BlockContext };
}

/** What the readers of one page have in common. */
export interface PageKnowledge {
  /** Every element that was read, to the block-level element that its text belongs to. */
  around: WeakMap<Node, BlockContext>;
  /** Node → the slot that it stands in. */
  slots: WeakMap<Node, Element>;
  /** Elements in which each line is laid in a place of its own; a change in one may join or part its others. */
  layers: WeakSet<Node>;
  nextId: BlockId;
  /** Hears of shadow roots and frames' bodies as they are met: changes in them must be watched for apart. */
  onTree(root: Node): void;
  /** Hears of a frame that the browser keeps to itself. */
  onUnread(frame: Element): void;
}
