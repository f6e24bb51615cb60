import type { Raised } from '../../../language/swedish/letters/raised.ts';
import { aroundStruck, type Struck } from '../../block.ts';
import type { TextPiece } from './page-block.ts';

export interface DraftedText {
  text: string;
  pieces: TextPiece[];
  startsAt?: Text;
  raised?: Raised[];
  struck?: Struck;
}

/** Words that were struck out next to each other. */
interface Run {
  pieces: { node: Text; start: number }[];
  /** Offsets in the old text, UTF-16 units. */
  from: number;
  to: number;
  /** Offset in the text that stands, UTF-16 units. */
  at: number;
}

/**
 * The text of a block while it is read. Where words were struck out and others inserted it has two readings: the current text
 * is the block's text, and each run of struck words becomes a text of its own, so that no word of one runs into the other.
 */
export class BlockDraft {
  private text = '';
  private pieces: TextPiece[] = [];
  private readonly raised: Raised[] = [];
  /** The text as it read before words were inserted. */
  private old = '';
  private runs: Run[] = [];
  private isCarried = false;
  private startsAt: Text | undefined;

  /** White space before the first word is left out. */
  add(node: Text, as: 'struck' | 'inserted' | undefined, isRaised = false): void {
    const { data } = node;
    const isBlank = data.trim() === '';
    if (as === 'struck') {
      this.strike(node, isBlank);
      return;
    }
    if (this.isCarried && !isBlank) this.startsAt ??= node;
    if (this.text !== '' || !isBlank) {
      this.pieces.push({ node, start: this.text.length });
      if (isRaised) this.raised.push({ start: this.text.length, end: this.text.length + data.length });
      this.text += data;
    }
    if (as === undefined) this.old += data;
  }

  /** Adds a character for something without text, such as a picture. */
  addSign(sign: string): void {
    this.text += sign;
    this.old += sign;
  }

  private strike(node: Text, isBlank: boolean): void {
    const last = this.runs.at(-1);
    const run = last?.to === this.old.length ? last : undefined;
    const start = this.old.length;
    this.old += node.data;
    if (run) {
      run.pieces.push({ node, start });
      run.to = this.old.length;
    } else if (!isBlank)
      this.runs.push({ pieces: [{ node, start }], from: start, to: this.old.length, at: this.text.length });
  }

  get now(): DraftedText {
    const { text, pieces, startsAt, raised } = this;
    return { text, pieces, ...(startsAt && { startsAt }), ...(raised.length > 0 && { raised }) };
  }

  /** Has only a large first letter been added so far, with white space around it? */
  get isInitial(): boolean {
    return this.pieces.length > 0 && this.runs.length === 0 && this.text.trim().length <= 2;
  }

  /** Carries the first letter over to the block that continues its word. @param joint what comes between the letter and that text */
  carryInitial(joint: string): void {
    this.text = this.text.trimEnd() + joint;
    this.old = this.old.trimEnd() + joint;
    this.pieces = this.pieces.slice(0, 1);
    this.isCarried = true;
  }

  /** @param hasStanding does a block of the words that stand come before them? */
  struck(hasStanding: boolean): DraftedText[] {
    return this.runs.map(({ pieces, from, to, at }, i) => ({
      text: this.old.slice(from, to),
      pieces: pieces.map(({ node, start }) => ({ node, start: start - from })),
      struck: {
        // What begins in the run before is that one's.
        before: this.old.slice(Math.max(this.runs[i - 1]?.to ?? 0, from - aroundStruck), from),
        behind: this.old.slice(to, to + aroundStruck),
        ...(hasStanding && { at }),
      },
    }));
  }
}
