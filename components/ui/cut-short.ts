/** In UTF-16 units: where a quote is cut. That is more than two lines of the panel, and short enough as a name that is read out. */
export const longestQuote = 200;

/** A text, cut between words where it is longer than that. */
export function cutShort(text: string, longest = longestQuote): string {
  if (text.length <= longest) return text;
  const cut = text
    .slice(0, longest - 2)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  const space = cut.search(/\s\S*$/);
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()} …`;
}
