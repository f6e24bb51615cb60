import type { Block } from '../block.ts';
import { attributeIn, childOf, elementsOf, isElement, type XmlElement } from '../docx/file/xml-element.ts';
import type { FlowContent, FlowParagraph, TrackedChange } from '../flow/content/content.ts';
import { FlowLine } from '../flow/content/line.ts';
import type { PageCount } from '../flow/content/page-count.ts';
import { SpacedText } from '../flow/content/spaced-text.ts';
import { isLeftOut } from '../flow/content/tracked-views.ts';
import { numberIn } from './list-levels.ts';
import { type OdtAround, OdtInline, type OdtWritten } from './odt-inline.ts';
import type { ListPlace } from './odt-lists.ts';
import { odtLineLook } from './odt-paragraph.ts';
import type { OdtReading } from './odt-reading.ts';
import { odtRows } from './odt-tables.ts';

/** They lead elsewhere. */
const guides = /^text:(?:table-of-content|(?:illustration|table|object|user|alphabetical)-index|bibliography)$/;
/** Their content is read as if it stood without them. */
const clear = new Set(['text:section', 'text:index-body', 'text:index-title', 'office:text', 'text:meta']);

interface Own {
  /** What its paragraphs are, where they are nothing by themselves. */
  kind: Block['kind'];
  pages?: PageCount;
  note?: { id: string; number: string };
  /** It stands in what was inserted or deleted. */
  change?: TrackedChange | undefined;
}

/** What stands in one flow: the document itself, a note, a text box, a header. */
export class OdtStory {
  private readonly reading: OdtReading;
  private readonly own: Own;
  private readonly inline: OdtInline;
  /** In a table of contents. */
  private guides = 0;
  private content: FlowContent[] = [];
  private kind: Block['kind'];
  /** Of the paragraph that the open line is. */
  private paragraph: XmlElement | undefined;
  private list: ListPlace | undefined;
  private isFirst = true;

  constructor(reading: OdtReading, own: Own) {
    this.reading = reading;
    this.own = own;
    this.kind = own.kind;
    this.inline = new OdtInline(reading, own.pages, {
      note: (note, mark, change) => noteContent(reading, note, mark, change),
      textBox: (box, change) => {
        const content = new OdtStory(reading, { kind: own.kind, change }).read(box);
        return content.length > 0 ? [{ is: 'text-box', content, ...(change && { change }) }] : [];
      },
      change: (mark, around) => this.change(mark, around),
    });
    this.inline.change = own.change;
  }

  /** @param kind what paragraphs are in it: in a cell they are its text */
  read(container: XmlElement, kind: Block['kind'] = this.own.kind): FlowContent[] {
    const around = { content: this.content, kind: this.kind, list: this.list };
    Object.assign(this, { content: [], kind, list: undefined });
    this.into(container);
    this.finish();
    const { content } = this;
    Object.assign(this, around);
    return content;
  }

  private into(container: XmlElement): void {
    for (const one of elementsOf(container)) this.element(one);
  }

  private element(one: XmlElement): void {
    if (one.name === 'text:p' || one.name === 'text:h') this.readParagraph(one);
    else if (one.name === 'text:list') this.readList(one);
    else if (one.name === 'text:numbered-paragraph') this.readNumbered(one);
    else if (one.name === 'table:table') this.readTable(one);
    else if (one.name === 'text:soft-page-break') this.own.pages?.drawn();
    else if (/^text:change(?:-start|-end)?$/.test(one.name)) this.change(one, undefined);
    else if (guides.test(one.name)) {
      this.guides++;
      this.into(one);
      this.guides--;
    } else if (clear.has(one.name)) {
      if (attributeIn(one, 'text:display') !== 'none') this.into(one);
    } else if (one.name.startsWith('draw:')) this.readShape(one);
    else this.inline.mark(one);
  }

  private readParagraph(one: XmlElement): void {
    const style = this.reading.styles.paragraph(attributeIn(one, 'text:style-name') ?? '');
    if (style.breaksBefore) this.own.pages?.breakBefore();
    this.openLine(one);
    this.inline.read(one, { look: style.look });
    // Without its end, which isn't there yet, it goes on in the next.
    if (!isLeftOut(this.inline.change, this.reading.view)) this.finish();
    if (style.breaksAfter) this.own.pages?.break();
  }

  /** The paragraph goes on in the line that is open, or in one of its own. */
  private openLine(paragraph: XmlElement): void {
    this.paragraph = paragraph;
    if (this.inline.line) return;
    const line = new FlowLine();
    if (this.guides > 0) line.isGuide = true;
    const spaced = new SpacedText((text, known: OdtWritten) => this.inline.add(line, text, known));
    this.inline.line = { line, spaced };
    this.inline.comments.beginLine(line);
    const { note } = this.own;
    if (note && this.isFirst && note.number !== '') {
      this.inline.write(note.number, { look: { raised: 'super' }, note: note.id });
      if (!beginsWithSpace(paragraph)) this.inline.write(' ', { look: {} });
    }
    this.isFirst = false;
  }

