import type { Comment, Target } from '../../../comments/model/comment.ts';
import { selectorsOf } from '../../../comments/model/target/target.ts';
import type { FlatDocument } from '../../../comments/text/flatten.ts';
import { measured } from '../../../documents/measured.ts';
import type { BlockId, Span } from '../../../documents/readable-document.ts';
import { pageHasItsTurn, slice } from '../../../documents/turn.ts';
import type { DocumentState } from '../../../storage/queries/document-state.ts';
import { versionOf } from '../../../storage/queries/version-of.ts';
import type { PlacedComment, PlaceState } from '../../protocol/messaging.ts';
import type { WholeText } from '../search/whole-text.ts';
import { isAbsentQuote } from './absent-quote.ts';
import { CommentBlocks, type MadeIn } from './comment-blocks.ts';
import { OriginTexts } from './origin-texts.ts';
import {
  lostAsRecorded,
  type Placement,
  piecesOf,
  placeComments,
  sameWords,
  withoutVerdicts,
} from './place-comments.ts';
import { oneReading, placedByReadings, type Readings } from './placed-by-readings.ts';
import { pageOfTarget, type ReadPages } from './unread-places.ts';

/** What any change of the text may give a place. */
const searched: ReadonlySet<PlaceState> = new Set(['lost', 'unread', 'unseen']);

/** A comment and the parts of the text that it is about. Comments on a rectangle or on the whole document have none, nor have lost ones. */
export interface Standing {
  comment: Comment;
  state: PlaceState;
  spans: readonly Span[];
  /** Of one that has lost its words: in how many places the same stand. */
  alike?: number;
}

/** The reader's comments in the document that is read: where each stands, and where the one being written does. */
export class Commenting {
  private readonly text: WholeText;
  private readonly pages: () => ReadPages | undefined;
  private readonly readings: Readings;
  /** The text has become another since the comments were placed. */
  private isStale = false;
  private comments: readonly Comment[] = [];
  private byId: ReadonlyMap<string, Comment> = new Map();
  /** The text that the comments were made in, as far as nothing else is known of one. */
  private old: string | undefined;
  private placements: ReadonlyMap<string, Placement> = new Map();
  /** Is there a comment without a place? Any change of the text may give it one. */
  private hasLost = false;
  /** The comments with their places, as they are sent to the panel. */
  private placedComments: readonly PlacedComment[] = [];
  /** Block → the comments that touch it. */
  private readonly spans = new Map<BlockId, { comment: string; span: Span }[]>();
  private readonly blocks = new CommentBlocks();
  private readonly origins = new OriginTexts();
  private writingAt: readonly Span[] = [];
  private placing = 0;
  /** Which document of the reader's work it is; undefined until it is known, or where nothing can be known. */
  documentState: DocumentState | undefined;

  /**
   * @param pages tells which of them have been read, if the document has any
   * @param readings the readings of the document's changes, if it has several
   */
  constructor(text: WholeText, pages: () => ReadPages | undefined, readings: Readings = oneReading) {
    this.readings = readings;
    this.text = text;
    this.pages = pages;
  }

  /** The document's blocks have become others. True where a comment's place may have become another. */
  changed(gone: readonly { id: BlockId }[], put: readonly { id: BlockId }[]): boolean {
    this.text.changed();
    this.blocks.changed(gone, put);
    const lost = gone.some(({ id }) => this.spans.has(id));
    for (const { id } of gone) this.spans.delete(id);
    this.writingAt = this.writingAt.filter(({ block }) => !gone.some(({ id }) => id === block));
    // What is known of a place counts the text before it, and a page that comes late, or is recognised, may come before it.
    // Pages come one by one, and each is waited for by itself.
    if ((lost || this.hasLost) && this.pages() === undefined) this.isStale = true;
    return lost || this.hasLost || (this.comments.length > 0 && this.pages() !== undefined);
  }

