import { OpenComments } from '../../../flow/content/open-comments.ts';
import type { DocxPart } from '../../file/docx-file.ts';
import { elementsOf, type XmlElement } from '../../file/xml-element.ts';
import { commentMarksIn } from '../comment-ranges.ts';
import type { DocxLine } from '../docx-block.ts';
import type { Reading } from '../reading.ts';

/** The comments on what stands in a part, while it is read. */
export class RunComments {
  private readonly open = new OpenComments();
  private readonly reading: Reading;
  private readonly part: DocxPart;

  constructor(reading: Reading, part: DocxPart) {
    this.reading = reading;
    this.part = part;
  }

  /** A paragraph begins. */
  begin(paragraph: XmlElement, line: DocxLine): void {
    this.open.passed(paragraph.at, line);
    this.open.beginLine(line);
  }

  mark(element: XmlElement, line: DocxLine | undefined): void {
    const mark = commentMarksIn(this.part.root).get(element.at);
    if (!mark || !this.reading.comments.isOwn(mark.comment, mark.flow)) return;
    if (mark.does === 'begin') this.open.begin(mark.comment, line, mark.until);
    else if (mark.does === 'end') this.open.end(mark.comment, line);
    else if (line) {
      this.open.mark(mark.comment, line);
      if (mark.isAlone) this.reading.comments.holdNoWords(mark.comment);
    }
  }

  /** What isn't read may have the beginning of words that are. */
  leave(element: XmlElement, line: DocxLine | undefined): void {
    for (const one of elementsOf(element))
      if (one.name === 'w:commentRangeStart') this.mark(one, line);
      else this.leave(one, line);
  }

  /** Words come that stand here in the part. @param hidden by their author: them */
  passed(at: number, line: DocxLine, hidden?: string): void {
    this.open.passed(at, line);
    if (hidden !== undefined) for (const id of this.open.ids) this.reading.comments.holdHidden(id, hidden);
  }

  picture({ at }: XmlElement, line: DocxLine): void {
    this.open.passed(at, line);
    for (const id of this.open.ids) this.reading.comments.holdPicture(id);
  }
}
