import { bend } from '../swedish/words/word-forms.ts';
import { CompoundStems, type Compounds } from './compounds/compounds.ts';
import { type Term, wordsOfLabel } from './terms.ts';

/**
 * The compiled labels: a table from forms to lemmas, and a trie of lemmas to what they name. So the size grows with
 * the number of words, not with the combinations of their forms, and a slip of agreement ("psykiskt hälsa") is found as well.
 */
export interface Lexicon {
  /** Open addressing: slot → form number + 1, or 0 where the slot is free. The size is a power of two. */
  slots: Uint32Array;
  forms: string[];
  /** Form number → its lemmas. Two, where words share a form. */
  lemmas: number[][];
  /** Node → lemma → node; node 0 is the start. */
  next: Map<number, number>[];
  /** Node → what the words up to it name. */
  named: (Term[] | undefined)[];
  /** Node → the schemes that have a label through it. */
  schemes: string[][];
  /** What compounds are built on. */
  compounds: Compounds;
  /**
   * Finds the three first letters of words that may name something, or a hyphen with two letters behind it. Most of a text
   * is passed over in native code. Missing where there are too many beginnings for that to pay, or shorter words.
   */
  starts: RegExp | undefined;
}

/** In letters, what `starts` finds a word by. */
export const startLength = 3;
/** More beginnings than this are in nearly every word. */
const mostStarts = 600;

/** The running hash of a word's code units; start with 0. */
export const hash = (before: number, code: number) => Math.imul(before, 31) + code;

/** Mixes the hash so that its low bits, by which the table is indexed, depend on all letters. */
export const spread = (hashed: number) => Math.imul(hashed ^ (hashed >>> 15), 0x2c1b3c6d) >>> 7;

/** How many labels are compiled in one portion, within a fraction of a frame. */
const portion = 25;

export function compile(terms: Iterable<Term>): Lexicon {
  const portions = compileInPortions(terms);
  for (;;) {
    const { done, value } = portions.next();
    if (done) return value;
  }
}

/** The same, a portion at each call, so that a page that has ten thousand labels to compile isn't kept waiting. */
export function* compileInPortions(given: Iterable<Term>): Generator<undefined, Lexicon> {
  const compounds = new CompoundStems();
  const lemmaNumbers = new Map<string, number>();
  const lemmasOfForm = new Map<string, number[]>();
  const lexicon: Lexicon = {
    slots: new Uint32Array(),
    forms: [],
    lemmas: [],
    next: [new Map()],
    named: [undefined],
    schemes: [[]],
    compounds: compounds.compiled(),
    starts: undefined,
  };

  const lemmaOf = (word: string, own: readonly string[] | undefined): number => {
    // A word that one glossary bends otherwise is another word.
    const { lemma, forms } = own ? { lemma: `${word}|${own.join()}`, forms: own } : bend(word);
    const known = lemmaNumbers.get(lemma);
    if (known !== undefined) return known;
    const number = lemmaNumbers.size;
    lemmaNumbers.set(lemma, number);
    for (const form of new Set(forms)) lemmasOfForm.set(form, [...(lemmasOfForm.get(form) ?? []), number]);
    return number;
  };

  let count = 0;
  for (const term of given) {
    if (++count % portion === 0) yield;
    compounds.add(term);
    const { label, concept, scheme, forms } = term;
    let node = 0;
    for (const word of wordsOfLabel(label)) {
      node = step(lexicon, node, lemmaOf(word, forms && Object.hasOwn(forms, word) ? forms[word] : undefined));
      const through = lexicon.schemes[node];
      if (through && !through.includes(scheme)) through.push(scheme);
    }
    if (node === 0) continue;
    const named = lexicon.named[node] ?? [];
    if (!named.some((other) => other.concept === concept)) named.push({ label, concept, scheme });
    lexicon.named[node] = named;
  }
  yield;
  lexicon.compounds = compounds.compiled();
  lexicon.forms = [...lemmasOfForm.keys()];
  lexicon.lemmas = [...lemmasOfForm.values()];
  yield;
  lexicon.slots = yield* slotsFor(lexicon.forms);
  lexicon.starts = yield* startsOf(lexicon);
  return lexicon;
}

function* startsOf({ forms, lemmas, next }: Lexicon): Generator<undefined, RegExp | undefined> {
  const starts = new Set<string>();
  for (const [number, form] of forms.entries()) {
    if (number % (400 * portion) === 0) yield;
    if (!lemmas[number]?.some((lemma) => next[0]?.has(lemma))) continue;
    if (form.length < startLength) return undefined;
    starts.add(form.slice(0, startLength));
    if (starts.size > mostStarts) return undefined;
  }
  // Without a beginning, as where all forms of a word have been struck, nothing may stand behind the bar: it would be found everywhere.
  return new RegExp(['[-\u2010\u2011][^\\s\\d]{2}', ...starts].join('|'), 'g');
}

function step(lexicon: Lexicon, node: number, lemma: number): number {
  const known = lexicon.next[node]?.get(lemma);
  if (known !== undefined) return known;
  const made = lexicon.next.length;
  lexicon.next.push(new Map());
  lexicon.named.push(undefined);
  lexicon.schemes.push([]);
  lexicon.next[node]?.set(lemma, made);
  return made;
}

/** Marks that are part of a label: "hälso- och sjukvård", "FN:s", "alkohol, narkotika". */
export const isMark = (character: string) => character === '-' || character === ',' || character === ':';

function* slotsFor(forms: string[]): Generator<undefined, Uint32Array> {
  // Less than half full, so that a word that isn't in it nearly always meets a free slot at the first probe.
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(forms.length * 2 + 2)));
  for (const [number, form] of forms.entries()) {
    if (number % (400 * portion) === 0) yield;
    let hashed = 0;
    for (let i = 0; i < form.length; i++) hashed = hash(hashed, form.charCodeAt(i));
    let slot = spread(hashed) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  }
  return slots;
}
