import type { Block } from '../../block.ts';
import { FlowLine } from '../../flow/content/line.ts';
import { isLeftOut } from '../../flow/content/tracked-views.ts';
import type { DocxPart } from '../file/docx-file.ts';
import { childOf, elementsOf, isSwitchedOn, valOf, type XmlElement } from '../file/xml-element.ts';
import { chosenIn } from './choose.ts';
import type { DocxContent, DocxLine, DocxParagraph, DocxRow, TrackedChange } from './docx-block.ts';
import type { NoteKind, NoteMark } from './notes.ts';
import type { Pages } from './pages.ts';
import { isContentsControl, isDropCap, lookOf } from './paragraph.ts';
import type { Reading } from './reading.ts';
import { DocxRuns } from './runs/runs.ts';
import { docxRows } from './tables.ts';
import { changeIn, propertiesIn } from './tracked.ts';

/** Elements whose content is read as if it stood without them. */
const clear = new Set(['w:customXml', 'w:smartTag', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:del', 'w:moveFrom']);

interface Own {
  /** What its paragraphs are, where they are nothing by themselves. */
  kind: Block['kind'];
  pages?: Pages;
  /** That it is. */
  note?: NoteMark;
}

/** What stands in one flow: the document itself, a note, a header, a comment. */
export class Story {
  private readonly reading: Reading;
  private readonly runs: DocxRuns;
  private readonly own: Own;
  /** In a table of contents. */
  private guides = 0;

  constructor(reading: Reading, part: DocxPart, own: Own) {
    this.reading = reading;
    this.own = own;
    this.runs = new DocxRuns(
      reading,
      part,
      { pages: own.pages, note: own.note },
      {
        note: (kind, reference, change) => noteContent(reading, kind, reference, change),
        textBox: (box, change) => {
          const content = this.read(box, own.kind);
          return content.length > 0 ? [{ is: 'text-box', content, ...(change && { change }) }] : [];
        },
      },
    );
  }

  /** @param kind what paragraphs are in it: in a cell they are its text */
  read(container: XmlElement, kind: Block['kind'] = this.own.kind): DocxContent[] {
    const content: DocxContent[] = [];
    const open: Open = { line: undefined, properties: undefined };
    this.into(content, container, kind, open);
    this.finish(content, kind, open);
    return content;
  }

  private into(content: DocxContent[], container: XmlElement, kind: Block['kind'], open: Open): void {
    for (const one of elementsOf(container)) {
      if (one.name === 'w:p') this.paragraph(content, one, kind, open);
      else if (one.name === 'w:tbl') {
        this.finish(content, kind, open);
        const cellKind = kind === 'footnote' ? kind : 'table-cell';
        content.push({ is: 'table', rows: this.rows(one, cellKind) });
      } else if (one.name === 'w:sdt') {
        const isGuide = isContentsControl(one);
        if (isGuide) this.guides++;
        for (const inner of elementsOf(one)) if (inner.name === 'w:sdtContent') this.into(content, inner, kind, open);
        if (isGuide) this.guides--;
      } else if (one.name === 'mc:AlternateContent') {
        const chosen = chosenIn(one);
        if (chosen) this.into(content, chosen, kind, open);
      } else if (one.name === 'w:commentRangeStart' || one.name === 'w:commentRangeEnd')
        this.runs.comments.mark(one, open.line);
      else if (one.name === 'w:bookmarkStart') this.runs.markBookmark(one);
      else if (clear.has(one.name)) this.into(content, one, kind, open);
    }
  }

  private rows(table: XmlElement, kind: Block['kind']): DocxRow[] {
    return docxRows(table, this.reading.view, {
      read: (cell) => this.read(cell, kind),
      leave: (element) => this.runs.comments.leave(element, undefined),
      mark: (element) => this.runs.comments.mark(element, undefined),
    });
  }

  private paragraph(content: DocxContent[], paragraph: XmlElement, kind: Block['kind'], open: Open): void {
    const given = childOf(paragraph, 'w:pPr');
    const properties = propertiesIn(given, this.reading.view);
    if (isSwitchedOn(properties, 'w:pageBreakBefore')) this.own.pages?.breakBefore();
    const line: DocxLine = open.line ?? new FlowLine();
    if (this.guides > 0) line.isGuide = true;
    open.line = line;
    open.properties = properties;
    this.runs.read(paragraph, line, this.reading.styles.paragraph(valOf(properties, 'w:pStyle')));
    // Without its end a paragraph goes on in the next, which then says what it is; so does a large initial, which is one by itself.
    const goesOn = isDropCap(properties) || isLeftOut(changeIn(childOf(given, 'w:rPr')), this.reading.view);
    if (!goesOn) this.finish(content, kind, open);
    if (childOf(given, 'w:sectPr')) this.own.pages?.endSection();
  }

  private finish(content: DocxContent[], kind: Block['kind'], open: Open): void {
    const { line, properties } = open;
    if (!line) return;
    open.line = undefined;
    // The last paragraph of what was taken away is none.
    const { reading } = this;
    const isGone = line.isEmpty && isLeftOut(changeIn(childOf(properties, 'w:rPr')), reading.view);
    if (isGone) return;
    const look = lookOf(properties, kind, reading.styles, reading.numbering);
    const said = line.paragraph(
      look,
      reading.newId,
      (id, span) => reading.comments.add(id, span),
      (id, place) => reading.comments.addPlace(id, place),
    );
    if (said) content.push(this.whole(said, properties));
    for (const read of line.after) for (const one of read()) content.push(one);
  }

  /** With what stands around its words. */
  private whole(paragraph: DocxParagraph, properties: XmlElement | undefined): DocxParagraph {
    const endChange = changeIn(childOf(properties, 'w:rPr'));
    const [first, ...others] = paragraph.blocks;
    const anchors = first ? this.runs.anchors.take() : [];
    return {
      ...paragraph,
      ...(first && anchors.length > 0 && { blocks: [{ ...first, anchors }, ...others] }),
      ...(endChange && { endChange }),
    };
  }
}

/** A paragraph that hasn't come to its end. */
interface Open {
  line: DocxLine | undefined;
  /** Of the last that it goes on in. */
  properties: XmlElement | undefined;
}

/** An endnote is kept for the end. */
function noteContent(
  reading: Reading,
  kind: NoteKind,
  reference: XmlElement,
  change: TrackedChange | undefined,
): DocxContent[] {
  const notes = reading.notes[kind];
  const note = notes.textFor(reference);
  if (!note || !notes.part) return [];
  const content = new Story(reading, notes.part, { kind: 'footnote', note: note.mark }).read(note.element);
  const read: DocxContent[] =
    content.length > 0 ? [{ is: 'note', kind, ...note.mark, content, ...(change && { change }) }] : [];
  if (kind === 'footnote') return read;
  for (const one of read) reading.endnotes.push(one);
  return [];
}
