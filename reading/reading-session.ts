import type { BlockId, ReadableDocument } from '../documents/readable-document.ts';
import { pageHasItsTurn, slice } from '../documents/turn.ts';
import type { Scheme } from '../glossary/schema.ts';
import type { Match } from '../matching/match.ts';
import type { Passage, ReadingReport } from '../messaging.ts';
import { followLooks } from '../swedish/looks.ts';
import { Finding, type ReadBlock } from './finding.ts';
import type { Marks } from './marks.ts';
import { measured } from './measured.ts';
import { passageAt } from './passage.ts';

/** A match and the block that it stands in. */
export interface Hit extends Match {
  block: BlockId;
}

/** One reading of one document: what was found where, what is painted, what the panel is told. Ends with its signal. */
export class ReadingSession {
  private readonly document: ReadableDocument;
  private readonly marks: Marks;
  private readonly signal: AbortSignal;
  private readonly blocks: ReadBlock[] = [];
  private readonly blockOf = new Map<BlockId, ReadBlock>();
  private findings: Finding[] = [];
  /** Concept → its hits in reading order. */
  private readonly hits = new Map<string, Hit[]>();
  /** The place that was jumped to. */
  private pointed: Hit | undefined;
  private length = 0;
  /** Have all blocks been read? */
  private readThrough = false;
  private searching = false;
  /** Hears after every slice of work, and at the end of all of it. */
  onProgress: (done: boolean) => void = () => {};

  constructor(document: ReadableDocument, marks: Marks, signal: AbortSignal) {
    this.document = document;
    this.marks = marks;
    this.signal = signal;
    signal.addEventListener('abort', () => marks.clear(), { once: true });
    document.onGroundChange(() => this.repaint(), signal);
  }

  /** Reads the document through, finding and painting as it goes. */
  async read(): Promise<void> {
    const looksOfNext = followLooks();
    for await (const batch of this.document.blocks(this.signal)) {
      if (this.signal.aborted) return;
      for (const block of batch) {
        const read = { ...block, looks: looksOfNext(block.text) };
        this.blocks.push(read);
        this.blockOf.set(block.id, read);
        this.length += block.text.length;
      }
      this.search();
      this.onProgress(false);
    }
    this.readThrough = true;
    await this.searchOn();
  }

  /** Searches with these schemes from now on, and with no others; what the others found is gone. */
  async choose(schemes: readonly Scheme[]): Promise<void> {
    const wanted = new Set(schemes.map(({ id }) => id));
    const searched = new Set(this.findings.flatMap((finding) => [...finding.schemes]));
    for (const scheme of searched) if (!wanted.has(scheme)) this.drop(scheme);
    const added = schemes.filter(({ id }) => !searched.has(id));
    if (added.length > 0) this.findings.push(new Finding(added));
    if (this.readThrough) await this.searchOn();
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
    const block = hit && this.blockOf.get(hit.block);
    if (!hit || !block || !this.document.reveal(hit)) return undefined;
    this.point(hit);
    const { how, label, certainty } = hit;
    return { concept, index, ...passageAt(block, hit), how, label, certainty };
  }

  private get done(): boolean {
    return this.readThrough && !this.searching && this.findings.every(({ length }) => length === this.blocks.length);
  }

  /** A slice of searching at most, first with what was chosen first. */
  private search(): void {
    const until = performance.now() + slice;
    for (const finding of this.findings.filter(({ length }) => length < this.blocks.length)) {
      const found = measured('find', () => {
        const hits: Hit[] = [];
        for (let i = finding.length; i < this.blocks.length && performance.now() < until; i++) {
          const block = this.blocks[i] as ReadBlock;
          for (const match of finding.next(block)) hits.push({ ...match, block: block.id });
        }
        return hits;
      });
      this.keep(found);
      measured('paint', () => this.paint(found));
    }
  }

  /** Searches until all is found, slice by slice. */
  private async searchOn(): Promise<void> {
    if (this.searching) return;
    this.searching = true;
    while (this.findings.some(({ length }) => length < this.blocks.length)) {
      this.search();
      this.onProgress(false);
      await pageHasItsTurn();
      if (this.signal.aborted) return;
    }
    this.searching = false;
    this.addOwnAbbreviations();
    this.onProgress(true);
  }

  private addOwnAbbreviations(): void {
    let added = false;
    for (const finding of this.findings) {
      const found = measured('find', () => finding.withOwnAbbreviations(this.blocks));
      if (!found) continue;
      for (const [concept, [hit]] of this.hits) if (hit && finding.schemes.has(hit.scheme)) this.hits.delete(concept);
      this.keep(found.flatMap((matches, i) => matches.map((match) => ({ ...match, block: this.blocks[i]?.id ?? 0 }))));
      added = true;
    }
    if (added) this.repaint();
  }

  private keep(found: Hit[]): void {
    for (const hit of found) {
      const known = this.hits.get(hit.concept);
      if (known) known.push(hit);
      else this.hits.set(hit.concept, [hit]);
    }
  }

  private drop(scheme: string): void {
    for (const finding of this.findings) finding.schemes.delete(scheme);
    this.findings = this.findings.filter(({ schemes }) => schemes.size > 0);
    for (const [concept, [hit]] of this.hits) if (hit?.scheme === scheme) this.hits.delete(concept);
    this.marks.erase(scheme);
    if (this.pointed?.scheme === scheme) this.pointed = undefined;
    this.onProgress(this.done);
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
    for (const hit of found) this.marks.paint(hit.scheme, this.document.ground(hit), this.document.ranges(hit));
  }
}