  private readList(list: XmlElement): void {
    const { lists } = this.reading;
    const around = this.list;
    const style = attributeIn(list, 'text:style-name') ?? around?.style;
    const level = around ? around.level + 1 : numberIn(list, 'text:level', 1) - 1;
    const counts = around?.counts ?? lists.begin(list);
    for (const item of elementsOf(list)) {
      if (item.name !== 'text:list-item' && item.name !== 'text:list-header') continue;
      const isNumbered = item.name === 'text:list-item';
      this.list = { counts, style, level, item: { isNumbered, start: startOf(item) } };
      this.into(item);
    }
    this.list = around;
  }

  private readNumbered(one: XmlElement): void {
    const around = this.list;
    this.list = {
      counts: this.reading.lists.named(attributeIn(one, 'text:list-id') ?? ''),
      style: attributeIn(one, 'text:style-name'),
      level: numberIn(one, 'text:level', 1) - 1,
      item: { isNumbered: true, start: startOf(one) },
    };
    this.into(one);
    this.list = around;
  }

  private readTable(table: XmlElement): void {
    this.finish();
    const { kind } = this;
    if (isLeftOut(this.inline.change, this.reading.view)) return;
    const rows = odtRows(
      table,
      (cell) => this.read(cell, kind === 'footnote' ? kind : 'table-cell'),
      () => this.own.pages?.drawn(),
    );
    const { change } = this.inline;
    this.content.push({ is: 'table', rows: change ? rows.map((row) => ({ ...row, change })) : rows });
  }

  /** One that is tied to a page, and stands in no paragraph. */
  private readShape(shape: XmlElement): void {
    this.openLine(shape);
    this.inline.read({ ...shape, children: [shape] }, { look: {} });
    this.finish();
  }

  /** A mark of a change: what stands behind it was inserted, or something was deleted here. */
  private change(mark: XmlElement, around: OdtAround | undefined): void {
    const { changes, view } = this.reading;
    const change = changes.at(mark);
    if (!change) return;
    if (mark.name === 'text:change-start') this.inline.change = change;
    else if (mark.name === 'text:change-end') this.inline.change = this.own.change;
    else if (!isLeftOut(change, view)) this.deleted(changes.deletedAt(mark), change, around);
  }

  /**
   * Its first paragraph belongs to the one that stands there, its last to what follows.
   * @param around undefined between paragraphs
   */
  private deleted(elements: readonly XmlElement[], change: TrackedChange, around: OdtAround | undefined): void {
    const { paragraph } = this;
    const before = this.inline.change;
    this.inline.change = change;
    for (const [i, one] of elements.entries()) {
      const isLine = one.name === 'text:p' || one.name === 'text:h';
      if (!isLine || !around) this.element(one);
      else if (i === 0) this.inline.read(one, around);
      else {
        this.finish();
        this.openLine(one);
        this.inline.read(one, { look: this.reading.styles.paragraph(attributeIn(one, 'text:style-name') ?? '').look });
      }
    }
    this.inline.change = before;
    if (around && paragraph && !this.inline.line) this.openLine(paragraph);
  }

  private finish(): void {
    const { paragraph, inline } = this;
    const { line } = inline.line ?? {};
    if (!line || !paragraph) return;
    inline.line = undefined;
    const look = odtLineLook(paragraph, this.kind, this.list, this.reading);
    const { newId, places } = this.reading;
    const said = line.paragraph(look, newId, (id, span) => places.add(id, span));
    if (said) this.content.push(this.whole(said));
    for (const read of line.after) for (const one of read()) this.content.push(one);
  }

  /** With what stands around its words. */
  private whole(paragraph: FlowParagraph): FlowParagraph {
    const { change, anchors } = this.inline;
    const [first, ...others] = paragraph.blocks;
    const names = first ? anchors.take() : [];
    return {
      ...paragraph,
      ...(first && names.length > 0 && { blocks: [{ ...first, anchors: names }, ...others] }),
      ...(change && { endChange: change }),
    };
  }
}

const startOf = (item: XmlElement): number | undefined => {
  const start = numberIn(item, 'text:start-value', -1);
  return start < 0 ? undefined : start;
};

/** White space at a paragraph's start is one of the elements that are drawn as they stand. */
function beginsWithSpace({ children: [first] }: XmlElement): boolean {
  if (!first || !isElement(first)) return false;
  return /^text:(?:s|tab)$/.test(first.name) || (first.name === 'text:span' && beginsWithSpace(first));
}

/** An endnote is kept for the end. */
function noteContent(
  reading: OdtReading,
  note: XmlElement,
  mark: { id: string; number: string },
  change: TrackedChange | undefined,
): FlowContent[] {
  const body = childOf(note, 'text:note-body');
  if (!body) return [];
  const kind = attributeIn(note, 'text:note-class') === 'endnote' ? 'endnote' : 'footnote';
  const content = new OdtStory(reading, { kind: 'footnote', note: mark, change }).read(body);
  const read: FlowContent[] =
    content.length > 0 ? [{ is: 'note', kind, ...mark, content, ...(change && { change }) }] : [];
  if (kind === 'footnote') return read;
  for (const one of read) reading.endnotes.push(one);
  return [];
}
