import type { BlockId } from '../../block.ts';
import type { FlowContent } from '../content/content.ts';
import type { Elements } from './new-element.ts';

/** Pieces of content in a portion; a list goes on in it for four times as many. */
const most = 100;
const mostOfList = 4 * most;
/** Pieces of text that lay out as slowly as a paragraph. */
const piecesOfOne = 10;
/** How high a line is, with its share of what stands between paragraphs, in CSS pixels, and how many letters it has. */
const line = { height: 30, letters: 80 } as const;

/**
 * What the sheet is drawn in: elements that the browser needn't lay out until one comes near. Without them each frame lays out all that has been
 * drawn so far, which for a table of 10,000 rows took nine seconds.
 */
export class Portions {
  private readonly elements: Elements;
  private readonly blocks = new Map<Element, { first: BlockId; last: BlockId }>();
  private last: { element: HTMLElement; count: number; height: number } | undefined;

  constructor(elements: Elements) {
    this.elements = elements;
  }

  /** Where the next piece of content is to be drawn. */
  next(content: FlowContent, sheet: Element): Element {
    const isPart = content.is === 'table' && content.part !== undefined;
    if (!this.last || isPart || this.isFull(content)) {
      this.last = { element: this.elements.make('div.flow-portion'), count: 0, height: 0 };
      sheet.append(this.last.element);
    }
    const { last } = this;
    last.count += weightOf(content);
    last.height += heightOf(content);
    // Until it has been laid out once the browser takes this for its height.
    last.element.style.setProperty('contain-intrinsic-block-size', `auto ${last.height}px`);
    if (isPart) this.last = undefined;
    return last.element;
  }

  /** A block has been drawn in one. */
  drawn(block: BlockId, within: Element): void {
    this.blocks.set(within, { first: this.blocks.get(within)?.first ?? block, last: block });
  }

  /** How far down in its portion a block stands, 0 to 1, as near as one can know while that isn't laid out. */
  shareOf(block: BlockId, within: Element): number {
    const { first, last } = this.blocks.get(within) ?? { first: block, last: block };
    return (block - first) / (last - first + 1);
  }

  private isFull(content: FlowContent): boolean {
    const count = this.last?.count ?? 0;
    const isItem = content.is === 'paragraph' && content.blocks[0]?.kind === 'list-item';
    return count >= (isItem ? mostOfList : most);
  }
}

/** A paragraph of many pieces, as of tracked changes, counts as several. */
function weightOf(content: FlowContent): number {
  if (content.is === 'table') return content.rows.length;
  if (content.is !== 'paragraph') return 1;
  return Math.max(1, content.blocks.reduce((sum, { pieces }) => sum + pieces.length, 0) / piecesOfOne);
}

/** About, in CSS pixels. */
function heightOf(content: FlowContent): number {
  if (content.is === 'paragraph') {
    const pictured = content.pictures?.reduce((sum, { picture }) => sum + pictureHeight(picture.size), 0) ?? 0;
    return pictured + content.blocks.reduce((sum, { text }) => sum + linesHeight(text), 0);
  }
  if (content.is === 'picture') return pictureHeight(content.picture.size);
  if (content.is !== 'table') return content.content.reduce((sum, one) => sum + heightOf(one), 0);
  return content.rows.reduce(
    (sum, { cells }) => sum + Math.max(line.height, ...cells.map(({ content }) => content.length * line.height)),
    0,
  );
}

/** How high a text is, about, in CSS pixels. */
export const linesHeight = (text: string): number =>
  text.split('\n').reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / line.letters)), 0) * line.height;
/** From points. */
const pictureHeight = (size: { height: number } | undefined): number => ((size?.height ?? line.height) * 4) / 3;
