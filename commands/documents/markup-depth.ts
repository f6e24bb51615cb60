/** Tags; and comments and elements of plain text, in which what looks like a tag is none. */
const tags =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|title)\b[^<>]*>[\s\S]*?(?:<\/\1|$)|<(\/?)([a-z][\w:-]*)(?![\w:-])[^<>]*?(\/?)>/gi;

const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements that end where the next one of their kind begins. */
const ended = new Set('p li dt dd tr td th tbody thead tfoot option optgroup rt rp colgroup'.split(' '));

/**
 * Are more elements within each other than `most`? As far as can be told without a parser, which takes time by the square of the depth;
 * where a page leaves ends out, rather too few than too many.
 */
export function isDeeperThan(markup: string, most: number): boolean {
  const open: string[] = [];
  for (const [, , slash, given, closed] of markup.matchAll(tags)) {
    const name = given?.toLowerCase();
    if (!name || empty.has(name) || closed) continue;
    if (slash || ended.has(name)) {
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
    }
    if (!slash) open.push(name);
    if (open.length > most) return true;
  }
  return false;
}
