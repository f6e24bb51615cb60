import type { CertainWord } from '../swedish/letters/certain-words.ts';
import type { Looks } from '../swedish/letters/looks.ts';
import { type Raised, withRaised } from '../swedish/letters/raised.ts';
import { findTerms } from './find-terms.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match } from './match.ts';

export interface TextToSearch {
  text: string;
  looks: Looks;
  /** Of what was read from a picture: how certain each word is, in order. */
  certain?: readonly CertainWord[];
  /** Raised characters in it, in order, where the document has such information. */
  raised?: readonly Raised[];
  /** For words that are struck out: the text that stood around them. */
  struck?: { before: string; behind: string };
}

/** The matches in a block's text; of struck words with what stood around them: in "psykisk [ohälsa]" the whole term is found. */
export function findInText(lexicon: Lexicon, { text: written, looks, certain, raised, struck }: TextToSearch): Match[] {
  const text = withRaised(written, raised);
  if (!struck || struck.before + struck.behind === '') return findTerms(lexicon, text, looks, certain);
  const found = findBetween(lexicon, { text, looks }, struck);
  if (found.length > 0 || !/\p{L}$/u.test(text) || !/^\p{L}/u.test(struck.behind)) return found;
  // Not every tool marks the words that replace them as inserted: "[ohälsa]hälsa".
  return findBetween(lexicon, { text, looks }, { ...struck, behind: ` ${struck.behind}` });
}

/** The matches that touch the text, cut to it. */
function findBetween(
  lexicon: Lexicon,
  { text, looks }: TextToSearch,
  { before, behind }: { before: string; behind: string },
): Match[] {
  const whole = before + text + behind;
  return findTerms(lexicon, whole, looks).flatMap((match) => {
    const start = Math.max(match.start - before.length, 0);
    const end = Math.min(match.end - before.length, text.length);
    if (start >= end) return [];
    const isWhole = end - start === match.end - match.start;
    const restored = match.restored ?? whole.slice(match.start, match.end);
    return [{ ...match, start, end, ...(!isWhole && { restored }) }];
  });
}
