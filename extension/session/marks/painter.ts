import { measured } from '../../../documents/measured.ts';
import type { BlockId, ReadableDocument, Span } from '../../../documents/readable-document.ts';
import type { Commenting } from '../comments/commenting.ts';
import type { Hit, Hits } from '../search/hits.ts';
import { markOf, ownMarks, type Sureness } from './mark-styles.ts';
import type { Marks } from './marks.ts';

/** Paints hits and comments in the blocks that the reader sees or soon may, and takes them away when they are far. */
export class Painter {
  private readonly document: ReadableDocument;
  private readonly marks: Marks;
  private readonly hits: Hits;
  private readonly comments: Commenting;
  /** Blocks with something to paint that are near what is seen: only these are painted. */
  private readonly near = new Set<BlockId>();
  /** Concepts that the reader knows. */
  private known: ReadonlySet<string> = new Set();
  /** The place that was jumped to. */
  private pointed: Span | undefined;

  constructor(
    document: ReadableDocument,
    marks: Marks,
    { hits, comments }: { hits: Hits; comments: Commenting },
    signal: AbortSignal,
  ) {
    this.document = document;
    this.marks = marks;
    this.hits = hits;
    this.comments = comments;
    signal.addEventListener('abort', () => marks.clear(), { once: true });
    document.onGroundChange(() => this.repaint(), signal);
    document.onNear((come, gone) => this.follow(come, gone), signal);
  }

  get pointedAt(): Span | undefined {
    return this.pointed;
  }

  /** Paints these blocks again, since their hits or comments have changed. */
  changed(blocks: Iterable<BlockId>): void {
    this.paint([...blocks].filter((block) => this.near.has(block)));
  }

  /** Blocks with something to paint are followed, so that they are painted in time; others no longer. */
  followOrNot(blocks: Iterable<BlockId>): void {
    for (const block of blocks) {
      const wanted =
        this.hits.in(block).length > 0 ||
        this.comments.in(block).length > 0 ||
        this.comments.writing.some((span) => span.block === block);
      if (wanted) {
        this.document.follow(block);
        continue;
      }
      this.document.unfollow(block);
      this.marks.unpaint(block);
      this.near.delete(block);
    }
  }

  point(span: Span): void {
    this.pointed = span;
    this.marks.point(this.document.ground(span), this.document.ranges(span));
  }

  /** The block is gone, and with it its marks, and the place that was jumped to, if it was there. */
  forget(block: BlockId): void {
    this.document.unfollow(block);
    this.marks.unpaint(block);
    this.near.delete(block);
    if (this.pointed?.block !== block) return;
    this.pointed = undefined;
    this.marks.unpoint();
  }

  /** Removes all marks and paints them again. */
  private repaint(): void {
    this.marks.clear();
    if (this.pointed) this.point(this.pointed);
    this.paint(this.near);
  }

  private follow(come: readonly BlockId[], gone: readonly BlockId[]): void {
    for (const id of gone) {
      this.near.delete(id);
      this.marks.unpaint(id);
    }
    for (const id of come) this.near.add(id);
    // The jump's target may not have been drawn until now, or has been drawn again.
    if (this.pointed && come.includes(this.pointed.block)) this.point(this.pointed);
    this.paint(come);
  }

  /** The marks of these concepts are faded from now on, and of no others. */
  fade(known: ReadonlySet<string>): void {
    if (known.size === this.known.size && [...known].every((concept) => this.known.has(concept))) return;
    this.known = known;
    this.repaint();
  }

  private surenessOf({ how, concept, struck }: Hit): Sureness {
    if (struck) return 'struck';
    if (how === 'tolerant') return 'uncertain';
    return this.known.has(concept) ? 'known' : 'sure';
  }

  private paint(blocks: Iterable<BlockId>): void {
    const { document, marks } = this;
    measured('paint', () => {
      for (const block of blocks) {
        marks.unpaint(block);
        for (const hit of this.hits.in(block)) {
          marks.paint(block, markOf(hit.scheme), document.ground(hit), this.surenessOf(hit), document.ranges(hit));
        }
        for (const { span } of this.comments.in(block))
          marks.paint(block, ownMarks.comments, document.ground(span), 'sure', document.ranges(span));
        for (const span of this.comments.writing)
          if (span.block === block)
            marks.paint(block, ownMarks.writing, document.ground(span), 'sure', document.ranges(span));
      }
    });
  }
}
