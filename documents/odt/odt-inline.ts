import { noteFigures, noteSigns } from '../../language/swedish/letters/raised.ts';
import { attributeIn, childOf, elementsOf, isElement, type XmlElement, xmlTextIn } from '../docx/file/xml-element.ts';
import { Anchors } from '../flow/content/anchors.ts';
import type { FlowContent, TrackedChange } from '../flow/content/content.ts';
import type { FlowLine } from '../flow/content/line.ts';
import { OpenComments } from '../flow/content/open-comments.ts';
import type { PageCount } from '../flow/content/page-count.ts';
import type { SpacedText } from '../flow/content/spaced-text.ts';
import { drawnLook } from '../flow/content/text-look.ts';
import { isLeftOut, isTakenAway } from '../flow/content/tracked-views.ts';
import { numberIn } from './list-levels.ts';
import { commentFrom } from './odt-comments.ts';
import type { OdtLook } from './odt-look.ts';
import type { OdtReading } from './odt-reading.ts';
import { hrefOf, shapesIn } from './odt-shapes.ts';

/** What stands around a text. */
export interface OdtAround {
  look: OdtLook;
  link?: string | undefined;
  note?: string | undefined;
}

/** What is known of a text when it is written: a space may be added later. */
export interface OdtWritten extends OdtAround {
  change: TrackedChange | undefined;
}

export interface OdtLine {
  line: FlowLine;
  spaced: SpacedText<OdtWritten>;
}

/** What is read elsewhere, and given back as the content to stand behind the paragraph. */
export interface OdtReaders {
  note(note: XmlElement, mark: { id: string; number: string }, change: TrackedChange | undefined): FlowContent[];
  textBox(content: XmlElement, change: TrackedChange | undefined): FlowContent[];
  /** A mark of a change stands here. What was deleted may end the line and begin another. */
  change(mark: XmlElement, around: OdtAround): void;
}

/** What draws nothing where it stands. */
const silent = new Set(['text:hidden-text', 'text:hidden-paragraph', 'text:script', 'office:forms', 'text:note-body']);
/** Fields that lead to a bookmark, a heading, a picture's caption. */
const references = /^text:(?:bookmark|reference|sequence)-ref$/;
const mostSpaces = 1000;

/** What stands in paragraphs, read into lines. */
export class OdtInline {
  readonly anchors = new Anchors();
  readonly comments = new OpenComments();
  /** That the text is added to. */
  line: OdtLine | undefined;
  /** What is read was inserted, or deleted. */
  change: TrackedChange | undefined;
  private readonly reading: OdtReading;
  private readonly pages: PageCount | undefined;
  private readonly readers: OdtReaders;

  constructor(reading: OdtReading, pages: PageCount | undefined, readers: OdtReaders) {
    this.reading = reading;
    this.pages = pages;
    this.readers = readers;
  }

  read(element: XmlElement, around: OdtAround): void {
    for (const node of element.children) {
      if (isElement(node)) this.element(node, around);
      else this.line?.spaced.write(node.text, { ...around, change: this.change });
    }
  }

  /** Words that no element of the text has, as a note's number. */
  write(text: string, around: OdtAround): void {
    if (text !== '') this.line?.spaced.writeExactly(text, { ...around, change: this.change });
  }

  private element(one: XmlElement, around: OdtAround): void {
    switch (one.name) {
      case 'text:span':
        this.read(one, { ...around, look: this.lookOf(one, around.look) });
        return;
      case 'text:a':
        this.read(one, { ...around, link: hrefOf(one) ?? around.link });
        return;
      case 'text:s':
        this.write(' '.repeat(Math.min(numberIn(one, 'text:c', 1), mostSpaces)), around);
        return;
      case 'text:tab':
        this.write('\t', around);
        return;
      case 'text:line-break':
        this.line?.spaced.breakLine({ ...around, change: this.change });
        return;
      case 'text:soft-page-break':
        this.pages?.drawn();
        return;
      case 'text:note':
        this.note(one, around);
        return;
      case 'text:ruby':
        for (const base of elementsOf(one)) if (base.name === 'text:ruby-base') this.read(base, around);
        return;
      case 'text:change':
      case 'text:change-start':
      case 'text:change-end':
        this.readers.change(one, around);
        return;
      default:
        this.other(one, around);
    }
  }

