import { identity, product } from '../../reading/clip-box.ts';
import { operators } from '../../reading/page-operators.ts';

type Drawn = { width?: number; height?: number } | undefined;

/**
 * How many pixels a point the largest picture of a page has, along the side where it has more: a fax has twice as many down as across.
 * Undefined where the page has no picture.
 */
export function pictureDensity({
  fnArray,
  argsArray,
}: {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}): number | undefined {
  let matrix = identity;
  const saved: (typeof identity)[] = [];
  let [largest, density]: [number, number | undefined] = [0, undefined];
  for (const [i, operator] of fnArray.entries()) {
    const args = (argsArray[i] ?? []) as readonly never[];
    if (operator === operators.save) saved.push(matrix);
    else if (operator === operators.restore || operator === operators.paintFormXObjectEnd)
      matrix = saved.pop() ?? matrix;
    else if (operator === operators.transform) matrix = product(matrix, args);
    else if (operator === operators.paintFormXObjectBegin) {
      saved.push(matrix);
      matrix = product(matrix, args[0] ?? identity);
    }
    const size = sizeOf(operator, args);
    if (!size) continue;
    const [wide, high] = [Math.hypot(matrix[0], matrix[1]), Math.hypot(matrix[2], matrix[3])];
    if (wide * high <= largest) continue;
    [largest, density] = [wide * high, Math.max(size.width / wide, size.height / high)];
  }
  return density;
}

/** In pixels, where the operator draws a picture. */
function sizeOf(operator: number, args: readonly unknown[]): { width: number; height: number } | undefined {
  if (operator === operators.paintImageXObject) return whole({ width: args[1] as number, height: args[2] as number });
  if (operator === operators.paintInlineImageXObject || operator === operators.paintImageMaskXObject)
    return whole(args[0] as Drawn);
  return undefined;
}

const whole = (drawn: Drawn) =>
  drawn?.width && drawn.height ? { width: drawn.width, height: drawn.height } : undefined;
