import type { Line } from './lines.ts';
import { type Style, sizeIn, styleOf } from './styles.ts';

/** A line at a page's head or foot, as it can be found again on other pages. */
export interface Edge {
  line: Line;
  /** From 1. */
  page: number;
  side: 'head' | 'foot';
  /** Its text with the numbers taken out, and the numbers. */
  words: string;
  numbers: number[];
  /** From the page's upper edge at its head, from the lower at its foot; in points. */
  distance: number;
  /** Is there more room on its inner side than between lines of text? */
  apart: boolean;
}

/** The share of the page's height that its head and foot take. */
const share = 0.14;
const mostEdges = 6;
/** Type larger than the body's by so much is no furniture's, unless it says the same each time. */
const largest = 1.15;
const pageNumber = /^(?:(?:sida|sid\.?|s\.) ?)?(?:[-–—] ?)?# ?(?:[-–—]|\(#\)|[(/] ?#\)?|av #|\( ?# ?\))?$/u;

export function edgesOf(
  page: number,
  lines: readonly Line[],
  [left = 0, bottom = 0, right = 0, top = 0]: readonly number[],
): Edge[] {
  const edges: Edge[] = [];
  for (const line of lines) {
    const height = line.turn % 2 === 0 ? top - bottom : right - left;
    const side = line.y < height * share ? 'head' : line.y > height * (1 - share) ? 'foot' : undefined;
    if (side === undefined) continue;
    const text = line.runs.map((run) => run.text).join(' ');
    edges.push({
      line,
      page,
      side,
      words: text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase(),
      numbers: (text.match(/\d+/g) ?? []).map(Number),
      distance: side === 'head' ? line.y : height - line.y,
      apart: isApart(line, side, lines),
    });
  }
  edges.sort((one, other) => one.distance - other.distance);
  return (['head', 'foot'] as const).flatMap((side) => edges.filter((edge) => edge.side === side).slice(0, mostEdges));
}

/**
 * The lines at a page's edges that its neighbours have too, in the same place and with the same words but for numbers.
 * From the edge inwards: what stands inside of a line that is the page's own is its own as well.
 */
export function furnitureAmong(
  edges: readonly Edge[],
  neighbours: readonly (readonly Edge[])[],
  isUsual: (edge: Edge) => boolean,
  body: Style | undefined,
): Line[] {
  // A title may stand twice in a document.
  const fewest = neighbours.length > 3 ? 2 : 1;
  const lines: Line[] = [];
  for (const side of ['head', 'foot'] as const) {
    const own = edges.filter((edge) => edge.side === side);
    let innermost = -1;
    for (const edge of own) {
      const repeated =
        neighbours.filter((others) => others.some((other) => isSame(edge, other, body))).length >= fewest ||
        isUsual(edge) ||
        (pageNumber.test(edge.words) && edge === own[0]);
      // What stands beside something repeated in the same row may be the page's own.
      if (!repeated && edge.distance > innermost + edge.line.size / 2) break;
      if (!repeated) continue;
      innermost = edge.distance;
      lines.push(edge.line);
    }
  }
  return lines;
}

/** Most pages have a line there that stands apart, though its words change: a header that names the chapter. */
const mostPages = 0.6;
const fewestPages = 5;

const apartBy = 1.9;

function isApart(line: Line, side: Edge['side'], lines: readonly Line[]): boolean {
  const sign = side === 'head' ? 1 : -1;
  return lines.every((other) => {
    const step = sign * (other.y - line.y);
    return step < 0.5 * line.size || step > apartBy * line.size;
  });
}

/** Where on their pages a document's edges stand. */
export class UsualEdges {
  private readonly counts = new Map<string, number>();
  private pages = 0;

  /** @param edges of one page; sign -1 to take away again what was added */
  add(edges: readonly Edge[], sign: 1 | -1): void {
    this.pages += sign;
    for (const place of new Set(edges.filter(({ apart }) => apart).map(placeOf)))
      this.counts.set(place, (this.counts.get(place) ?? 0) + sign);
  }

  isUsual(edge: Edge, body: Style | undefined): boolean {
    if (body === undefined || edge.line.size > largest * sizeIn(body)) return false;
    const count = this.counts.get(placeOf(edge)) ?? 0;
    return this.pages >= fewestPages && count >= mostPages * this.pages && edge.apart;
  }
}

const placeOf = ({ side, distance, line }: Edge): string => `${side} ${Math.round(distance)} ${styleOf(line)}`;

const isSame = (one: Edge, other: Edge, body: Style | undefined): boolean =>
  one.side === other.side &&
  one.words === other.words &&
  one.line.turn === other.line.turn &&
  Math.abs(one.distance - other.distance) < one.line.size * 0.6 &&
  Math.abs(one.line.size - other.line.size) < 0.5 &&
  mayDiffer(one, other, body);

/** May the numbers be others? A header's count the pages; "Bilaga 1" and "Bilaga 2" are headings. */
function mayDiffer(one: Edge, other: Edge, body: Style | undefined): boolean {
  if (one.numbers.every((number, i) => number === other.numbers[i])) return true;
  if (body === undefined || pageNumber.test(one.words)) return true;
  if (one.line.size > largest * sizeIn(body)) return false;
  const pages = other.page - one.page;
  return (
    styleOf(one.line) !== body ||
    one.numbers.every((number, i) => number === other.numbers[i] || (other.numbers[i] ?? 0) - number === pages)
  );
}
