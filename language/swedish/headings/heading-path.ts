import { itemAt } from '../../lists/item-at.ts';
import { type HeadingNumber, headingNumber, headingText } from './heading-number.ts';

interface Heading {
  text: string;
  /** 1 to 6 as the document gives it; a numbered heading's is adjusted by its number, and may then be a fraction. */
  level: number;
  number?: HeadingNumber;
  series?: Series;
}

/** Headings that are numbered one after the other, under the same heading. */
interface Series {
  kind: HeadingNumber['kind'];
  /** What all of them stand under. */
  under: Heading | undefined;
  last: readonly number[];
  /** Depth of the number → the highest level that the document gives such a heading. */
  levels: Map<number, number>;
}

/**
 * Computes the path of headings at each place, given one heading after the other in reading order. Where headings are numbered, the numbers
 * decide what stands under what, since their levels are often chosen for their looks; else the levels do. Numbers that start
 * again, as in an appendix, belong to another series, and a figure that doesn't continue any series is no number.
 */
export class HeadingPath {
  private stack: Heading[] = [];
  private series: Series[] = [];

  /**
   * @param level 1 to 6; 0, where it isn't known, stands above all others
   * @param number what the text is numbered with, where that is known already
   * @returns the path to the heading, the outermost first and itself as the last; a list of its own for each heading
   */
  enter(level: number, text: string, number = headingNumber(text)): string[] {
    const series = number && this.continued(level, number);
    if (!number) this.put({ text: headingText(text), level });
    else if (series) this.goOn(level, text, number, series);
    else this.begin(level, text, number);
    return this.stack.map((heading) => heading.text);
  }

  private put(heading: Heading): void {
    while (this.top && this.top.level >= heading.level) this.stack.pop();
    this.push(heading);
  }

  private push(heading: Heading): void {
    this.stack.push(heading);
    this.series = this.series.filter(({ under }) => under === undefined || this.stack.includes(under));
  }

  private get top(): Heading | undefined {
    return this.stack.at(-1);
  }

  /** The next of its series stands under what its number begins with. */
  private goOn(level: number, text: string, number: HeadingNumber, series: Series): void {
    const depth = number.parts.length;
    const wanted = Math.min(level, series.levels.get(depth) ?? level);
    const beside = this.stack.findIndex(
      (one) => one.series === series && !isUnder(number.parts, one.number?.parts ?? []),
    );
    if (beside >= 0) this.stack.length = beside;
    const above = this.stack.findLastIndex((one) => one.series === series);
    const floor = above >= 0 ? above + 1 : this.stack.indexOf(series.under as Heading) + 1;
    while (this.stack.length > floor && ((this.top?.level ?? 0) >= wanted || this.rankOfTop > number.rank))
      this.stack.pop();
    series.last = number.parts;
    this.add(wanted, text, number, series);
  }

  private get rankOfTop(): number {
    return this.top?.number?.rank ?? 0;
  }

  private begin(given: number, text: string, number: HeadingNumber): void {
    let level = given;
    // A chapter or an appendix stands under no section, unless that is called "Bilagor".
    if (number.rank < 2) {
      const lower = this.stack.findIndex(
        (one) => (one.number?.rank ?? 0) > number.rank && !holdsAppendices.test(one.text),
      );
      level = Math.min(given, this.stack[lower]?.level ?? given);
      if (lower >= 0) this.stack.length = lower;
    }
    while (this.top && this.top.level >= level && !this.mayHold(level, number)) this.stack.pop();
    this.add(level, text, number, {
      kind: number.kind,
      under: this.top,
      last: number.parts,
      levels: new Map(),
    });
  }

  /** "1 Syfte" stands under "Bilaga 1", and "a)" under "3.1", though all have the same level. */
  private mayHold(level: number, number: HeadingNumber): boolean {
    const { top } = this;
    return top?.number !== undefined && top.number.rank < number.rank && level >= Math.floor(top.level);
  }

