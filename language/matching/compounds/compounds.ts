import { fold } from '../../swedish/letters/fold.ts';
import { compoundStems } from '../../swedish/words/compound-stems.ts';
import type { Term } from '../terms.ts';

/** What a compound may begin with ("preventionsnivå", "folkhälso"), and what it then names. */
export interface Compounds {
  named: Map<string, Term[]>;
  /** The stems' lengths, the longest first. */
  lengths: number[];
  /** By the first two letters, hashed: is there any stem? This rules out most words. */
  begins: Uint8Array;
}

/** Shorter stems begin too many words that have nothing to do with them. */
const shortestStem = 6;
const shortestRest = 3;
/** What is longer is no word. */
const longestWord = 60;

/** What follows the stem in names that don't speak of the concept. */
const name = /^s?(myndighet|institut|minister|departement|nummer)/;

/**
 * What follows it in words that are derived and not compounded ("tillitsfull"), or where a word only begins alike; and a freedom, to
 * something or from it, is another concept ("yttrandefrihet", "drogfri").
 */
const derived = /^s?(full|lös|het|ner|tisk|tiser|frihet|fri(?:a|tt)?$)/;

const begin = (text: string, at: number) => (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 1023;

/** Collects what compounds of some terms begin with. */
export class CompoundStems {
  private readonly compounds: Compounds = { named: new Map(), lengths: [], begins: new Uint8Array(1024) };
  private readonly lengths = new Set<number>();

  add({ label, concept, scheme, forms }: Term): void {
    const { named: all, begins } = this.compounds;
    const word = fold(label).text;
    if (!/^\p{L}+$/u.test(word)) return;
    for (const stem of forms ? stemsBy(word, forms[word]) : compoundStems(word)) {
      if (stem.length < shortestStem) continue;
      const named = all.get(stem) ?? [];
      if (!named.some((other) => other.concept === concept)) named.push({ label, concept, scheme });
      all.set(stem, named);
      begins[begin(stem, 0)] = 1;
      this.lengths.add(stem.length);
    }
  }

  compiled(): Compounds {
    return { ...this.compounds, lengths: [...this.lengths].toSorted((a, b) => b - a) };
  }
}

export function compileCompounds(terms: Iterable<Term>): Compounds {
  const stems = new CompoundStems();
  for (const term of terms) stems.add(term);
  return stems.compiled();
}

/** A word that has a genitive is a noun. */
const stemsBy = (word: string, forms: readonly string[] = []): string[] => {
  const known = compoundStems(word);
  if (known.length > 0) return known;
  return forms.includes(`${word}s`) ? [word, `${word}s`] : [];
};

/** What the compound from `start` to `end` is built on; in each scheme its longest beginning decides. */
export function namedByCompound(compounds: Compounds, text: string, start: number, end: number): Term[] {
  const length = end - start;
  if (length < shortestStem + shortestRest || length > longestWord || compounds.begins[begin(text, start)] === 0)
    return [];
  const found: Term[] = [];
  // Created only when needed: most words that begin with a stem's letters aren't compounds of it.
  let decided: Set<string> | undefined;
  for (const stem of compounds.lengths) {
    if (length - stem < shortestRest) continue;
    const named = compounds.named.get(text.slice(start, start + stem));
    if (!named) continue;
    const rest = text.slice(start + stem, end);
    if (derived.test(rest)) continue;
    const isName = name.test(rest);
    for (const one of named) if (!isName && !decided?.has(one.scheme)) found.push(one);
    decided ??= new Set();
    for (const { scheme } of named) decided.add(scheme);
  }
  return found;
}
