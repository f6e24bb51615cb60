import { type Fact, factsOf } from '../documents/facts.ts';
import type { Block, BlockId, Change, ReadableDocument, Span } from '../documents/readable-document.ts';
import { sectionOf } from '../documents/section.ts';
import { pageHasItsTurn, slice } from '../documents/turn.ts';
import type { Scheme } from '../glossary/schema.ts';
import type { Match } from '../matching/match.ts';
import type { Passage, ReadingReport } from '../messaging.ts';
import { followLooks, type Looks, looksOf } from '../swedish/looks.ts';
import { Finding } from './finding.ts';
import type { Marks } from './marks.ts';
import { measured } from './measured.ts';
import { passageAt } from './passage.ts';

/** A match and the block that it stands in. */
interface Hit extends Match {
  block: BlockId;
}

interface ReadBlock extends Block {
  looks: Looks;
}

/** One reading of one document: what was found where, what is painted, what the panel is told. Ends with its signal. */
export class ReadingSession {
  private readonly document: ReadableDocument;
  private readonly marks: Marks;
  private readonly signal: AbortSignal;
  /** In reading order. */
  private readonly blocks: ReadBlock[] = [];
  private findings: Finding[] = [];
  /** Blocks that are to be searched or gathered from again. */
  private waiting = new Set<ReadBlock>();
  /** Blocks with hits that the reader sees or soon may: only these are painted. */
  private readonly near = new Set<BlockId>();
  private readonly hits = new Map<BlockId, Hit[]>();
  private readonly counts = new Map<string, number>();
  /** Concept → its hits in reading order, until something changes. */
  private places: Map<string, Hit[]> | undefined;
  /** The place that was jumped to. */
  private pointed: Span | undefined;
  /** Until something changes. */
  private knownFacts: Fact[] | undefined;
  private length = 0;
  private readonly looksOfNext = followLooks();
  /** Has all that the document holds been read? */
  private complete = false;
  private searching = false;
  /** Hears after every slice of work, and at the end of all of it. */
  onProgress: (done: boolean) => void = () => {};

  constructor(document: ReadableDocument, marks: Marks, signal: AbortSignal) {
    this.document = document;
    this.marks = marks;
    this.signal = signal;
    signal.addEventListener('abort', () => marks.clear(), { once: true });
    document.onGroundChange(() => this.repaint(), signal);
    document.onNear((come, gone) => this.follow(come, gone), signal);
  }

  /** Reads the document through, and every change in it, finding and painting as it goes. */
  async read(): Promise<void> {
    for await (const change of this.document.changes(this.signal)) {
      if (this.signal.aborted) return;
      this.take(change);
      if (this.complete) void this.searchOn();
      else this.search();
      this.onProgress(this.done);
    }
  }

  /** Searches with these schemes from now on, and with no others; what the others found is gone. */
  async choose(schemes: readonly Scheme[]): Promise<void> {
    const wanted = new Set(schemes.map(({ id }) => id));
    const searched = new Set(this.findings.flatMap((finding) => [...finding.schemes]));
    for (const finding of this.findings)
      for (const id of finding.schemes) if (!wanted.has(id)) finding.schemes.delete(id);
    this.findings = this.findings.filter((finding) => finding.schemes.size > 0);
    const added = schemes.filter(({ id }) => !searched.has(id));
    if (added.length > 0) {
      this.findings.push(new Finding(added));
    }
    this.waiting = new Set(this.blocks);
    if (this.complete) await this.searchOn();
  }

  report(): ReadingReport {
    return {
      title: this.document.title(),
      done: this.done,
      length: this.length,
      counts: Object.fromEntries(this.counts),
      order: this.done ? [...this.allPlaces().keys()] : [],
      facts: this.complete ? this.facts().map(({ kind, text, owner, day }) => ({ kind, text, owner, day })) : [],
    };
  }

  /** Brings a passage into view and points at it. Nothing, where the page no longer has it. */
  show(concept: string, index: number): Passage | undefined {
    const hit = this.placesOf(concept)[index];
    const passage = hit && this.passageOf(hit, index);
    if (!passage || !this.document.reveal(hit)) return undefined;
    this.point(hit);
    return passage;
  }

  /** Some of a concept's passages, from number `from` on. */
  passages(concept: string, from: number, count: number): Passage[] {
    const hits = this.placesOf(concept).slice(from, from + count);
    return hits.map((hit, i) => this.passageOf(hit, from + i)).filter((passage) => passage !== undefined);
  }

  /** Brings what the document says of itself into view and points at it. */
  showFact(index: number): void {
    const fact = this.facts()[index];
    if (!fact || !this.document.reveal(fact)) return;
    this.point(fact);
  }

  private facts(): Fact[] {
    this.knownFacts ??= factsOf(this.blocks);
    return this.knownFacts;
  }

