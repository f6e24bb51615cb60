import type { Span } from '../../block.ts';
import type { WordStretch } from './stretches.ts';

/** Words as the document reads with the changes that others have made in it, and what stands beside them there. */
export interface ReadWords {
  before: string;
  words: string;
  after: string;
}

/** What somebody has changed in words that others had put in: the original has neither. */
export interface ChangeWithin {
  author: string;
  date?: string;
  /** Those that others had put in. */
  read: ReadWords;
  /** What is to stand there instead. */
  editing: string;
  /** Who had put them in. Names may be empty. */
  of: string[];
  edits: readonly WordStretch[];
  /** Where it stands, in the reading that has all words. */
  at: Span;
}

/**
 * What is changed in the midst of what others have put in, and what is struck there. At its ends, words that somebody else puts in stand beside
 * words of the original.
 * @param stretches all of a file
 */
export function changesWithin(stretches: readonly WordStretch[]): ChangeWithin[] {
  const found: ChangeWithin[] = [];
  for (const [, own] of Map.groupBy(stretches, ({ block }) => block))
    for (const { from, to } of putRuns(own))
      for (const author of new Set(own.slice(from, to).flatMap(authorsOf))) {
        const change = changeIn(own, { from, to }, author);
        if (change) found.push(change);
      }
  return found;
}

const authorsOf = ({ change, struckBy }: WordStretch) => [change, struckBy].flatMap((one) => (one ? [one.author] : []));

/** Where words were put in one behind the other: indexes, the end exclusive. */
function putRuns(own: readonly WordStretch[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const [i, { is, start }] of own.entries()) {
    const last = runs.at(-1);
    if (is !== 'put') continue;
    if (last?.to === i && own[i - 1]?.end === start) last.to = i + 1;
    else runs.push({ from: i, to: i + 1 });
  }
  return runs;
}

function changeIn(
  own: readonly WordStretch[],
  { from, to }: { from: number; to: number },
  author: string,
): ChangeWithin | undefined {
  const run = own.slice(from, to);
  const edits = run.filter((one, i) => one.struckBy?.author === author || (isPutBy(one, author) && isInside(run, i)));
  const [first] = edits;
  if (!first) return undefined;
  const isRead = readBy(author);
  const isTold = new Set(edits);
  const read = run.filter(isRead);
  const here = textOf(read);
  const after = run.filter((one) => (isTold.has(one) ? isPutBy(one, author) && !one.struckBy : isRead(one)));
  const sides = [textOf(own.slice(0, from).filter(isRead)), textOf(own.slice(to).filter(isRead))] as const;
  const words = asWords(sides, here, textOf(after));
  if (words.read.words === '' || words.read.words === words.editing) return undefined;
  const { date } = (first.struckBy?.author === author ? first.struckBy : first.change) ?? {};
  return {
    ...{ author, ...words, edits, at: { block: first.block, start: first.start, end: edits.at(-1)?.end ?? first.end } },
    of: [...new Set(read.map(({ change }) => change?.author ?? ''))],
    ...(date !== undefined && { date }),
  };
}

const isPutBy = ({ is, change }: WordStretch, author: string) => is === 'put' && change?.author === author;

const textOf = (stretches: readonly WordStretch[]) => stretches.map(({ text }) => text).join('');

/** What somebody found there who has changed it: what others struck stands beside the text, and their own came later. */
const readBy =
  (author: string) =>
  ({ is, change, struckBy }: WordStretch): boolean => {
    if (is === 'put') return change?.author !== author && (!struckBy || struckBy.author === author);
    return is === 'kept' || change?.author === author;
  };

/** Does it cut in two what another put in at once? Whoever was there first didn't put theirs into that of who came later. */
function isInside(run: readonly WordStretch[], i: number): boolean {
  const own = run[i]?.change;
  const isOther = ({ change }: WordStretch) => change?.author !== own?.author;
  const sides = [run.slice(0, i).findLast(isOther), run.slice(i + 1).find(isOther)];
  // What stands instead of words of another's that one has struck.
  if (sides.some((one) => one?.struckBy && one.struckBy.author === own?.author)) return own?.kind === 'inserted';
  const [before, behind] = sides.map((one) => one?.change);
  if (own?.kind !== 'inserted') return false;
  if (!before || before.author !== behind?.author || before.date !== behind.date) return false;
  const [mine, theirs] = [own.date ?? '', before.date ?? ''];
  if (mine !== theirs) return mine > theirs;
  const firstBy = (author: string) => run.findIndex(({ change }) => change?.author === author);
  return firstBy(before.author) < firstBy(own.author);
}

/** In UTF-16 units: more than this is quoted only as far as it is changed, with some words on either side. */
const [longest, aroundLong] = [400, 60];
/** How much beside the words tells where they stand. */
const beside = 32;

/** Whole words, without the white space at their ends. */
function asWords([before, after]: readonly [string, string], here: string, editing: string) {
  const whole = `${before}${here}${after}`;
  let [start, end] = [before.length, before.length + here.length];
  if (here.length > longest) {
    const [first, last] = [sameAtStart(here, editing), sameAtEnd(here, editing)];
    start += Math.max(0, first - aroundLong);
    end -= Math.max(0, Math.min(last, here.length - first) - aroundLong);
  }
  const cut = [start - before.length, before.length + here.length - end] as const;
  const now = editing.slice(cut[0], editing.length - cut[1]);
  const [wordStart, wordEnd] = [startOfWord(whole, start), endOfWord(whole, end)];
  const said = whole.slice(wordStart, wordEnd);
  const bare = wordStart + said.length - said.trimStart().length;
  const words = said.trim();
  return {
    read: {
      before: whole.slice(Math.max(0, bare - beside), bare),
      words,
      after: whole.slice(bare + words.length, bare + words.length + beside),
    },
    editing: `${whole.slice(wordStart, start)}${now}${whole.slice(end, wordEnd)}`.trim(),
  };
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

function startOfWord(text: string, at: number): number {
  let start = at;
  if (isLetter(text[at])) while (start > 0 && isLetter(text[start - 1])) start--;
  return start;
}

function endOfWord(text: string, at: number): number {
  let end = at;
  if (isLetter(text[at - 1])) while (end < text.length && isLetter(text[end])) end++;
  return end;
}

function sameAtStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

function sameAtEnd(one: string, other: string): number {
  let at = 0;
  while (at < Math.min(one.length, other.length) && one[one.length - 1 - at] === other[other.length - 1 - at]) at++;
  return at;
}

/**
 * The words of a span of the reading that has all, as whoever speaks of them found them.
 * @param own the stretches of its block
 * @returns undefined where none of them stood there
 */
export function readWordsIn(own: readonly WordStretch[], { start, end }: Span, author: string): ReadWords | undefined {
  let [before, words, after] = ['', '', ''];
  for (const one of own.filter(readBy(author))) {
    const [from, to] = [start - one.start, end - one.start].map((at) => Math.max(0, Math.min(at, one.text.length)));
    before += one.text.slice(0, from);
    words += one.text.slice(from, to);
    after += one.text.slice(to);
  }
  const said = words.trim();
  if (said === '') return undefined;
  const led = words.slice(0, words.length - words.trimStart().length);
  return {
    before: (before + led).slice(-beside),
    words: said,
    after: (words.slice(led.length + said.length) + after).slice(0, beside),
  };
}
