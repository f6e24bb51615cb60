import { diffArrays } from 'diff';
import { comparable } from '../text/comparable-text.ts';
import { type FlatDocument, type FlatPlace, type FlatSpan, placeAt } from '../text/flatten.ts';

/** How a copy's text differs from the document's: in so many places, or so much that it is another text. */
export type Untracked = number | 'another text';

/** From this share of blocks on that both have, one is a copy of the other. */
const leastCommon = 0.5;

interface ComparedBlock {
  text: string;
  isTracked: boolean;
}

/**
 * Where a copy's text, as it was before its tracked changes, isn't the document's: somebody has changed it without tracking. Both have to be
 * read from Word files: other readings have other blocks. White space, the numbers of headings, page numbers of a table of contents and
 * where paragraphs end don't count.
 * @param tracked words of the copy that the document may have in another reading, since it was sent with changes of them
 */
export function untrackedIn(
  original: FlatDocument<number>,
  document: FlatDocument,
  tracked: readonly FlatSpan[],
): Untracked {
  const changed = new Set(tracked.flatMap(({ start, end }) => [placeAt(original, start), placeAt(original, end)]));
  const ours = blocksOf(document, () => false);
  const theirs = blocksOf(original, (i) => changed.has(i));
  const parts = diffArrays(ours, theirs, { comparator: (a, b) => a.text === b.text, maxEditLength: mostDiffering });
  if (!parts) return 'another text';
  const common = parts.reduce((sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length), 0);
  if (common < leastCommon * Math.min(ours.length, theirs.length)) return 'another text';
  let count = 0;
  for (let at = 0; at < parts.length; ) {
    const place = [];
    const before = parts[at - 1]?.value.at(-1);
    while (parts[at]?.added || parts[at]?.removed) place.push(parts[at++]);
    const behind = parts[at++]?.value[0];
    const [out, put] = [place.filter((one) => one?.removed), place.filter((one) => one?.added)].map((some) =>
      some.flatMap((one) => one?.value ?? []),
    ) as [ComparedBlock[], ComparedBlock[]];
    // A paragraph that came with the document tracked stands beside the words that are told for it.
    const isBeside = [before, ...put, behind].some((one) => one?.isTracked);
    // Words that were struck stand behind all others.
    const isStruck = tracked.length > 0 && put.length === 0 && behind === undefined;
    const isTold = isBeside || isStruck;
    if (!isTold && joined(out) !== joined(put)) count++;
  }
  return count;
}

/** Blocks; what differs in more is no copy, and to compare it takes long. */
const mostDiffering = 2_000;

const joined = (blocks: readonly ComparedBlock[]) => blocks.map(({ text }) => text).join('');

function blocksOf<Id>({ text, places }: FlatDocument<Id>, isTracked: (i: number) => boolean): ComparedBlock[] {
  return places
    .map((place, i) => ({ text: wordsOf(text.slice(place.start, place.end), place), isTracked: isTracked(i) }))
    .filter((block) => block.text !== '');
}

/** What a heading's number is, and the page in a table of contents, follows from what stands elsewhere. */
function wordsOf(text: string, { section }: FlatPlace<unknown>): string {
  const words = comparable(text).text;
  const entry = withoutPage(text);
  const isHeading = comparable(section.at(-1) ?? '').text === words;
  if (!isHeading && entry === undefined) return words;
  return comparable((entry ?? text).trimStart().replace(/^\d{1,3}(?:\.\d{1,3}){0,8}[.)]?\s+/, '')).text;
}

/** An entry of a table of contents: there is a tab, or a row of dots, before its page. */
function withoutPage(text: string): string | undefined {
  const [end = ''] = /(?<!\d)\d{1,4}$/.exec(text.trimEnd()) ?? [];
  const before = text.trimEnd().slice(0, -end.length);
  return end !== '' && /(?:\t|[.…]\s?[.…]|…)\s?$/.test(before) ? before : undefined;
}
