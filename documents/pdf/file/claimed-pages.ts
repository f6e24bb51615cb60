/**
 * The number of pages that a file claims, from PDF.js's warning that they can't all be reached. It is nowhere else: `numPages`
 * counts only those it reaches.
 */
export function claimedIn(warning: string): number | undefined {
  const [, pages] = /invalid \/Pages tree \/Count: (\d{1,7})\./.exec(warning) ?? [];
  return pages === undefined ? undefined : Number(pages);
}