  private passageOf(hit: Hit, index: number): Passage | undefined {
    const at = this.blocks.findIndex(({ id }) => id === hit.block);
    const block = this.blocks[at];
    if (!block) return undefined;
    const { concept, how, label, certainty } = hit;
    return { concept, index, ...passageAt(block, hit), section: sectionOf(this.blocks, at), how, label, certainty };
  }

  private get done(): boolean {
    return this.complete && !this.searching && this.waiting.size === 0;
  }

  private take({ at, removed, put, complete }: Change): void {
    this.complete = complete;
    this.knownFacts = undefined;
    const before = this.blocks[at - 1]?.looks ?? 'swedish';
    const blocks = put.map((block): ReadBlock => {
      // While a document is read through, looks are followed; a change looks as what stands before it, if it is short.
      const looks = complete ? looksOf(block.text, before) : this.looksOfNext(block.text);
      return { ...block, looks };
    });
    for (const gone of this.blocks.splice(at, removed, ...blocks)) this.forget(gone);
    for (const block of blocks) {
      this.waiting.add(block);
      this.length += block.text.length;
    }
  }

  private forget(block: ReadBlock): void {
    for (const finding of this.findings) finding.forget(block.id);
    this.waiting.delete(block);
    this.length -= block.text.length;
    this.setHits(block.id, []);
    if (this.pointed?.block === block.id) {
      this.pointed = undefined;
      this.marks.unpoint();
    }
  }

  /** A slice of searching and painting at most. */
  private search(): void {
    const until = performance.now() + slice;
    const found = measured('find', () => {
      const blocks: ReadBlock[] = [];
      for (const block of this.waiting) {
        if (performance.now() > until) break;
        this.waiting.delete(block);
        for (const finding of this.findings) if (!finding.hasSearched(block.id)) finding.search(block);
        if (this.gatherHits(block) && this.near.has(block.id)) blocks.push(block);
      }
      return blocks;
    });
    this.paint(found.map(({ id }) => id));
  }

  /** Searches until all is found and painted, slice by slice. */
  private async searchOn(): Promise<void> {
    if (this.searching) return;
    this.searching = true;
    try {
      do {
        while (this.waiting.size > 0) {
          this.search();
          this.onProgress(false);
          await pageHasItsTurn();
          if (this.signal.aborted) return;
        }
        const others = measured('find', () => this.findings.filter((finding) => finding.gatherAbbreviations()));
        if (others.length > 0) this.waiting = new Set(this.blocks);
      } while (this.waiting.size > 0);
    } finally {
      this.searching = false;
    }
    this.onProgress(this.done);
  }

  /** Gathers a block's hits anew from what the findings know. True where they are others than before. */
  private gatherHits(block: ReadBlock): boolean {
    const matches = this.findings.flatMap((finding) => finding.matchesIn(block));
    const before = this.hits.get(block.id) ?? [];
    if (before.length + matches.length === 0) return false;
    const same = before.length === matches.length && matches.every((match, i) => isSame(match, before[i]));
    if (same) return false;
    this.setHits(
      block.id,
      matches.map((match) => ({ ...match, block: block.id })),
    );
    return true;
  }

  private setHits(block: BlockId, hits: Hit[]): void {
    const before = this.hits.get(block) ?? [];
    if (before.length + hits.length === 0) return;
    for (const { concept } of before) this.count(concept, -1);
    for (const { concept } of hits) this.count(concept, 1);
    if (hits.length > 0) {
      this.hits.set(block, hits);
      this.document.follow(block);
    } else {
      this.hits.delete(block);
      this.document.unfollow(block);
      this.marks.unpaint(block);
      this.near.delete(block);
    }
    this.places = undefined;
  }

  private count(concept: string, more: 1 | -1): void {
    const count = (this.counts.get(concept) ?? 0) + more;
    if (count > 0) this.counts.set(concept, count);
    else this.counts.delete(concept);
  }

  private placesOf(concept: string): Hit[] {
    return this.allPlaces().get(concept) ?? [];
  }

  private allPlaces(): Map<string, Hit[]> {
    this.places ??= Map.groupBy(
      this.blocks.flatMap(({ id }) => this.hits.get(id) ?? []),
      (hit) => hit.concept,
    );
    return this.places;
  }

  /** Takes all marks away and paints them again. */
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
    this.paint(come);
  }

  private point(span: Span): void {
    this.pointed = span;
    this.marks.point(this.document.ground(span), this.document.ranges(span));
  }

  private paint(blocks: Iterable<BlockId>): void {
    measured('paint', () => {
      for (const block of blocks) {
        this.marks.unpaint(block);
        for (const hit of this.hits.get(block) ?? []) {
          this.marks.paint(block, hit.scheme, this.document.ground(hit), this.document.ranges(hit));
        }
      }
    });
  }
}

const isSame = (one: Match, other: Match | undefined) =>
  one.concept === other?.concept && one.start === other.start && one.end === other.end && one.how === other.how;
