import { itemAt } from '../../language/lists/item-at.ts';

/**
 * A text as runs of four words: fewer are common to all strategies, more break at every edit. Case, punctuation and how lines
 * are broken make no difference.
 */
export const shingleWords = 4;

/** A hash of 32 bits for each run, by the number of its first word; as many as there are words but for the last three. */
export function shinglesOf(text: string): Uint32Array {
  const words = wordHashes(text);
  const runs = new Uint32Array(Math.max(0, words.length - shingleWords + 1));
  for (let at = 0; at < runs.length; at++) {
    let hash = 0x9e3779b9;
    for (let i = at; i < at + shingleWords; i++) hash = mixed(hash ^ itemAt(words, i));
    runs[at] = hash;
  }
  return runs;
}

/** FNV-1a of each word, over UTF-16 units. By hand, since a pattern with `\p{L}` takes three times as long. */
function wordHashes(text: string): number[] {
  const lower = text.toLowerCase();
  const hashes: number[] = [];
  let hash = begin;
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    if (isLetter(unit)) hash = Math.imul(hash ^ unit, 0x01000193);
    else if (unit === softHyphen) continue;
    else if (hash !== begin) {
      // A word that is broken at a line's end is one, as in a typeset PDF.
      if (
        (unit === hyphen || unit === typesetHyphen) &&
        lower.charCodeAt(at + 1) === lineFeed &&
        isLetter(lower.charCodeAt(at + 2))
      )
        at++;
      else {
        hashes.push(hash);
        hash = begin;
      }
    }
  }
  if (hash !== begin) hashes.push(hash);
  return hashes;
}

const begin = 0x811c9dc5 | 0;
const [hyphen, typesetHyphen, softHyphen, lineFeed] = [0x2d, 0x2010, 0xad, 0x0a];

/** For each UTF-16 unit: 1 if it is a letter or digit, 2 if not, 0 until it has been asked for. */
const known = new Uint8Array(0x10000);

function isLetter(unit: number): boolean {
  // Behind the end there is none.
  if (Number.isNaN(unit)) return false;
  // Halves of characters beyond U+FFFF count as letters: what they are together makes no difference here.
  if (known[unit] === 0) known[unit] = /[\p{L}\p{N}\p{Surrogate}]/u.test(String.fromCharCode(unit)) ? 1 : 2;
  return known[unit] === 1;
}

/** The finalizer of MurmurHash3, which is in the public domain. */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
