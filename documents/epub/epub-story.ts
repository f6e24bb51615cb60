import type { Block, BlockId } from '../block.ts';
import { attributeIn, childOf, elementsOf, isElement, type XmlElement, xmlTextIn } from '../docx/file/xml-element.ts';
import { Anchors } from '../flow/content/anchors.ts';
import type { FlowContent, TrackedChange, TrackedView } from '../flow/content/content.ts';
import { formulaLetters } from '../flow/content/formula-letters.ts';
import { isLeftOut } from '../flow/content/tracked-views.ts';
import { blockElements, elementLooks, isOfType, leftOut } from './epub-elements.ts';
import { EpubLine, type EpubWritten } from './epub-line.ts';
import { itemMarkers } from './epub-lists.ts';
import { linkFrom } from './epub-paths.ts';
import { epubPicture } from './epub-pictures.ts';
import { epubRows } from './epub-tables.ts';

/** What stands around an element. */
interface Around extends EpubWritten {
  kind: Block['kind'];
  level: number;
  isGuide: boolean;
  /** Is white space drawn as it stands? */
  isExact: boolean;
  /** How many lists it stands in. */
  depth: number;
}

const noteTypes = ['footnote', 'endnote', 'rearnote', 'note'];
const plain: Around = { kind: 'paragraph', level: 0, isGuide: false, isExact: false, depth: 0, look: {} };

/** Reads the chapters of a book, in order. */
export class EpubStory {
  /** Changes that a book marks by `ins` and `del`. */
  changes = 0;
  private readonly view: TrackedView;
  private readonly newId: () => BlockId;
  private readonly anchors = new Anchors();
  /** By the note that it leads to: what stands at a reference. */
  private readonly noteNumbers = new Map<string, string>();
  private path = '';
  private content: FlowContent[] = [];
  private line: EpubLine | undefined;
  /** What is to stand before the next line. */
  private marker = '';
  private page: number | undefined;

  constructor(view: TrackedView, newId: () => BlockId) {
    this.view = view;
    this.newId = newId;
  }

  chapter(path: string, root: XmlElement | undefined): FlowContent[] {
    this.path = path;
    this.anchors.add(path);
    if (!root) return [{ is: 'picture', picture: { part: path, description: '' } }];
    const body = childOf(root, 'h:body');
    return body ? this.within(body, plain) : [];
  }

  /** The content of an element by itself. */
  private within(element: XmlElement, around: Around): FlowContent[] {
    this.finish();
    const before = this.content;
    this.content = [];
    this.children(element, around);
    this.finish();
    const { content } = this;
    this.content = before;
    return content;
  }

  private children(element: XmlElement, around: Around): void {
    for (const node of element.children) {
      if (isElement(node)) this.element(node, around);
      else this.text(node.text, around);
    }
  }

  private element(one: XmlElement, around: Around): void {
    const isNote = isOfType(one, noteTypes);
    if (leftOut.has(one.name) || (!isNote && attributeIn(one, 'hidden') !== undefined)) return;
    const isBlock = blockElements.has(one.name) || one.name === 'h:table';
    if (isBlock) this.finish();
    const id = attributeIn(one, 'id') ?? attributeIn(one, 'xml:id');
    if (id !== undefined) this.anchors.add(`${this.path}#${id}`);
    if (isOfType(one, ['pagebreak'])) this.turnPage(one);
    else if (isNote && isBlock) this.note(one, `${this.path}#${id ?? one.at}`, around);
    else if (isBlock) this.block(one, around);
    else this.inline(one, around);
    if (isBlock) this.finish();
  }

  private block(one: XmlElement, around: Around): void {
    const [, level] = /^h:h([1-6])$/.exec(one.name) ?? [];
    if (one.name === 'h:table') this.table(one, around);
    else if (one.name === 'h:ol' || one.name === 'h:ul') this.list(one, around);
    else if (level !== undefined && around.kind !== 'footnote')
      this.children(one, { ...around, kind: 'heading', level: Number(level) });
    else if (one.name === 'h:pre') this.children(one, { ...around, isExact: true });
    else this.children(one, one.name === 'h:nav' ? { ...around, isGuide: true } : around);
  }

