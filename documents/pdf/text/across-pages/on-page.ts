import { greatest, least } from '../../../../language/swedish/many.ts';
import type { Place } from '../../../block.ts';
import type { Line } from '../lines/lines.ts';

/**
 * Where lines stand on their page, in per cent of it as they are read; undefined for text that stands aslant. Of lines that go on in
 * another column, where they stand in the first.
 * @param view left, bottom, right, top in points
 */
export function boundsOnPage(all: readonly Line[], view: readonly number[]): Place['at'] | undefined {
  const over = all.findIndex((line, i) => line.y < (all[i - 1]?.y ?? 0) - line.size);
  const lines = over < 0 ? all : all.slice(0, over);
  const [first] = lines;
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const [wide, high] = [right - left, top - bottom];
  if (!first || first.turn < 0 || !(wide > 0 && high > 0)) return undefined;
  // Text that is turned by a quarter is read along what is the page's height.
  const [width, height] = first.turn % 2 === 0 ? [wide, high] : [high, wide];
  const share = (length: number, whole: number) => Math.round((length / whole) * 1000) / 10;
  return {
    top: share(first.y - first.size, height),
    bottom: share(greatest(lines.map(({ y }) => y)), height),
    left: share(least(lines.map(({ x0 }) => x0)), width),
    right: share(greatest(lines.map(({ x1 }) => x1)), width),
  };
}
