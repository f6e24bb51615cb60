import { isBehindTree } from '../xml-files.ts';
import { contextIn } from './block-context.ts';
import { BlockDraft, type DraftedText } from './block-draft.ts';
import { editable, isA, isInline, isSeen, roleOf, standsApart } from './elements.ts';
import { beforeBlock } from './initial.ts';
import { frameBody, shadowOf } from './inner-trees.ts';
import { LaidLines } from './lines/laid-lines.ts';
import { isConnected, isText, localNameOf, parentElementOf, parentNodeOf } from './own-properties.ts';
import type { BlockContext, PageBlock, PageKnowledge } from './page-block.ts';
import { isRaised } from './raised.ts';
import { askSheetsAnew } from './striking.ts';
import { type On, TreeWalks } from './tree-walks.ts';
import { signBefore } from './tspans.ts';
import { usedText } from './used-text.ts';

const { querySelectorAll } = Element.prototype;

/**
 * Walks a page, or a part of it, once and divides its text into blocks; it can be paused between any two nodes. A native walker
 * steps through the nodes, with as few calls into the DOM as possible for each: a long page has tens of thousands.
 */
export class PageReader {
  /** Has all been read? */
  done = false;
  /** Did the page remove the node that was being read, so that the rest couldn't be reached? */
  lost = false;
  private readonly page: PageKnowledge;
  private readonly until: Node | undefined;
  private readonly walks = new TreeWalks();
  private readonly editable: ReadonlySet<Element>;
  private readonly laid: LaidLines;
  /** Elements drawn by <use> that have been read. */
  private readonly used = new Set<Element>();
  private around: BlockContext;
  private draft = new BlockDraft();
  /** After a large first letter: what comes between it and the block in which its word continues. */
  private initial: string | undefined;
  private ready: PageBlock[] = [];
  private node: Node | null;

  /**
   * @param root what to read, itself included
   * @param from a block-level element in it to start at; its ancestors are looked at, not read
   * @param until a block-level element to stop before
   */
  constructor(
    root: Element,
    page: PageKnowledge,
    { from, until }: { from?: Element | undefined; until?: Element | undefined } = {},
  ) {
    this.page = page;
    this.until = until;
    this.editable = new Set([...querySelectorAll.call(root, editable), ...(isA(root, editable) ? [root] : [])]);
    this.laid = new LaidLines(page.layers, (block) => this.ready.push(block));
    this.around = page.around.get(parentNodeOf(root) ?? root) ?? contextIn(root, undefined);
    this.walks.enter(root, true);
    if (from) {
      this.knowAncestors(from, root);
      this.walks.startAt(from);
    }
    this.node = from ?? this.walks.next('in');
  }

  /** Reads on while `mayGoOn` says so (asked every few hundred nodes) and gives the blocks that were finished. */
  read(mayGoOn: () => boolean): PageBlock[] {
    askSheetsAnew();
    let { node } = this;
    for (let nodes = 1; node && node !== this.until; nodes++) {
      const on = this.step(node);
      const before: Node = node;
      node = this.walks.next(on);
      if (!node) this.lost = this.until !== undefined || !isConnected(before);
      if (nodes % 256 === 0 && !mayGoOn()) break;
    }
    this.node = node;
    if (!node || node === this.until) {
      this.finishBlock();
      this.laid.finish();
      this.done = true;
    }
    const blocks = this.ready;
    this.ready = [];
    return blocks;
  }

  private step(node: Node): On {
    if (isText(node)) return this.enterText(node);
    try {
      return this.enter(node as Element);
    } catch (error) {
      // Where the page has changed an element so that asking it throws, only that element is left out.
      console.warn(error);
      return 'behind';
    }
  }

  private knowAncestors(of: Element, root: Element): void {
    const ancestors: Element[] = [];
    for (let at = parentElementOf(of); at; at = at === root ? null : parentElementOf(at)) ancestors.unshift(at);
    for (const ancestor of ancestors) {
      this.page.around.set(ancestor, contextIn(ancestor, this.contextOf(parentNodeOf(ancestor) as Node)));
    }
  }

  private enterText(node: Text): On {
    const parent = this.parentOf(node);
    // After the end of an inner block, text belongs to the outer block again.
    const around = parent === this.around.element ? this.around : this.contextOf(parent);
    this.comeTo(around.line?.in ?? around);
    this.draft.add(node, around.line?.is, isRaised(node, around.element));
    return 'in';
  }

