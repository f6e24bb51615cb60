import type { Known } from '../swedish/letters/lost-letters.ts';
import { namedByCompound } from './compounds/compounds.ts';
import type { Lexicon } from './lexicon.ts';
import { Scanner } from './scanner.ts';

const known = new WeakMap<Lexicon, Known>();

/** Tells whether a lower-case word is a form of a word in a label, or a compound that names something. */
export function knownIn(lexicon: Lexicon): Known {
  const before = known.get(lexicon);
  if (before) return before;
  const scanner = new Scanner(lexicon, '');
  const lengths = lengthsByBeginning(lexicon);
  const isKnown: Known = (word) =>
    scanner.formOf(word) >= 0 || namedByCompound(lexicon.compounds, word, 0, word.length).length > 0;
  isKnown.longestFrom = (beginning) => lengths.get(beginning) ?? 0;
  known.set(lexicon, isKnown);
  return isKnown;
}

const beginning = 4;

function lengthsByBeginning({ forms, compounds }: Lexicon): Map<string, number> {
  const lengths = new Map<string, number>();
  const note = (word: string, length: number) => {
    const first = word.slice(0, beginning);
    lengths.set(first, Math.max(lengths.get(first) ?? 0, length));
  };
  for (const form of forms) note(form, form.length);
  // What follows a compound's beginning may be anything.
  for (const stem of compounds.named.keys()) note(stem, Infinity);
  return lengths;
}
