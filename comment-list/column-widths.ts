/** What letters take, in one unit, whichever the caller counts in: rather too much than too little. */
export interface Letters {
  /** One of a heading, which is bold, as letters mostly are: some are wider, some narrower. */
  heading: number;
  /** One of a cell. */
  cell: number;
  /** Beside the words of a cell, both sides together. */
  beside: number;
}

/** Of the size of the letters, in a font that is rather wide. */
export const inEms: Letters = { heading: 0.7, cell: 0.62, beside: 1.5 };

/** Longer words are hyphenated, or broken, rather than to take what the other columns need. */
const longestKept = 18;

interface Column {
  heading: string;
  /** What it takes in proportion to the others. */
  width: number;
}

/**
 * Columns in proportion, but so that no word of a heading breaks; nor one of a cell, where there is room for that.
 * @param room what they share; where the headings alone take more, the columns do
 */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  room: number,
  { heading, cell, beside }: Letters,
): number[] {
  const least = columns.map((column) => widestWord(column.heading) * heading + beside);
  const wished = columns.map((_, i) => {
    const longest = rows.reduce((most, texts) => Math.max(most, widestWord(texts[i] ?? '')), 0);
    return Math.max(least[i] ?? 0, Math.min(longest, longestKept) * cell + beside);
  });
  const all = Math.max(room, sum(least));
  const over = sum(wished) - sum(least);
  const share = over > 0 ? Math.min(1, (all - sum(least)) / over) : 0;
  const floors = least.map((width, i) => width + share * ((wished[i] ?? width) - width));
  return shared(columns, floors, all);
}

/** What is left when those have got theirs that would get too little, the others share in proportion. */
function shared(columns: readonly Column[], floors: readonly number[], all: number): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const left = all - sum([...fixed].map((i) => floors[i] ?? 0));
    const parts = sum(columns.map(({ width }, i) => (fixed.has(i) ? 0 : width)));
    const widths = columns.map(({ width }, i) => (fixed.has(i) ? (floors[i] ?? 0) : (left * width) / parts));
    const tooNarrow = widths.flatMap((width, i) => (!fixed.has(i) && width < (floors[i] ?? 0) ? [i] : []));
    if (tooNarrow.length === 0) return widths;
    for (const i of tooNarrow) fixed.add(i);
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

const shares: readonly [RegExp, number][] = [
  [/[iljtfrI.,;:'|()-]/, 0.6],
  [/[mwA-ZÅÄÖ]/, 1.35],
];

const widthOf = (word: string): number =>
  Array.from(word, (letter) => shares.find(([kind]) => kind.test(letter))?.[1] ?? 1).reduce((a, b) => a + b, 0);

/** How wide the widest word is, in usual letters. A line may end behind a hyphen, but not everywhere behind a slash. */
export const widestWord = (text: string): number =>
  text
    .slice(0, 10_000)
    .split(/[\s\u00ad]+|(?<=-)/u)
    .reduce((most, word) => Math.max(most, widthOf(word)), 0);
