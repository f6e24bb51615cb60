import type { Span } from '../../block.ts';

/** A comment that the file holds. */
export interface FlowComment {
  id: string;
  author: string;
  initials: string;
  /** As the file has it, ISO 8601; Word writes the local time. */
  date?: string;
  text: string;
  /** The words that it is on, a span a block; one without words stands at a place. None where those aren't read. */
  spans: readonly Span[];
  isResolved: boolean;
  replies: readonly FlowComment[];
}

/** Where comments stand in the blocks. */
export class CommentPlaces {
  private readonly spans = new Map<string, Span[]>();

  add(id: string, span: Span): void {
    const known = this.spans.get(id);
    if (known) known.push(span);
    else this.spans.set(id, [span]);
  }

  /** Without those on no words, unless there are no others. */
  of(id: string): Span[] {
    const spans = this.spans.get(id) ?? [];
    const wide = spans.filter(({ start, end }) => end > start);
    return wide.length > 0 ? wide : spans.slice(0, 1);
  }
}
