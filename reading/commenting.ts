import type { Comment, Target } from '../annotations/comment.ts';
import { describe as selectorsOf } from '../annotations/describe.ts';
import { type FlatDocument, type FlatSpan, flatten, placeAt, spansInBlocks } from '../annotations/flatten.ts';
import type { BlockId, Selected, Span } from '../documents/readable-document.ts';
import { pageHasItsTurn, slice } from '../documents/turn.ts';
import type { About, PlacedComment, Section, WorkTold } from '../messaging.ts';
import { versionOf } from '../storage/version-of.ts';
import type { Hit } from './hits.ts';
import { measured } from './measured.ts';
import { fold, passageAt } from './passage.ts';
import { type Placement, placeComments } from './place-comments.ts';
import type { ReadBlock } from './search.ts';

/** What commenting needs to know of the reading. */
export interface CommentedText {
  /** In reading order. */
  blocks(): readonly ReadBlock[];
  hitsIn(block: BlockId): readonly Hit[];
  /** How many pages the document has, if any. */
  pages(): number | undefined;
}

/** The reader's comments in the document that is read: where each stands, and what a new one is to be about. */
export class Commenting {
  private readonly text: CommentedText;
  private comments: readonly Comment[] = [];
  private byId: ReadonlyMap<string, Comment> = new Map();
  /** The text that they were made in. */
  private old: string | undefined;
  private placements: ReadonlyMap<string, Placement> = new Map();
  private hasLost = false;
  /** As the panel gets them. */
  private told: readonly PlacedComment[] = [];
  /** Block → the comments that touch it. */
  private readonly spans = new Map<BlockId, { comment: string; span: Span }[]>();
  private flat: FlatDocument<BlockId> | undefined;
  /** Block → what its page is called. */
  private labels: ReadonlyMap<BlockId, string> = new Map();
  private writingAt: readonly Span[] = [];
  private placing = 0;
  /** Which document of the reader's work it is; undefined until it is known, or where nothing can be known. */
  work: WorkTold | undefined;

  constructor(text: CommentedText) {
    this.text = text;
  }

  /** The document's text as it stands now. */
  whole(): FlatDocument<BlockId> {
    this.flat ??= measured('place', () => {
      const blocks = this.text.blocks();
      this.labels = new Map(
        blocks.flatMap(({ id, place }) => (place ? [[id, place.label ?? String(place.page)]] : [])),
      );
      return flatten(
        blocks.map(({ id, kind, level, text, place }) => ({
          id,
          kind,
          level,
          text,
          ...(place && { page: place.page }),
        })),
      );
    });
    return this.flat;
  }

  /** The document's blocks have become others. True where a comment's words are among those that are gone. */
  changed(gone: readonly { id: BlockId }[]): boolean {
    this.flat = undefined;
    const lost = gone.some(({ id }) => this.spans.has(id));
    for (const { id } of gone) this.spans.delete(id);
    this.writingAt = this.writingAt.filter(({ block }) => !gone.some(({ id }) => id === block));
    return lost || this.hasLost;
  }

  /**
   * Takes the reader's comments and finds their places, in slices.
   * @param old the text that they were made in, where it is known to be another than this one
   * @returns the blocks that are to be painted anew; undefined where another call has come in between
   */
  async place(comments: readonly Comment[], old: string | undefined): Promise<Set<BlockId> | undefined> {
    const mine = ++this.placing;
    const whole = this.whole();
    this.comments = comments;
    this.old = old ?? this.old ?? whole.text;
    const before = this.old === whole.text ? undefined : this.old;
    const placements = await placeComments(comments, whole, before, this.text.pages(), pageHasItsTurn);
    // The text may have become another meanwhile: whoever has changed it places them again.
    if (mine !== this.placing || whole !== this.flat) return undefined;
    const targets = new Map(comments.map(({ id, target }) => [id, target]));
    const told = await this.tellAll(placements, targets, whole);
    if (mine !== this.placing || whole !== this.flat) return undefined;
    return measured('place', () => {
      const touched = new Set(this.spans.keys());
      this.byId = new Map(comments.map((comment) => [comment.id, comment]));
      this.placements = new Map(placements.map((placement) => [placement.comment, placement]));
      this.hasLost = placements.some(({ state }) => state === 'lost');
      this.told = told;
      this.spans.clear();
      for (const { comment, span } of placements) {
        // A section's comment belongs to all that is under its heading: only in the overview is it shown.
        if (!span || targets.get(comment)?.type === 'section') continue;
        for (const piece of spansInBlocks(whole, span)) {
          const here = this.spans.get(piece.block) ?? [];
          this.spans.set(piece.block, [...here, { comment, span: piece }]);
          touched.add(piece.block);
        }
      }
      return touched;
    });
  }

