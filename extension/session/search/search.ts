import { guidesAmong } from '../../../documents/guides.ts';
import { measured } from '../../../documents/measured.ts';
import type { Block, BlockChange, BlockId } from '../../../documents/readable-document.ts';
import { pageHasItsTurn, slice } from '../../../documents/turn.ts';
import type { Scheme } from '../../../glossary/schema.ts';
import { type HiddenMark, withoutHidden } from '../../../language/matching/hidden-marks.ts';
import { compile, type Lexicon } from '../../../language/matching/lexicon.ts';
import type { Match } from '../../../language/matching/match.ts';
import { termsOf } from '../../../language/matching/terms.ts';
import { followLooks, type Looks, looksOf } from '../../../language/swedish/letters/looks.ts';
import { splice } from '../../../language/swedish/many.ts';
import { compiledInSlices } from './compiled-in-slices.ts';
import { Finding } from './finding.ts';
import { Hits } from './hits.ts';

export interface ReadBlock extends Block {
  looks: Looks;
}

/** Hears what a search finds. */
export interface SearchListener {
  /** Called with blocks whose hits have changed. */
  changed(blocks: readonly BlockId[]): void;
  /** Called when a block gets its first hits or loses its last. */
  hasHits(block: BlockId, has: boolean): void;
  /** After every slice of work, and at the end of all of it. */
  progress(done: boolean): void;
}

/** Searches a document's blocks, as they come and change, in slices; the page gets its turn in between. */
export class Search {
  /** In reading order. */
  readonly blocks: ReadBlock[] = [];
  /** Menus and lists of links are recognised once everything has been read. */
  readonly hits = new Hits(
    () => this.blocks,
    () => (this.complete ? guidesAmong(this.blocks) : new Set()),
  );
  private findings: Finding[] = [];
  private chosen: readonly Scheme[] = [];
  /** Blocks that are to be searched or gathered from again. */
  private waiting = new Set<ReadBlock>();
  private hiddenMarks: readonly HiddenMark[] = [];
  /** The document's address as it was when they were looked through. */
  private address = '';
  private readonly looksOfNext = followLooks();
  private searching = false;
  private readonly listener: SearchListener;
  private readonly signal: AbortSignal;
  /** Has all that the document holds been read? */
  complete = false;
  /** UTF-16 units that have been read. */
  length = 0;

  constructor(listener: SearchListener, signal: AbortSignal) {
    this.listener = listener;
    this.signal = signal;
  }

  get done(): boolean {
    return this.complete && !this.searching && this.waiting.size === 0;
  }

  /** Searches with these schemes from now on, and with no others; what the others found is gone. */
  async choose(schemes: readonly Scheme[]): Promise<void> {
    this.chosen = schemes;
    for (const finding of this.findings)
      for (const [id, scheme] of finding.schemes) if (!schemes.includes(scheme)) finding.schemes.delete(id);
    this.findings = this.findings.filter((finding) => finding.schemes.size > 0);
    const searched = new Set(this.findings.flatMap((finding) => [...finding.schemes.values()]));
    const added = schemes.filter((scheme) => !searched.has(scheme));
    const small = added.filter(({ own }) => !own);
    if (small.length > 0)
      this.searchFor(
        small,
        measured('find', () => compile(termsOf(small))),
      );
    this.waiting = new Set(this.blocks);
    const searching = this.complete ? this.searchOn() : undefined;
    for (const own of added) if (own.own) await this.addOwn(own);
    await searching;
  }

  /** An own glossary may have ten thousand concepts: they are compiled in slices, and it is searched for when they have been. */
  private async addOwn(scheme: Scheme): Promise<void> {
    const lexicon = await compiledInSlices(termsOf([scheme]));
    // It may have been switched off meanwhile, or changed.
    if (this.signal.aborted || !this.chosen.includes(scheme)) return;
    this.searchFor([scheme], lexicon);
    this.waiting = new Set(this.blocks);
    if (this.complete) await this.searchOn();
  }

  private searchFor(schemes: readonly Scheme[], lexicon: Lexicon): void {
    this.findings.push(new Finding(schemes, lexicon, (block, matches) => this.withoutHidden(block, matches)));
  }

  /** Leaves out the mentions that the reader has hidden in this document, and brings back those that no longer are. */
  applyHiddenMarks(hiddenMarks: readonly HiddenMark[], address: string): void {
    this.address = address;
    this.hiddenMarks = hiddenMarks.filter((said) => said.scope === 'everywhere' || said.document === address);
    for (const finding of this.findings) for (const block of this.blocks) finding.introduce(block);
    this.waiting = new Set(this.blocks);
    if (this.complete) void this.searchOn();
  }

  /** Takes in a change of the document. @returns the blocks that are gone */
  take({ at, removed, put, complete }: BlockChange): readonly ReadBlock[] {
    this.complete = complete;
    const before = this.blocks[at - 1]?.looks ?? 'swedish';
    const blocks = put.map((block): ReadBlock => {
      // While a document is read through, the quality of its text is followed; a short change is taken to have that of the text before it.
      const looks = block.looks ?? (complete ? looksOf(block.text, before) : this.looksOfNext(block.text));
      return { ...block, looks };
    });
    const gone = splice(this.blocks, at, removed, blocks);
    for (const block of gone) this.forget(block);
    this.hits.reordered();
    for (const block of blocks) {
      this.waiting.add(block);
      this.length += block.text.length;
    }
    return gone;
  }

  /** Searches for one slice of time at most. */
  search(): void {
    const until = performance.now() + slice;
    const changed = measured('find', () => {
      const blocks: BlockId[] = [];
      for (const block of this.waiting) {
        if (performance.now() > until) break;
        this.waiting.delete(block);
        for (const finding of this.findings) if (!finding.hasSearched(block.id)) finding.search(block);
        if (this.gatherHits(block)) blocks.push(block.id);
      }
      return blocks;
    });
    this.listener.changed(changed);
  }

  /** Searches until all is found, slice by slice. */
  async searchOn(): Promise<void> {
    if (this.searching) return;
    this.searching = true;
    try {
      do {
        while (this.waiting.size > 0) {
          this.search();
          this.listener.progress(false);
          await pageHasItsTurn();
          if (this.signal.aborted) return;
        }
        const others = measured('find', () => this.findings.filter((finding) => finding.gatherAbbreviations()));
        if (others.length > 0) this.waiting = new Set(this.blocks);
      } while (this.waiting.size > 0);
    } finally {
      this.searching = false;
    }
    this.listener.progress(this.done);
  }

  private forget(block: ReadBlock): void {
    for (const finding of this.findings) finding.forget(block.id);
    this.waiting.delete(block);
    this.length -= block.text.length;
    this.putHits(block, []);
  }

  /** Collects a block's hits again from the findings. True where they have changed. */
  private gatherHits(block: ReadBlock): boolean {
    const matches = this.findings.flatMap((finding) => finding.matchesIn(block));
    return this.putHits(block, matches);
  }

  /** Whatever changes a block's hits goes through here. */
  private putHits({ id, struck }: ReadBlock, matches: readonly Match[]): boolean {
    const had = this.hits.in(id).length > 0;
    if (!had && matches.length === 0) return false;
    const others = this.hits.put(id, matches, struck === undefined);
    this.listener.hasHits(id, matches.length > 0);
    return others;
  }

  private withoutHidden({ text }: { text: string }, matches: readonly Match[]): readonly Match[] {
    const { hiddenMarks } = this;
    return hiddenMarks.length === 0 ? matches : withoutHidden(matches, text, this.address, hiddenMarks);
  }
}