  private other(one: XmlElement, around: OdtAround): void {
    if (this.mark(one) || silent.has(one.name)) return;
    if (one.name.startsWith('draw:')) this.shape(one, around);
    else if (references.test(one.name)) {
      const name = attributeIn(one, 'text:ref-name');
      this.read(one, { ...around, link: around.link ?? (name === undefined ? undefined : `#${name}`) });
    } else this.read(one, around);
  }

  /** Bookmarks and comments, which may stand between paragraphs, too. @returns whether it is one */
  mark(one: XmlElement): boolean {
    const { line } = this;
    const name = attributeIn(one, 'text:name');
    if (/^text:(?:bookmark|reference-mark)(?:-start)?$/.test(one.name)) {
      if (name !== undefined) this.anchors.add(name);
      return true;
    }
    if (one.name === 'office:annotation-end') {
      line?.spaced.writeSpace();
      this.comments.end(attributeIn(one, 'office:name') ?? '', line?.line);
      return true;
    }
    if (one.name === 'office:annotation') {
      this.comment(one);
      return true;
    }
    return /^text:(?:bookmark|reference-mark)-end$/.test(one.name);
  }

  private comment(annotation: XmlElement): void {
    if (this.isLeftOut) return;
    const { line } = this;
    const { comments, endedComments } = this.reading;
    const id = attributeIn(annotation, 'office:name') || `comment-${comments.length}`;
    comments.push(commentFrom(annotation, id));
    line?.spaced.writeSpace();
    if (endedComments.has(id)) this.comments.begin(id, line?.line);
    else if (line) this.comments.mark(id, line.line);
  }

  private lookOf(span: XmlElement, around: OdtLook): OdtLook {
    const style = attributeIn(span, 'text:style-name');
    return style === undefined ? around : { ...around, ...this.reading.styles.text(style) };
  }

  private get isLeftOut(): boolean {
    return isLeftOut(this.change, this.reading.view);
  }

  private note(note: XmlElement, around: OdtAround): void {
    if (this.isLeftOut) return;
    const citation = childOf(note, 'text:note-citation');
    const number = citation ? xmlTextIn(citation).trim() : '';
    const kind = attributeIn(note, 'text:note-class') === 'endnote' ? 'endnote' : 'footnote';
    const id = `${kind}-${attributeIn(note, 'text:id') ?? note.at}`;
    this.write(number, { ...around, note: id, look: { ...around.look, raised: 'super' } });
    const { change } = this;
    this.line?.line.after.push(() => this.readers.note(note, { id, number }, change));
  }

  private shape(shape: XmlElement, around: OdtAround): void {
    const { change, pages } = this;
    if (!this.line || this.isLeftOut || around.look.isHidden) return;
    const { line, spaced } = this.line;
    for (const one of shapesIn(shape, this.reading.file, around.link)) {
      if (one.is === 'formula') this.write(one.text, around);
      else if (one.is === 'text-box') line.after.push(() => this.readers.textBox(one.content, change));
      else {
        line.page ??= pages?.page;
        pages?.fill();
        const picture = {
          ...one.picture,
          ...(pages && { aboutPage: pages.page }),
          ...(change && { change }),
        };
        if (one.isInLine) {
          spaced.stand();
          line.addPicture(picture);
        } else line.after.push(() => [{ is: 'picture', picture }]);
      }
    }
  }

  /** What a line's text is added by. */
  add(line: FlowLine, text: string, { look, link, note, change }: OdtWritten): void {
    const { pages } = this;
    if (look.isHidden || isLeftOut(change, this.reading.view)) return;
    if (text.trim() !== '') {
      line.page ??= pages?.page;
      pages?.fill();
    }
    const drawn = drawnLook(look);
    const isMarked = change !== undefined && this.reading.view === 'marked';
    const isStruck = look.isStruck || (isMarked && isTakenAway(change));
    const isRaised = look.raised === 'super' && (noteFigures.test(text) || noteSigns.test(text));
    line.add(
      text,
      {
        ...(link !== undefined && { link }),
        ...(note !== undefined && { note }),
        ...(drawn && { look: drawn }),
        ...(change && { change }),
      },
      isStruck ? 'struck' : isMarked ? 'inserted' : undefined,
      isRaised,
    );
  }
}