  /** The comments that there are, with some others or changed and without those that are gone. */
  with(changed: readonly Comment[], gone: readonly string[]): Comment[] {
    const others = new Map(this.comments.map((comment) => [comment.id, comment]));
    for (const id of gone) others.delete(id);
    for (const comment of changed) others.set(comment.id, comment);
    return [...others.values()];
  }

  /** Comment → its version. */
  versions(): Record<string, string> {
    return Object.fromEntries(this.comments.map((comment) => [comment.id, versionOf(comment)]));
  }

  /** Nothing of the reader's is known of this text. @returns the blocks that are to be painted anew */
  forget(): Set<BlockId> {
    this.placing++;
    const touched = new Set(this.spans.keys());
    this.comments = [];
    this.old = undefined;
    this.placements = new Map();
    this.byId = new Map();
    this.told = [];
    this.hasLost = false;
    this.spans.clear();
    return touched;
  }

  /** The same, in the text as it is by now. */
  placeAgain(): Promise<Set<BlockId> | undefined> {
    return this.place(this.comments, this.old);
  }

  /** The pieces of comments in a block. */
  in(block: BlockId): readonly { comment: string; span: Span }[] {
    return this.spans.get(block) ?? [];
  }

  /** The comments that a character belongs to, the shortest first: it is the one that is hardest to reach. */
  at({ block, offset }: { block: BlockId; offset: number }): Comment[] {
    const here = this.in(block)
      .filter(({ span }) => span.start <= offset && offset < span.end)
      .toSorted((a, b) => this.lengthOf(a.comment) - this.lengthOf(b.comment));
    return here.flatMap(({ comment }) => this.byId.get(comment) ?? []);
  }

  /** Every place of a comment in the text, in its order. */
  places(): { comment: string; span: Span }[] {
    return [...this.placements.values()].flatMap(({ comment, span }) => {
      const [first] = span ? spansInBlocks(this.whole(), span) : [];
      return first ? [{ comment, span: first }] : [];
    });
  }

  /** The pieces of a comment's place, or of one that it may have gone to. A rectangle has none. */
  spansOf(comment: string, candidate?: number): Span[] {
    const placement = this.placements.get(comment);
    const span = candidate === undefined ? placement?.span : placement?.candidates[candidate];
    return span ? spansInBlocks(this.whole(), span) : [];
  }

  /** The comments on parts of pages. */
  areas(): { comment: string; target: Extract<Target, { type: 'rectangle' }> }[] {
    return this.comments.flatMap(({ id, target }) =>
      target.type === 'rectangle' && this.placements.get(id)?.state === 'unchanged' ? [{ comment: id, target }] : [],
    );
  }

  targetOf(comment: string): Target | undefined {
    return this.byId.get(comment)?.target;
  }

  private lengthOf(comment: string): number {
    const { span } = this.placements.get(comment) ?? {};
    return span ? span.end - span.start : 0;
  }

  /** As the panel gets them, in the document's order: what has no place first. */
  placed(): readonly PlacedComment[] {
    return this.told;
  }

  /** In slices: to say where changed words stand now, the whole text is looked through for each. */
  private async tellAll(
    placements: readonly Placement[],
    targets: ReadonlyMap<string, Target>,
    whole: FlatDocument<BlockId>,
  ): Promise<PlacedComment[]> {
    const order = ({ span }: Placement) => span?.start ?? -1;
    const left = placements.toSorted((a, b) => order(b) - order(a));
    const told: PlacedComment[] = [];
    while (left.length > 0 && whole === this.flat) {
      measured('place', () => {
        const until = performance.now() + slice;
        for (let one = left.pop(); one; one = performance.now() < until ? left.pop() : undefined)
          told.push(this.tell(one, targets.get(one.comment)));
      });
      if (left.length > 0) await pageHasItsTurn();
    }
    return told;
  }