  private list(list: XmlElement, around: Around): void {
    const markers = around.isGuide ? undefined : itemMarkers(list, around.depth);
    const kind = around.kind === 'footnote' ? around.kind : 'list-item';
    for (const node of list.children) {
      if (!isElement(node)) continue;
      this.marker = markers?.get(node) ?? '';
      this.element(node, { ...around, kind, depth: around.depth + 1 });
      this.marker = '';
    }
  }

  private table(table: XmlElement, around: Around): void {
    const caption = childOf(table, 'h:caption');
    if (caption) this.element(caption, around);
    const kind = around.kind === 'footnote' ? around.kind : 'table-cell';
    const rows = epubRows(table, (cell) => this.within(cell, { ...around, kind, depth: 0 }));
    const { change } = around;
    this.content.push({ is: 'table', rows: change ? rows.map((row) => ({ ...row, change })) : rows });
  }

  private note(note: XmlElement, id: string, around: Around): void {
    const kind = isOfType(note, ['footnote', 'note']) ? 'footnote' : 'endnote';
    const content = this.within(note, { ...around, kind: 'footnote', level: 0, depth: 0 });
    const { change } = around;
    if (content.length > 0)
      this.content.push({
        is: 'note',
        kind,
        id,
        number: this.noteNumbers.get(id) ?? '',
        content,
        ...(change && { change }),
      });
  }

  private inline(one: XmlElement, around: Around): void {
    switch (one.name) {
      case 'h:br':
        this.opened(around).breakLine(around);
        return;
      case 'h:img':
      case 'svg:image':
        this.picture(one, around);
        return;
      case 'math:math':
        this.opened(around).writeExactly(formulaLetters(one), around);
        return;
      case 'svg:svg':
        for (const image of elementsOf(one)) if (image.name === 'svg:image') this.picture(image, around);
        return;
      case 'h:a':
        this.link(one, around);
        return;
      case 'h:ins':
      case 'h:del':
        this.changed(one, around);
        return;
      default: {
        const look = Object.hasOwn(elementLooks, one.name) ? elementLooks[one.name] : undefined;
        this.children(one, look ? { ...around, look: { ...around.look, ...look } } : around);
      }
    }
  }

  private link(one: XmlElement, around: Around): void {
    const href = attributeIn(one, 'href');
    const link = href === undefined ? around.link : linkFrom(this.path, href);
    if (link === undefined || !isOfType(one, ['noteref'])) {
      this.children(one, { ...around, link });
      return;
    }
    const note = link.slice(1);
    this.noteNumbers.set(note, textWithin(one).trim());
    this.children(one, { ...around, link, note, look: { ...around.look, raised: 'super' } });
  }

  private changed(one: XmlElement, around: Around): void {
    this.changes++;
    const date = attributeIn(one, 'datetime');
    const kind: TrackedChange['kind'] = one.name === 'h:ins' ? 'inserted' : 'deleted';
    const change = { kind, author: '', ...(date !== undefined && { date }) };
    if (!isLeftOut(change, this.view)) this.children(one, { ...around, change });
  }

  private picture(image: XmlElement, around: Around): void {
    const { link, change } = around;
    this.opened(around).addPicture({
      ...epubPicture(image, this.path),
      ...(link !== undefined && { link }),
      ...(this.page !== undefined && { aboutPage: this.page }),
      ...(change && { change }),
    });
  }

  /** A page of the printed book begins. */
  private turnPage(mark: XmlElement): void {
    const said = attributeIn(mark, 'title') ?? attributeIn(mark, 'aria-label') ?? textWithin(mark);
    const [page] = /\d{1,6}/.exec(said) ?? [];
    if (page !== undefined) this.page = Number(page);
  }

  private text(text: string, around: Around): void {
    if (!this.line && text.trim() === '') return;
    const line = this.opened(around);
    if (around.isExact) line.writeExactly(text, around);
    else line.write(text, around);
  }

  private opened({ kind, level, isGuide, depth }: Around): EpubLine {
    if (this.line) return this.line;
    const look = { kind, level, marker: this.marker, isGuide, indent: depth > 0 ? depth - 1 : undefined };
    this.marker = '';
    this.line = new EpubLine(look, this.view, this.page);
    return this.line;
  }

  private finish(): void {
    const paragraph = this.line?.paragraph(this.newId, this.anchors);
    this.line = undefined;
    if (paragraph) this.content.push(paragraph);
  }
}

const textWithin = (element: XmlElement): string => xmlTextIn(element) + elementsOf(element).map(textWithin).join('');
