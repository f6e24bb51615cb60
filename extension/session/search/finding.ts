import type { BlockId } from '../../../documents/readable-document.ts';
import type { Scheme } from '../../../glossary/schema.ts';
import {
  type Introduction,
  introductionsIn,
  type OwnAbbreviations,
  ownAbbreviations,
  withAbbreviations,
} from '../../../language/matching/abbreviations.ts';
import type { Lexicon } from '../../../language/matching/lexicon.ts';
import type { Match } from '../../../language/matching/match.ts';
import { findInText, type TextToSearch } from '../../../language/matching/struck.ts';

/** A block with the fields that a search needs. */
export interface SearchedBlock extends TextToSearch {
  id: BlockId;
}

const none: readonly Match[] = [];

/**
 * Searches the blocks of a document for the terms of some schemes. A scheme's matches don't depend on the other schemes, so a scheme that
 * is switched on later gets a `Finding` of its own.
 */
export class Finding {
  /** The schemes that are still switched on, by id. */
  readonly schemes: Map<string, Scheme>;
  private readonly lexicon: Lexicon;
  private readonly found = new Map<BlockId, readonly Match[]>();
  /** By block, only for blocks that introduce an abbreviation. */
  private readonly introductions = new Map<BlockId, Introduction[]>();
  private own: OwnAbbreviations = ownAbbreviations([]);
  private readonly wanted: (block: SearchedBlock, matches: readonly Match[]) => readonly Match[];

  /**
   * @param lexicon of their labels
   * @param wanted leaves out the hidden marks
   */
  constructor(
    schemes: readonly Scheme[],
    lexicon: Lexicon,
    wanted: (block: SearchedBlock, matches: readonly Match[]) => readonly Match[],
  ) {
    this.wanted = wanted;
    this.schemes = new Map(schemes.map((scheme) => [scheme.id, scheme]));
    this.lexicon = lexicon;
  }

  hasSearched(block: BlockId): boolean {
    return this.found.has(block);
  }

  search(block: SearchedBlock): void {
    const matches = findInText(this.lexicon, block);
    this.found.set(block.id, matches.length > 0 ? matches : none);
    this.introduce(block);
  }

  /** Looks again at what a block introduces. */
  introduce(block: SearchedBlock): void {
    const matches = this.found.get(block.id) ?? none;
    const introductions = matches === none ? [] : introductionsIn(block.text, this.wanted(block, matches));
    if (introductions.length > 0) this.introductions.set(block.id, introductions);
    else this.introductions.delete(block.id);
  }

  forget(block: BlockId): void {
    this.found.delete(block);
    this.introductions.delete(block);
  }

  /** Takes up the abbreviations that the document introduces. True where they are others than before. */
  gatherAbbreviations(): boolean {
    const before = this.own;
    this.own = ownAbbreviations([...this.introductions.values()].flat());
    const said = ({ pattern, taken }: OwnAbbreviations) => `${pattern?.source} ${[...taken].toSorted()}`;
    return said(before) !== said(this.own);
  }

  /** A block's matches, with those of the document's own abbreviations. */
  matchesIn(block: SearchedBlock): readonly Match[] {
    const matches = this.wanted(block, this.found.get(block.id) ?? none);
    const all = withAbbreviations(this.own, block.text, matches);
    return all.length > 0 ? this.wanted(block, all).filter(({ scheme }) => this.schemes.has(scheme)) : none;
  }
}
