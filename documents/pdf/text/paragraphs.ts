import { labelOf, textStart } from './labels.ts';
import type { Line } from './lines.ts';
import { textOf } from './rows.ts';

/** What lines are measured against. */
export interface Measure {
  /** From baseline to baseline, in heights of the type, as most of the page's lines have it. */
  leading: number;
  /** The size that most of the page's letters have. */
  body: number;
  /** Are sizes guesses? */
  rough: boolean;
}

/** A gap this much wider than the leading begins a paragraph. */
const wider = 1.22;
/** First lines are drawn in between so much and so much, in heights of the type. */
const nearLines = 5;
/** Of the column's width, what is left of a line that was ended on purpose. */
const leftOver = 0.2;
const indent = { least: 0.6, most: 5 };

const dotted = /(?:[.…·_]\s?){4,}\s*\d{1,4}$/u;
const closed = /[.!?:;)”"»]$/u;
const startsSmall = /^[\p{Ll}(,]/u;

/** Cuts lines that stand one under the other into paragraphs, list items and headings. */
export function paragraphsOf(lines: readonly Line[], measure: Measure): Line[][] {
  const paragraphs: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    const paragraph = paragraphs.at(-1);
    if (paragraph && !begins(paragraph, line, measure, edgesAt(lines, i))) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** The column's edges, by the lines around: text may run beside a picture for a while. */
function edgesAt(lines: readonly Line[], i: number): { left: number; right: number } {
  const around = lines.slice(Math.max(i - nearLines, 0), i + nearLines);
  return { left: Math.min(...around.map(({ x0 }) => x0)), right: Math.max(...around.map(({ x1 }) => x1)) };
}

function begins(
  paragraph: readonly Line[],
  line: Line,
  { leading, rough, body }: Measure,
  edges: { left: number; right: number },
): boolean {
  const first = paragraph[0] as Line;
  const last = paragraph.at(-1) as Line;
  const size = Math.max(last.size, line.size);
  const step = (line.y - last.y) / size;
  const usual = paragraph.length > 1 ? Math.max((last.y - first.y) / (paragraph.length - 1) / size, leading) : leading;
  if (last.entry || dotted.test(textOf(last))) return true;
  if (step > usual * wider) return true;
  if (Math.abs(line.size - last.size) > (rough ? 0.25 : 0.08) * size) return true;
  const [before, text] = [textOf(last), textOf(line)];
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
  const hang = labelOf(first) && (textStart(first) ?? paragraph[1]?.x0);
  // Behind a list's last item the text goes back to the margin.
  if (hang && paragraph.length > 1 && line.x0 < hang - 0.5 * size) return true;
  if (hang && paragraph.length === 1 && line.x0 < first.x0 - 0.3 * size) return true;
  if (isCentred(paragraph, line)) return false;
  if (!hang && isDrawnIn(line, last, paragraph.length, size) && (!small || closed.test(before))) return true;
  if (!short) return false;
  if (!small) return closed.test(before) || line.x0 < edges.left + size;
  // Items of a list whose bullets are drawn. A heading may be broken where it likes.
  const shifted = line.x0 - last.x0 > indent.least * size;
  return last.size < 1.1 * body && (shifted || last.x1 < edges.right - leftOver * (edges.right - edges.left));
}

/** Is the line set in other type than the one above ends with? Emphasis over a line's end goes on. */
const changesFont = (last: Line, line: Line): boolean =>
  last.font !== line.font && last.runs.at(-1)?.font !== line.runs[0]?.font;

/** Would the line's first word have found room on the line before? Then that one ended where it was meant to. */
function fitsBehind(line: Line, last: Line, right: number): boolean {
  const text = textOf(line);
  const word = text.search(/\s|$/u);
  const width = ((line.x1 - line.x0) / Math.max(text.length, 1)) * (word + 1);
  return last.x1 + width + 0.3 * line.size < right;
}

function isDrawnIn(line: Line, last: Line, lines: number, size: number): boolean {
  const by = (line.x0 - last.x0) / size;
  return by > indent.least && by < indent.most && (lines > 1 || by < indent.most / 2);
}

function isCentred(paragraph: readonly Line[], line: Line): boolean {
  const middle = (one: Line) => (one.x0 + one.x1) / 2;
  return paragraph.every((one) => Math.abs(middle(one) - middle(line)) < 2 && Math.abs(one.x0 - line.x0) > line.size);
}