  private enter(element: Element): On {
    const outer = this.contextOf(this.parentOf(element));
    const role = roleOf(element, outer.folded);
    // A line break is white space inside a term; a picture is not, and no term runs across it.
    if (role === 'line') this.draft.addSign('\n');
    if (role === 'picture') this.draft.addSign('\ufffc');
    if (role === 'skip' || role === 'picture') return 'behind';
    if (this.editable.size > 0 && this.editable.has(element)) return 'behind';
    const inner = this.innerOf(element, role, outer);
    this.page.around.set(element, inner);
    const initial = role === 'block' || role === 'inline' ? beforeBlock(element) : undefined;
    if (inner !== outer && !inner.line) this.comeTo(inner);
    if (initial !== undefined || !this.draft.isInitial) this.initial = initial;
    if (role === 'frame') return this.enterFrame(element, inner);
    const sign = role === 'inline' ? signBefore(element) : undefined;
    if (sign) this.draft.addSign(sign);
    const used = usedText(element);
    if (used) return this.enterUsed(used, inner);
    const shadow = shadowOf(element);
    if (shadow) return this.enterTree(shadow, inner, false);
    return localNameOf(element) === 'slot' ? this.enterSlot(element as HTMLSlotElement) : 'in';
  }

  private innerOf(element: Element, role: ReturnType<typeof roleOf>, outer: BlockContext): BlockContext {
    if (!isInline(role)) return role === 'block' || role === 'frame' ? contextIn(element, outer) : outer;
    if (outer.struck === 'drawn' && standsApart(element)) return contextIn(element, outer);
    // Words that were inserted and then struck out are struck.
    if (role === 'inline' || outer.struck || outer.line?.is === 'struck') return outer;
    const line = outer.line?.in ?? outer;
    return { ...line, line: { is: role as 'struck' | 'inserted', in: line } };
  }

  private enterFrame(frame: Element, around: BlockContext): On {
    const body = frameBody(frame);
    if (body === undefined) this.page.onUnread(frame);
    return this.enterTree(body ?? null, around, true);
  }

  /** @param fresh whether the tree's root is itself to be read, as a frame's body is and a shadow root isn't */
  private enterTree(root: Node | null, around: BlockContext, fresh: boolean): On {
    if (!root) return 'behind';
    this.page.onTree(root);
    this.page.around.set(fresh ? (parentNodeOf(root) as Node) : root, around);
    this.walks.enter(root, fresh);
    return 'in';
  }

  /** Reads it once, however often it is drawn: it has only one place in the page. */
  private enterUsed(used: Element, around: BlockContext): On {
    if (this.used.has(used)) return 'behind';
    this.used.add(used);
    const isSymbol = localNameOf(used) === 'symbol';
    this.page.around.set(isSymbol ? used : (parentNodeOf(used) as Node), { ...around, drawnBy: around.element });
    this.walks.enter(used, !isSymbol);
    return 'in';
  }

  /** Nodes assigned to a slot are read there; the slot's own contents only where there are none. */
  private enterSlot(slot: HTMLSlotElement): On {
    for (const node of slot.assignedNodes().toReversed()) {
      this.page.slots.set(node, slot);
      this.walks.enter(node, true);
    }
    return 'in';
  }

  private parentOf(node: Node): Node {
    return this.page.slots.get(node) ?? (parentNodeOf(node) as Node);
  }

  private comeTo(context: BlockContext): void {
    if (context === this.around) return;
    if (this.initial !== undefined && this.draft.isInitial) this.draft.carryInitial(this.initial);
    else this.finishBlock();
    this.around = context;
  }

  /** The context of a parent, which has been entered before its children. */
  private contextOf(parent: Node): BlockContext {
    return this.page.around.get(parent) ?? this.around.line?.in ?? this.around;
  }

  private finishBlock(): void {
    const { draft, around } = this;
    this.draft = new BlockDraft();
    const { kind, level, folded } = around;
    const lead = around.guide && { guide: true as const };
    const element = around.drawnBy ?? around.element;
    const start = around.drawnBy && { startsAt: around.drawnBy };
    const now: DraftedText = around.struck ? { ...draft.now, struck: { before: '', behind: '' } } : draft.now;
    const says = ({ text }: DraftedText) => /[^\s\ufffc]/.test(text);
    const said = [now, ...draft.struck(!around.struck && says(now))].filter(says);
    if (said.length === 0 || !isSeen(element, folded) || isBehindTree(element, said[0]?.pieces[0]?.node)) return;
    const blocks = said.map((text): PageBlock => {
      const id = this.page.nextId++;
      // A heading that is struck out is no heading of what follows.
      if (text.struck)
        return { id, kind: kind === 'heading' ? 'paragraph' : kind, level: 0, element, ...text, ...lead };
      return { id, kind, level, element, ...text, ...lead, ...start };
    });
    this.laid.take(blocks);
  }
}
