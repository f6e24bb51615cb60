/** In type sizes: what is wider is no space between words. */
const widest = 2;
/** In type sizes: as far apart may the heights of one line's words be. */
const sameLine = 0.3;

const context = new OffscreenCanvas(1, 1).getContext('2d');

/** Two elements of a text layer, seen along the line that the first stands on; in points. */
interface Distance {
  along: number;
  across: number;
}

/**
 * The elements between two words of a text layer where those stand on one line and there is nothing but blanks between them; each blank
 * reaches from what stands before it to what comes next then. PDF.js leaves it as wide as the font has it, which is seldom what the page
 * has. Undefined where they don't stand so.
 * @param elements of the page's text items, in order
 * @param from the word before, `to` the one behind: their numbers
 * @param view of the page, in points
 */
export function blanksBetween(
  elements: readonly Element[],
  { from, to }: { from: number; to: number },
  view: readonly number[],
): number[] | undefined {
  const [first, last] = [elements[from], elements[to]];
  if (!isPlaced(first) || !isPlaced(last) || !isOnLine(distance(first, last, view), first)) return undefined;
  const blanks: number[] = [];
  for (let at = from + 1; at < to; at++) {
    const [blank, next] = [elements[at], elements[at + 1]];
    if (!blank || blank.textContent?.trim()) return undefined;
    if (!blank.textContent) continue;
    if (!isPlaced(blank) || !isPlaced(next)) return undefined;
    const { along } = distance(blank, next, view);
    if (along <= 0 || along > widest * sizeOf(blank)) return undefined;
    blanks.push(at);
    reach(blank, along, angleOf(blank));
  }
  return blanks;
}

const isPlaced = (element: Element | undefined): element is HTMLElement =>
  element instanceof HTMLElement && element.style.left !== '' && sizeOf(element) > 0;

const sizeOf = ({ style }: HTMLElement): number => Number.parseFloat(style.getPropertyValue('--font-height')) || 0;

const isOnLine = ({ along, across }: Distance, element: HTMLElement): boolean =>
  along > 0 && Math.abs(across) < sameLine * sizeOf(element);

function distance(one: HTMLElement, other: HTMLElement, view: readonly number[]): Distance {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const [cos, sin] = [Math.cos(angleOf(one)), Math.sin(angleOf(one))];
  // PDF.js places them in hundredths of the page.
  const x = ((Number.parseFloat(other.style.left) - Number.parseFloat(one.style.left)) * (right - left)) / 100;
  const y = ((Number.parseFloat(other.style.top) - Number.parseFloat(one.style.top)) * (top - bottom)) / 100;
  return { along: x * cos + y * sin, across: y * cos - x * sin };
}

/** In radians, with the clock. */
const angleOf = ({ style }: HTMLElement): number =>
  ((Number.parseFloat(style.getPropertyValue('--rotate')) || 0) * Math.PI) / 180;

/**
 * Over both words by a pixel, whatever the zoom. Chromium paints what is marked of an element in whole pixels before it is stretched, so
 * that the blank is widened instead; and where two end within a pixel each paints a part of it: a pale line would be left.
 * @param wide in points
 */
function reach({ style, textContent }: HTMLElement, wide: number, angle: number): void {
  if (!context || style.getPropertyValue('--scale-x') !== '') return;
  context.font = `${style.getPropertyValue('--font-height')} ${style.fontFamily}`;
  const letters = textContent.length;
  const more = (wide - context.measureText(textContent).width) / letters;
  style.letterSpacing = `calc(${more}px * var(--text-scale-factor) + ${2 / letters}px)`;
  style.translate = `${-Math.cos(angle)}px ${-Math.sin(angle)}px`;
}
