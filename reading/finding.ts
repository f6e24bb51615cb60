import type { BlockId } from '../documents/readable-document.ts';
import type { Scheme } from '../glossary/schema.ts';
import {
  type Introduction,
  introductionsIn,
  type OwnAbbreviations,
  ownAbbreviations,
  withAbbreviations,
} from '../matching/abbreviations.ts';
import { findTerms } from '../matching/find-terms.ts';
import { compile, type Lexicon } from '../matching/lexicon.ts';
import type { Match } from '../matching/match.ts';
import { termsOf } from '../matching/terms.ts';
import type { Looks } from '../swedish/looks.ts';
import { measured } from './measured.ts';

/** What a finding needs of a block. */
export interface SearchedBlock {
  id: BlockId;
  text: string;
  looks: Looks;
}

const none: readonly Match[] = [];

/**
 * The finding of some schemes' terms in the blocks of a document. A scheme finds the same whichever others are searched
 * with it, so one that is switched on later gets a finding of its own.
 */
export class Finding {
  /** Those still wanted. */
  readonly schemes: Set<string>;
  private readonly lexicon: Lexicon;
  private readonly found = new Map<BlockId, readonly Match[]>();
  /** Only of blocks that introduce something. */
  private readonly introductions = new Map<BlockId, Introduction[]>();
  private own: OwnAbbreviations = ownAbbreviations([]);

  constructor(schemes: readonly Scheme[]) {
    this.schemes = new Set(schemes.map(({ id }) => id));
    this.lexicon = measured('find', () => compile(termsOf(schemes)));
  }

  hasSearched(block: BlockId): boolean {
    return this.found.has(block);
  }

  search({ id, text, looks }: SearchedBlock): void {
    const matches = findTerms(this.lexicon, text, looks);
    this.found.set(id, matches.length > 0 ? matches : none);
    const introductions = introductionsIn(text, matches);
    if (introductions.length > 0) this.introductions.set(id, introductions);
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
  matchesIn({ id, text }: SearchedBlock): readonly Match[] {
    const matches = withAbbreviations(this.own, text, this.found.get(id) ?? none);
    return matches.length > 0 ? matches.filter(({ scheme }) => this.schemes.has(scheme)) : none;
  }
}
