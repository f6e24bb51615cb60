import { addAll } from '../../language/swedish/many.ts';
import { measured } from '../measured.ts';
import type { BlockChange } from '../readable-document.ts';
import { pageHasItsTurn, slice } from '../turn.ts';
import { closestEditable, hasTextOfItsOwn } from './blocks/elements.ts';
import {
  bodyOf,
  isConnected,
  nodeTypeOf,
  ownerDocumentOf,
  parentElementOf,
  parentNodeOf,
  rootElementOf,
} from './blocks/own-properties.ts';
import type { PageBlock, PageKnowledge } from './blocks/page-block.ts';
import { inPage, type PageBlocks } from './blocks/page-blocks.ts';
import { PageReader } from './blocks/page-reader.ts';
import type { PageChanges, PendingChanges } from './page-changes.ts';

/** Reads for half a frame. */
export function measuredSlice(reader: PageReader): PageBlock[] {
  const start = performance.now();
  return measured('read', () => reader.read(() => performance.now() - start < slice));
}

/** Reads again what has changed in a page, and nothing else. What changes inside a shadow root or a frame is read from its host on. */
export class Rereading {
  private readonly blocks: PageBlocks;
  private readonly knowledge: PageKnowledge;
  private readonly changes: PageChanges;
  /** Elements whose class or style has changed, kept until styles are read again. */
  private styled = new Set<Node>();

  constructor(blocks: PageBlocks, knowledge: PageKnowledge, changes: PageChanges) {
    this.blocks = blocks;
    this.knowledge = knowledge;
    this.changes = changes;
  }

  /** Are there elements whose class or style has changed and that haven't been read again yet? */
  get hasDeferred(): boolean {
    return this.styled.size > 0;
  }

  /**
   * @param styles whether elements of which only class or style has changed are read now, too
   * @param onNewLook called where the whole page may look otherwise, as when it turns dark
   */
  async *run(signal: AbortSignal, styles: boolean, onNewLook: () => void): AsyncIterable<BlockChange> {
    const pending = this.changes.take();
    for (const node of pending.styled) this.styled.add(node);
    const styled = styles ? this.styled : new Set<Node>();
    if (styles) this.styled = new Set();
    yield* this.removedBlocks(pending);
    let began = performance.now();
    for (const root of this.rootsOf(pending, styled)) {
      if (performance.now() - began > slice) {
        await pageHasItsTurn();
        began = performance.now();
      }
      const reader = new PageReader(root, this.knowledge);
      const put: PageBlock[] = [];
      while (!reader.done) {
        addAll(put, measuredSlice(reader));
        if (!reader.done) await pageHasItsTurn();
        if (signal.aborted) return;
      }
      // Blocks that were removed meanwhile would give a wrong place for the new ones.
      if (this.changes.hasRemoved()) yield* this.removedBlocks();
      if (!isConnected(root) || put.some(({ pieces }) => pieces.some(({ node }) => !isAlive(node)))) continue;
      const { at, removed } = this.blocks.placeOf(root);
      if (!same(this.blocks.at(at, removed), put)) yield this.blocks.splice(at, removed, put, true);
    }
    const body = bodyOf(document);
    if (styled.has(rootElementOf(document)) || (body && styled.has(body))) onNewLook();
  }

  /** Takes out blocks with text that is no longer in the page, or that has moved. */
  private *removedBlocks(pending?: PendingChanges): Iterable<BlockChange> {
    if (pending && !pending.removed) return;
    const moved = new Set([...(pending?.added ?? [])].filter((element) => this.knowledge.around.has(element)));
    const gone = ({ pieces }: PageBlock) =>
      pieces.some(({ node }) => !isAlive(node)) || (moved.size > 0 && standsInside(moved, pieces[0]?.node));
    for (const { at, removed } of this.blocks.runs(gone)) yield this.blocks.splice(at, removed, [], true);
  }

  /** The elements to read again, none inside another. */
  private rootsOf(pending: PendingChanges, styled: ReadonlySet<Node>): Element[] {
    const roots = new Set<Element>();
    const add = (node: Node | null) => {
      const known = node && this.knowledge.around.get(node);
      if (!known) return;
      // An absolutely positioned line may be part of a paragraph.
      const parent = parentNodeOf(known.element);
      const isLaid = parent !== null && this.knowledge.layers.has(parent);
      roots.add(this.inPage(isLaid ? (parent as Element) : known.element));
    };
    for (const node of pending.nodes)
      add(nodeTypeOf(node) === Node.ELEMENT_NODE ? (this.known(node) ?? null) : parentNodeOf(node));
    for (const node of styled) add(this.known(node) ?? null);
    // Some pages put in a new body and throw the old one away.
    const body = bodyOf(document);
    if (body && !this.knowledge.around.has(body)) roots.add(body);
    for (const parent of pending.parents) {
      if (this.knowledge.layers.has(parent)) roots.add(this.inPage(parent));
      else if (hasTextOfItsOwn(parent)) add(parent);
    }
    for (const element of pending.added) {
      const parent = parentNodeOf(element);
      if (parent && this.knowledge.around.has(parent)) roots.add(this.inPage(element));
    }
    // A region that has become editable is reread as a whole, which removes its text: editable text isn't read.
    const whole = new Set([...roots].map((root) => closestEditable(root) ?? root));
    return [...whole].filter((root) => isConnected(root) && !standsInside(whole, root));
  }

  /** The element itself where it has been read before; else its parent, since the element may become part of its text. */
  private known(node: Node): Node | null {
    if (node === rootElementOf(document)) return bodyOf(document) ?? node;
    return this.knowledge.around.has(node) ? node : parentNodeOf(node);
  }

  /** Blocks are placed in the page's own tree: a shadow root's by its host, a frame's by the frame. */
  private inPage(element: Element): Element {
    const host = inPage(element) as Element;
    return host === element ? element : (this.knowledge.around.get(host)?.element ?? host);
  }
}

/** A frame that was taken out keeps its nodes connected, and in Firefox they can't even be asked. */
function isAlive(node: Node): boolean {
  try {
    return isConnected(node) && (ownerDocumentOf(node) === document || ownerDocumentOf(inPage(node)) === document);
  } catch {
    return false;
  }
}

function standsInside(roots: ReadonlySet<Element>, node: Node | undefined): boolean {
  for (let at = node ? parentElementOf(node) : null; at; at = parentElementOf(at)) if (roots.has(at)) return true;
  return false;
}

/** Same text in the same places? Then nothing has to be searched or painted again. */
function same(old: readonly PageBlock[], put: readonly PageBlock[]): boolean {
  return (
    old.length === put.length &&
    old.every((block, i) => {
      const other = put[i] as PageBlock;
      const sameNodes =
        block.pieces.length === other.pieces.length &&
        block.pieces.every(({ node, start }, j) => node === other.pieces[j]?.node && start === other.pieces[j]?.start);
      const sameKind = block.kind === other.kind && block.level === other.level && block.element === other.element;
      const [struck, otherStruck] = [block.struck, other.struck];
      const sameStruck =
        struck?.before === otherStruck?.before &&
        struck?.behind === otherStruck?.behind &&
        struck?.at === otherStruck?.at;
      return block.text === other.text && sameKind && sameNodes && sameStruck;
    })
  );
}
