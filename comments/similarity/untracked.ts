import { diffArrays } from 'diff';
import { addAll } from '../../language/swedish/many.ts';
import { comparable } from '../text/comparable-text.ts';
import type { FlatDocument, FlatPlace, FlatSpan } from '../text/flatten.ts';

/** How a copy's text differs from the document's: in these places, or so much that it is another text. */
export type Untracked = readonly DifferingPlace[] | 'another text';

export interface DifferingPlace {
  /** The headings that it stands under in the copy, the outermost first; of headers and footers undefined. */
  section: readonly string[] | undefined;
  /** The paragraphs that differ, with a line end between them; empty where there are none. */
  before: string;
  after: string;
}

/** From this share of blocks on that both have, or have with most of their words, one is a copy of the other. */
const leastCommon = 0.5;

/** From this share of words on that both have, one paragraph is the other with changes. */
const leastAlike = 0.75;

/** What the document was sent with tracked: the words of the original, and what stands there in it. */
export interface SentChange extends FlatSpan {
  editing: string;
}

interface ComparedBlock {
  /** To be compared. */
  text: string;
  /** As it stands there. */
  words: string;
  isTracked: boolean;
  /** Which of the text's blocks it is. */
  at: number;
}

/**
 * Where a copy's text, as it was before its tracked changes, isn't the document's: somebody has changed it without tracking. Both have to be
 * read from Word files: other readings have other blocks. White space, the numbers of headings, page numbers of a table of contents and
 * where paragraphs end don't count.
 * @param sent the document has them in its text, unless it was read without them; words that were struck stand behind all others. None where
 * the document's text is that of before them
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
      .map((words, at) => ({ text: wordsOf(words, headings), words: words.trim(), isTracked: tracked.has(at), at }))
      .filter((block) => block.text !== '');
  const ours = blocksOf(document.text);
  const compared = (text: string, tracked?: ReadonlySet<number>) =>
    // Where the changes stand in the text, its blocks are numbered otherwise.
    differing(ours, blocksOf(text, tracked), !!tracked, (at) => (tracked ? [] : (original.places[at]?.section ?? [])));
  const without = compared(original.text);
  if (sent.length === 0 || without.length === 0) return without;
  const { text, tracked } = withChanges(original.text, sent);
  const within = compared(text, tracked);
  if (within === 'another text' || without === 'another text') return within === 'another text' ? without : within;
  return within.length < without.length ? within : without;
}

/** What headers and footers say, a paragraph each, that the other's don't. */
export function untrackedAround(copy: readonly string[], document: readonly string[]): DifferingPlace[] {
  const blocks = (texts: readonly string[]) =>
    texts.map((words, at) => ({ text: comparable(words).text, words, isTracked: false, at }));
  return placesIn(diffArrays(blocks(document), blocks(copy), { comparator: isSame }), false, () => undefined);
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

const isSame = (a: ComparedBlock, b: ComparedBlock) => a.text === b.text;

function differing(
  ours: readonly ComparedBlock[],
  theirs: readonly ComparedBlock[],
  hasSent: boolean,
  sectionAt: (at: number) => readonly string[],
): Untracked {
  const parts = diffArrays([...ours], [...theirs], { comparator: isSame, maxEditLength: mostDiffering });
  if (!parts) return 'another text';
  const common = parts.reduce((sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length), 0);
  const least = leastCommon * Math.min(ours.length, theirs.length);
  if (common < least && common + mendedIn(parts) < least) return 'another text';
  return placesIn(parts, hasSent, sectionAt);
}

/** How many blocks are others with a few words changed: all of a short document's may be. */
function mendedIn(parts: Parts): number {
  return parts.reduce((sum, part, i) => {
    const next = parts[i + 1];
    if (!part.removed || !next?.added) return sum;
    const isMended = sharedWords(wordsIn(part.value), wordsIn(next.value)) >= leastAlike;
    return sum + (isMended ? Math.min(part.value.length, next.value.length) : 0);
  }, 0);
}

/** The share of both texts' words that they have in common, 0 to 1. */
function sharedWords(one: string, other: string): number {
  const [ours, theirs] = [one, other].map((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
  const left = new Map<string, number>();
  for (const word of ours ?? []) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of theirs ?? []) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / Math.max(1, (ours?.length ?? 0) + (theirs?.length ?? 0));
}

/** Neighbours that were each changed a little are a place each; all else between two blocks that are the same is one. */
function pairsIn(out: ComparedBlock[], put: ComparedBlock[]): [ComparedBlock[], ComparedBlock[]][] {
  const pairs = out.map((one, i): [ComparedBlock[], ComparedBlock[]] => [[one], put.slice(i, i + 1)]);
  const isEach =
    out.length === put.length && pairs.every(([[a], [b]]) => a && b && sharedWords(a.words, b.words) >= 0.5);
  return isEach ? pairs : [[out, put]];
}

type Parts = ReturnType<typeof diffArrays<ComparedBlock>>;

function placesIn(
  parts: Parts,
  hasSent: boolean,
  sectionAt: (at: number) => DifferingPlace['section'],
): DifferingPlace[] {
  const places: DifferingPlace[] = [];
  /** The last of the copy's blocks that has been passed. */
  let passed = 0;
  for (let at = 0; at < parts.length; at++) {
    const [out, put]: [ComparedBlock[], ComparedBlock[]] = [[], []];
    for (; parts[at]?.added || parts[at]?.removed; at++) addAll(parts[at]?.added ? put : out, parts[at]?.value ?? []);
    const isStruck = hasSent && put.length === 0 && at >= parts.length;
    // How the file's own changes come out in a reading isn't said of each kind: what differs there is no fault of the colleague's.
    const isSent = put.some(({ isTracked }) => isTracked);
    if (!isStruck && !isSent && joined(out) !== joined(put))
      for (const [before, after] of pairsIn(out, put))
        places.push({ section: sectionAt(after[0]?.at ?? passed), before: wordsIn(before), after: wordsIn(after) });
    passed = parts[at]?.value.at(-1)?.at ?? passed;
  }
  return places;
}

/** Blocks; what differs in more is no copy, and to compare it takes long. */
const mostDiffering = 2_000;

const wordsIn = (blocks: readonly ComparedBlock[]) => blocks.map(({ words }) => words).join('\n');
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
