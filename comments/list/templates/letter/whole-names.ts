/** In UTF-16 units: what goes on a line of the letterhead, in large type. */
const longestName = 30;

/** "Socialnämnden, Älvmarkens kommun" breaks at its comma, and no name in two. */
export const wholeNames = (names: string): string =>
  names
    .split(/(?<=,)\s+/)
    .map((name) => (name.length > longestName || !names.includes(',') ? name : name.replace(/ /g, '\u00a0')))
    .join(' ');
