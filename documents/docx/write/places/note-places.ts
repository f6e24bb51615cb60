import type { BlockId, Span } from '../../../block.ts';
import { attributeIn, elementsOf, type XmlElement } from '../../file/xml-element.ts';
import type { DocxBlock, RunPiece } from '../../text/docx-block.ts';
import type { DocxNotePlace, WhyMoved } from '../docx-note.ts';
import type { PartXml } from '../xml/part-xml.ts';
import { type CommentPlace, closedIn, commentPlace, type TextPoint } from './comment-place.ts';
import { isMoreBetween } from './words-between.ts';

/** Where a comment is to be, in the document's main part. */
export interface NoteRange {
  start: CommentPlace;
  end: CommentPlace;
  why?: WhyMoved;
}

/** Words, or a place in them, that stand in one element of a part. */
interface Stretch {
  part: string;
  at: number;
  from: number;
  to: number;
  /** Of a place without words: is it before the element's text, and not within or behind? */
  isBefore?: boolean;
}

/** Where the notes of a reading are to be in the file. */
export class NotePlaces {
  private readonly main: PartXml;
  private readonly blocks: readonly DocxBlock[];
  private readonly order: ReadonlyMap<BlockId, number>;
  /** A part of footnotes or endnotes by its path. */
  private readonly notes: ReadonlyMap<string, PartXml>;
  private references: ReadonlyMap<string, XmlElement> | undefined;

  constructor(main: PartXml, notes: ReadonlyMap<string, PartXml>, blocks: readonly DocxBlock[]) {
    this.main = main;
    this.notes = notes;
    this.blocks = blocks;
    this.order = new Map(blocks.map(({ id }, i) => [id, i]));
  }

  block(id: BlockId): DocxBlock | undefined {
    return this.blocks[this.order.get(id) ?? -1];
  }

  /** Undefined where the document has no paragraph. */
  rangeOf(place: DocxNotePlace): NoteRange | undefined {
    const spans = this.spansOf(place);
    const stretches = spans.flatMap((span) => stretchesIn(this.block(span.block), span));
    if (stretches.length > 0) {
      const range = this.around(stretches, spans);
      if (range) return range;
    } else {
      const numbered = spans.flatMap(({ block }) => wholeOf(this.block(block)));
      const range = numbered.length > 0 ? this.around(numbered, spans) : undefined;
      if (range) return place.on === 'words' ? { ...range, why: range.why ?? 'number' } : range;
    }
    const first = this.firstPlace();
    return first && { start: first, end: first, ...(place.on !== 'document' && { why: 'elsewhere' }) };
  }

  private spansOf(place: DocxNotePlace): readonly Span[] {
    if (place.on === 'words') return place.spans;
    const block = place.on === 'block' ? this.block(place.block) : this.titleBlock();
    return block ? [{ block: block.id, start: 0, end: block.text.length }] : [];
  }

  private titleBlock(): DocxBlock | undefined {
    const able = this.blocks.filter(({ struck, pieces }) => !struck && pieces[0]?.part === this.main.name);
    return able.find(({ kind, level, guide }) => kind === 'heading' && level === 1 && !guide) ?? able[0];
  }

  private around(stretches: readonly Stretch[], spans: readonly Span[]): NoteRange | undefined {
    const here = stretches.filter(({ part }) => part === this.main.name);
    if (here.length === 0) return this.atReference(stretches);
    const [first, last] = [outermost(here, -1), outermost(here, 1)];
    const isEmpty = first === last && first.from === first.to;
    const end = commentPlace(this.main, { at: last.at, offset: last.to }, last.isBefore ? 'start' : 'end');
    const start = isEmpty ? end : commentPlace(this.main, { at: first.at, offset: first.from }, 'start');
    if (!start || !end) return undefined;
    const isMore = isMoreBetween(this.blocks, this.order, spans, this.main.name);
    const why = start.why ?? end.why ?? (isMore ? 'more' : undefined);
    return { start, end, ...(why && { why }) };
  }

