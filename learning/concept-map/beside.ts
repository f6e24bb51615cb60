import type { Drawing } from './drawing.ts';

/**
 * The box to the right or left of another, of those that stand under the same concept; the nearest whose heights meet.
 * @returns its path
 */
export function besideOf({ boxes }: Drawing, path: string, key: 'ArrowRight' | 'ArrowLeft'): string | undefined {
  const here = boxes.find((box) => box.path === path);
  if (!here) return undefined;
  const away = (box: typeof here) => (key === 'ArrowRight' ? box.x - here.x : here.x - box.x);
  return boxes
    .filter((box) => parentOf(box.path) === parentOf(path) && away(box) > 0)
    .filter((box) => box.y < here.y + here.height && here.y < box.y + box.height)
    .toSorted((a, b) => away(a) - away(b))[0]?.path;
}

const parentOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
