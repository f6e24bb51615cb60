import { firstWhere } from '../../../language/lists/first-where.ts';
import type { Raised } from '../../../language/swedish/letters/raised.ts';
import { aroundStruck, type Block, type BlockId, type Span } from '../../block.ts';
import type { FlowBlock, FlowContent, FlowParagraph, FlowPicture, FlowPiece } from './content.ts';

/** What a paragraph is, once all that belongs to it has been read. */
export interface LineLook extends Pick<Block, 'kind' | 'level'> {
  marker: string;
  /** Does the marker stand in the text, too? */
  isInText: boolean;
  isGuide: boolean;
  /** In a list: its level from 0. */
  indent: number | undefined;
  align: FlowParagraph['align'];
}

/** What is known of a piece besides where it is in its block. */
type AnyKnown = Omit<FlowPiece, 'start' | 'end'>;

type Piece<Known> = Known & { start: number; end: number };

/** Hears where comments stand. */
interface TellComments {
  on(id: string, span: Span): void;
  /** The paragraph says nothing. */
  nowhere?(id: string): void;
}

/** UTF-16 offsets into the text that stands and the old text. */
interface LinePlace {
  text: number;
  old: number;
}

interface StruckRun<Known> {
  pieces: Piece<Known>[];
  /** Offsets in the old text. */
  from: number;
  to: number;
  /** Offset in the text that stands. */
  at: number;
}

/**
 * The text of a paragraph while it is read. As in a page of the web it has two readings where words were struck out: what stands is its
 * text, and each run of struck words becomes a block of its own.
 */
export class FlowLine<Known extends AnyKnown = AnyKnown> {
  /** To be read behind the paragraph: its notes and text boxes. */
  readonly after: (() => FlowContent<Piece<Known>>[])[] = [];
  isGuide = false;
  page: number | undefined;
  private text = '';
  private old = '';
  private readonly pieces: Piece<Known>[] = [];
  private readonly raised: Raised[] = [];
  private readonly struck: StruckRun<Known>[] = [];
  private readonly pictures: { at: number; picture: FlowPicture }[] = [];
  /** By comment, each with the places where it stands. */
  private readonly comments = new Map<string, { start: LinePlace; end?: LinePlace }[]>();

  add(text: string, known: Known, as: 'struck' | 'inserted' | undefined, isRaised: boolean): void {
    if (as === 'struck') {
      this.strike(text, known);
      return;
    }
    const start = this.text.length;
    this.text += text;
    this.pieces.push({ ...known, start, end: this.text.length });
    if (isRaised) this.raised.push({ start, end: this.text.length });
    if (as === undefined) this.old += text;
  }

  addPicture(picture: FlowPicture): void {
    this.pictures.push({ at: this.text.length, picture });
  }

  private strike(text: string, known: Known): void {
    const from = this.old.length;
    this.old += text;
    let run = this.struck.at(-1);
    if (run?.to !== from || run.at !== this.text.length) {
      run = { pieces: [], from, to: from, at: this.text.length };
      this.struck.push(run);
    }
    run.pieces.push({ ...known, start: from - run.from, end: this.old.length - run.from });
    run.to = this.old.length;
  }

  /** A comment's words begin here. */
  beginComment(id: string): void {
    const known = this.comments.get(id);
    if (!known) this.comments.set(id, [{ start: this.here }]);
    else if (known.at(-1)?.end !== undefined) known.push({ start: this.here });
  }

  endComment(id: string): void {
    const last = this.comments.get(id)?.at(-1);
    if (last && last.end === undefined) last.end = this.here;
  }

  private get here(): LinePlace {
    return { text: this.text.length, old: this.old.length };
  }

  hasComment(id: string): boolean {
    return this.comments.has(id);
  }

  get isEmpty(): boolean {
    return this.old === '' && this.text === '' && this.pictures.length === 0 && this.after.length === 0;
  }

