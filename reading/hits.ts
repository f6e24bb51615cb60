import type { BlockId } from '../documents/readable-document.ts';
import { inOrder, type Match } from '../matching/match.ts';

/** A match and the block that it stands in. */
export interface Hit extends Match {
  block: BlockId;
}

/** The hits of a document: by block, and by concept in reading order. */
export class Hits {
  /** Concept → how many times it is named. */
  readonly counts = new Map<string, number>();
  /** Concept → a number that grows whenever its places become others. */
  readonly revisions = new Map<string, number>();
  private readonly byBlock = new Map<BlockId, readonly Hit[]>();
  /** Concept → its hits in reading order, until something changes. */
  private places: Map<string, Hit[]> | undefined;
  private readonly order: () => Iterable<{ id: BlockId }>;
  /** How many of all are guesses at harmed words. */
  uncertain = 0;
  /** A number that grows whenever any place has become another. */
  latest = 0;

  /** @param order gives the document's blocks in reading order */
  constructor(order: () => Iterable<{ id: BlockId }>) {
    this.order = order;
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  in(block: BlockId): readonly Hit[] {
    return this.byBlock.get(block) ?? [];
  }

  /** True where they are others than before. */
  put(block: BlockId, found: readonly Match[]): boolean {
    const before = this.in(block);
    // Of one search they are in order as they come.
    const isOrdered = found.every((match, i) => i === 0 || inOrder(found[i - 1] as Match, match) <= 0);
    const matches = isOrdered ? found : found.toSorted(inOrder);
    if (before.length === matches.length && matches.every((match, i) => isSame(match, before[i]))) return false;
    this.latest++;
    for (const { concept } of before) this.count(concept, -1);
    for (const { concept } of matches) this.count(concept, 1);
    this.uncertain += guesses(matches) - guesses(before);
    if (matches.length === 0) this.byBlock.delete(block);
    else
      this.byBlock.set(
        block,
        matches.map((match) => ({ ...match, block })),
      );
    this.places = undefined;
    return true;
  }

  /** A concept's hits in reading order. */
  of(concept: string): readonly Hit[] {
    return this.allPlaces().get(concept) ?? [];
  }

  /** Every hit in reading order, of those that begin at one place the longest first. */
  all(): Hit[] {
    return [...this.order()].flatMap(({ id }) => this.in(id));
  }

  /** The concepts in the order in which the document first names them. */
  concepts(): string[] {
    return [...this.allPlaces().keys()];
  }

  private count(concept: string, more: 1 | -1): void {
    this.revisions.set(concept, this.latest);
    const count = (this.counts.get(concept) ?? 0) + more;
    if (count > 0) this.counts.set(concept, count);
    else this.counts.delete(concept);
  }

  private allPlaces(): Map<string, Hit[]> {
    this.places ??= Map.groupBy(this.all(), (hit) => hit.concept);
    return this.places;
  }
}

const guesses = (matches: readonly Match[]) =>
  matches.reduce((sum, { how }) => (how === 'tolerant' ? sum + 1 : sum), 0);

const isSame = (one: Match, other: Match | undefined) =>
  one.concept === other?.concept && one.start === other.start && one.end === other.end && one.how === other.how;
