import type { Span } from '../../block.ts';
import type { TextPiece } from '../../html/blocks/page-block.ts';
import type { FlowBlock, FlowParagraph, FlowPiece } from '../content/content.ts';
import { partStarts } from './parts-of-line.ts';

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
  /** An element for a part of a very long text, at the end of what the text is drawn into. */
  part(text: string): Element;
}

/** So many text nodes are drawn before one can leave off. */
const atATime = 200;

/**
 * Draws a block's text into an element, a text node for each stretch that looks alike.
 * @returns the text nodes, and what the last of them was drawn into
 */
export function* drawLine(
  block: FlowBlock,
  into: Element,
  { wrap, insertions, commented, part }: LineParts,
): Generator<undefined, { pieces: TextPiece[]; end: Element }> {
  const { text, pieces } = block;
  const ownCuts = cutsIn(block, insertions, commented);
  const starts = partStarts(text, ownCuts);
  const cuts = starts.length > 1 ? inOrder([...ownCuts, ...starts]) : ownCuts;
  const isCommented = coveredBy(commented);
  const drawn: TextPiece[] = [];
  let [piece, inserted, parts] = [0, 0, 0];
  let end = into;
  const insertUpTo = (at: number) => {
    for (let next = insertions[inserted]; next && next.at <= at; next = insertions[++inserted]) end.append(next.node);
  };
  for (const [i, start] of cuts.entries()) {
    if (i > 0) insertUpTo(start);
    if (starts.length > 1 && start === starts[parts]) end = part(text.slice(start, starts[++parts] ?? text.length));
    insertUpTo(start);
    const until = cuts[i + 1] ?? text.length;
    if (until <= start) continue;
    while ((pieces[piece]?.end ?? Number.POSITIVE_INFINITY) <= start) piece++;
    const here = pieces[piece];
    const node = into.ownerDocument.createTextNode(text.slice(start, until));
    end.append(wrap(node, here && here.start <= start ? here : undefined, isCommented(start, until)));
    drawn.push({ node, start });
    if (i % atATime === atATime - 1) yield;
  }
  insertUpTo(Number.POSITIVE_INFINITY);
  return { pieces: drawn, end };
}

/** Asked in order: is a stretch in one of the spans? None of these begins or ends within it. */
function coveredBy(spans: LineParts['commented']): (start: number, end: number) => boolean {
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  let [next, covered] = [0, 0];
  return (start, end) => {
    for (let span = inOrder[next]; span && span.start <= start; span = inOrder[++next])
      covered = Math.max(covered, span.end);
    return end <= covered;
  };
}

const inOrder = (offsets: readonly number[]): number[] => [...new Set(offsets)].toSorted((a, b) => a - b);

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
  return inOrder([...cuts]);
}

function isAlike(a: FlowPiece, b: FlowPiece): boolean {
  const change = (one: FlowPiece) => one.change && `${one.change.kind} ${one.change.author} ${one.change.date}`;
  return a.look === b.look && a.link === b.link && a.note === b.note && change(a) === change(b);
}

/** The block of the words that stand, where there is any. */
export const standingBlock = ({ blocks }: FlowParagraph): FlowBlock | undefined =>
  blocks[0] && blocks[0].struck === undefined ? blocks[0] : undefined;
