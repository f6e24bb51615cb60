import type { FlowLine } from './line.ts';

type Line = Pick<FlowLine, 'beginComment' | 'endComment' | 'hasComment'>;

/** Comments over the same words: with more of them over the whole of a document its reading would have no end. */
const mostOpen = 500;
/** Lines that comments go on over, taken together: thirty comments over all of 300 pages are 230,000. Beyond these a comment ends with the line. */
const mostGoingOn = 500_000;

/** Comments whose words have begun and not ended. They may begin and end between paragraphs, too. */
export class OpenComments {
  private readonly ids = new Set<string>();
  private goneOn = 0;

  beginLine(line: Line): void {
    this.goneOn += this.ids.size;
    if (this.goneOn > mostGoingOn) return;
    for (const id of this.ids) line.beginComment(id);
  }

  begin(id: string, line: Line | undefined): void {
    if (this.ids.size >= mostOpen) return;
    this.ids.add(id);
    line?.beginComment(id);
  }

  end(id: string, line: Line | undefined): void {
    this.ids.delete(id);
    line?.endComment(id);
  }

  /** On no words, unless it has some. */
  mark(id: string, line: Line): void {
    if (line.hasComment(id)) return;
    line.beginComment(id);
    line.endComment(id);
  }
}