  /**
   * Takes the reader's comments and finds their places, in slices.
   * @param old the text that they were made in, where it is known to be another than this one
   * @returns the blocks to repaint; undefined where another call has come in between
   */
  async place(comments: readonly Comment[], old: string | undefined): Promise<Set<BlockId> | undefined> {
    const mine = ++this.placing;
    const whole = this.text.flat;
    const madeIn = this.madeIn(comments);
    const hasPages = this.pages() !== undefined;
    // Nothing has been made in the texts of the pages that came before the first comment.
    if (hasPages && this.comments.length === 0) this.old = undefined;
    this.comments = comments;
    // Of a scan there was no text until its pages were recognised, and comments on words are of the time after that.
    this.old = old ?? (this.old || whole.text);
    const before = this.old === whole.text ? undefined : this.old;
    const originOf = hasPages ? this.origins.of(comments, whole, before) : () => before;
    const found = await placeComments(comments, whole, originOf, this.pages(), pageHasItsTurn);
    // The text may have become another meanwhile: whoever has changed it places them again.
    if (mine !== this.placing || whole !== this.text.flat) return undefined;
    const targets = new Map(comments.map(({ id, target }) => [id, target]));
    const { placements: there, take } = hasPages
      ? { placements: found, take: () => {} }
      : measured('place', () => this.blocks.judge(found, targets, whole, madeIn(before === undefined)));
    const known = hasPages ? there : await placedByReadings(there, targets, whole, this.readings);
    if (mine !== this.placing || whole !== this.text.flat) return undefined;
    const recorded = lostAsRecorded(known ?? there, comments);
    const placements = this.readings.isOneOfSeveral() ? withoutVerdicts(recorded) : recorded;
    const placed = await this.describeAll(placements, targets, whole);
    if (mine !== this.placing || whole !== this.text.flat) return undefined;
    return measured('place', () => {
      const touched = new Set(this.spans.keys());
      take();
      this.byId = new Map(comments.map((comment) => [comment.id, comment]));
      this.placements = new Map(placements.map((placement) => [placement.comment, placement]));
      this.hasLost = !known || placements.some(({ state }) => searched.has(state));
      this.isStale = false;
      this.placedComments = placed;
      this.spans.clear();
      for (const placement of placements) {
        const { comment } = placement;
        // A section's comment belongs to all that is under its heading: only in the overview is it shown.
        if (targets.get(comment)?.type === 'section') continue;
        for (const piece of piecesOf(whole, placement)) {
          const here = this.spans.get(piece.block) ?? [];
          this.spans.set(piece.block, [...here, { comment, span: piece }]);
          touched.add(piece.block);
        }
      }
      return touched;
    });
  }

  /** What comes while the page is read may have been made in it as it is now, and in no text that is known otherwise. */
  private madeIn(comments: readonly Comment[]): (isSameText: boolean) => (comment: string) => MadeIn {
    const isFirst = this.old === undefined;
    const isKnown = new Map(comments.map(({ id, target }) => [id, this.byId.get(id)?.target === target]));
    return (isSameText) => (comment) => {
      if (!isFirst && !isKnown.get(comment)) return 'maybe';
      return isSameText ? 'yes' : 'no';
    };
  }

  /** The comments after a change: new and changed ones replaced, deleted ones left out. */
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

  /** Forgets the comments: none are known for this text. @returns the blocks to repaint */
  forget(): Set<BlockId> {
    this.placing++;
    const touched = new Set(this.spans.keys());
    this.blocks.forget();
    this.origins.forget();
    this.comments = [];
    this.old = undefined;
    this.placements = new Map();
    this.byId = new Map();
    this.placedComments = [];
    this.hasLost = false;
    this.spans.clear();
    return touched;
  }

  /** Finds the places of the same comments again, in the text as it is now. */
  placeAgain(): Promise<Set<BlockId> | undefined> {
    return this.place(this.comments, this.old);
  }

  /** The pieces of comments in a block. */
  in(block: BlockId): readonly { comment: string; span: Span }[] {
    return this.spans.get(block) ?? [];
  }

  /** The ids of the comments that a character belongs to. The shortest come first, since they are hardest to point at. */
  at({ block, offset }: { block: BlockId; offset: number }): Comment[] {
    const here = this.in(block)
      .filter(({ span }) => span.start <= offset && offset < span.end)
      .toSorted((a, b) => this.lengthOf(a.comment) - this.lengthOf(b.comment));
    return here.flatMap(({ comment }) => this.byId.get(comment) ?? []);
  }

  /** All places of a comment in the text, in reading order. */
  places(): { comment: string; span: Span }[] {
    return [...this.placements.values()].flatMap((placement) => {
      const [first] = piecesOf(this.text.flat, placement);
      return first ? [{ comment: placement.comment, span: first }] : [];
    });
  }

  /** The pieces of a comment's place, or of one that it may have gone to. A rectangle has none. */
  spansOf(comment: string, candidate?: number): Span[] {
    const placement = this.placements.get(comment);
    if (candidate === undefined) return placement ? piecesOf(this.text.flat, placement) : [];
    return piecesOf(this.text.flat, { span: placement?.candidates[candidate] });
  }

  /** Have the comments been loaded, and all their places found? */
  get isPlaced(): boolean {
    return (
      this.documentState !== undefined && !this.isStale && this.comments.every(({ id }) => this.placements.has(id))
    );
  }