  private add(wanted: number, text: string, number: HeadingNumber, series: Series): void {
    const depth = number.parts.length;
    const above = this.top?.level ?? 0;
    const level = wanted > above ? wanted : above + between;
    series.levels.set(depth, Math.min(level, series.levels.get(depth) ?? level));
    if (!this.series.includes(series)) this.series.push(series);
    this.push({ text: headingText(text), level, number, series });
  }

  /**
   * The series that the number continues: that of the heading it stands under ("3.1" under "3"); else one in which it comes next, of
   * several the one whose level is nearest; else one in which it comes later, unless the document gives it a deeper level.
   */
  private continued(level: number, { kind, parts }: HeadingNumber): Series | undefined {
    const above = this.stack.findLast((one) => one.number?.kind === kind && isUnder(parts, one.number.parts));
    if (above?.series) return above.series;
    const depth = parts.length;
    const behind = this.series.filter(
      (series) => series.kind === kind && depth >= Math.min(...series.levels.keys()) && compare(parts, series.last) > 0,
    );
    const distance = ({ levels }: Series) => Math.abs(level - (levels.get(depth) ?? level));
    const nearest = (some: readonly Series[]) =>
      // The one that began last is the innermost.
      some.toReversed().toSorted((a, b) => distance(a) - distance(b))[0];
    return (
      nearest(behind.filter(({ last }) => isNext(parts, last))) ??
      nearest(behind.filter(({ levels }) => level <= Math.ceil(levels.get(depth) ?? level)))
    );
  }
}

interface Titled {
  text: string;
  number: HeadingNumber | undefined;
}

/**
 * The headings of a stored path that can stand under each other by their numbers: "3.1" doesn't stand under "2.", nor "5." under "4.".
 * Paths that earlier versions stored may hold such, since they read the levels in another way.
 * @param path the outermost first
 */
export function possiblePath(path: readonly string[]): string[] {
  const above: Titled[] = [];
  for (const text of path) {
    const number = headingNumber(text);
    const first = number ? firstImpossible(above, number) : -1;
    if (first >= 0) above.length = first;
    above.push({ text, number });
  }
  return above.map(({ text }) => text);
}

/** Index of the outermost heading that the numbered one can't stand under, or -1. Those below it are dropped with it. */
function firstImpossible(above: readonly Titled[], { kind, rank, parts }: HeadingNumber): number {
  const numbered = (one: Titled) => (one.number?.kind === kind ? one.number.parts : []);
  const holder = above.findLastIndex((one) => isUnder(parts, numbered(one)));
  return above.findIndex((one, i) => {
    if (i <= holder || !one.number) return false;
    if (rank < 2 && one.number.rank > rank) return !holdsAppendices.test(one.text);
    // A series of single numbers may have begun again; "3.1" must have its "3" above it.
    return one.number.kind === kind && (parts.length > 1 || compare(parts, one.number.parts) > 0);
  });
}

/** Added to the level of a heading that stands under another to which the document gives the same level. */
const between = 0.1;

const holdsAppendices = /bilag|append|annex/i;

/** Does "6.1" stand under "6"? */
const isUnder = (parts: readonly number[], above: readonly number[]): boolean =>
  above.length > 0 && above.length < parts.length && above.every((one, i) => one === parts[i]);

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = itemAt(a, i) - itemAt(b, i);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** "7", "6.2" and "6.1.1" come next after "6.1", and "7.1" where "7" is no heading. */
function isNext(parts: readonly number[], last: readonly number[]): boolean {
  const own = parts.at(-1) ?? 0;
  const above = parts.slice(0, -1);
  const isSame = above.every((one, i) => one === last[i]);
  if (isSame && parts.length <= last.length && own - itemAt(last, parts.length - 1) <= 1) return true;
  if (isSame && parts.length === last.length + 1 && own <= 1) return true;
  return above.length > 0 && own <= 1 && isNext(above, last);
}
