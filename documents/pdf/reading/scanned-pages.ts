import type { TextContent } from '../text/runs/page-text.ts';

/** The words of a page that may be a stamp. */
export const wordsOfStamp = ({ items }: TextContent): string =>
  items.map((item) => ('str' in item ? item.str : '')).join(' ');

/** Page numbers, days and times differ from page to page. */
const sameBut = (stamp: string): string => stamp.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim();

/**
 * Which pages that a picture covers, with few words on it, are scans with a stamp. Those whose words most such pages have, since a register
 * prints the same on each; and where more pages are pictures without any word, each of them. The others have a picture as their ground:
 * a cover, or slides.
 * @param stamps page, from 1 → its words
 * @param textless how many other pages are pictures without text
 */
export function scannedAmong(stamps: ReadonlyMap<number, string>, textless: number): Set<number> {
  const alike = Map.groupBy(stamps.keys(), (page) => sameBut(stamps.get(page) ?? ''));
  const repeated = [...alike.values()].filter((pages) => pages.length > 1 && pages.length >= stamps.size / 2).flat();
  const alone = stamps.size - repeated.length;
  return new Set(textless + repeated.length > alone && textless + repeated.length > 0 ? stamps.keys() : repeated);
}
