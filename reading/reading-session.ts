import type { Block, BlockId, ReadableDocument, Span } from '../documents/readable-document.ts';
import type { Scheme } from '../glossary/schema.ts';
import { findTerms } from '../matching/find-terms.ts';
import { compile } from '../matching/lexicon.ts';
import type { Match } from '../matching/match.ts';
import { termsOf } from '../matching/terms.ts';
import type { Passage, ReadingReport } from '../messaging.ts';
import { followLooks } from '../swedish/looks.ts';
import type { Marks } from './marks.ts';
import { passageAt } from './passage.ts';

/** A match and the block that it stands in. */
export interface Hit extends Match {
  block: BlockId;
}

/** One reading of one document: what was found where, what is painted, what the panel is told. Ends with its signal. */
export class ReadingSession {
  private readonly document: ReadableDocument;
  private readonly schemes: readonly Scheme[];
  private readonly marks: Marks;
  private readonly signal: AbortSignal;
  private readonly hits = new Map<string, Hit[]>();
  /** Only the blocks with hits: the others are not needed again. */
  private readonly blocks = new Map<BlockId, Block>();
  /** The place that was jumped to. */
  private pointed: Hit | undefined;
  private length = 0;
  private done = false;

  constructor(document: ReadableDocument, schemes: readonly Scheme[], marks: Marks, signal: AbortSignal) {
    this.document = document;
    this.schemes = schemes;
    this.marks = marks;
    this.signal = signal;
    signal.addEventListener('abort', () => marks.clear(), { once: true });
    document.onGroundChange(() => this.repaint(), signal);
  }

  /** Reads the document through, finding and painting as it goes. `onProgress` hears after every batch. */
  async read(onProgress: (done: boolean) => void): Promise<void> {
    const lexicon = measured('find', () => compile(termsOf(this.schemes)));
    const looksOfNext = followLooks();
    for await (const batch of this.document.blocks(this.signal)) {
      if (this.signal.aborted) return;
      const found = measured('find', () =>
        batch.flatMap((block) => {
          return findTerms(lexicon, block.text, looksOfNext(block.text)).map(
            (match): Hit => ({ ...match, block: block.id }),
          );
        }),
      );
      for (const block of batch) this.length += block.text.length;
      this.keep(batch, found);
      measured('paint', () => this.paint(found));
      onProgress(false);
    }
    this.done = !this.signal.aborted;
    onProgress(this.done);
  }

  report(): ReadingReport {
    return {
      title: this.document.title(),
      done: this.done,
      length: this.length,
      counts: Object.fromEntries([...this.hits].map(([concept, hits]) => [concept, hits.length])),
    };
  }

  /** Brings a passage into view and points at it. Nothing, where the page no longer has it. */
  show(concept: string, index: number): Passage | undefined {
    const hit = this.hits.get(concept)?.[index];
    const block = hit && this.blocks.get(hit.block);
    if (!hit || !block || !this.document.reveal(hit)) return undefined;
    this.point(hit);
    return { concept, index, ...passageAt(block, hit) };
  }

  private keep(batch: Block[], found: Hit[]): void {
    const withHits = new Set(found.map((hit) => hit.block));
    for (const block of batch) if (withHits.has(block.id)) this.blocks.set(block.id, block);
    for (const hit of found) {
      const known = this.hits.get(hit.concept);
      if (known) known.push(hit);
      else this.hits.set(hit.concept, [hit]);
    }
  }

  private repaint(): void {
    this.marks.clear();
    measured('paint', () => {
      for (const hits of this.hits.values()) this.paint(hits);
      if (this.pointed) this.point(this.pointed);
    });
  }

  private point(hit: Hit): void {
    this.pointed = hit;
    this.marks.point(this.document.ground(hit), this.document.ranges(hit));
  }

  private paint(found: Hit[]): void {
    for (const hit of found) {
      const span: Span = hit;
      this.marks.paint(hit.scheme, this.document.ground(span), this.document.ranges(span));
    }
  }
}

/** Runs one phase under the name that the benchmark and the browser's profiler read. */
function measured<T>(phase: 'find' | 'paint', work: () => T): T {
  const start = performance.now();
  const result = work();
  performance.measure(`remisslasaren:${phase}`, { start, end: performance.now() });
  return result;
}
