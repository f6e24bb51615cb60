import type { CameWith } from '../../../comments/model/sent-with.ts';
import type { BlockId } from '../../block.ts';
import type { WhyDocxUnreadable } from '../../docx/file/docx-unreadable.ts';
import type { Fact } from '../../facts/fact.ts';
import type { FlowContent, FlowPiece, TrackedView } from '../content/content.ts';
import type { FlowText } from '../content/flow-text.ts';

/** What is known of a document before its text is drawn. */
export interface FlowHead extends Omit<FlowText, 'content' | 'blocks'> {
  /** Which format it is. */
  kind: 'docx' | 'odt' | 'epub';
  facts: readonly Fact[];
}

export interface FlowAsked {
  is: 'read';
  bytes: Uint8Array<ArrayBuffer>;
  view: TrackedView;
  /** The first block's id: those of another reading are never used again. */
  firstId: number;
}

/** What the thread says, in this order: the head, the content in pieces, the comments and changes it came with, its end. Or, instead of any of these, that it can't. */
export type FlowAnswer =
  | { is: 'head'; head: FlowHead }
  | { is: 'content'; content: readonly FlowContent[] }
  /** Of a block that comes with the next content, and has very many: some of them, in order. */
  | { is: 'pieces'; block: BlockId; pieces: readonly FlowPiece[] }
  | { is: 'came-with'; cameWith: CameWith }
  | { is: 'done' }
  | { is: 'unreadable'; why: WhyDocxUnreadable }
  | { is: 'failed'; message: string };
