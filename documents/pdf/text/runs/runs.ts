import type { MarkedContent, PageText, TextItem } from './page-text.ts';

/**
 * A text item without the white space at its ends, in the frame that its text is read in: x grows in the reading direction, y
 * from line to line, in points. So text that is turned by a quarter, or stands on a page that is, reads as any other.
 */
export interface Run {
  item: number;
  /** Its number among the runs as they were written. */
  order: number;
  /** UTF-16 offsets into the item's `str`. */
  from: number;
  to: number;
  text: string;
  x0: number;
  x1: number;
  /** The baseline's. */
  y: number;
  /** The font's height in points. */
  size: number;
  font: string;
  /** Between this and the run before it on its line. */
  gap: number;
  /** Is there white space between this and the run before? */
  spaced: boolean;
  /** The letters' width against what the font has: an OCR engine stretches each word to the picture's. */
  stretch: number;
  /** Quarter turns of the frame against the page, or -1 for text that stands aslant. */
  turn: number;
  /** The innermost marked content with an id. */
  content: string | undefined;
  /** Marked as no part of the text, as Word marks running headers. */
  artifact: boolean;
}

interface Marked {
  content: string | undefined;
  artifact: boolean;
}

/**
 * By how much, in radians, text may deviate from a quarter turn: that of a crooked scan by more than what is stamped on a page whose
 * text is straight.
 */
const slant = { ofScans: 0.18, ofStraightPages: 0.02, ofStraightText: 0.002 };
/** On a straight page at least this share of the letters stands straight. */
const mostStraight = 0.8;

export function runsOf({ content, view }: PageText): Run[] {
  const runs: Run[] = [];
  const open: Marked[] = [];
  let marked: Marked = { content: undefined, artifact: false };
  const most = slantOn(content.items.filter(isText));
  let spaced = true;
  let index = -1;
  for (const item of content.items) {
    if (!isText(item)) {
      if (item.type === 'endMarkedContent') marked = open.pop() ?? marked;
      else {
        open.push(marked);
        marked = { content: item.id ?? marked.content, artifact: marked.artifact || item.tag === 'Artifact' };
      }
      continue;
    }
    index++;
    const run = runOf(item, index, view, spaced, marked, most);
    if (run) runs.push({ ...run, order: runs.length });
    spaced = run ? run.to < item.str.length : spaced || item.str !== '';
  }
  return runs;
}

/** By how much text may stand aslant on the page and be a part of what stands straight around it. */
function slantOn(items: readonly TextItem[]): number {
  let [all, straight] = [0, 0];
  for (const item of items) {
    all += item.str.length;
    if (turnOf(item).aslant < slant.ofStraightText) straight += item.str.length;
  }
  return straight > mostStraight * all ? slant.ofStraightPages : slant.ofScans;
}

function turnOf({ transform: [a = 1, b = 0] }: TextItem): { quarter: number; aslant: number } {
  const angle = Math.atan2(b, a);
  const quarter = Math.round(angle / (Math.PI / 2));
  return { quarter, aslant: Math.abs(angle - quarter * (Math.PI / 2)) };
}

const isText = (item: TextItem | MarkedContent): item is TextItem => 'str' in item;

export function runOf(
  item: TextItem,
  index: number,
  view: readonly number[],
  before: boolean,
  marked: Marked,
  most = slant.ofScans,
): Omit<Run, 'order'> | undefined {
  const { str, transform, width, fontName } = item;
  const text = str.trim();
  if (text === '') return undefined;
  const from = str.length - str.trimStart().length;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const { quarter, aslant } = turnOf(item);
  const turn = aslant <= most ? (quarter + 4) % 4 : -1;
  const [x, y] =
    turn === 1
      ? [f - bottom, e - left]
      : turn === 2
        ? [right - e, f - bottom]
        : turn === 3
          ? [top - f, right - e]
          : [e - left, top - f];
  const size = Math.hypot(c, d) || 1;
  return {
    item: index,
    from,
    to: from + text.length,
    text,
    x0: x,
    x1: x + Math.abs(width),
    y,
    size,
    font: fontName,
    stretch: Math.hypot(a, b) / size,
    gap: 0,
    spaced: before || from > 0,
    turn,
    ...marked,
  };
}
