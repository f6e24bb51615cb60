import { bend } from './word-forms.ts';

/**
 * How words bend that no row of `paradigms.ts` knows, for glossaries whose words nobody has seen before: what a word's end suggests, and
 * what somebody may choose instead. The ways are those of Svenska Akademiens grammatik.
 */
interface Way {
  name: string;
  /** The forms of a word as a word list has it, the word itself first; without genitives. */
  forms(word: string): string[];
  genitive: boolean;
}

const vowel = '[aeiouyåäöé]';
const endsInVowel = new RegExp(`${vowel}$`);
/** "cykel", "syster": what loses its e before an ending. */
const losesE = new RegExp(`(?<=${vowel}.*[^aeiouyåäöé])e(?=[lr]$)`);
const short = (word: string) => word.replace(losesE, '');
const definite = (word: string) =>
  endsInVowel.test(word) || losesE.test(word) || /or$/.test(word) ? `${word}n` : `${word}en`;
const withoutVowel = (word: string, end: string) => (word.endsWith(end) ? word.slice(0, -end.length) : word);

const noun = (name: string, forms: Way['forms']): Way => ({ name, forms, genitive: true });
const other = (name: string, forms: Way['forms']): Way => ({ name, forms, genitive: false });
const stem = (word: string) => withoutVowel(word, 'a');

const ways: readonly Way[] = [
  noun('en-ord: -a, -an, -or, -orna', (word) => ends(stem(word), 'a', 'an', 'or', 'orna')),
  noun('en-ord: -, -en, -ar, -arna', (word) => [
    ...[word, definite(word)],
    ...ends(short(withoutVowel(word, 'e')), 'ar', 'arna'),
  ]),
  noun('en-ord: -, -en, -er, -erna', (word) => [word, definite(word), ...ends(short(word), 'er', 'erna')]),
  noun('en-ord: -, -n, -r, -rna', (word) => ends(word, '', 'n', 'r', 'rna')),
  noun('en-ord: -are, -aren, -arna', (word) => [word, `${word}n`, `${withoutVowel(word, 'e')}na`]),
  noun('en-ord: -, -en', (word) => [word, definite(word)]),
  noun('ett-ord: -, -et, -en', (word) => [
    ...[word, endsInVowel.test(word) ? `${word}t` : `${short(word)}et`],
    ...(endsInVowel.test(word) ? [] : [`${short(word)}en`]),
  ]),
  noun('ett-ord: -, -t, -n, -na', (word) => ends(word, '', 't', 'n', 'na')),
  noun('ett-ord: -, -et, -er, -erna', (word) => {
    const plural = withoutVowel(word, 'um');
    return [word, plural === word ? `${short(word)}et` : `${plural}et`, ...ends(plural, 'er', 'erna')];
  }),
  other('adjektiv: -, -t, -a', (word) => [word, ...(/tt?$/.test(word) ? [] : [`${word}t`]), `${word}a`]),
  other('adjektiv: -en, -et, -na', (word) => ends(withoutVowel(word, 'en'), 'en', 'et', 'na')),
  other('adjektiv: -ad, -at, -ade', (word) => ends(withoutVowel(word, 'ad'), 'ad', 'at', 'ade')),
  other('adjektiv: -d, -t, -da', (word) => ends(withoutVowel(word, 'd'), 'd', 't', 'da')),
  other('verb: -a, -ar, -ade, -at', (word) => ends(stem(word), 'a', 'ar', 'ade', 'at', 'as', 'ats', 'ades')),
  other('verb: -a, -er, -te, -t', (word) => ends(stem(word), 'a', 'er', 'te', 't', 's', 'as', 'ts')),
  other('verb: -a, -er, -de, -t', (word) => ends(stem(word), 'a', 'er', 'de', 't', 's', 'as', 'ts')),
  other('böjs inte', (word) => [word]),
];

/** The names of the ways that a word may be said to bend in. */
export const waysToBend: readonly string[] = ways.map(({ name }) => name);

/** What somebody has said of a word's forms. */
export interface ChosenForms {
  /** One of `waysToBend`. */
  paradigm?: string | undefined;
  added?: readonly string[] | undefined;
  struck?: readonly string[] | undefined;
}

