import type { Pointed } from '../../../documents/readable-document.ts';
import type { DefinitionPassage, Passage, Usage } from '../../protocol/messaging.ts';
import { findDefinitions } from './find-definitions.ts';

import type { Hit, Hits } from './hits.ts';
import { passageOf, wordsBetween } from './passage.ts';
import type { ReadBlock } from './search.ts';
import { sentencesWith } from './together.ts';
import { usageOf } from './usage.ts';

/** What can be said of the places that a search has found. */
export class FoundPlaces {
  private readonly blocks: readonly ReadBlock[];
  private readonly hits: Hits;
  private readonly signal: AbortSignal;

  constructor({ blocks, hits }: { blocks: readonly ReadBlock[]; hits: Hits }, signal: AbortSignal) {
    this.blocks = blocks;
    this.hits = hits;
    this.signal = signal;
  }

  /** Some of a concept's passages, from number `from` on. */
  passages(concept: string, from: number, count: number): Passage[] {
    const hits = this.hits.placesOf(concept).slice(from, from + count);
    return hits.map((hit, i) => this.passageOf(hit, from + i)).filter((passage) => passage !== undefined);
  }

  /** The passage of a hit, which is this number among its concept's. */
  passageOf(hit: Hit, index: number): Passage | undefined {
    const guide = this.hits.isGuide(hit);
    const passage = passageOf(this.blocks, hit, index, guide);
    return passage && { ...passage, ...(guide && { guide }) };
  }

  /** Where the document itself says what its concepts are; worked out in slices. */
  definitions(): Promise<DefinitionPassage[]> {
    return findDefinitions(this.standing, this.hits, this.signal);
  }

  /** Some of the sentences that name both concepts, from number `from` on, and how many there are. */
  together(concepts: readonly [string, string], from: number, count: number) {
    const sentences = sentencesWith(this.blocks, this.hits, concepts);
    return { total: sentences.length, sentences: sentences.slice(from, from + count).map((tell) => tell()) };
  }

  /** How the document uses a concept. */
  usage(concept: string): Usage {
    const blocks = new Map(this.blocks.map((block) => [block.id, block]));
    return usageOf(this.hits.of(concept).map((hit) => (blocks.get(hit.block)?.text ?? '').slice(hit.start, hit.end)));
  }

  /** The hits that a character belongs to, the longest first. */
  hitsAt({ block, offset }: NonNullable<Pointed['place']>, by: Pointed['by']): Hit[] {
    // A caret stands behind the last character, too.
    const slack = by === 'caret' ? 1 : 0;
    return this.hits.in(block).filter(({ start, end }) => start <= offset && offset < end + slack);
  }

  /** The other hits that overlap this one. */
  hitsWith(hit: Hit): Hit[] {
    return this.hits.in(hit.block).filter((other) => other !== hit && other.start < hit.end && hit.start < other.end);
  }

  wordsOf({ block, start, end }: Hit): string {
    const found = this.blocks.find(({ id }) => id === block);
    return (found && wordsBetween(found, [start, end])[0]) ?? '';
  }

  /** How certain the least certain of a hit's words is, 0 to 100, where they were read from a picture. */
  certaintyOf({ block, start, end }: Hit): number | undefined {
    const { certain = [] } = this.blocks.find(({ id }) => id === block) ?? {};
    let least: number | undefined;
    for (const word of certain)
      if (word.start < end && start < word.end) least = Math.min(least ?? 100, word.certainty);
    return least;
  }

  /** Without struck text, which no longer belongs to the document. */
  get standing() {
    return this.blocks.filter(({ struck }) => struck === undefined);
  }
}
