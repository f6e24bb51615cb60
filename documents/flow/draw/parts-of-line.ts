/** What a part of a very long paragraph is drawn in; the name is known to flow-sheet.css. */
export const partElement = 'span.paragraph-part';

export const partAround = (node: Node | undefined): Element | undefined =>
  node?.parentElement?.closest(partElement) ?? undefined;

/** Pieces and letters (UTF-16) in a part of a very long paragraph: a window or some more. */
const most = { pieces: 1000, letters: 10_000 } as const;
/** How much further a good place to end a part is looked for, in letters. */
const looked = 2000;

/** Is it so long that the browser is to lay it out in parts? */
export const isLong = (pieces: number, letters: number): boolean =>
  pieces > 2 * most.pieces || letters > 2 * most.letters;

/**
 * Where the parts of a very long paragraph begin: the browser lays out a paragraph as one, which with 100,000 pieces took two seconds. A
 * part's last line ends with it. So it ends where the document has a line end; else with a sentence, else with a word.
 * @param cuts where its pieces begin, in order
 * @returns UTF-16 offsets, the first 0; one alone where the paragraph isn't that long
 */
export function partStarts(text: string, cuts: readonly number[]): number[] {
  const starts = [0];
  if (!isLong(cuts.length, text.length)) return starts;
  let [start, pieces] = [0, 0];
  for (let i = 0; i < cuts.length; ) {
    const next = cuts[i + 1] ?? text.length;
    pieces++;
    if (pieces < most.pieces && next - start < most.letters) {
      i++;
      continue;
    }
    // A piece may be longer than a part.
    start = goodEnd(text, Math.min(next, start + most.letters));
    if (start >= text.length) break;
    starts.push(start);
    pieces = 0;
    while (i < cuts.length && (cuts[i + 1] ?? text.length) <= start) i++;
  }
  return starts;
}

/** Behind a line end, a sentence, a word. */
const goodEnds = [/(?<=\n)/g, /(?<=[.!?]\s)(?=\S)/g, /(?<=\s)(?=\S)/g];

function goodEnd(text: string, from: number): number {
  const before = text.slice(Math.max(from - 2, 0), from);
  const around = before + text.slice(from, from + looked);
  for (const end of goodEnds) {
    end.lastIndex = before.length;
    const found = end.exec(around);
    if (found) return from - before.length + found.index;
  }
  const isWithinLetter = /[\ud800-\udbff]$/.test(before);
  return isWithinLetter ? from + 1 : from;
}
