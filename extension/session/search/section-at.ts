import type { Target } from '../../../comments/model/comment.ts';
import type { Place } from '../../../documents/block.ts';

/** A block with the headings above it; a heading stands under itself. */
export interface BlockPosition {
  isHeading: boolean;
  place: Place | undefined;
}

type Area = Extract<Target, { type: 'rectangle' }>;

/**
 * In per cent of the page: by how much an area drawn by hand may miss the text, and how far below a page's top edge it may begin with a
 * heading still counting as its first text.
 */
const [touch, atTop] = [1, 25];

/**
 * The block whose section a part of a page belongs to: the heading that it begins with; else what stands above it on the page, in its
 * own column where there are several; else what was read last before it.
 * @param blocks in reading order
 * @returns its index, or -1 where nothing stands before
 */
export function blockOver(blocks: readonly BlockPosition[], area: Area): number {
  const bottom = area.top + area.height;
  let [within, above, below, before] = [-1, -1, -1, -1];
  const topOf = (index: number) => blocks[index]?.place?.at?.top ?? 0;
  for (const [i, { place }] of blocks.entries()) {
    if (!place) continue;
    if (place.page < area.page) before = i;
    if (place.page !== area.page || !place.at || !isBeside(place.at, area)) continue;
    const { top } = place.at;
    if (top < area.top) {
      if (above < 0 || top >= topOf(above)) above = i;
    } else {
      if (top < bottom && (within < 0 || top < topOf(within))) within = i;
      if (below < 0) below = i;
    }
  }
  const reachesIn = (blocks[above]?.place?.at?.bottom ?? 0) > area.top + touch;
  if (blocks[within]?.isHeading && !reachesIn && topOf(within) < area.top + atTop) return within;
  if (above >= 0) return above;
  // At the top of a column or a page: what goes on there is what was read before.
  return below > 0 ? below - 1 : before;
}

/** Do they share a part of the page's width? */
const isBeside = (at: NonNullable<Place['at']>, { left, width }: Area): boolean =>
  at.left < left + width && left < at.right;