  /** Words of a note are commented on at its reference in the text. */
  private atReference(stretches: readonly Stretch[]): NoteRange | undefined {
    for (const { part, at } of stretches) {
      const note = this.notes
        .get(part)
        ?.pathTo(at)
        .find(({ name }) => name === 'w:footnote' || name === 'w:endnote');
      const reference = note && this.referenceTo(note);
      if (!reference) continue;
      const point: TextPoint = { at: reference.at, offset: 0 };
      const [start, end] = [commentPlace(this.main, point, 'start'), commentPlace(this.main, point, 'end')];
      if (start && end) return { start, end, why: 'note' };
    }
    return undefined;
  }

  private referenceTo(note: XmlElement): XmlElement | undefined {
    this.references ??= referencesIn(this.main.root);
    return this.references.get(`${note.name}Reference ${attributeIn(note, 'w:id')}`);
  }

  /** At the first words that can have a comment, else in the first paragraph. */
  private firstPlace(): CommentPlace | undefined {
    for (const { pieces } of this.blocks) {
      const [piece] = pieces;
      const place =
        piece?.part === this.main.name ? commentPlace(this.main, pointAt(piece, piece.start), 'start') : undefined;
      if (place && !place.why) return place;
    }
    const paragraph = firstParagraph(this.main, this.main.root);
    if (!paragraph) return undefined;
    const properties = elementsOf(paragraph).find(({ name }) => name === 'w:pPr');
    const at = properties ? this.main.endOf(properties) : this.main.contentStart(paragraph);
    const mark = { at, parent: paragraph, ...(this.main.isWhole(paragraph) && { isOpened: true as const }) };
    return { mark, reference: mark };
  }
}

const pointAt = ({ at, from, start }: RunPiece, offset: number): TextPoint => ({ at, offset: from + offset - start });

/** The words of a span, an element of a run each. A number that Word draws is in none. */
function stretchesIn(block: DocxBlock | undefined, { start, end }: Span): Stretch[] {
  const stretch = (piece: RunPiece, from: number, to: number): Stretch => ({
    part: piece.part,
    at: piece.at,
    from: pointAt(piece, from).offset,
    to: pointAt(piece, to).offset,
  });
  const pieces = block?.pieces ?? [];
  if (start < end)
    return pieces
      .filter((piece) => piece.start < end && start < piece.end)
      .map((piece) => stretch(piece, Math.max(piece.start, start), Math.min(piece.end, end)));
  const at = pieces.find((piece) => piece.start <= start && start <= piece.end);
  return at ? [{ ...stretch(at, start, start), isBefore: start === at.start }] : [];
}

const wholeOf = (block: DocxBlock | undefined): Stretch[] =>
  block ? stretchesIn(block, { block: block.id, start: 0, end: block.text.length }) : [];

/** The first (-1) or the last (1) in the file. */
const outermost = (stretches: readonly Stretch[], way: -1 | 1): Stretch =>
  stretches.reduce((one, other) => {
    const ahead = other.at - one.at || (way < 0 ? other.from - one.from : other.to - one.to);
    return ahead * way > 0 ? other : one;
  });

function referencesIn(root: XmlElement): Map<string, XmlElement> {
  const references = new Map<string, XmlElement>();
  const look = (element: XmlElement): void => {
    for (const one of elementsOf(element))
      if (one.name === 'w:footnoteReference' || one.name === 'w:endnoteReference') {
        const key = `${one.name} ${attributeIn(one, 'w:id')}`;
        if (!references.has(key)) references.set(key, one);
      } else look(one);
  };
  look(root);
  return references;
}

function firstParagraph(part: PartXml, element: XmlElement): XmlElement | undefined {
  for (const one of part.elementsIn(element)) {
    if (closedIn([one]) >= 0) continue;
    const found = one.name === 'w:p' ? one : firstParagraph(part, one);
    if (found) return found;
  }
  return undefined;
}
