import { skeleton } from '../swedish/skeleton.ts';
import type { Lexicon } from './lexicon.ts';

/** Finds the form that a harmed word once was. Built only when a harmed text is met. */
export interface TolerantForms {
  /** Skeleton → form number. */
  whole: Map<string, number>;
  /** Skeleton less one letter → form numbers; for the letters that are lost, added or misread otherwise. */
  short: Map<string, number>;
}

/** Shorter forms are too close to other words: "mål" is one misread letter from a dozen. In letters. */
const shortestForm = 4;
/** A skeleton this long may differ by one letter more: alone, and inside a term whose other words are found. */
const longEnough = { alone: 7, inside: 5 };

const tolerant = new WeakMap<Lexicon, TolerantForms>();

export function tolerantForms(lexicon: Lexicon): TolerantForms {
  const known = tolerant.get(lexicon);
  if (known) return known;
  const forms: TolerantForms = { whole: new Map(), short: new Map() };
  for (const [number, form] of lexicon.forms.entries()) {
    if (form.length < shortestForm) continue;
    const bones = skeleton(form);
    if (!forms.whole.has(bones)) forms.whole.set(bones, number);
    if (bones.length < longEnough.inside) continue;
    for (const less of lessOne(bones)) if (!forms.short.has(less)) forms.short.set(less, number);
  }
  tolerant.set(lexicon, forms);
  return forms;
}

/**
 * The number of the form that a word stands for, or -1.
 * @param where whether words of a term stand before it
 */
export function tolerantFormOf(forms: TolerantForms, word: string, where: 'alone' | 'inside'): number {
  if (word.length < shortestForm || word.length > longestWord) return -1;
  const bones = skeleton(word);
  const whole = forms.whole.get(bones);
  if (whole !== undefined) return whole;
  if (bones.length < longEnough[where]) return -1;
  const added = lessOne(bones).map((less) => forms.whole.get(less) ?? forms.short.get(less));
  return forms.short.get(bones) ?? added.find((number) => number !== undefined) ?? -1;
}

/** In letters; what is longer is no word. */
const longestWord = 60;

const lessOne = (bones: string): string[] => [...bones].map((_, i) => bones.slice(0, i) + bones.slice(i + 1));

/**
 * How sure it is that these words are what they were taken for, 0 to 1: the share of letters before and behind what is
 * other than it should be.
 */
export function certaintyOf(lexicon: Lexicon, forms: TolerantForms, words: string): number {
  let right = 0;
  let all = 0;
  for (const word of words.match(/\p{L}+/gu) ?? []) {
    const form = lexicon.forms[tolerantFormOf(forms, word, 'inside')] ?? word;
    const [shorter, longer] = [Math.min(form.length, word.length), Math.max(form.length, word.length)];
    let before = 0;
    while (before < shorter && form[before] === word[before]) before++;
    let behind = 0;
    while (behind < shorter - before && form.at(-1 - behind) === word.at(-1 - behind)) behind++;
    right += before + behind;
    all += longer;
  }
  return all === 0 ? 1 : Math.round((right / all) * 100) / 100;
}
