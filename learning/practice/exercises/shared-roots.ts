import { fold } from '../../../language/swedish/letters/fold.ts';
import { isLinking } from './names-answer.ts';

/** Prefixes of many words that carry no meaning of their own. */
const beginnings = /^(?:till|över|under|före|fram|efter|mellan|genom|sam|upp|icke)(?=\p{L}{4})/u;
/** Inflections and derivations, the longest first: what is left is what related words have in common. */
const endings =
  /(?:heternas?|heterna|heter|heten|ningarna|ningar|ningen|ismen|iska|iskt|isk|ande|ende|ning|anden|arnas?|ornas?|ernas?|ade|aren|are|ism|het|ar|or|er|an|en|et|na|de|te|as|es|a|e|n|r|t|s)$/u;

const shortest = 3;
/** A root of at least so many letters is also recognised inside a longer word. */
const enough = 4;

/** The root that a word shares with words derived from it: "lit" of "litar" and of "lita", "mål" of "målet". */
function rootOf(word: string): string {
  const root = word.replace(endings, '');
  return root.length >= shortest ? root : word;
}

/** The length of the root that two words share, through inflection, compounding or derivation; 0 for none. */
function sharedRoot(one: string, other: string): number {
  return Math.max(
    ...[other, rootOf(other)].map((whole) => partIn(rootOf(one), whole)),
    ...[one, rootOf(one)].map((whole) => partIn(rootOf(other), whole)),
  );
}

/** "Ohälsa" is no form of "hälsa". */
const isNegated = (part: string, whole: string) => whole.startsWith(`o${part}`);

function partIn(part: string, whole: string): number {
  if (isNegated(part, whole)) return 0;
  if (whole.startsWith(part) || whole.endsWith(part)) return part.length;
  // "Äga" of "systemägare": a verb too short to have a root of its own.
  if (part.length === shortest && part.endsWith('a') && whole.includes(part)) return part.length;
  const bare = part.replace(beginnings, '');
  for (let length = bare.length; length >= enough; length--)
    if (whole.replace(beginnings, '').includes(bare.slice(0, length)) && !isNegated(bare.slice(0, length), whole))
      return length;
  return 0;
}

/** The content words of a text, short ones too. */
const rootWords = (text: string): string[] =>
  (fold(text).text.match(/\p{L}{3,}/gu) ?? []).filter((word) => !isLinking(word));

/** The length of the longest root that a word shares with any word of a name. */
const sharedWith = (word: string, name: string) => Math.max(0, ...rootWords(name).map((one) => sharedRoot(word, one)));

/**
 * The words of a text that share more with the right name than with any wrong one, and so give it away. "Litar" points
 * at "tillit", "politikområde" at "folkhälsopolitik".
 */
export function pointers(text: string, right: string, wrong: readonly string[]): string[] {
  return [...new Set(rootWords(text))].filter((word) => {
    const shared = sharedWith(word, right);
    return shared > 0 && wrong.every((name) => sharedWith(word, name) < shared);
  });
}

/** The share of a name's roots that a text contains, 0 to 1: all of "tjänsteutförare" in "utföra tjänster". */
export function saidOf(name: string, text: string): number {
  const said = rootWords(text).map(rootOf);
  const words = rootWords(name);
  const roots = words.map(rootOf);
  const covered = roots.map((word, i) => {
    const whole = words[i] ?? word;
    const letters = Array.from(whole, () => false);
    for (const part of said) {
      if (!isNegated(word, part) && (part.startsWith(word) || part.endsWith(word))) letters.fill(true);
      else if (whole.includes(part) && !isNegated(part, word)) {
        const at = whole.indexOf(part);
        letters.fill(true, at, at + part.length);
      }
    }
    return Math.min(letters.filter(Boolean).length, word.length);
  });
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  return words.length === 0 ? 0 : sum(covered) / sum(roots.map(({ length }) => length));
}
