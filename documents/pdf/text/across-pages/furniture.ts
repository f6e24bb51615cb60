import type { Line } from '../lines/lines.ts';
import { type Edge, isBeside } from './edges.ts';
import { type Style, sizeIn, styleOf } from './styles.ts';

/**
 * Running headers, page numbers and the like. They are known by their words, which other pages have in the same place, never by
 * their place alone: headings stand there too, and so does every first line. And they are unlike the text: smaller, or apart
 * from it in the margin. Text that is taken for furniture is lost to the reader, furniture that is taken for text is not, so
 * what may be either is text.
 * @returns the furniture, and what is repeated without being furniture, as a table's first row is
 */
export function furnitureAmong(
  edges: readonly Edge[],
  neighbours: readonly (readonly Edge[])[],
  known: RepeatedEdges,
  body: Style | undefined,
): { furniture: Line[]; repeated: Line[] } {
  if (body === undefined) return { furniture: [], repeated: [] };
  const around: Around = { neighbours, known, body: sizeIn(body), style: body };
  const sides = (['head', 'foot'] as const).map((side) => {
    const rows = rowsOf(edges.filter((edge) => edge.side === side));
    const repeated = rows.map((row) => row.filter((edge) => isRepeated(edge, around)));
    // From the edge inwards: what stands inside of a line that is the page's own is its own as well.
    const own = repeated.findIndex((row) => row.length === 0);
    const outer = own < 0 ? repeated : repeated.slice(0, own);
    // All lines farther out than a running header are furniture as well.
    const innermost = outer.findLastIndex((row) => row.some((edge) => isUnlikeText(edge, around)));
    const inside = repeated.slice(innermost + 1).flat();
    const isNumber = (edge: Edge) => edge.marked && isPageNumber(edge, around);
    return {
      furniture: [...outer.slice(0, innermost + 1).flat(), ...inside.filter(isNumber)],
      repeated: inside.filter((edge) => !isNumber(edge)),
    };
  });
  const linesIn = (of: 'furniture' | 'repeated') => sides.flatMap((side) => side[of].map(({ line }) => line));
  return { furniture: linesIn('furniture'), repeated: linesIn('repeated') };
}

interface Around {
  neighbours: readonly (readonly Edge[])[];
  known: RepeatedEdges;
  /** The size that most of the document's letters have, and the style. */
  body: number;
  style: Style;
}

/** Type of these sizes, against the body's, is clearly smaller and as good as the same. */
const sizes = { smaller: 0.95, same: 1.04 };
/** A number in larger type stands for itself. */
const largestNumber = 1.15;
const pageNumber =
  /^(?:(?:sida|sid\.?|s\.|page|p\.) ?)?(?:[-–—] ?)?# ?(?:[-–—]|\(#\)|[(/] ?#\)?|av #|of #|\( ?# ?\))?$/u;
const years = { from: 1900, to: 2100 };

function rowsOf(edges: readonly Edge[]): Edge[][] {
  const rows: Edge[][] = [];
  for (const edge of edges) {
    const row = rows.at(-1);
    if (row?.[0] && row[0].line.turn === edge.line.turn && isBeside(row[0].line, edge.line)) row.push(edge);
    else rows.push([edge]);
  }
  return rows;
}

const isRepeated = (edge: Edge, around: Around): boolean =>
  isPageNumber(edge, around) ||
  sameNear(edge, around) >= fewestNear(edge, around) ||
  (edge.line.size < sizes.smaller * around.body && around.known.isPlaceOfHeaders(edge)) ||
  isMarkedAtEdge(edge, around);

/** A title may stand twice in a document. */
const fewestNear = ({ marked }: Edge, { neighbours }: Around) => (neighbours.length > 3 && !marked ? 2 : 1);

const sameNear = (edge: Edge, { neighbours }: Around): number =>
  neighbours.filter((others) => others.some((other) => isSame(edge, other))).length;

/**
 * Is the repeated line a running header or the like, and not text that happens to be the same on some pages, as a heading or a table's
 * first row?
 */
function isUnlikeText(edge: Edge, around: Around): boolean {
  if (isPageNumber(edge, around) || edge.marked) return true;
  if (edge.isPart) return false;
  const { known, style } = around;
  const size = edge.line.size / around.body;
  if (size < sizes.smaller) return true;
  // A sentence in the text's own size is text.
  if (!edge.apart || edge.isSentence) return false;
  if (size > sizes.same) return edge.inMargin && known.pages > 5 && known.share(edge) >= 0.6;
  if (known.pages > 3 && known.share(edge) >= 0.8) return true;
  return edge.inMargin && (sameNear(edge, around) > 1 || styleOf(edge.line) !== style);
}