  /** Every comment with its place. */
  standing(): Standing[] {
    return this.comments.map((comment) => {
      const { state = 'lost', span } = this.placements.get(comment.id) ?? {};
      const isGone = state === 'lost' && !span && comment.target.type === 'passage';
      const alike = isGone ? sameWords(selectorsOf(comment.target), this.text.flat).length : 0;
      return { comment, state, spans: this.spansOf(comment.id), ...(alike > 0 && { alike }) };
    });
  }

  /** The comments on parts of pages. */
  areas(): { comment: string; target: Extract<Target, { type: 'rectangle' }> }[] {
    return this.comments.flatMap(({ id, target }) =>
      target.type === 'rectangle' && this.placements.get(id)?.state === 'unchanged' ? [{ comment: id, target }] : [],
    );
  }

  /** The page of a comment whose place isn't known because its page isn't read. */
  unreadPageOf(comment: string): number | undefined {
    const target = this.targetOf(comment);
    return target && this.placements.get(comment)?.state === 'unread' ? pageOfTarget(target) : undefined;
  }

  targetOf(comment: string): Target | undefined {
    return this.byId.get(comment)?.target;
  }

  private lengthOf(comment: string): number {
    return this.spansOf(comment).reduce((sum, { start, end }) => sum + end - start, 0);
  }

  /** The comments with their places, as they are sent to the panel: those without a place first, then in the document's order. */
  placed(): readonly PlacedComment[] {
    return this.placedComments;
  }

  /** In slices: to say where changed words stand now, the whole text is looked through for each. */
  private async describeAll(
    placements: readonly Placement[],
    targets: ReadonlyMap<string, Target>,
    whole: FlatDocument<BlockId>,
  ): Promise<PlacedComment[]> {
    const areas = new Map(
      placements.flatMap(({ comment, state }) => {
        const target = targets.get(comment);
        return target?.type === 'rectangle' && state === 'unchanged'
          ? [[comment, this.text.over(target)] as const]
          : [];
      }),
    );
    // A part of a page sorts after the text above it.
    const order = ({ comment, span }: Placement) =>
      span ? this.text.standingAt(span.start) : (areas.get(comment)?.at ?? -1);
    const left = placements.toSorted((a, b) => order(b) - order(a));
    const placed: PlacedComment[] = [];
    while (left.length > 0 && whole === this.text.flat) {
      measured('place', () => {
        const until = performance.now() + slice;
        for (let one = left.pop(); one; one = performance.now() < until ? left.pop() : undefined)
          placed.push({ ...this.describe(one, targets.get(one.comment)), ...sectionOf(areas.get(one.comment)) });
      });
      if (left.length > 0) await pageHasItsTurn();
    }
    return placed;
  }

  private describe({ state, comment, span, candidates }: Placement, target: Target | undefined): PlacedComment {
    const page = target && state === 'unread' ? pageOfTarget(target) : undefined;
    const isOther = span && (state === 'changed' || state === 'moved');
    return {
      comment,
      state,
      ...(target?.type === 'passage' && span && this.text.isStruckAt(span) && { struck: true }),
      // What another reading of the changes hasn't, the one with all words may have.
      ...(target && !this.readings.isOneOfSeveral() && isAbsentQuote({ state, target }, this.text) && { absent: true }),
      ...this.text.surroundings(span),
      ...(target?.type === 'section' && !span && { section: target.path }),
      ...(target?.type === 'rectangle' && { page: String(target.page), section: target.path ?? [] }),
      ...(page !== undefined && { page: String(page) }),
      ...(isOther && { words: this.text.wordsIn(span), target: this.text.passage(span) }),
      candidates: candidates.map((one) => this.text.candidate(one)),
    };
  }

  /** Marks what a form is open for. @returns the blocks to repaint */
  async write(target: Target | undefined): Promise<Set<BlockId>> {
    const before = this.writingAt;
    const whole = this.text.flat;
    if (target && this.pages()) this.origins.write(target, whole);
    const placed = target
      ? await placeComments([{ id: '', target }], whole, () => undefined, this.pages(), pageHasItsTurn)
      : [];
    const targets = new Map(target ? [['', target]] : []);
    const known = this.pages() ? placed : await placedByReadings(placed, targets, whole, this.readings);
    const [place] = known ?? placed;
    this.writingAt = place ? piecesOf(whole, place) : [];
    return new Set([...before, ...this.writingAt].map(({ block }) => block));
  }

  get writing(): readonly Span[] {
    return this.writingAt;
  }
}

const sectionOf = (area: { section: readonly string[] } | undefined) => area && { section: area.section };
