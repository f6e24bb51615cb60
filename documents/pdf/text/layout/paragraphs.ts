import { greatest, least } from '../../../../language/swedish/many.ts';
import { labelOf, textStart } from '../lines/labels.ts';
import type { Line } from '../lines/lines.ts';
import { lineText } from '../lines/rows.ts';
import { closed, fitsBehind, goesOn, startsSmall } from '../lines/sentence-continues.ts';
import { rightBesidePicture } from './beside-pictures.ts';
import { columnWidth } from './columns.ts';

/** The usual measures of the text around, which each line is compared with. */
export interface LineMeasure {
  /** From each line's baseline to that of the one above, in heights of the type, where text runs on. */
  leading: readonly number[];
  /** The size that most of the page's letters have. */
  body: number;
  /** Are sizes guesses? */
  rough: boolean;
}

/** A gap this much wider than the leading begins a paragraph. */
const wider = 1.22;
/** A text that an author has broken goes on with the same leading. */
const sameLeading = 1.08;
/** In heights of the type: no sentence goes on over more room. */
const farthest = 3.5;
/** How many lines above and below tell which leading is usual here. */
const nearLines = 5;
/**
 * The share of the column's width that is left empty by a line that was ended on purpose. Narrow columns leave more, since words are long.
 */
const leftOver = { usually: 0.2, narrow: 0.6 };
/** A first line is drawn in by between this much and this much, in heights of the type. */
const indent = { least: 0.6, most: 5 };

/** Of the lines around, so many have several words in a text. */
const mostFilled = 0.6;

const dotted = /(?:[.…·_]\s?){4}\s*\d{1,4}$/u;

