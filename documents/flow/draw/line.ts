import type { Span } from '../../block.ts';
import type { TextPiece } from '../../html/blocks/page-block.ts';
import type { FlowBlock, FlowParagraph, FlowPiece } from '../content/content.ts';

/** Something that is drawn at a place in a line without being part of its text. */
export interface Insertion {
  /** UTF-16 offset in the block's text. */
  at: number;
  node: Node;
}

export interface LineParts {
  /** Around the text of a piece: what it looks like, whose change it is, where it leads. */
  wrap(text: Text, piece: FlowPiece | undefined, isCommented: boolean): Node;
  /** Beside the text; at one place they stand in this order. */
  insertions: readonly Insertion[];
  /** Words that comments of the file are on. */
  commented: readonly Pick<Span, 'start' | 'end'>[];
}

/** Draws a block's text into an element, a text node for each stretch that looks alike. */
export function drawLine(block: FlowBlock, into: Element, { wrap, insertions, commented }: LineParts): TextPiece[] {
  const { text, pieces } = block;
  const cuts = cutsIn(block, insertions, commented);
  const drawn: TextPiece[] = [];
  let [piece, inserted] = [0, 0];
  const insertUpTo = (at: number) => {
    for (let next = insertions[inserted]; next && next.at <= at; next = insertions[++inserted]) into.append(next.node);
  };
  for (const [i, start] of cuts.entries()) {
    insertUpTo(start);
    const end = cuts[i + 1] ?? text.length;
    if (end <= start) continue;
    while ((pieces[piece]?.end ?? Number.POSITIVE_INFINITY) <= start) piece++;
    const here = pieces[piece];
    const node = into.ownerDocument.createTextNode(text.slice(start, end));
    const isCommented = commented.some((span) => span.start <= start && end <= span.end);
    into.append(wrap(node, here && here.start <= start ? here : undefined, isCommented));
    drawn.push({ node, start });
  }
  insertUpTo(Number.POSITIVE_INFINITY);
  return drawn;
}

/** Where one text node ends and the next begins: UTF-16 offsets from 0, in order. */
function cutsIn(
  { text, pieces }: FlowBlock,
  insertions: readonly Insertion[],
  commented: LineParts['commented'],
): number[] {
  const cuts = new Set([0]);
  const cut = (at: number) => {
    if (at > 0 && at < text.length) cuts.add(at);
  };
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1];
    if (!(before && before.end === piece.start && isAlike(before, piece))) {
      cut(piece.start);
      if (before) cut(before.end);
    }
  }
  cut(pieces.at(-1)?.end ?? 0);
  for (const { at } of insertions) cut(at);
  for (const { start, end } of commented) {
    cut(start);
    cut(end);
  }
  return [...cuts].toSorted((a, b) => a - b);
}

function isAlike(a: FlowPiece, b: FlowPiece): boolean {
  const change = (one: FlowPiece) => one.change && `${one.change.kind} ${one.change.author} ${one.change.date}`;
  return a.look === b.look && a.link === b.link && a.note === b.note && change(a) === change(b);
}

/** The block of the words that stand, where there is any. */
export const standingBlock = ({ blocks }: FlowParagraph): FlowBlock | undefined =>
  blocks[0] && blocks[0].struck === undefined ? blocks[0] : undefined;
