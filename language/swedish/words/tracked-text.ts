import { changedRuns } from './word-changes.ts';

/** A piece of a text with tracked changes: unchanged, struck out or inserted. All pieces together are what is shown. */
export interface TrackedPiece {
  text: string;
  is: 'same' | 'gone' | 'new';
}

/**
 * A text with tracked changes, as in Word. The pieces that aren't new are the old text; those that aren't gone are the new text.
 * Positions count UTF-16 units of all pieces, also of those that are gone.
 */
export type TrackedText = readonly TrackedPiece[];

/** The changes that make one text the other. */
export const tracked = (before: string, after: string): TrackedText =>
  joined(
    changedRuns(before, after).flatMap((run): TrackedPiece[] =>
      'stays' in run
        ? [{ text: run.stays, is: 'same' }]
        : [
            { text: run.gone, is: 'gone' },
            { text: run.come, is: 'new' },
          ],
    ),
  );

/** The new text. */
export const textOf = (text: TrackedText): string =>
  text.map((piece) => (piece.is === 'gone' ? '' : piece.text)).join('');

/** The part of the new text between two positions. */
export const standingIn = (text: TrackedText, from: number, to: number): string => textOf(split(text, from, to).within);

/**
 * Replaces what stands between two positions.
 * @returns the text; `start`: where the replaced part begins; `end`: behind what was inserted
 */
export function replaced(
  text: TrackedText,
  from: number,
  to: number,
  put: string,
): { text: TrackedText; start: number; end: number } {
  const { before, within, after } = split(text, from, to);
  const struck = within.flatMap((piece): TrackedPiece[] => (piece.is === 'new' ? [] : [{ ...piece, is: 'gone' }]));
  // New words stand behind all the struck words there.
  const behind = after[0]?.is === 'gone' && put !== '' ? after.slice(0, 1) : [];
  const rest = after.slice(behind.length);
  const upTo = [...before, ...struck, ...behind];
  const all = joined([...upTo, { text: put, is: 'new' }, ...rest]);
  // Words that are inserted just as they were struck become unchanged ones, which makes the text, and so the position, shorter.
  const end = put === '' ? lengthOf(upTo) : behindLetters(all, textOf(upTo).length + put.length);
  return { text: all, start: lengthOf(before), end };
}

/** The position right behind the first `count` UTF-16 units of the new text. */
export function behindLetters(text: TrackedText, count: number): number {
  let [at, left] = [0, count];
  for (const { text: words, is } of text) {
    if (is !== 'gone' && left <= words.length) return at + left;
    if (is !== 'gone') left -= words.length;
    at += words.length;
  }
  return at;
}

/** What Backspace or Delete removes at a time: a letter as the reader sees it, or a word. */
export type Unit = 'letter' | 'word';

/** What Backspace or Delete would remove at a position, passing over what is struck already; undefined at the text's ends. */
export function erasable(
  text: TrackedText,
  at: number,
  way: 'before' | 'behind',
  unit: Unit,
): { from: number; to: number } | undefined {
  const { before, after } = split(text, at, at);
  const pieces = way === 'before' ? before.toReversed() : after;
  let passed = 0;
  for (const piece of pieces) {
    if (piece.is !== 'gone') {
      const taken = way === 'before' ? lastOf(piece.text, unit) : firstOf(piece.text, unit);
      return way === 'before'
        ? { from: at - passed - taken, to: at - passed }
        : { from: at + passed, to: at + passed + taken };
    }
    passed += piece.text.length;
  }
  return undefined;
}

const letters = new Intl.Segmenter('sv');

const lastOf = (text: string, unit: Unit): number => {
  if (unit === 'letter') return [...letters.segment(text.slice(-longestLetter))].at(-1)?.segment.length ?? 0;
  let at = text.trimEnd().length;
  while (at > 0 && !isBlank(text.charAt(at - 1))) at--;
  return text.length - at;
};

const firstOf = (text: string, unit: Unit): number => {
  if (unit === 'letter') return [...letters.segment(text.slice(0, longestLetter))][0]?.segment.length ?? 0;
  let at = text.length - text.trimStart().length;
  while (at < text.length && !isBlank(text.charAt(at))) at++;
  return at;
};

const isBlank = (letter: string) => letter.trim() === '';

/** More UTF-16 units than an emoji of several people has. */
const longestLetter = 50;

const lengthOf = (pieces: readonly TrackedPiece[]) => pieces.reduce((sum, { text }) => sum + text.length, 0);

function split(text: TrackedText, from: number, to: number): Record<'before' | 'within' | 'after', TrackedPiece[]> {
  const parts = { before: [] as TrackedPiece[], within: [] as TrackedPiece[], after: [] as TrackedPiece[] };
  let at = 0;
  for (const { text: words, is } of text) {
    const [a, b] = [from - at, to - at].map((place) => Math.min(Math.max(place, 0), words.length)) as [number, number];
    for (const [part, cut] of [
      ['before', words.slice(0, a)],
      ['within', words.slice(a, b)],
      ['after', words.slice(b)],
    ] as const)
      if (cut !== '') parts[part].push({ text: cut, is });
    at += words.length;
  }
  return parts;
}

/** Without empty pieces, neighbours of a kind as one, and words that were struck and put in again as they were. */
function joined(pieces: readonly TrackedPiece[]): TrackedText {
  const all: TrackedPiece[] = [];
  const add = ({ text, is }: TrackedPiece) => {
    const last = all.at(-1);
    if (text === '') return;
    if (last?.is === is) all[all.length - 1] = { text: last.text + text, is };
    else all.push({ text, is });
  };
  for (const piece of pieces) {
    add(piece);
    const [gone, put] = all.slice(-2);
    if (gone?.is !== 'gone' || put?.is !== 'new' || gone.text !== put.text) continue;
    all.splice(-2);
    add({ text: put.text, is: 'same' });
  }
  return all;
}
