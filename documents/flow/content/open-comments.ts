import { least } from '../../../language/swedish/many.ts';
import type { FlowLine } from './line.ts';

type Line = Pick<FlowLine, 'beginComment' | 'endComment' | 'hasComment'>;

/** Comments over the same words: with more of them over the whole of a document its reading would have no end. */
const mostOpen = 500;
/** Lines that comments go on over, taken together: thirty comments over all of 300 pages are 230,000. Beyond these a comment ends with the line. */
const mostGoingOn = 500_000;

/** Comments whose words have begun and not ended. They may begin and end between paragraphs, too. */
export class OpenComments {
  /** With where each ends at the latest, in a file that says where its elements stand. */
  private readonly open = new Map<string, number>();
  private firstEnd = Number.POSITIVE_INFINITY;
  private goneOn = 0;

  get ids(): Iterable<string> {
    return this.open.keys();
  }

  beginLine(line: Line): void {
    this.goneOn += this.open.size;
    if (this.goneOn > mostGoingOn) return;
    for (const id of this.open.keys()) line.beginComment(id);
  }

  begin(id: string, line: Line | undefined, until = Number.POSITIVE_INFINITY): void {
    if (this.open.size >= mostOpen) return;
    this.open.set(id, until);
    this.firstEnd = Math.min(this.firstEnd, until);
    line?.beginComment(id);
  }

  end(id: string, line: Line | undefined): void {
    this.open.delete(id);
    line?.endComment(id);
  }

  /** What comes next stands here in the file: what has ended before that, ends, though its end wasn't read. */
  passed(at: number, line: Line | undefined): void {
    if (at <= this.firstEnd) return;
    for (const [id, until] of this.open) if (until < at) this.end(id, line);
    this.firstEnd = least([Number.POSITIVE_INFINITY, ...this.open.values()]);
  }

  /** On no words, unless it has some. */
  mark(id: string, line: Line): void {
    if (line.hasComment(id)) return;
    line.beginComment(id);
    line.endComment(id);
  }
}
