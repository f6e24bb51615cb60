import { greatest } from '../../../../language/swedish/many.ts';
import type { Line } from './lines.ts';
import { goesOn } from './sentence-continues.ts';

/** The leading where a page has too few lines to tell. */
const usualLeading = 1.2;
/** Leadings are compared in steps of a twentieth of the type size. */
const parts = 20;
/** Lines of one text have at most the narrow leading, in type sizes; more, up to the widest, only where sentences continue over the gap. */
const [narrow, widest] = [1.6, 4];
/** The share of lines with a wide gap above that must continue the sentence above. */
const goingOver = 1 / 4;
/** How often a step must occur before it counts as the leading of a page or a type size. */
const fewest = 3;
const sameSize = 0.1;
/** Steps that differ by less than this, in type sizes, are the same. */
const alike = 0.06;
/** The share of evenly spaced lines that must continue on the next one to be a text, and not items or headings. */
const goingOn = 1 / 3;

/** The usual distance between baselines on a page, in type sizes; by type size, since notes have another leading than the text. */
export class Leading {
  private readonly bySize = new Map<number, Steps>();
  private readonly all = new Steps();

  /** @param flows lines that stand one under the other */
  constructor(flows: readonly (readonly Line[])[]) {
    for (const lines of flows) {
      const right = greatest(lines.map(({ x1 }) => x1));
      for (const [i, line] of lines.entries()) {
        const above = lines[i - 1];
        if (!above || !isSameSize(above, line)) continue;
        const own = this.bySize.get(keyOf(line)) ?? new Steps();
        this.bySize.set(keyOf(line), own);
        for (const steps of [own, this.all]) steps.add(stepAt(lines, i), goesOn(above, line, right));
      }
    }
  }

  of(line: Line): number {
    return this.bySize.get(keyOf(line))?.usual ?? this.all.usual ?? usualLeading;
  }

  /** The leading between each of a flow's lines and the one above: where text runs on evenly, the room that it has there. */
  within(lines: readonly Line[]): number[] {
    const leading = lines.map((line) => this.of(line));
    for (let start = 1; start < lines.length; ) {
      const end = endOfEven(lines, start);
      const run = lines.slice(start - 1, end);
      if (run.length > 2 && isText(run)) leading.fill(stepAt(lines, start), start, end);
      start = end;
    }
    return leading;
  }
}

const keyOf = ({ size }: Line): number => Math.round(size * 2);
const isSameSize = (above: Line, line: Line): boolean => Math.abs(above.size - line.size) <= sameSize * line.size;

/** How often each step is there, and how often a sentence goes on over it. */
class Steps {
  private readonly counts = new Map<number, { all: number; going: number }>();

  add(step: number, going: boolean): void {
    const key = Math.round(step * parts);
    const count = this.counts.get(key) ?? { all: 0, going: 0 };
    this.counts.set(key, { all: count.all + 1, going: count.going + (going ? 1 : 0) });
  }

  /** The commonest that lines of a text have; undefined where there are too few to tell. */
  get usual(): number | undefined {
    let [most, usual]: [number, number | undefined] = [fewest - 1, undefined];
    for (const [step, { all, going }] of this.counts) {
      const mayBe = step <= narrow * parts || (step <= widest * parts && going >= goingOver * all);
      if (mayBe && all > most) [most, usual] = [all, step / parts];
    }
    return usual;
  }
}

const stepAt = (lines: readonly Line[], i: number): number => {
  const [above, line] = [lines[i - 1] as Line, lines[i] as Line];
  return (line.y - above.y) / line.size;
};

/** The index behind the last line that follows with the same room and type as the one with index `start`. */
function endOfEven(lines: readonly Line[], start: number): number {
  const step = stepAt(lines, start);
  let end = start;
  while (
    end < lines.length &&
    isSameSize(lines[end - 1] as Line, lines[end] as Line) &&
    Math.abs(stepAt(lines, end) - step) < alike
  )
    end++;
  return Math.max(end, start + 1);
}

function isText(lines: readonly Line[]): boolean {
  const right = greatest(lines.map(({ x1 }) => x1));
  const going = lines.slice(1).filter((line, i) => goesOn(lines[i] as Line, line, right));
  return going.length >= goingOn * (lines.length - 1);
}
