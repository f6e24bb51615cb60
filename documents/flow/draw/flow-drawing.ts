import type { BlockId } from '../../block.ts';
import type { PageBlock } from '../../html/blocks/page-block.ts';
import type { FlowBlock, FlowContent, FlowNote, FlowParagraph, FlowRow, TrackedView } from '../content/content.ts';
import type { FlowHead } from '../reading/flow-answer.ts';
import { bookmarkAnchor, noteAnchor } from './anchors.ts';
import { FileComments } from './file-comments.ts';
import type { FlowWords } from './flow-words.ts';
import { drawLine, type Insertion, standingBlock } from './line.ts';
import { Elements } from './new-element.ts';
import { isLong, partElement } from './parts-of-line.ts';
import { Pictures } from './pictures.ts';
import { linesHeight, Portions } from './portions.ts';
import { drawTable } from './table.ts';
import { Wrapping } from './wrapping.ts';

type Place = Pick<PageBlock, 'pieces' | 'element' | 'within'>;

/** A block, and where it is drawn. */
export interface DrawnBlock extends Place {
  block: FlowBlock;
}

/** The file's bytes, for its pictures, what the document scrolls in, and which of its readings is drawn: in one alone changes are seen. */
interface DrawnOn {
  view: TrackedView;
  bytes: Uint8Array<ArrayBuffer>;
  container: HTMLElement;
}

/** Draws a document: its content as it comes, in the order in which it is read. */
export class FlowDrawing {
  /** What stands above the text. */
  readonly top: DocumentFragment;
  private readonly elements: Elements;
  private readonly seesChanges: boolean;
  private readonly head: FlowHead;
  private readonly says: FlowWords;
  private readonly comments: FileComments;
  private readonly wrapping: Wrapping;
  private readonly pictures: Pictures;
  private readonly portions: Portions;
  /** What is drawn in; undefined above the text. */
  private portion: Element | undefined;
  private readonly places = new Map<BlockId, Place>();

  /** @param on what it is drawn from and in */
  constructor(head: FlowHead, says: FlowWords, { bytes, container, view }: DrawnOn) {
    const page = container.ownerDocument;
    this.elements = new Elements(page);
    this.head = head;
    this.says = says;
    this.comments = new FileComments(this.elements, head.comments, says);
    this.seesChanges = view === 'marked';
    this.wrapping = new Wrapping(this.elements, says, this.seesChanges);
    this.pictures = new Pictures(this.elements, says, bytes, container);
    this.portions = new Portions(this.elements);
    this.top = page.createDocumentFragment();
    const headers = this.furniture('header', head.headers, says.header);
    if (headers) this.top.append(headers);
  }

  /** Where a block is drawn, also one of a header or a footer. */
  drawn(block: BlockId): Place | undefined {
    return this.places.get(block);
  }

  /** How far down in what it stands within a block stands, 0 to 1, without its being laid out. */
  shareOf(block: BlockId, within: Element): number {
    return this.portions.shareOf(block, within);
  }

  /** Leaves what is drawn as it is. */
  close(): void {
    this.pictures.close();
  }

  /** What stands below the text. */
  end(sheet: Element): void {
    const [rest, footers] = [this.comments.rest(), this.furniture('footer', this.head.footers, this.says.footer)];
    if (rest) sheet.append(rest);
    if (footers) sheet.append(footers);
  }

  /** Draws content at the end of the sheet, block by block, so that one can leave off in between, also within a block (undefined). */
  *draw(content: readonly FlowContent[], sheet: Element): Generator<DrawnBlock | undefined> {
    for (const one of content) {
      this.portion = this.portions.next(one, sheet);
      yield* this.drawInto([one], this.portion);
    }
  }

  private *drawInto(content: readonly FlowContent[], into: Element): Generator<DrawnBlock | undefined> {
    for (const one of content) {
      switch (one.is) {
        case 'paragraph':
          yield* this.paragraph(one, into);
          break;
        case 'table':
          yield* drawTable(one, into, {
            elements: this.elements,
            content: (content, cell) => this.drawInto(content, cell),
            mark: (row, change) => this.mark(row, change),
            pageMark: (page) => this.pageMark(page),
          });
          break;
        case 'note':
          yield* this.note(one, into);
          break;
        case 'text-box': {
          const box = this.elements.make('div.text-box');
          this.mark(box, one.change);
          into.append(box);
          yield* this.drawInto(one.content, box);
          break;
        }
        case 'picture':
          into.append(this.pictures.figure(one.picture));
      }
    }
  }

  private *paragraph(paragraph: FlowParagraph, into: Element): Generator<DrawnBlock | undefined> {
    const { blocks, pictures = [], newPage, endChange, place } = paragraph;
    const standing = standingBlock(paragraph);
    const [first] = blocks;
    if (newPage !== undefined) into.append(this.pageMark(newPage));
    const element = this.elementFor(paragraph, first);
    const isChanged = endChange !== undefined || blocks.some(({ pieces }) => pieces.some(({ change }) => change));
    if (isChanged && this.seesChanges) element.classList.add('changed');
    // What takes more than one turn grows in its place: put there as a whole it would take long.
    const isInParts = isLong(...sizeOf(paragraph));
    if (isInParts) this.place(element, paragraph, first, into);
    const drawn: DrawnBlock[] = [];
    const struck: Insertion[] = [];
    for (const block of blocks) {
      if (block === standing) continue;
      const words = this.elements.make('span.struck-words');
      drawn.push((yield* this.line(block, words, element, this.comments.signsIn(block.id))).drawn);
      struck.push({ at: block.struck?.at ?? 0, node: words });
      if (isInParts) yield;
    }
    const inLine = pictures.map(({ at, picture }) => ({ at, node: this.pictures.inLine(picture) }));
    let end: Element = element;
    if (standing) {
      const signs = this.comments.signsIn(standing.id);
      const all = [...signs, ...struck, ...inLine].toSorted((a, b) => a.at - b.at);
      const line = yield* this.line(standing, element, element, all);
      drawn.unshift(line.drawn);
      end = line.end;
    } else for (const { node } of [...struck, ...inLine]) element.append(node);
    if (endChange && this.seesChanges) end.append(this.wrapping.paragraphEnd(endChange));
    if (place !== undefined) for (const { node } of this.comments.signsIn(place)) end.append(node);
    // Arabic and the like stand at the right. Said before it is filled, the browser looks through all of it at each piece that comes.
    element.dir = 'auto';
    if (!isInParts) this.place(element, paragraph, first, into);
    for (const id of [...blocks.map(({ id }) => id), ...(place === undefined ? [] : [place])]) {
      const box = this.comments.boxOf(id);
      if (box) into.append(box);
    }
    yield* drawn;
  }