  private tell({ state, comment, span, candidates }: Placement, target: Target | undefined): PlacedComment {
    const isOther = span && (state === 'changed' || state === 'moved');
    return {
      comment,
      state,
      ...this.surroundings(span),
      ...(target?.type === 'section' && !span && { section: target.path }),
      ...(target?.type === 'rectangle' && { page: String(target.page) }),
      ...(isOther && { words: this.wordsIn(span), target: this.passage(span) }),
      candidates: candidates.map((one) => ({
        ...passageAt(this.whole(), one, 120),
        section: this.surroundings(one).section,
        target: this.passage(one),
      })),
    };
  }

  /** What a comment on these words is to be about. Nothing where they are no more. */
  about({ start, end }: Pick<Selected, 'start' | 'end'>): About | undefined {
    const whole = this.whole();
    const offsetOf = ({ block, offset }: Selected['start']) => {
      const place = whole.places.find(({ id }) => id === block);
      return place && place.start + offset;
    };
    const [from, to] = [offsetOf(start), offsetOf(end)];
    if (from === undefined || to === undefined || from >= to) return undefined;
    const span = trimmed(whole.text, { start: from, end: to });
    return span && this.aboutSpan(span);
  }

  private aboutSpan(span: FlatSpan): About {
    return {
      target: this.passage(span),
      quote: this.wordsIn(span),
      ...this.surroundings(span),
      ...this.headingOver(span),
      concepts: this.conceptsIn(span),
    };
  }

  /** The section that words stand in, as a target of its own. */
  private headingOver({ start }: FlatSpan): { inSection?: Target } {
    const { places } = this.whole();
    const { section } = places[placeAt(this.whole(), start)] ?? {};
    // All blocks under a heading share its path, and the heading is the first of them.
    const heading = section && section.length > 0 ? places.find((place) => place.section === section) : undefined;
    return heading ? { inSection: this.section(heading) } : {};
  }

  /** The document's headings, each to be commented on with all that is under it. */
  sections(): Section[] {
    const whole = this.whole();
    const levels = new Map(this.text.blocks().map(({ id, kind, level }) => [id, kind === 'heading' ? level : 0]));
    return whole.places.flatMap((place) => {
      const level = levels.get(place.id) ?? 0;
      if (level === 0 || place.start === place.end || place.section.at(-1) === '') return [];
      return [{ path: place.section, level, target: this.section(place) }];
    });
  }

  private section({ start, end, section }: FlatDocument<BlockId>['places'][number]): Target {
    return { type: 'section', path: [...section], selectors: selectorsOf(this.whole(), { start, end }) };
  }

  /** Marks what a form is open for. @returns the blocks that are to be painted anew */
  async write(target: Target | undefined): Promise<Set<BlockId>> {
    const before = this.writingAt;
    const whole = this.whole();
    const [place] = target
      ? await placeComments([{ id: '', target }], whole, undefined, this.text.pages(), pageHasItsTurn)
      : [];
    this.writingAt = place?.span ? spansInBlocks(whole, place.span) : [];
    return new Set([...before, ...this.writingAt].map(({ block }) => block));
  }

  get writing(): readonly Span[] {
    return this.writingAt;
  }

  private passage(span: FlatSpan): Target {
    return { type: 'passage', selectors: selectorsOf(this.whole(), span) };
  }

  private wordsIn({ start, end }: FlatSpan): string {
    return fold(this.whole().text.slice(start, end).replaceAll('\u2029', ' ¶ ')).replaceAll(' ¶ ', '\n');
  }

  private surroundings(span: FlatSpan | undefined): { section: readonly string[]; page?: string } {
    const whole = this.whole();
    const place = span && whole.places[placeAt(whole, span.start)];
    if (!place) return { section: [] };
    const page = this.labels.get(place.id);
    return { section: place.section, ...(page !== undefined && { page }) };
  }

  private conceptsIn(span: FlatSpan): string[] {
    const concepts = spansInBlocks(this.whole(), span).flatMap(({ block, start, end }) =>
      this.text
        .hitsIn(block)
        .filter((hit) => hit.start < end && start < hit.end)
        .map(({ concept }) => concept),
    );
    return [...new Set(concepts)];
  }
}

/** Without white space and block ends around it; nothing where there is nothing else. */
function trimmed(text: string, { start, end }: FlatSpan): FlatSpan | undefined {
  let [from, to] = [start, end];
  while (from < to && /[\s\u2029]/.test(text.charAt(from))) from++;
  while (to > from && /[\s\u2029]/.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : undefined;
}
