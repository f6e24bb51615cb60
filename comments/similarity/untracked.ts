import { diffArrays } from 'diff';
import { addAll } from '../../language/swedish/many.ts';
import { comparable } from '../text/comparable-text.ts';
import type { FlatDocument, FlatPlace, FlatSpan } from '../text/flatten.ts';

/** How a copy's text differs from the document's: in so many places, or so much that it is another text. */
export type Untracked = number | 'another text';

/** From this share of blocks on that both have, one is a copy of the other. */
const leastCommon = 0.5;

/** What the document was sent with tracked: the words of the original, and what stands there in it. */
export interface SentChange extends FlatSpan {
  editing: string;
}

interface ComparedBlock {
  text: string;
  isTracked: boolean;
}

/**
 * Where a copy's text, as it was before its tracked changes, isn't the document's: somebody has changed it without tracking. Both have to be
 * read from Word files: other readings have other blocks. White space, the numbers of headings, page numbers of a table of contents and
 * where paragraphs end don't count.
 * @param sent the document has them in its text, unless it was read without them; words that were struck stand behind all others
 */
export function untrackedIn(
  original: FlatDocument<number>,
  document: FlatDocument,
  sent: readonly SentChange[],
): Untracked {
  const headings = new Set([original, document].flatMap(({ places }) => places.map(headingOf)));
  const blocksOf = (text: string, tracked: ReadonlySet<number> = new Set()): ComparedBlock[] =>
    text
      .split(blockEnd)
      .map((block, i) => ({ text: wordsOf(block, headings), isTracked: tracked.has(i) }))
      .filter((block) => block.text !== '');
  const ours = blocksOf(document.text);
  const without = differing(ours, blocksOf(original.text), false);
  if (sent.length === 0 || without === 0) return without;
  const { text, tracked } = withChanges(original.text, sent);
  const within = differing(ours, blocksOf(text, tracked), true);
  if (within === 'another text' || without === 'another text') return within === 'another text' ? without : within;
  return Math.min(within, without);
}

const blockEnd = '\u2029';

/** The text with what is to stand there, and the numbers of the blocks that this is in. Of changes on the same words the first counts. */
function withChanges(original: string, sent: readonly SentChange[]): { text: string; tracked: Set<number> } {
  const tracked = new Set<number>();
  let [text, at, block] = ['', 0, 0];
  const add = (more: string) => {
    text += more;
    block += more.split(blockEnd).length - 1;
  };
  for (const { start, end, editing } of sent.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    const put = editing.split('\n').join(blockEnd);
    const words = original.slice(start, end);
    // What is put in begins with the word before it, and where that is a paragraph's last, nothing was changed in that.
    const before = put.startsWith(words + blockEnd) ? words + blockEnd : '';
    add(original.slice(at, start) + before);
    tracked.add(block);
    add(put.slice(before.length));
    tracked.add(block);
    at = end;
  }
  return { text: text + original.slice(at), tracked };
}

function differing(ours: readonly ComparedBlock[], theirs: readonly ComparedBlock[], hasSent: boolean): Untracked {
  const parts = diffArrays([...ours], [...theirs], {
    comparator: (a, b) => a.text === b.text,
    maxEditLength: mostDiffering,
  });
  if (!parts) return 'another text';
  const common = parts.reduce((sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length), 0);
  if (common < leastCommon * Math.min(ours.length, theirs.length)) return 'another text';
  let count = 0;
  for (let at = 0; at < parts.length; at++) {
    const [out, put]: [ComparedBlock[], ComparedBlock[]] = [[], []];
    for (; parts[at]?.added || parts[at]?.removed; at++) addAll(parts[at]?.added ? put : out, parts[at]?.value ?? []);
    const isStruck = hasSent && put.length === 0 && at >= parts.length;
    // How the file's own changes come out in a reading isn't said of each kind: what differs there is no fault of the colleague's.
    const isSent = put.some(({ isTracked }) => isTracked);
    if (!isStruck && !isSent && joined(out) !== joined(put)) count++;
  }
  return count;
}

/** Blocks; what differs in more is no copy, and to compare it takes long. */
const mostDiffering = 2_000;

const joined = (blocks: readonly ComparedBlock[]) => blocks.map(({ text }) => text).join('');
const headingOf = ({ section }: FlatPlace<unknown>) => comparable(section.at(-1) ?? '').text;

/** What a heading's number is, and the page in a table of contents, follows from what stands elsewhere. */
function wordsOf(text: string, headings: ReadonlySet<string>): string {
  const words = comparable(text).text;
  const entry = withoutPage(text);
  if (!headings.has(words) && entry === undefined) return words;
  return comparable((entry ?? text).trimStart().replace(/^\d{1,3}(?:\.\d{1,3}){0,8}[.)]?\s+/, '')).text;
}

/** An entry of a table of contents: there is a tab, or a row of dots, before its page. */
function withoutPage(text: string): string | undefined {
  const [end = ''] = /(?<!\d)\d{1,4}$/.exec(text.trimEnd()) ?? [];
  const before = text.trimEnd().slice(0, -end.length);
  return end !== '' && /(?:\t|[.…]\s?[.…]|…)\s?$/.test(before) ? before : undefined;
}
