import type { BlockId, Span } from '../../block.ts';

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
  /** Of one that has no spans: the `place` of the paragraph that it stands in, among those of blocks. */
  place?: BlockId;
  /** What it is on, where that is no words of the text. */
  beside?: CommentBeside;
  /** The file says a place for it and no words, not even where they would begin. */
  isOnNoWords?: true;
}

/** A picture, text that its author has hidden, or words of a header or a footer. */
export type CommentBeside = { is: 'picture' } | { is: 'hidden' | 'header' | 'footer'; words: string };

/** Where comments stand in the blocks. */
export class CommentPlaces {
  private readonly spans = new Map<string, Span[]>();
  private readonly places = new Map<string, BlockId>();
  private readonly owners = new Map<string, object>();
  private readonly pictures = new Set<string>();
  private readonly hidden = new Map<string, string>();
  private readonly wordless = new Set<string>();

  addPlace(id: string, place: BlockId): void {
    if (!this.places.has(id)) this.places.set(id, place);
  }

  placeOf(id: string): BlockId | undefined {
    return this.spans.has(id) ? undefined : this.places.get(id);
  }

  /** Is the comment this one's? It is of who asks first. */
  isOwn(id: string, owner: object): boolean {
    const known = this.owners.get(id) ?? owner;
    this.owners.set(id, known);
    return known === owner;
  }

  /** There is a picture among its words. */
  holdPicture(id: string): void {
    this.pictures.add(id);
  }

  holdHidden(id: string, words: string): void {
    this.hidden.set(id, (this.hidden.get(id) ?? '') + words);
  }

  /** Nobody has marked words for it. */
  holdNoWords(id: string): void {
    this.wordless.add(id);
  }

  isOnNoWords(id: string): boolean {
    return this.wordless.has(id);
  }

  /** What a comment is on that is on no words which are shown. */
  besideOf(id: string): CommentBeside | undefined {
    if (this.of(id).some(({ start, end }) => end > start)) return undefined;
    const words = this.hidden.get(id)?.trim() ?? '';
    if (words !== '') return { is: 'hidden', words };
    return this.pictures.has(id) ? { is: 'picture' } : undefined;
  }

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
