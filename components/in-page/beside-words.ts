import type { Box } from '../../documents/readable-document.ts';

/** Space to the edges of what is seen of the document and to the words, in CSS pixels. */
const gap = 8;
/** What has grown stays on its side of the words where there is this much room, in CSS pixels: it scrolls, and doesn't jump. */
const enoughRoom = 200;
/** What scrolls has at least this much, in CSS pixels, where the document has. */
const leastRoom = 120;

interface Size {
  width: number;
  height: number;
}

/** All lengths in CSS pixels of the window. */
export class BesideWords {
  /** The height that there is, whichever side. */
  readonly most: number;
  private readonly words: Box;
  private readonly area: Box;
  private readonly below: number;
  private readonly above: number;

  /** @param area what the window shows of the document: the reader's own bars lie outside it */
  constructor(words: Box, area: Box) {
    // Words may begin or end outside of what is seen.
    this.words = {
      left: clamp(words.left, area.left, area.right),
      right: clamp(words.right, area.left, area.right),
      top: clamp(words.top, area.top, area.bottom),
      bottom: clamp(words.bottom, area.top, area.bottom),
    };
    this.area = area;
    this.most = area.bottom - area.top - 2 * gap;
    this.below = area.bottom - this.words.bottom - 2 * gap;
    this.above = this.words.top - area.top - 2 * gap;
  }

  /** @param wasBelow the side where it stands already, and stays if there is room enough */
  isBelow(height: number, wasBelow?: boolean): boolean {
    const { below, above } = this;
    if (wasBelow !== undefined && (wasBelow ? below : above) >= Math.min(height, enoughRoom)) return wasBelow;
    return height <= below || below >= above;
  }

  /** How high it may be there. */
  room(isBelow: boolean): number {
    return Math.max(isBelow ? this.below : this.above, Math.min(leastRoom, this.most));
  }

  /** Where its upper left corner comes: off the words where there is room for that on any side, and never outside the area. */
  corner({ width, height }: Size, isBelow: boolean): { left: number; top: number } {
    const { words, area } = this;
    const at = (left: number, top: number) => ({
      left: clamp(left, area.left + gap, area.right - width - gap),
      top: clamp(top, area.top + gap, area.bottom - height - gap),
    });
    if (height > (isBelow ? this.below : this.above)) {
      if (words.right + gap + width + gap <= area.right) return at(words.right + gap, words.top);
      if (words.left - gap - width - gap >= area.left) return at(words.left - gap - width, words.top);
    }
    return at(words.left, isBelow ? words.bottom + gap : words.top - gap - height);
  }
}

/** Words over several lines have a box for each line: the first one that is seen. */
export const firstSeen = (boxes: readonly Box[], area: Box): Box =>
  boxes.find(({ top, bottom }) => bottom > area.top && top < area.bottom) ?? (boxes[0] as Box);

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));
