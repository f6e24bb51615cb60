import type { BlockId } from '../../../documents/readable-document.ts';
import { byPosition, type Match } from '../../../language/matching/match.ts';

/** A match and the block that it stands in. */
export interface Hit extends Match {
  block: BlockId;
  /** Are the words struck out? */
  struck?: true;
}

/** The hits of a document: by block, and by concept in reading order. */
export class Hits {
  /** Concept → how many times it is named. */
  readonly counts = new Map<string, number>();
  /** Concept → how many times it is named in words that are struck out. */
  readonly struck = new Map<string, number>();
  /** Concept → a number that grows whenever its places become others. */
  readonly revisions = new Map<string, number>();
  private readonly byBlock = new Map<BlockId, readonly Hit[]>();
  /** Concept → its hits in reading order, until something changes. */
  private standing: Map<string, Hit[]> | undefined;
  private inGuides: ReadonlyMap<string, number> = new Map();
  private guideSet: ReadonlySet<BlockId> = new Set();
  private readonly order: () => Iterable<{ id: BlockId; struck?: unknown }>;
  private readonly guideBlocks: () => ReadonlySet<BlockId>;
  /** How many hits are guesses at words that a scanner has harmed. */
  uncertain = 0;
  /** A number that grows whenever any place has become another. */
  latest = 0;

  /**
   * @param order gives the document's blocks in reading order
   * @param guideBlocks those in menus, tables of contents and lists of links
   */
  constructor(
    order: () => Iterable<{ id: BlockId; struck?: unknown }>,
    guideBlocks: () => ReadonlySet<BlockId> = () => new Set(),
  ) {
    this.order = order;
    this.guideBlocks = guideBlocks;
  }

  /** Concept → how many of its counted hits are in menus, tables of contents and lists of links. */
  get guides(): ReadonlyMap<string, number> {
    this.allStanding();
    return this.inGuides;
  }

  /** Is the hit in a menu, a table of contents or a list of links? */
  isGuide({ block }: Pick<Hit, 'block'>): boolean {
    this.allStanding();
    return this.guideSet.has(block);
  }

  /** The hits that next and previous go through: those in menus and lists of links only where there are no others. */
  toWalk(hits: readonly Hit[]): readonly Hit[] {
    const running = hits.filter((hit) => !this.isGuide(hit));
    return running.length > 0 ? running : hits;
  }

  /** To be called when blocks have changed: which of them are menus or lists of links may have changed too. */
  reordered(): void {
    this.standing = undefined;
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  in(block: BlockId): readonly Hit[] {
    return this.byBlock.get(block) ?? [];
  }

  /**
   * True where they are others than before.
   * @param counts whether they count: what is struck out is marked, and counted no more
   */
  put(block: BlockId, found: readonly Match[], counts = true): boolean {
    const before = this.in(block);
    // The matches of one search are sorted already; those of several must be merged.
    const isOrdered = found.every((match, i) => i === 0 || byPosition(found[i - 1] as Match, match) <= 0);
    const matches = isOrdered ? found : found.toSorted(byPosition);
    if (before.length === matches.length && matches.every((match, i) => isSame(match, before[i]))) return false;
    this.latest++;
    const kept = counts ? this.counts : this.struck;
    for (const { concept } of before) this.count(kept, concept, -1);
    for (const { concept } of matches) this.count(kept, concept, 1);
    if (counts) this.uncertain += guesses(matches) - guesses(before);
    if (matches.length === 0) this.byBlock.delete(block);
    else
      this.byBlock.set(
        block,
        matches.map((match) => ({ ...match, block, ...(!counts && { struck: true as const }) })),
      );
    this.standing = undefined;
    return true;
  }

  /** A concept's hits as far as they count, in reading order; those that only lead elsewhere behind the others. */
  of(concept: string): readonly Hit[] {
    return this.allStanding().get(concept) ?? [];
  }

  /** The concept's hits, and after them those in struck words: all places that one can go to. */
  placesOf(concept: string): readonly Hit[] {
    if (!this.struck.has(concept)) return this.of(concept);
    return [...this.of(concept), ...this.allStruck().filter((hit) => hit.concept === concept)];
  }

  /** Every hit that counts in reading order, of those that begin at one place the longest first. */
  all(): Hit[] {
    return [...this.order()].flatMap(({ id, struck }) => (struck ? [] : this.in(id)));
  }

  /** The concepts in the order in which the document first names them, behind them those that it names in struck words alone. */
  concepts(): string[] {
    const named = new Set(this.all().map(({ concept }) => concept));
    return this.struck.size === 0
      ? [...named]
      : [...new Set([...named, ...this.allStruck().map(({ concept }) => concept)])];
  }

  private count(counts: Map<string, number>, concept: string, more: 1 | -1): void {
    this.revisions.set(concept, this.latest);
    const count = (counts.get(concept) ?? 0) + more;
    if (count > 0) counts.set(concept, count);
    else counts.delete(concept);
  }

  private allStanding(): Map<string, Hit[]> {
    if (this.standing) return this.standing;
    this.guideSet = this.guideBlocks();
    const all = this.all();
    const guides = all.filter(({ block }) => this.guideSet.has(block));
    const running = guides.length > 0 ? all.filter(({ block }) => !this.guideSet.has(block)) : all;
    this.standing = Map.groupBy([...running, ...guides], (hit) => hit.concept);
    this.countGuides(guides);
    return this.standing;
  }

  private countGuides(guides: readonly Hit[]): void {
    const before = this.inGuides;
    const counts = new Map<string, number>();
    for (const { concept } of guides) counts.set(concept, (counts.get(concept) ?? 0) + 1);
    this.inGuides = counts;
    // Places that have changed their order are others, too.
    for (const concept of new Set([...before.keys(), ...counts.keys()])) {
      if (before.get(concept) !== counts.get(concept)) this.revisions.set(concept, ++this.latest);
    }
  }

  private allStruck(): Hit[] {
    return [...this.order()].flatMap(({ id, struck }) => (struck ? this.in(id) : []));
  }
}

const guesses = (matches: readonly Match[]) =>
  matches.reduce((sum, { how }) => (how === 'tolerant' ? sum + 1 : sum), 0);

const isSame = (one: Match, other: Match | undefined) =>
  one.concept === other?.concept && one.start === other.start && one.end === other.end && one.how === other.how;
