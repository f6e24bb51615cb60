import { attributeOf, hasAnyAttribute, isSvg } from '../elements.ts';
import { parentNodeOf } from '../own-properties.ts';
import type { PageBlock, TextPiece } from '../page-block.ts';
import { type Laid, lineOf } from './laid-line.ts';
import { lineContinues } from './line-joins.ts';

/** When this many blocks of an element turn out not to be positioned one by one, the rest aren't asked. */
const enough = 4;

/**
 * Joins lines that a page positions one by one into paragraphs, as pages that are made from PDFs have them, and drawings. The last
 * paragraph is held back until the next block shows whether it continues.
 */
export class LaidLines {
  private readonly put: (block: PageBlock) => void;
  /** Parents of laid lines that were joined. */
  private readonly layers: WeakSet<Node>;
  /** Parent → whether one of its blocks was found to be positioned by itself, and how many have been asked. */
  private readonly answers = new WeakMap<Node, { laid: boolean; asked: number }>();
  private held: { block: PageBlock; lines: Laid[]; parent: Node } | undefined;

  constructor(layers: WeakSet<Node>, put: (block: PageBlock) => void) {
    this.layers = layers;
    this.put = put;
  }

  /** @param blocks one, or several where words of it are struck out */
  take(blocks: readonly PageBlock[]): void {
    const [block] = blocks;
    const parent = block && parentNodeOf(block.element);
    const line =
      block && parent && blocks.length === 1 && !block.struck && this.isLaid(block.element, parent)
        ? lineOf(block)
        : undefined;
    if (!block || !parent || !line) {
      this.finish();
      for (const one of blocks) this.put(one);
      return;
    }
    this.layers.add(parent);
    const { held } = this;
    const joint =
      held?.parent === parent && held.block.kind === block.kind ? lineContinues(held.lines, line) : undefined;
    if (held && joint !== undefined) {
      held.block = joined(held.block, joint, block);
      held.lines.push(line);
      return;
    }
    this.finish();
    this.held = { block, lines: [line], parent };
  }

  finish(): void {
    if (this.held) this.put(this.held.block);
    this.held = undefined;
  }

  private isLaid(element: Element, parent: Node): boolean {
    if (isSvg(element)) return true;
    if (!hasAnyAttribute(element) || (attributeOf(element, 'style') ?? attributeOf(element, 'class')) === null)
      return false;
    const answer = this.answers.get(parent) ?? { laid: false, asked: 0 };
    this.answers.set(parent, answer);
    if (!answer.laid && answer.asked >= enough) return false;
    answer.asked++;
    const laid = /^(?:absolute|fixed)$/.test(getComputedStyle(element).position);
    answer.laid ||= laid;
    return laid;
  }
}

function joined(one: PageBlock, joint: string, other: PageBlock): PageBlock {
  const text = one.text + joint;
  const moved = other.pieces.map(({ node, start }): TextPiece => ({ node, start: start + text.length }));
  const raised = [
    ...(one.raised ?? []),
    ...(other.raised ?? []).map(({ start, end }) => ({ start: start + text.length, end: end + text.length })),
  ];
  return { ...one, text: text + other.text, pieces: [...one.pieces, ...moved], ...(raised.length > 0 && { raised }) };
}
