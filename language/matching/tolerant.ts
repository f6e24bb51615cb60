/**
 * Finds the forms that misread words were. A word's skeleton (`ocr-key.ts`) leaves out what scanners confuse; more letters may differ in
 * long words, and in words that stand where a term continues.
 */
import { cheap, harmBetween } from '../swedish/letters/harm.ts';
import { ocrKey } from '../swedish/letters/ocr-key.ts';
import type { Lexicon } from './lexicon.ts';

/** Built only when a harmed text is met. */
export interface TolerantForms {
  /** Form number → skeleton. */
  keys: string[];
  /** Form number → is the word a whole label? */
  names: boolean[];
  /** Skeleton → form number. */
  whole: Map<string, number>;
  /** A part of a longer skeleton → form numbers and where in them it stands. */
  parts: Map<string, { form: number; at: number }[]>;
  /** Node → the forms that lead on from it. */
  children: Map<number, number[]>;
  /** Lemma → its forms. */
  ofLemma: number[][];
  /** Word → earlier answer: texts repeat their words. */
  answers: Map<string, number>;
}

/** Shorter forms are too close to other words: "mål" is one misread letter from a dozen. In letters. */
const shortestForm = 4;
/** In letters. A shorter word that names something by itself must have exactly the form's skeleton, or ordinary words would match. */
const shortestName = 5;
/** In letters; what is longer is no word. */
const longestWord = 60;

/**
 * The largest distance (`harmBetween`) between a word's skeleton and a form's, for a term's first word. It is smaller for forms that name something
 * by themselves, since ordinary words come close to them (samordning, förordning); others need the term's next word, too.
 */
function mostAlone(length: number, names: boolean): number {
  if (length >= 15) return names ? 2 : 3;
  if (length >= 10) return names ? 1 : 2;
  if (names) return length >= 8 ? 0.5 : 0;
  return length >= 7 ? 1 : 0;
}
/** The largest distance where a term continues: only its few possible next words are compared, so one letter in four may differ. */
const mostWithin = (length: number) => Math.min(5, Math.floor(length / 4));

const tolerant = new WeakMap<Lexicon, TolerantForms>();

export function tolerantForms(lexicon: Lexicon): TolerantForms {
  const known = tolerant.get(lexicon);
  if (known) return known;
  const keys = lexicon.forms.map(ocrKey);
  const root = lexicon.next[0] ?? new Map<number, number>();
  const names = lexicon.lemmas.map((lemmas) => lemmas.some((lemma) => lexicon.named[root.get(lemma) ?? -1]));
  const forms: TolerantForms = {
    keys,
    names,
    whole: new Map(),
    parts: new Map(),
    children: new Map(),
    ofLemma: [],
    answers: new Map(),
  };
  for (const [number, form] of lexicon.forms.entries()) {
    for (const lemma of lexicon.lemmas[number] ?? []) push(forms.ofLemma, lemma, number);
    const key = keys[number] ?? '';
    if (form.length >= (names[number] ? shortestName : shortestForm) && !forms.whole.has(key)) {
      forms.whole.set(key, number);
    }
    // Only a form that begins a term may be taken for it without its next words.
    if (!lexicon.lemmas[number]?.some((lemma) => root.has(lemma))) continue;
    for (const { part, at } of partsOf(key, names[number] ?? false)) {
      const others = forms.parts.get(part);
      if (others) others.push({ form: number, at });
      else forms.parts.set(part, [{ form: number, at }]);
    }
  }
  tolerant.set(lexicon, forms);
  return forms;
}

function push(lists: number[][], at: number, value: number): void {
  const list = lists[at];
  if (list) list.push(value);
  else lists[at] = [value];
}

/** The number of the form that a word stands for, or -1. */
export function tolerantFormOf(forms: TolerantForms, word: string): number {
  if (word.length < shortestForm || word.length > longestWord) return -1;
  const known = forms.answers.get(word);
  if (known !== undefined) return known;
  const key = ocrKey(word);
  const most = (number: number, length: number) => mostAlone(length, forms.names[number] ?? false);
  const form = forms.whole.get(key) ?? closest(forms, key, candidatesFor(forms, key), most);
  if (forms.answers.size >= mostAnswers) forms.answers.clear();
  forms.answers.set(word, form);
  return form;
}

/** Enough for the words of a thick book, some megabytes. */
const mostAnswers = 50_000;

/** The form that a word stands for among those that lead on from these nodes, or -1. */
export function tolerantChildOf(
  lexicon: Lexicon,
  forms: TolerantForms,
  word: string,
  nodes: readonly number[],
): number {
  if (word.length > longestWord) return -1;
  const children = nodes.flatMap((node) => {
    const known = forms.children.get(node);
    if (known) return known;
    const made = [...(lexicon.next[node]?.keys() ?? [])].flatMap((lemma) => forms.ofLemma[lemma] ?? []);
    forms.children.set(node, made);
    return made;
  });
  return closest(forms, ocrKey(word), children, (_, length) => mostWithin(length));
}

function closest(
  forms: TolerantForms,
  key: string,
  among: Iterable<number>,
  most: (form: number, length: number) => number,
): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const number of among) {
    const form = forms.keys[number] ?? '';
    const allowed = Math.min(form.length < shortestForm ? 0 : most(number, form.length), least - cheap);
    if (allowed < 0) continue;
    const far = harmBetween(key, form, allowed);
    if (far > allowed) continue;
    best = number;
    least = far;
  }
  return best;
}

/** Forms that share a part with the word, at about the same place. */
function candidatesFor(forms: TolerantForms, key: string): Set<number> {
  const found = new Set<number>();
  if (key.length < 6) return found;
  for (let at = 0; at < key.length - 1; at++) {
    for (let length = 2; length <= 8 && at + length <= key.length; length++) {
      for (const one of forms.parts.get(key.slice(at, at + length)) ?? []) {
        if (Math.abs(one.at - at) <= 3) found.add(one.form);
      }
    }
  }
  return found;
}

/** The skeleton cut into one part more than the most edits allowed, so that at least one part is the same in a word within the distance. */
function partsOf(key: string, names: boolean): { part: string; at: number }[] {
  const edits = mostAlone(key.length, names) / cheap;
  if (edits === 0) return [];
  // Parts of two letters would be in every word.
  const count = Math.min(edits + 1, Math.floor(key.length / 3));
  return Array.from({ length: count }, (_, i) => {
    const at = Math.floor((i * key.length) / count);
    return { part: key.slice(at, Math.floor(((i + 1) * key.length) / count)), at };
  });
}
