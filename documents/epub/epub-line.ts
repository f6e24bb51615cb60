import { noteFigures, noteSigns } from '../../language/swedish/letters/raised.ts';
import type { BlockId } from '../block.ts';
import type { Anchors } from '../flow/content/anchors.ts';
import type { FlowParagraph, FlowPicture, TrackedChange, TrackedView } from '../flow/content/content.ts';
import { FlowLine, type LineLook } from '../flow/content/line.ts';
import { SpacedText } from '../flow/content/spaced-text.ts';
import { drawnLook, type SaidLook } from '../flow/content/text-look.ts';
import { isTakenAway } from '../flow/content/tracked-views.ts';

/** What is known of a text when it is written. */
export interface EpubWritten {
  look: SaidLook & { isStruck?: boolean };
  link?: string | undefined;
  note?: string | undefined;
  change?: TrackedChange | undefined;
}

/** A block's level ends at 6, a drawn list's at 8. */
const furthestIn = 8;

/** A paragraph of a book while it is read. */
export class EpubLine {
  private readonly line = new FlowLine();
  private readonly spaced = new SpacedText<EpubWritten>((text, known) => this.add(text, known));
  private readonly look: LineLook;
  private readonly view: TrackedView;

  constructor({ indent, ...look }: Omit<LineLook, 'isInText' | 'align'>, view: TrackedView, page: number | undefined) {
    const isIn = look.kind === 'list-item' && indent !== undefined;
    this.look = { ...look, isInText: false, align: undefined, indent: isIn ? Math.min(indent, furthestIn) : undefined };
    this.view = view;
    this.line.page = page;
  }

  write(text: string, known: EpubWritten): void {
    this.spaced.write(text, known);
  }

  writeExactly(text: string, known: EpubWritten): void {
    this.spaced.writeExactly(text, known);
  }

  breakLine(known: EpubWritten): void {
    this.spaced.breakLine(known);
  }

  addPicture(picture: FlowPicture): void {
    this.spaced.stand();
    this.line.addPicture(picture);
  }

  /** @returns undefined where it says and shows nothing */
  paragraph(newId: () => BlockId, anchors: Anchors): FlowParagraph | undefined {
    // A book has no comments of its own.
    const said = this.line.paragraph(this.look, newId, () => {});
    const [first, ...others] = said?.blocks ?? [];
    const names = first ? anchors.take() : [];
    return said && first && names.length > 0 ? { ...said, blocks: [{ ...first, anchors: names }, ...others] } : said;
  }

  private add(text: string, { look, link, note, change }: EpubWritten): void {
    const drawn = drawnLook(look);
    const isMarked = change !== undefined && this.view === 'marked';
    const isStruck = look.isStruck || (isMarked && isTakenAway(change));
    const isRaised = look.raised === 'super' && (noteFigures.test(text) || noteSigns.test(text));
    const known = {
      ...(link !== undefined && { link }),
      ...(note !== undefined && { note }),
      ...(drawn && { look: drawn }),
      ...(change && { change }),
    };
    this.line.add(text, known, isStruck ? 'struck' : isMarked ? 'inserted' : undefined, isRaised);
  }
}
