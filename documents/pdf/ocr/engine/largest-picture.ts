import { identity, product } from '../../reading/clip-box.ts';
import { operators } from '../../reading/page-operators.ts';

type Drawn = { width?: number; height?: number } | undefined;

interface LargestPicture {
  /** Its pixels a point, along the side where it has more: a fax has twice as many down as across. */
  density: number;
  /** What PDF.js calls it; undefined where it stands within the page's own drawing. */
  name: string | undefined;
}

/** The picture that covers most of a page; undefined where the page has none. */
export function largestPicture({
  fnArray,
  argsArray,
}: {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}): LargestPicture | undefined {
  let matrix = identity;
  const saved: (typeof identity)[] = [];
  let [covered, largest]: [number, LargestPicture | undefined] = [0, undefined];
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
    if (wide * high <= covered) continue;
    const density = Math.max(size.width / wide, size.height / high);
    const name = operator === operators.paintImageXObject ? String(args[0]) : undefined;
    [covered, largest] = [wide * high, { density, name }];
  }
  return largest;
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