/**
 * Some writers mark text as no part of it because they can't place it. So other pages have to confirm that, be it from another
 * place, as on a first page; where there are none, it must look like a header.
 */
function isMarkedAtEdge(edge: Edge, { neighbours, body, known }: Around): boolean {
  if (!edge.marked) return false;
  if (known.share(edge) * known.pages > 2) return true;
  return neighbours.length < 2 && (edge.line.size < sizes.smaller * body || (edge.inMargin && edge.apart));
}

/** A number that counts the pages, or is the page's own. A table has numbers at its edges, too, and a heading may be a year. */
function isPageNumber(edge: Edge, { neighbours, body, style }: Around): boolean {
  const [number] = edge.numbers;
  if (number === undefined || !pageNumber.test(edge.words) || edge.line.size > largestNumber * body) return false;
  if (number === edge.page && (edge.marked || (edge.alone && (edge.apart || styleOf(edge.line) !== style))))
    return true;
  if (number >= years.from && number <= years.to && number !== edge.page) return false;
  if (edge.isPart && !edge.alone) return false;
  return neighbours.some((others) => others.some((other) => isSame(edge, other)));
}

/** Which lines a document has at its pages' edges how often. */
export class RepeatedEdges {
  private readonly counts = new Map<string, number>();
  private readonly places = new Map<string, Map<string, number>>();
  pages = 0;

  /** @param edges of one page; sign -1 to take away again what was added */
  add(edges: readonly Edge[], sign: 1 | -1): void {
    this.pages += sign;
    for (const key of new Set(edges.map(keyOf))) this.counts.set(key, (this.counts.get(key) ?? 0) + sign);
    for (const edge of edges) {
      const words = this.places.get(placeOf(edge)) ?? new Map<string, number>();
      this.places.set(placeOf(edge), words.set(textOf(edge), (words.get(textOf(edge)) ?? 0) + sign));
    }
  }

  /** The share of the document's pages that have the line. */
  share(edge: Edge): number {
    return this.pages === 0 ? 0 : (this.counts.get(keyOf(edge)) ?? 0) / this.pages;
  }

  /** Have most pages a line there, and nearly each of them the words of some other? So stands a header that names the chapter. */
  isPlaceOfHeaders(edge: Edge): boolean {
    const counts = [...(this.places.get(placeOf(edge))?.values() ?? [])];
    const sum = (of: readonly number[]) => of.reduce((total, count) => total + count, 0);
    const lines = sum(counts);
    return this.pages > 4 && lines >= 0.6 * this.pages && sum(counts.filter((count) => count > 1)) >= 0.7 * lines;
  }
}

/** With its numbers: what counts the pages is no running header's name. */
const textOf = ({ words, numbers }: Edge): string => `${words} ${numbers}`;
const keyOf = (edge: Edge): string => `${edge.side} ${styleOf(edge.line)} ${textOf(edge)}`;
const placeOf = ({ side, distance, line }: Edge): string => `${side} ${Math.round(distance)} ${styleOf(line)}`;

const isSame = (one: Edge, other: Edge): boolean =>
  one.side === other.side &&
  one.line.turn === other.line.turn &&
  Math.abs(one.distance - other.distance) < one.line.size * 0.6 &&
  Math.abs(one.line.size - other.line.size) < 0.5 &&
  (one.words === other.words ? mayDiffer(one, other) : one.rough && isAlike(one.words, other.words));

/**
 * May the numbers be others? A header's count the pages, if they stand as such numbers do; "Bilaga 1" and "Bilaga 2" are headings,
 * "1 A.a." and "2 A.a." notes, "Målet är 1 procent" is text. An OCR engine reads some as others.
 */
function mayDiffer(one: Edge, other: Edge): boolean {
  const pages = other.page - one.page;
  return one.numbers.every((number, i) => {
    const differs = (other.numbers[i] ?? 0) - number;
    return differs === 0 || (one.counting[i] && other.counting[i] && (one.rough || differs === pages));
  });
}

/** Do two lines differ by no more letters than an OCR engine gets wrong? By their pairs of letters. */
function isAlike(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 8) return false;
  const pairs = (text: string) => Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
  const known = new Set(pairs(one));
  const all = pairs(other);
  return 2 * all.filter((pair) => known.has(pair)).length >= 0.75 * (all.length + one.length - 1);
}