  /**
   * @param besidePicture hears of comments in a paragraph that has no words, and its `place`
   * @returns undefined where it says and shows nothing
   */
  paragraph(
    look: LineLook,
    newId: () => BlockId,
    comment: (id: string, span: Span) => void,
    besidePicture?: (id: string, place: BlockId) => void,
  ): FlowParagraph<Piece<Known>> | undefined {
    const id = newId();
    const blocks = this.blocks(look, id, newId, { on: comment, nowhere: (of) => besidePicture?.(of, id) });
    const { pictures } = this;
    if (blocks.length === 0 && pictures.length === 0) return undefined;
    const stands = blocks[0]?.struck === undefined ? blocks[0] : undefined;
    const number = (stands?.text.length ?? 0) - this.text.length;
    return {
      is: 'paragraph',
      blocks,
      ...(pictures.length > 0 && {
        pictures: pictures.map(({ at, picture }) => ({ at: stands ? at + number : 0, picture })),
      }),
      ...(blocks.length === 0 && { place: id }),
      ...(look.indent !== undefined && { indent: look.indent }),
      ...(look.align && { align: look.align }),
    };
  }

  /** Where comments stand: in the text that stands; on struck words alone those that are on no others. */
  private tellComments(said: readonly FlowBlock[], number: number, tell: TellComments): void {
    const [first] = said;
    const stands = first && first.struck === undefined;
    const blocks = new Map(said.map((block) => [block.pieces, block.id]));
    for (const [of, places] of this.comments)
      for (const { start, end = this.here } of places) {
        const at = first?.id ?? 0;
        const isOnText = stands && end.text > start.text;
        const struck = isOnText ? [] : this.struckIn(start.old, end.old).filter(({ pieces }) => blocks.has(pieces));
        for (const { pieces, from, to } of struck) {
          const block = blocks.get(pieces) ?? at;
          tell.on(of, { block, start: Math.max(start.old, from) - from, end: Math.min(end.old, to) - from });
        }
        if (struck.length > 0) continue;
        if (stands) tell.on(of, { block: at, start: start.text + number, end: end.text + number });
        else if (first) tell.on(of, { block: at, start: 0, end: 0 });
        else tell.nowhere?.(of);
      }
  }

  private struckIn(start: number, end: number): StruckRun<Known>[] {
    const found: StruckRun<Known>[] = [];
    const { length } = this.struck;
    for (let i = firstWhere(0, length, (at) => (this.struck[at]?.to ?? 0) > start); i < length; i++) {
      const run = this.struck[i];
      if (!run || run.from >= end) break;
      found.push(run);
    }
    return found;
  }

  /** The paragraph's block and those of its struck words; none where it says nothing. */
  private blocks(look: LineLook, id: BlockId, newId: () => BlockId, tell: TellComments): FlowBlock<Piece<Known>>[] {
    const { marker } = look;
    const number = look.isInText && marker !== '' ? `${marker} ` : '';
    const lead = {
      ...((look.isGuide || this.isGuide) && { guide: true as const }),
      ...(this.page !== undefined && { aboutPage: this.page }),
    };
    const said: FlowBlock<Piece<Known>>[] = [];
    if (/[^\s\ufffc]/.test(this.text)) {
      const move = <One extends { start: number; end: number }>(one: One): One => ({
        ...one,
        start: one.start + number.length,
        end: one.end + number.length,
      });
      said.push({
        id,
        kind: look.kind,
        level: look.level,
        text: number + this.text,
        pieces: this.pieces.map(move),
        ...(marker !== '' && { marker }),
        ...(this.raised.length > 0 && { raised: this.raised.map(move) }),
        ...lead,
      });
    }
    const hasStanding = said.length > 0;
    // A heading that is struck out is no heading of what follows.
    const kind = look.kind === 'heading' ? 'paragraph' : look.kind;
    for (const [i, { pieces, from, to, at }] of this.struck.entries()) {
      const text = this.old.slice(from, to);
      if (!/[^\s\ufffc]/.test(text)) continue;
      said.push({
        id: newId(),
        kind,
        level: 0,
        text,
        pieces,
        struck: {
          // What begins in the run before is that one's.
          before: this.old.slice(Math.max(this.struck[i - 1]?.to ?? 0, from - aroundStruck), from),
          behind: this.old.slice(to, to + aroundStruck),
          ...(hasStanding && { at: at + number.length }),
        },
        ...lead,
      });
    }
    this.tellComments(said, number.length, tell);
    return said;
  }
}
