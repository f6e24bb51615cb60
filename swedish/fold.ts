import { conjunctions } from './conjunctions.ts';

/**
 * A copy of a text to search in: lower case, composed letters, ligatures spelt out, without the characters that
 * no reader sees (soft hyphen, zero-width space and joiners), words broken at a line's end joined. å, ä and ö stay the letters they are.
 */
export interface Folded {
  text: string;
  /** UTF-16 offset in the original of the folded character's first unit. */
  startOf(index: number): number;
  /** UTF-16 offset in the original behind the folded character's last unit. */
  endOf(index: number): number;
}

const unseen = /^[\u00ad\u200b-\u200d\u2060\ufeff]/;
const odd = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufb00-\ufb06\ufeff]/;
const hyphenAtLineEnd = /[-\u2010][ \t]*\r?\n/;

/**
 * A word broken at a line's end ("väl-⏎befinnande"), which is joined; but not a stub before a conjunction
 * ("hälso-⏎och"), nor a hyphen between a capital and what follows ("NPF-⏎utredning").
 */
const lineEnd = new RegExp(
  `(?<=\\p{Ll})[-\\u2010\\u00ad][ \\t]*\\r?\\n[ \\t]*(?=\\p{Ll})(?!(?:${[...conjunctions, 'som'].join('|')})(?!\\p{L}))`,
  'u',
);
const piece = new RegExp(`(${lineEnd.source})|[^][\\u0300-\\u036f]{0,16}`, 'gu');

const unchanged = (index: number) => index;
const next = (index: number) => index + 1;

/** Most text needs lower case alone, which one native call gives; only odd text is walked through. */
export function fold(text: string): Folded {
  if (!odd.test(text) && !(text.includes('\n') && hyphenAtLineEnd.test(text))) {
    const lower = text.toLowerCase();
    if (lower.length === text.length) return { text: lower, startOf: unchanged, endOf: next };
  }
  return foldByPiece(text);
}

function foldByPiece(text: string): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: original, 1: broken, index } of text.matchAll(piece)) {
    if (broken !== undefined || unseen.test(original)) continue;
    const composed = original.normalize('NFKC');
    // A letter whose lower case is longer (İ) keeps its case: the offsets matter more.
    const lower = composed.toLowerCase();
    const part = lower.length === composed.length ? lower : composed;
    parts.push(part);
    for (let i = 0; i < part.length; i++) {
      starts.push(index);
      ends.push(index + original.length);
    }
  }
  return {
    text: parts.join(''),
    startOf: (index) => starts[index] ?? text.length,
    endOf: (index) => ends[index] ?? text.length,
  };
}
