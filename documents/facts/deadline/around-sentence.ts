/** What stands near a sentence: it may name what the sentence doesn't, or that another answer is asked for. */
import { isExtension } from './other-days/moved.ts';
import {
  asksAlone,
  isDecision,
  isDenied,
  isForAnyAnswer,
  isInternal,
  isInvitation,
  isKnown,
  isOfOther,
  isOfRemiss,
} from './other-days/others-asked.ts';
import type { Part } from './wording/parts-in.ts';

export interface OfDocument {
  /** Does the document speak of a remiss? */
  isOfRemiss: boolean;
  /** Does it use the very word? */
  isNamed: boolean;
  /** Has it only a block or two? Then it needn't speak of a remiss. */
  isShort: boolean;
}

/** In characters: how much of a text is read together with the next one, since words may belong together over the border. */
const border = 100;

/** Each is found out once, and only if it is asked for. */
function once(find: () => boolean): () => boolean {
  let found: boolean | undefined;
  return () => {
    found ??= find();
    return found;
  };
}

/** What is the same for all sentences of a block. */
export class AroundBlock {
  readonly heading: string;
  readonly above: string;
  readonly document: OfDocument;

  /** @param above the block before */
  constructor(heading: string, above: string, document: OfDocument) {
    this.heading = heading;
    this.above = above;
    this.document = document;
  }

  readonly isOfOther = once(() => isInternal(this.heading) || (!this.document.isNamed && isOfOther(this.heading)));
  readonly isExtended = once(() => isExtension(this.heading));
  readonly isInvitation = once(() => isInvitation(this.heading) || isInvitation(this.above));
  readonly isAfterAnother = once(() => /[.!?]\s*$/.test(this.above) && !isOfRemiss(this.above) && !isKnown(this.above));
}

export class AroundSentence {
  private readonly block: AroundBlock;
  private readonly before: string;
  private readonly after: string;

  /** @param before the sentence before it in its block, and so `after` */
  constructor(block: AroundBlock, before: string, after: string) {
    this.block = block;
    this.before = before;
    this.after = after;
  }

  private get joint(): string {
    return `${this.block.heading.slice(-border)} ${this.before}`;
  }

  readonly isOfOther = once(() => this.block.isOfOther() || isInternal(this.joint));
  readonly isExtended = once(() => this.block.isExtended() || isExtension(this.joint));
  readonly isNamed = once(() => asksAlone(this.before || this.block.heading));
  readonly isNamedBehind = once(() => asksAlone(this.after));
  readonly isBeforeKnown = once(() => isKnown(this.before));

  private readonly isInvitation = once(
    () => this.block.isInvitation() || isInvitation(`${this.joint} ${this.block.above.slice(0, border)}`),
  );
  private readonly isInvitationBehind = once(() => isInvitation(this.after));
  private readonly isDenied = once(() => isDenied(this.before));
  private readonly isNearestOther = once(() => {
    const nearest = this.before || this.block.heading;
    if (nearest === '' || isOfRemiss(nearest) || isKnown(nearest)) return false;
    return !isDecision(nearest) || this.isInvitationBehind();
  });

  /** May the answer that a clause asks for be one to something else? @param isOpen another clause goes on there */
  mayBeOther(parts: readonly Part[], isOpen: boolean): boolean {
    if (!isForAnyAnswer(parts)) return false;
    const { isOfRemiss, isShort } = this.block.document;
    if (!isOfRemiss && !isShort && !this.isNamed()) return true;
    if (this.isInvitation() || this.isDenied() || this.isNearestOther()) return true;
    if (!parts.some(({ role }) => role === 'replyVerb')) return false;
    return isOpen || this.isInvitationBehind() || (this.before === '' && this.block.isAfterAnother());
  }
}
