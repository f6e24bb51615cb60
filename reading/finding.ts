import type { Block } from '../documents/readable-document.ts';
import type { Scheme } from '../glossary/schema.ts';
import { type Introduction, introductionsIn, ownAbbreviations, withAbbreviations } from '../matching/abbreviations.ts';
import { findTerms } from '../matching/find-terms.ts';
import { compile, type Lexicon } from '../matching/lexicon.ts';
import type { Match } from '../matching/match.ts';
import { termsOf } from '../matching/terms.ts';
import type { Looks } from '../swedish/looks.ts';
import { measured } from './measured.ts';

/** A block and how its text looks. */
export interface ReadBlock extends Block {
  looks: Looks;
}

/**
 * The finding of some schemes' terms in the blocks of a document, as they come. A scheme finds the same whichever others
 * are searched with it, so one that is switched on later gets a finding of its own.
 */
export class Finding {
  /** Those still wanted. */
  readonly schemes: Set<string>;
  private readonly lexicon: Lexicon;
  private readonly introductions: Introduction[] = [];
  /** By block, in the order in which the blocks came. */
  private readonly matches: Match[][] = [];

  constructor(schemes: readonly Scheme[]) {
    this.schemes = new Set(schemes.map(({ id }) => id));
    this.lexicon = measured('find', () => compile(termsOf(schemes)));
  }

  /** How many blocks have been searched. */
  get length(): number {
    return this.matches.length;
  }

  /** The matches of the next block. */
  next({ text, looks }: ReadBlock): Match[] {
    const found = findTerms(this.lexicon, text, looks);
    this.introductions.push(...introductionsIn(text, found));
    this.matches.push(found);
    return this.wanted(found);
  }

  /**
   * Looks for the document's own abbreviations, when all its blocks have come.
   * @returns each block's matches anew, or nothing where the document has introduced none
   */
  withOwnAbbreviations(blocks: readonly ReadBlock[]): Match[][] | undefined {
    const own = ownAbbreviations(this.introductions);
    if (!own.pattern && own.taken.size === 0) return undefined;
    return blocks.map(({ text }, i) => this.wanted(withAbbreviations(own, text, this.matches[i] ?? [])));
  }

  private wanted(found: Match[]): Match[] {
    return found.every(({ scheme }) => this.schemes.has(scheme))
      ? found
      : found.filter(({ scheme }) => this.schemes.has(scheme));
  }
}
