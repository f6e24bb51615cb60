import { type Fact, factsOf } from '../documents/facts.ts';
import type { Block, BlockId, Box, Change, Pointed, ReadableDocument, Span } from '../documents/readable-document.ts';
import { pageHasItsTurn, slice } from '../documents/turn.ts';
import type { Scheme } from '../glossary/schema.ts';
import type { Match } from '../matching/match.ts';
import { type Suppression, type SuppressionScope, suppress, unsuppressed } from '../matching/suppressions.ts';
import type { DefinitionPassage, Passage, ReadingReport, Usage } from '../messaging.ts';
import { followLooks, type Looks, looksOf } from '../swedish/looks.ts';
import { findDefinitions } from './find-definitions.ts';
import { Finding } from './finding.ts';
import { type Hit, Hits } from './hits.ts';
import type { Marks } from './marks.ts';
import { measured } from './measured.ts';
import { fold, passageOf } from './passage.ts';
import { nextOf } from './step.ts';
import { usageOf } from './usage.ts';

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
  private readonly hits = new Hits(() => this.blocks);
  /** What the reader has said of this and other documents, and that which speaks of this one. */
  private allSuppressions: readonly Suppression[] = [];
  private suppressions: readonly Suppression[] = [];
  /** The document's address as it was when they were looked through. */
  private address = '';
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
      this.findings.push(new Finding(added, (block, matches) => this.unsuppressed(block, matches)));
    }
    this.waiting = new Set(this.blocks);
    if (this.complete) await this.searchOn();
  }

  report(): ReadingReport {
    return {
      title: this.document.title(),
      address: this.document.address(),
      done: this.done,
      length: this.length,
      counts: Object.fromEntries(this.hits.counts),
      revision: this.hits.latest,
      revisions: Object.fromEntries(this.hits.revisions),
      order: this.done ? this.hits.concepts() : [],
      facts: this.complete ? this.facts().map(({ kind, text, owner, day }) => ({ kind, text, owner, day })) : [],
    };
  }

  /** Brings a passage into view and points at it. Nothing, where the page no longer has it. */
  show(concept: string, index: number): Passage | undefined {
    const hit = this.hits.of(concept)[index];
    const passage = hit && passageOf(this.blocks, hit, index);
    if (!passage || !this.document.reveal(hit)) return undefined;
    this.point(hit);
    return passage;
  }

  /** Some of a concept's passages, from number `from` on. */
  passages(concept: string, from: number, count: number): Passage[] {
    const hits = this.hits.of(concept).slice(from, from + count);
    return hits.map((hit, i) => passageOf(this.blocks, hit, from + i)).filter((passage) => passage !== undefined);
  }

  /** How many places are marked. */
  get count(): number {
    return this.hits.total;
  }

  /** Paints the marks, or keeps them out of sight; counts and places stay. */
  showMarks(on: boolean): void {
    this.marks.show(on);
  }

  /** Where the document itself says what its concepts are; worked out in slices. */
  definitions(): Promise<DefinitionPassage[]> {
    return findDefinitions(this.blocks, this.hits, this.signal);
  }

  /** How the document uses a concept. */
  usage(concept: string): Usage {
    const blocks = new Map(this.blocks.map((block) => [block.id, block]));
    return usageOf(this.hits.of(concept).map((hit) => (blocks.get(hit.block)?.text ?? '').slice(hit.start, hit.end)));
  }

  /**
   * Goes on to the next or previous mark from the one that was pointed at, or from what is in view, round and round.
   * @param concept to stay with, if any
   */
  step(step: 1 | -1, concept: string | undefined): { hit: Hit; passage: Passage } | undefined {
    const hits = concept ? this.hits.of(concept) : this.hits.all();
    const order = new Map(this.blocks.map(({ id }, i) => [id, i]));
    const hit = nextOf(hits, step, this.pointed, order, (span) => this.document.boxes(span));
    const passage = hit && this.show(hit.concept, this.hits.of(hit.concept).indexOf(hit));
    return passage && { hit, passage };
  }

  /** The hits that a character belongs to, the longest first. */
  hitsAt({ block, offset }: NonNullable<Pointed['place']>, by: Pointed['by']): Hit[] {
    // A caret stands behind the last character, too.
    const slack = by === 'caret' ? 1 : 0;
    return this.hits.in(block).filter(({ start, end }) => start <= offset && offset < end + slack);
  }

  /** The other hits that share characters with this one. */
  hitsWith(hit: Hit): Hit[] {
    return this.hits.in(hit.block).filter((other) => other !== hit && other.start < hit.end && hit.start < other.end);
  }

  wordsOf({ block, start, end }: Hit): string {
    return fold(this.blocks.find(({ id }) => id === block)?.text.slice(start, end) ?? '');
  }

  boxes(hit: Hit): Box[] {
    return this.document.boxes(hit);
  }

  onPointing(listener: (pointed: Pointed) => void): void {
    this.document.onPointing(listener, this.signal);
  }

  /** What to keep so that this hit, or all like it, are left out from now on. */
  suppressionOf(hit: Hit, scope: SuppressionScope, now: Date): Suppression | undefined {
    const block = this.blocks.find(({ id }) => id === hit.block);
    return block && suppress(hit, block.text, scope, this.document.address(), now);
  }

  /** Leaves out what the reader has said is no mention, and takes up again what is said no more. */
  heed(suppressions: readonly Suppression[]): void {
    const address = this.document.address();
    this.address = address;
    this.allSuppressions = suppressions;
    this.suppressions = suppressions.filter((said) => said.scope === 'everywhere' || said.document === address);
    for (const finding of this.findings) for (const block of this.blocks) finding.introduce(block);
    this.waiting = new Set(this.blocks);
    if (this.complete) void this.searchOn();
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

  private get done(): boolean {
    return this.complete && !this.searching && this.waiting.size === 0;
  }

  private take({ at, removed, put, complete }: Change): void {
    this.complete = complete;
    // A page that shows another of its views is another document.
    if (this.allSuppressions.length > 0 && this.document.address() !== this.address) this.heed(this.allSuppressions);
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
    this.putHits(block.id, []);
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
    return this.putHits(block.id, matches);
  }

  /** Whatever changes a block's hits goes through here: those that have some are followed, so that they are painted in time. */
  private putHits(block: BlockId, matches: readonly Match[]): boolean {
    const had = this.hits.in(block).length > 0;
    if (!had && matches.length === 0) return false;
    const others = this.hits.put(block, matches);
    if (matches.length > 0) this.document.follow(block);
    else {
      this.document.unfollow(block);
      this.marks.unpaint(block);
      this.near.delete(block);
    }
    return others;
  }

  private unsuppressed({ text }: { text: string }, matches: readonly Match[]): readonly Match[] {
    const { suppressions } = this;
    return suppressions.length === 0 ? matches : unsuppressed(matches, text, this.address, suppressions);
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
        for (const hit of this.hits.in(block)) {
          this.marks.paint(block, hit.scheme, this.document.ground(hit), this.document.ranges(hit));
        }
      }
    });
  }
}
