import type { Target } from '../../../comments/model/comment.ts';
import type { Selector } from '../../../comments/model/target/selectors.ts';
import { selectorsOf } from '../../../comments/model/target/target.ts';
import { type FlatDocument, type FlatSpan, spansInBlocks } from '../../../comments/text/flatten.ts';
import { selectorsAt } from '../../../comments/text/selectors-at.ts';
import type { BlockId, Span } from '../../../documents/readable-document.ts';
import { asItStands, type Placement } from './place-comments.ts';

/** Where a comment stood when its words were found. */
interface Stood {
  target: Target;
  state: Placement['state'];
  pieces: readonly Span[];
  /** Is it sure that it was about these words, and not only likely by what stood around them? */
  isSure: boolean;
  /** The newest block that there was when it was found; and when one of its own had gone, once that has happened. */
  foundAt: BlockId;
  goneAt?: BlockId;
}

/** Was the comment made in just this text (`yes`), or may it have been: then all that its selectors say must be so. */
export type MadeIn = 'yes' | 'maybe' | 'no';

type Judged = { placement: Placement; stood: Stood | undefined };

/**
 * In which blocks the comments on a page stand, as it changes while it is read. The text alone doesn't tell which of several paragraphs
 * with the same words has gone; the blocks do. A comment whose blocks are there stays in them, and one whose block has gone wasn't about
 * another that stood beside it.
 */
export class CommentBlocks {
  private stood: ReadonlyMap<string, Stood> = new Map();
  /** Blocks that come later have higher ids. */
  private newest: BlockId = 0;

  /** Blocks have gone, and others have come instead. */
  changed(gone: readonly { id: BlockId }[], put: readonly { id: BlockId }[]): void {
    const ids = new Set(gone.map(({ id }) => id));
    if (ids.size > 0)
      for (const stood of this.stood.values())
        if (stood.pieces.some(({ block }) => ids.has(block))) stood.goneAt ??= this.newest;
    for (const { id } of put) this.newest = Math.max(this.newest, id);
  }

  forget(): void {
    this.stood = new Map();
  }

  /**
   * Corrects places that were found by the text alone.
   * @returns the places, and what is to be called when they are taken
   */
  judge(
    placements: readonly Placement[],
    targets: ReadonlyMap<string, Target>,
    text: FlatDocument<BlockId>,
    madeIn: (comment: string) => MadeIn,
  ): { placements: Placement[]; take(): void } {
    const starts = new Map(text.places.map(({ id, start }) => [id, start]));
    const judged = placements.map((placement): Judged => {
      const target = targets.get(placement.comment);
      if (!target || placement.state === 'without-place') return { placement, stood: undefined };
      const before = this.stood.get(placement.comment);
      const stood = before && isSame(before.target, target) ? before : undefined;
      const span = stood && this.stays(stood, placement, text) ? spanOf(stood, starts) : undefined;
      if (stood && span) return { placement: at(span, placement, stood.state), stood };
      return this.found(placement, stood, target, text, madeIn(placement.comment));
    });
    return {
      placements: judged.map(({ placement }) => placement),
      take: () => {
        this.stood = new Map(judged.flatMap(({ placement, stood }) => (stood ? [[placement.comment, stood]] : [])));
      },
    };
  }

  /** Does it stay in its blocks, if they are there? Where that was only likely, newer blocks may show that it was about others. */
  private stays({ isSure, foundAt }: Stood, { span }: Placement, text: FlatDocument<BlockId>): boolean {
    if (isSure) return true;
    return span ? spansInBlocks(text, span).every(({ block }) => block <= foundAt) : this.newest === foundAt;
  }

  /** A comment that has no blocks yet, or has them no longer. */
  private found(
    placement: Placement,
    stood: Stood | undefined,
    target: Target,
    text: FlatDocument<BlockId>,
    madeIn: MadeIn,
  ): Judged {
    const sure = surePlace(selectorsOf(target), text, madeIn);
    const span = sure ?? placement.span;
    if (!span) return { placement, stood };
    const pieces = spansInBlocks(text, span);
    if (stood && pieces.some((piece) => stoodBeside(stood, piece))) {
      const candidates = [span, ...placement.candidates];
      return { placement: { ...placement, state: 'lost', span: undefined, candidates }, stood };
    }
    const state = sure ? 'unchanged' : placement.state;
    if (state !== 'unchanged' && state !== 'moved') return { placement, stood };
    const now: Stood = { target, state, pieces, isSure: sure !== undefined, foundAt: this.newest };
    return { placement: at(span, placement, state), stood: now };
  }
}

const at = (span: FlatSpan, { comment }: Placement, state: Placement['state']): Placement => ({
  comment,
  state,
  span,
  candidates: [],
});

/** Is the piece in a block that was there together with the comment's own? */
function stoodBeside({ pieces, isSure, foundAt, goneAt = foundAt }: Stood, { block }: Span): boolean {
  return block <= (isSure ? goneAt : foundAt) && !pieces.some((own) => own.block === block);
}

/** Undefined where not all of its blocks are there, each behind the one before. */
function spanOf({ pieces }: Stood, starts: ReadonlyMap<BlockId, number>): FlatSpan | undefined {
  const spans = pieces.map(({ block, start, end }): FlatSpan | undefined => {
    const from = starts.get(block);
    return from === undefined ? undefined : { start: from + start, end: from + end };
  });
  const [first, last] = [spans[0], spans.at(-1)];
  const inOrder = spans.every((span, i) => span && span.start >= (spans[i - 1]?.end ?? 0));
  return inOrder && first && last ? { start: first.start, end: last.end } : undefined;
}

function surePlace(selectors: readonly Selector[], text: FlatDocument<BlockId>, madeIn: MadeIn): FlatSpan | undefined {
  const span = madeIn === 'no' ? undefined : asItStands(selectors, text)?.span;
  if (!span || madeIn === 'yes') return span;
  const isSaid = (one: Selector) => selectors.some((said) => said.type === one.type && isSame(said, one));
  return selectorsAt(text, span).every(isSaid) ? span : undefined;
}

/** Of plain records: same values under the same names. */
const isSame = (one: object, other: object): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);