/** Cuts lines that stand one under the other into paragraphs, list items and headings. */
export function paragraphsOf(lines: readonly Line[], measure: LineMeasure): Line[][] {
  const paragraphs: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    const paragraph = paragraphs.at(-1);
    if (paragraph && !beginsAt(lines, i, paragraph, measure)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function beginsAt(lines: readonly Line[], i: number, paragraph: readonly Line[], measure: LineMeasure): boolean {
  const line = lines[i] as Line;
  const edges = edgesAt(lines, i, measure.rough);
  const at = { ...measure, leading: measure.leading[i] ?? 0 };
  if (!begins(paragraph, line, at, edges)) return false;
  const right = rightBesidePicture(lines, i, paragraph[0] as Line);
  return right === undefined || begins(paragraph, line, at, { ...edges, right });
}

/**
 * The column's edges, by the lines around in the same type: text may run beside a picture for a while, and a heading over it. What
 * no sentence could go on to says nothing of the column.
 */
function edgesAt(lines: readonly Line[], i: number, rough: boolean): { left: number; right: number } {
  const line = lines[i] as Line;
  const isNear = (at: number) => {
    const [above, below] = [lines[at - 1], lines[at]];
    return !above || !below || below.y - above.y <= farthest * below.size;
  };
  let [from, to] = [i - 1, i + 1];
  while (from > i - nearLines && from > 0 && isNear(from)) from--;
  while (to < i + nearLines && to < lines.length && isNear(to)) to++;
  const around = lines
    .slice(Math.max(from, 0), to)
    .filter(({ size }) => Math.abs(size - line.size) <= sameSize(rough) * line.size);
  // A word that is longer than its column is wide stands out of it, alone; a list may have words alone.
  const filled = around.filter((one) => lineText(one).includes(' '));
  return {
    left: least(around.map(({ x0 }) => x0)),
    right: greatest((filled.length >= mostFilled * around.length ? filled : around).map(({ x1 }) => x1)),
  };
}

/** By what share type sizes may differ and count as the same: more where they are guesses. */
const sameSize = (rough: boolean) => (rough ? 0.25 : 0.08);

function begins(
  paragraph: readonly Line[],
  line: Line,
  { leading, rough, body }: Omit<LineMeasure, 'leading'> & { leading: number },
  edges: { left: number; right: number },
): boolean {
  const first = paragraph[0] as Line;
  const last = paragraph.at(-1) as Line;
  const size = Math.max(last.size, line.size);
  const step = (line.y - last.y) / size;
  const usual = paragraph.length > 1 ? Math.max((last.y - first.y) / (paragraph.length - 1) / size, leading) : leading;
  if (last.entry || dotted.test(lineText(last))) return true;
  if (step > usual * wider && !(step < farthest && isSetAlike(last, line) && goesOn(last, line, edges.right)))
    return true;
  if (Math.abs(line.size - last.size) > sameSize(rough) * size) return true;
  const [before, text] = [lineText(last), lineText(line)];
  const small = startsSmall.test(text);
  if (changesFont(last, line) && !small) return true;
  const label = labelOf(line);
  if (label === 'bullet') return true;
  // "den / 1. januari": a number that a full line runs into is no label.
  const short = fitsBehind(line, last, edges.right);
  if (
    label === 'number' &&
    (closed.test(before) || short || labelOf(first) === 'number' || /,$|(?:och|eller)$/u.test(before))
  )
    return true;
  if (/[-\u2010\u00ad]$/u.test(before) && small) return false;
  // Where an item's second line goes back to the margin, so do all of its lines.
  const [start, second] = [textStart(first), paragraph[1]?.x0];
  const hang = labelOf(first) && (start && second ? Math.min(start, second) : (start ?? second));
  // Behind a list's last item the text goes back to the margin.
  if (hang && paragraph.length > 1 && line.x0 < hang - 0.5 * size) return true;
  if (hang && paragraph.length === 1 && line.x0 < first.x0 - 0.3 * size) return true;
  if (isCentred(paragraph, line)) return false;
  if (!hang && isDrawnIn(line, last, paragraph.length, size) && (!small || closed.test(before))) return true;
  if (!short) return false;
  if (!small) return closed.test(before) || line.x0 < edges.left + size;
  // Items of a list whose bullets are drawn. A heading may be broken where it likes.
  const shifted = line.x0 - last.x0 > indent.least * size;
  const width = edges.right - edges.left;
  const left = width < columnWidth * size ? leftOver.narrow : leftOver.usually;
  const full = edges.right - left * width;
  if (!shifted && step <= usual * sameLeading && isWithinText(paragraph, line, full)) return false;
  return last.size < 1.1 * body && (shifted || last.x1 < full);
}

/**
 * Does the paragraph go on in this line, although there was room for its first word above, as where an author has broken a line? Where both
 * stand among full lines of one sentence. Items of a list whose bullets are drawn begin with a small letter each, or follow a colon, or
 * end with a comma.
 * @param full where a full line ends at least
 */
function isWithinText(paragraph: readonly Line[], line: Line, full: number): boolean {
  const [before, last] = paragraph.slice(-2);
  if (!before || !last || !isSetAlike(last, line)) return false;
  const texts = paragraph.map(lineText);
  const isItem =
    startsSmall.test(texts[0] ?? '') || labelOf(paragraph[0] as Line) || texts.some((text) => text.endsWith(':'));
  const end = texts.at(-1) ?? '';
  return (
    !isItem && before.x1 >= full && line.x1 >= full && !closed.test(end) && !/(?:,|\b(?:och|eller|samt))$/u.test(end)
  );
}

/** Sentences go on over wide room where nothing else differs, as on a page with double spacing and few lines. */
const isSetAlike = (last: Line, line: Line): boolean =>
  last.font === line.font && last.size === line.size && Math.abs(last.x0 - line.x0) < 1;

/** Is the line set in other type than the one above ends with? Emphasis over a line's end goes on. */
const changesFont = (last: Line, line: Line): boolean =>
  last.font !== line.font && last.runs.at(-1)?.font !== line.runs[0]?.font;

function isDrawnIn(line: Line, last: Line, lines: number, size: number): boolean {
  const by = (line.x0 - last.x0) / size;
  return by > indent.least && by < indent.most && (lines > 1 || by < indent.most / 2);
}

function isCentred(paragraph: readonly Line[], line: Line): boolean {
  const middle = (one: Line) => (one.x0 + one.x1) / 2;
  return paragraph.every((one) => Math.abs(middle(one) - middle(line)) < 2 && Math.abs(one.x0 - line.x0) > line.size);
}
