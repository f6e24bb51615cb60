import type { Block } from '../readable-document.ts';
import { headingLevel, roleOf } from './elements.ts';

/** A text node of a block and where its text begins there. */
export interface Piece {
  node: Text;
  /** UTF-16 offset in the block's text. */
  start: number;
}

export interface PageBlock extends Block {
  pieces: Piece[];
}

/** What the element around the text makes of it. */
interface Surroundings {
  element: Element;
  kind: Block['kind'];
  /** 1 to 6 in a heading, else 0. */
  level: number;
  folded: boolean;
}

/** Walks a page once, element by element, and cuts its text into blocks. Stops and goes on where one likes. */
export class PageReader {
  private cursor: Node | null;
  private readonly root: Element;
  private readonly around: Surroundings[];
  private headings: { level: number; text: string }[] = [];
  private section: readonly string[] = [];
  private pieces: Piece[] = [];
  private text = '';
  private count = 0;
  private ready: PageBlock[] = [];

  constructor(root: Element) {
    this.root = root;
    this.cursor = root;
    this.around = [{ element: root, kind: 'paragraph', level: 0, folded: false }];
  }

  /** Has the whole page been read? */
  get done(): boolean {
    return this.cursor === null;
  }

  /** Reads on while `mayGoOn` says so (asked every few hundred nodes) and gives the blocks that were finished. */
  read(mayGoOn: () => boolean): PageBlock[] {
    for (let nodes = 1; this.cursor; nodes++) {
      const descend = this.enter(this.cursor);
      this.cursor = (descend && this.cursor.firstChild) || this.leave(this.cursor);
      if (nodes % 256 === 0 && !mayGoOn()) break;
    }
    if (this.done) this.finishBlock();
    const blocks = this.ready;
    this.ready = [];
    return blocks;
  }

  /** Takes in one node. True where its children are to be read. */
  private enter(node: Node): boolean {
    if (node.nodeType === Node.TEXT_NODE) {
      this.pieces.push({ node: node as Text, start: this.text.length });
      this.text += (node as Text).data;
      return false;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return false;
    const element = node as Element;
    const inside = this.around.at(-1) as Surroundings;
    const role = roleOf(element, inside.folded);
    // A line break is white space inside a term; a picture is not, and no term runs across it.
    if (role === 'break') this.text += element.tagName === 'BR' ? '\n' : '\ufffc';
    if (role === 'block') {
      this.finishBlock();
      this.around.push(surroundingsOf(element, inside));
    }
    return role === 'inline' || role === 'block';
  }

  /** Closes what ends behind a node and gives the next one, or null at the end of the page. */
  private leave(from: Node): Node | null {
    for (let node: Node | null = from; node; node = node.parentNode) {
      if (this.around.length > 1 && this.around.at(-1)?.element === node) {
        this.finishBlock();
        this.around.pop();
      }
      if (node === this.root) return null;
      if (node.nextSibling) return node.nextSibling;
    }
    return null;
  }

  private finishBlock(): void {
    const { text, pieces } = this;
    this.text = '';
    this.pieces = [];
    if (!/\S/.test(text)) return;
    const { kind, level } = this.around.at(-1) as Surroundings;
    if (level > 0) this.underHeading(level, text);
    this.ready.push({ id: this.count++, kind, text, section: this.section, pieces });
  }

  private underHeading(level: number, text: string): void {
    this.headings = this.headings.filter((heading) => heading.level < level);
    this.headings.push({ level, text: text.replace(/\s+/g, ' ').trim() });
    this.section = this.headings.map((heading) => heading.text);
  }
}

function surroundingsOf(element: Element, outer: Surroundings): Surroundings {
  const level = headingLevel(element) || outer.level;
  const kind = level > 0 ? 'heading' : (kinds.get(element.tagName) ?? outer.kind);
  // The <summary> of a closed <details> is drawn, so reading it as if it weren't costs nothing.
  const folded = outer.folded || (element.tagName === 'DETAILS' && !element.hasAttribute('open'));
  return { element, kind, level, folded };
}

const kinds = new Map<string, Block['kind']>([
  ['LI', 'list-item'],
  ['DT', 'list-item'],
  ['DD', 'list-item'],
  ['TD', 'table-cell'],
  ['TH', 'table-cell'],
]);
