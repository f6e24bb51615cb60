import type { Block, BlockId } from './block.ts';
import { contentsAmong } from './contents.ts';

/** In UTF-16 units: an entry is a heading and a number, with those of the headings under it where these go on in it. */
const longestEntry = 600;
/** How many entries in a row make a table of contents: fewer may be a list of figures in the text. */
const fewest = 3;
/** Between them may stand as many blocks that are none: what a page's end cuts off, or an entry without a number. */
const mostBetween = 1;

/** What ends in such a number and is no entry: "den 12 mars 2027", "år 2030", "Tabell 3", "s. 12", a heading "Mål 5", sentences. */
const noEntry =
  /(?<=\p{L})[.!?]\s+\p{Lu}|(?:^|\s)(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|år|åren|och|till|tabell|figur|diagram|sida|sidan|s\.|dnr|nr|artikel)\s+\d+$|^(?:mål|steg|avsnitt|bilaga|del|kap\.?|kapitel)\s+\d+$/iu;

/**
 * The blocks that only lead to others, as a table of contents or a menu: where a document doesn't say so, what is called one and names the
 * headings (`contents.ts`), or a row of lines that end with the number of a page, each as high as the one before.
 */
export function guidesAmong(blocks: readonly Block[]): ReadonlySet<BlockId> {
  const guides = new Set(contentsAmong(blocks));
  let row: { id: BlockId; dots: boolean }[] = [];
  let [last, apart] = [Number.NEGATIVE_INFINITY, 0];
  const end = () => {
    // Without dots they may be rows of figures, and must be more.
    if (row.length >= (row.some(({ dots }) => dots) ? fewest : 2 * fewest)) for (const { id } of row) guides.add(id);
    row = [];
    [last, apart] = [Number.NEGATIVE_INFINITY, 0];
  };
  for (const { id, kind, guide, text } of blocks) {
    if (guide) guides.add(id);
    const found = guide || kind === 'footnote' || kind === 'table-cell' ? undefined : entryIn(text);
    if (found && found.page >= last) {
      row.push({ id, dots: found.dots });
      [last, apart] = [found.page, 0];
    } else if (row.length > 0 && ++apart > mostBetween) end();
  }
  end();
  return guides;
}

/** "2.1 Psykisk hälsa ..... 12", "Bilaga 1 12". */
function entryIn(text: string): { page: number; dots: boolean } | undefined {
  if (text.length > longestEntry) return undefined;
  const line = text.trim();
  const page = /(?<!\d)\d{1,4}$|(?<=[.…·_]\s?)[ivxl]{1,7}$/.exec(line)?.[0];
  if (page === undefined) return undefined;
  let from = line.length - page.length;
  const end = from;
  while (from > 0 && /[.…·_\s]/.test(line.charAt(from - 1))) from--;
  const [before, between] = [line.slice(0, from), line.slice(from, end)];
  if (!/\p{L}/u.test(before) || !(between.length > 2 || /\s|…/.test(between)) || noEntry.test(line)) return undefined;
  return { page: /\d/.test(page) ? Number(page) : romanPage(page), dots: /[.…·_]/.test(between) };
}

const worth: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };
/** Pages that are counted in Roman numbers come before the others. They are only looked for behind dots: "i" is a word. */
const beforeArabic = 10_000;

const romanPage = (page: string): number =>
  [...page].reduce((sum, letter, i) => {
    const [own, next] = [worth[letter] ?? 0, worth[page.charAt(i + 1)] ?? 0];
    return sum + (own < next ? -own : own);
  }, -beforeArabic);