  private elementFor({ indent, align }: FlowParagraph, block: FlowBlock | undefined): HTMLElement {
    const { elements } = this;
    const isItem = block?.kind === 'list-item';
    const level = Math.min(Math.max(block?.level ?? 0, 1), 6) as 1 | 2 | 3 | 4 | 5 | 6;
    const element = block?.kind === 'heading' ? elements.make(`h${level}`) : elements.make(isItem ? 'div.item' : 'p');
    if (align) element.classList.add(`align-${align}`);
    if (indent !== undefined) element.dataset.indent = String(indent);
    if (block?.guide) element.classList.add('guide');
    for (const name of block?.anchors ?? []) {
      const anchor = elements.make('span.bookmark');
      anchor.id = bookmarkAnchor(name);
      element.append(anchor);
    }
    if (block?.marker && block.kind !== 'heading') {
      // Its space is within it, so that the first line begins where the others do.
      element.append(elements.make('span.marker', `${block.marker} `));
    }
    return element;
  }

  /** Items that follow each other are a list. */
  private place(
    element: HTMLElement,
    { indent = 0 }: FlowParagraph,
    block: FlowBlock | undefined,
    into: Element,
  ): void {
    if (block?.kind !== 'list-item') {
      into.append(element);
      return;
    }
    const last = into.lastElementChild;
    const list = last?.classList.contains('items') ? last : this.elements.make('div.items');
    list.setAttribute('role', 'list');
    element.setAttribute('role', 'listitem');
    element.setAttribute('aria-level', String(indent + 1));
    list.append(element);
    if (list !== last) into.append(list);
  }

  private *line(
    block: FlowBlock,
    into: Element,
    element: Element,
    insertions: readonly Insertion[],
  ): Generator<undefined, { drawn: DrawnBlock; end: Element }> {
    const { pieces, end } = yield* drawLine(block, into, {
      wrap: (text, piece, isCommented) =>
        this.wrapping.wrap(text, piece, { isCommented, isStruck: block.struck !== undefined }),
      insertions,
      commented: this.comments.on(block.id),
      part: (text) => this.part(text, into),
    });
    const { portion: within } = this;
    const place = { pieces, element, ...(within && { within }) };
    this.places.set(block.id, place);
    if (within) this.portions.drawn(block.id, within);
    return { drawn: { block, ...place }, end };
  }

  /** The next part of a very long paragraph; the first has what stands before the text, too. */
  private part(text: string, into: Element): Element {
    const part = this.elements.make(partElement);
    part.style.setProperty('contain-intrinsic-block-size', `auto ${linesHeight(text)}px`);
    if (!into.querySelector(`:scope > ${partElement}`)) part.append(...into.childNodes);
    into.append(part);
    return part;
  }

  private *note(note: FlowNote, into: Element): Generator<DrawnBlock | undefined> {
    const drawn = this.elements.make(`div.note`);
    drawn.setAttribute('role', 'note');
    drawn.id = noteAnchor(note.id);
    this.mark(drawn, note.change);
    into.append(drawn);
    yield* this.drawInto(note.content, drawn);
  }

  /** A row, a note or a box that was inserted or deleted as a whole. */
  private mark(element: HTMLElement, change: FlowRow['change']): void {
    if (!change || !this.seesChanges) return;
    element.classList.add('changed', `all-${change.kind}`);
    element.title = this.says.change(change.kind, change.author, change.date);
  }

  private pageMark(page: number): HTMLElement {
    const mark = this.elements.make('div.page-mark', this.says.aboutPage(page));
    mark.setAttribute('role', 'separator');
    mark.setAttribute('aria-label', this.says.aboutPage(page));
    mark.dataset.page = String(page);
    return mark;
  }

  private furniture(name: 'header' | 'footer', blocks: readonly FlowBlock[], label: string): HTMLElement | undefined {
    if (blocks.length === 0) return undefined;
    const { elements } = this;
    const drawn = elements.make(`div.furniture`, elements.make('p.furniture-name', label));
    drawn.setAttribute('role', 'group');
    drawn.setAttribute('aria-label', label);
    drawn.classList.add(name);
    for (const block of blocks) {
      const line = elements.make('p');
      for (const _ of this.line(block, line, line, this.comments.signsIn(block.id)));
      const box = this.comments.boxOf(block.id);
      drawn.append(line, ...(box ? [box] : []));
    }
    return drawn;
  }
}

/** How many pieces it is drawn in, and how many letters it has (UTF-16). */
const sizeOf = ({ blocks }: FlowParagraph): [pieces: number, letters: number] => [
  blocks.reduce((sum, { pieces }) => sum + pieces.length, 0),
  blocks.reduce((sum, { text }) => sum + text.length, 0),
];