export interface SuggestedForms {
  /** Lower case, the word itself first, each once. */
  forms: string[];
  /** How they came: somebody has chosen, a row of `paradigms.ts` knows the word, its end suggests one way, or all ways that it may have. */
  by: 'choice' | 'table' | 'end' | 'guess';
  /** The way's name; missing of a guess. */
  paradigm?: string;
}

function ends(stem: string, ...endings: string[]): string[] {
  return endings.map((ending) => stem + ending);
}

/** What a word's end says of its way, the particular before the general. */
const suggestions: readonly (readonly [RegExp, string])[] = [
  [/[^aeiouyåäö]are$/, 'en-ord: -are, -aren, -arna'],
  [/(ning|..ing|dom|lek|stol)$/, 'en-ord: -, -en, -ar, -arna'],
  [/(ion|het|itet|ist|graf|log|tet|ens|ans|ism|ur|tor|skap|nad|ad)$/, 'en-ord: -, -en, -er, -erna'],
  [/(else|lse|ie|je)$/, 'en-ord: -, -n, -r, -rna'],
  [/(ande|ende|eri)$/, 'ett-ord: -, -t, -n, -na'],
  [
    /(stöd|hem|boende|rum|barn|ämne|medel|beslut|avtal|program|system|team|ärende|prov|test|mått)$/,
    'ett-ord: -, -et, -en',
  ],
  [/(ium|eum|um)$/, 'ett-ord: -, -et, -er, -erna'],
  [/[^aeiouyåäö]a$/, 'en-ord: -a, -an, -or, -orna'],
];
/** The same of a word that others follow, which is an adjective or bends in no way. */
const beforeOthers: readonly (readonly [RegExp, string])[] = [
  [/^.{1,3}$/, 'böjs inte'],
  [/ad$/, 'adjektiv: -ad, -at, -ade'],
  [/[^aeiouyåäö]en$/, 'adjektiv: -en, -et, -na'],
  [/[^aeiouyåäö]$/, 'adjektiv: -, -t, -a'],
  [/./, 'böjs inte'],
];

/**
 * The forms in which a word is looked for.
 * @param word folded to lower case, as `fold` gives it
 * @param isLast is it the last word of its label? Others bend as adjectives
 * @param chosen what somebody has said of it
 */
export function formsOfWord(word: string, isLast: boolean, chosen: ChosenForms = {}): SuggestedForms {
  const { forms, ...how } = suggested(word, isLast, chosen.paradigm);
  const struck = new Set(chosen.struck);
  const all = [...new Set([word, ...forms, ...(chosen.added ?? []).map((form) => form.toLowerCase())])];
  const left = all.filter((form) => !struck.has(form));
  return { forms: left, ...how };
}

function suggested(word: string, isLast: boolean, paradigm: string | undefined): SuggestedForms {
  const chosen = ways.find(({ name }) => name === paradigm);
  if (chosen) return { forms: formsBy(chosen, word), by: 'choice', paradigm: chosen.name };
  const known = bend(word);
  if (known.paradigm !== undefined) return { forms: known.forms, by: 'table', paradigm: known.paradigm };
  const [, name] = (isLast ? suggestions : beforeOthers).find(([end]) => end.test(word)) ?? [];
  const way = ways.find((one) => one.name === name);
  if (way) return { forms: formsBy(way, word), by: 'end', paradigm: way.name };
  // "lss", "1177".
  if (!endsInVowel.test(word.replace(/[^aeiouyåäöé]/g, ''))) return { forms: genitive(word), by: 'guess' };
  const [, tried = []] = guesses.find(([end]) => end.test(word)) ?? [];
  const forms = ways.flatMap((one) => (tried.includes(one.name) ? formsBy(one, word) : []));
  return { forms: [...new Set(forms)], by: 'guess' };
}

/** All ways that a noun may have which its end says nothing of. */
const guesses: readonly (readonly [RegExp, readonly string[]])[] = [
  [/e$/, ['en-ord: -, -en, -ar, -arna', 'ett-ord: -, -t, -n, -na']],
  [/./, ['en-ord: -, -en, -ar, -arna', 'en-ord: -, -en, -er, -erna', 'ett-ord: -, -et, -en']],
];

const formsBy = (way: Way, word: string): string[] => {
  const forms = way.forms(word);
  return way.genitive ? forms.flatMap(genitive) : forms;
};
const genitive = (form: string): string[] => (/[sxz]$/.test(form) ? [form] : [form, `${form}s`]);
