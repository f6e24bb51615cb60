/** Average widths of letters, in whatever unit the caller uses; estimates err on the wide side. */
export interface Letters {
  /** One of a heading, which is bold, as letters mostly are: some are wider, some narrower. */
  heading: number;
  /** One of a cell. */
  cell: number;
  /** Beside the words of a cell, both sides together. */
  beside: number;
  /** Words of so many letters break nowhere, though the columns then take more than the room: where nothing hyphenates them. */
  unbroken?: number;
}

/** The width of an average letter as a share of the font size, for a rather wide font. */
export const inEms: Letters = { heading: 0.7, cell: 0.62, beside: 1.5 };
/** The same in Arial, which a list in Word is set in, with 12 % more: another font stands in for it where it is missing. */
export const inArial: Letters = { heading: 0.7, cell: 0.6, beside: 1 };

/** Of the room that the headings leave, the share for words that would break; the rest is divided by the columns' contents. */
const forWords = 0.7;

/** A line of running text, which is read, has at least so many letters where there is room; and so long is what counts as running text. */
const readable = { line: 18, from: 40 };

/** Longer words are hyphenated, or broken, rather than to take what the other columns need. */
const longestKept = 12;

/** Longer words of names break, rather than to take what is read. In usual letters. */
const longestName = 22;

interface Column {
  heading: string;
  /** The width of an empty column, in proportion to the others. */
  width: number;
  /** Nothing in it is hyphenated. */
  isOfNames?: boolean;
}

/**
 * Columns by what stands in them, but so that no word of a heading breaks; nor one of a cell, where there is room for that. None gets more
 * than its longest line takes, as long as another can use it.
 * @param room what they share; where the headings alone take more, the columns do
 */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  room: number,
  { heading, cell, beside, unbroken = 0 }: Letters,
): number[] {
  const longestWords = columns.map((_, i) =>
    rows.reduce((most, texts) => Math.max(most, widestWord(texts[i] ?? '')), 0),
  );
  const least = columns.map((column, i) =>
    Math.max(
      widestWord(column.heading) * heading + beside,
      column.isOfNames || unbroken > 0 ? Math.min(longestWords[i] ?? 0, unbroken || longestName) * cell + beside : 0,
    ),
  );
  const wished = columns.map((_, i) => {
    const { [i]: longest = 0 } = longestWords;
    const isRunning = rows.some((texts) => (texts[i]?.length ?? 0) > readable.from);
    const letters = Math.max(Math.min(longest, longestKept), isRunning ? readable.line : 0);
    return Math.max(least[i] ?? 0, letters * cell + beside);
  });
  const all = Math.max(room, sum(least));
  const over = sum(wished) - sum(least);
  const share = over > 0 ? Math.min(1, (forWords * (all - sum(least))) / over) : 0;
  const floors = least.map((width, i) => width + share * ((wished[i] ?? width) - width));
  const ceilings = columns.map((column, i) => {
    const longest = rows.reduce((most, texts) => Math.max(most, longestLine(texts[i] ?? '')), 0);
    if (longest === 0) return Infinity;
    return Math.max(floors[i] ?? 0, longest * cell + beside, column.heading.length * heading + beside);
  });
  const lengths = rows.map((texts, row) =>
    columns.map((_, i) => {
      const { [i]: text = '' } = texts;
      return Math.min(text.length, longestCounted) * (text === rows[row - 1]?.[i] ? repeated : 1);
    }),
  );
  let widths = floors;
  for (let round = 0; round < rounds; round++)
    widths = shared(weightsOf(columns, lengths, widths), floors, ceilings, all);
  return widths;
}

/** After this many rounds, another changes hardly anything. */
const rounds = 6;
/** How much the highest cell of a row outweighs the others: infinity would be the highest alone. */
const steepness = 4;

/**
 * A row is as high as its highest cell: a column that is seldom filled, but then makes the row high, needs width, and one that others
 * are higher than in each row doesn't. These weights lead to the least height of all rows together: where the derivative by each
 * width is the same, with the p-norm of the cells for the highest. A column to be filled in by others keeps its part of the page.
 */
function weightsOf(
  columns: readonly Column[],
  lengths: readonly (readonly number[])[],
  widths: readonly number[],
): number[] {
  const pulls = columns.map(() => 0);
  for (const row of lengths) {
    const heights = row.map((length, i) => length / (widths[i] || 1));
    const height = sum(heights.map((one) => one ** steepness)) ** (1 / steepness);
    if (height === 0) continue;
    for (const [i, length] of row.entries()) pulls[i] = (pulls[i] ?? 0) + height * (length / height) ** steepness;
  }
  const needs = pulls.map((pull) => pull ** (1 / (steepness + 1)));
  const isFilled = (i: number) => (needs[i] ?? 0) > 0;
  const filled = sum(columns.map(({ width }, i) => (isFilled(i) ? width : 0)));
  const unit = filled > 0 ? sum(needs) / filled : 1;
  return columns.map(({ width }, i) => (isFilled(i) ? (needs[i] ?? 0) : width * unit));
}

/** The weight of a cell with the same text as the one above it, such as a section's heading: it is hardly read again. */
const repeated = 0.5;

/** A single long text doesn't make its column a wide one. */
const longestCounted = 800;

const longestLine = (text: string): number =>
  text
    .slice(0, 10_000)
    .split('\n')
    .reduce((most, line) => Math.max(most, line.length), 0);

/** In proportion, but none below its floor, and above its ceiling only where all the others have theirs, too. */
function shared(
  weights: readonly number[],
  floors: readonly number[],
  ceilings: readonly number[],
  all: number,
): number[] {
  const capped = sum(ceilings) > all ? ceilings : ceilings.map(() => Infinity);
  const fixed = new Map<number, number>();
  for (;;) {
    const left = all - sum([...fixed.values()]);
    const parts = sum(weights.map((weight, i) => (fixed.has(i) ? 0 : weight)));
    const widths = weights.map((weight, i) => fixed.get(i) ?? (left * weight) / parts);
    const bounded = widths.map((width, i) => Math.min(Math.max(width, floors[i] ?? 0), capped[i] ?? Infinity));
    const change = sum(bounded) - sum(widths);
    // As flexible boxes do it: those go first that make the sum too large, or too small.
    const next = widths.flatMap((width, i) => {
      const moved = (bounded[i] ?? width) - width;
      return !fixed.has(i) && moved !== 0 && (change === 0 || moved > 0 === change > 0) ? [i] : [];
    });
    for (const i of next) fixed.set(i, bounded[i] ?? 0);
    if (next.length === 0 || fixed.size === weights.length) return spread(weights, bounded, all);
  }
}

/** Distributes what rounding has left over. */
function spread(weights: readonly number[], widths: readonly number[], all: number): number[] {
  const [over, total] = [all - sum(widths), sum(weights)];
  return widths.map((width, i) => width + (over * (weights[i] ?? 0)) / total);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

const shares: readonly [RegExp, number][] = [
  [/[iljtfrI.,;:'|()-]/, 0.6],
  [/[mwA-ZÅÄÖ]/, 1.35],
];

/** In usual letters. */
export const widthOf = (word: string): number =>
  Array.from(word, (letter) => shares.find(([kind]) => kind.test(letter))?.[1] ?? 1).reduce((a, b) => a + b, 0);

/** How wide the widest word is, in usual letters. A line may end behind a hyphen, but not everywhere behind a slash. */
export const widestWord = (text: string): number =>
  text
    .slice(0, 10_000)
    .split(/[\s\u00ad]+|(?<=-)/u)
    .reduce((most, word) => Math.max(most, widthOf(word)), 0);
