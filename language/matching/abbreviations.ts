/**
 * Abbreviations that a document introduces itself: "psykisk ohälsa (PO)", "PU, dvs. proportionell universalism". Each
 * block's matches are asked for what they introduce; when all blocks have been, the short forms alone are looked for in
 * every block. So it doesn't matter in which order the blocks come.
 */
import { latin } from '../swedish/letters/letters.ts';
import { byPosition, type Match } from './match.ts';
import type { Term } from './terms.ts';

/** One short form and what the document says that it stands for. */
export interface Introduction {
  /** As it is written: case tells "PO" from the river. */
  short: string;
  /** The term that it stands for; undefined where it stands for words that name no concept. */
  term?: Term;
}

/** Two capitals at least, so that no ordinary word is taken for one. */
const shortForm = '(?<short>(?=\\p{L}*\\p{Lu}\\p{L}*\\p{Lu})\\p{L}{2,8})(?![\\p{L}\\d])';
const quote = '["”“»«\']?';
const calling =
  '(?:nedan|fortsättningsvis|härefter|hädanefter|i fortsättningen|i det följande|här|även|också|eller|så kallade?t?|kallat|kallas|kallad|benämnt|förkortat|förkortas|förkortad|förkortning(?:en)?|med förkortningen|som)';
const saying =
  '(?:dvs\\.?|d\\.v\\.s\\.|det vill säga|(?:avses|menas)(?: \\p{L}+){0,4}|utläses|för|(?:som )?står för|betyder|uttyds|(?:är )?(?:en )?förkortning(?:en)? (?:av|för)|[=:–-])';
const behindTerm = [
  latin(new RegExp(`^\\s*[([]\\s*(?:\\p{L}+[\\s:]+){0,4}${quote}${shortForm}`, 'u')),
  latin(new RegExp(`^\\s*(?:[,–-]\\s*)?(?:${calling}[\\s:]+){1,3}${quote}${shortForm}`, 'u')),
];
const beforeTerm = latin(
  new RegExp(`(?<![\\p{L}\\d])${shortForm}${quote}\\s*(?:\\(|,?\\s*${saying})\\s*(?:av |för )?${quote}$`, 'u'),
);
/** How far from a term its short form may stand, in characters. */
const reach = 60;

const bracketed = latin(new RegExp(`\\(${shortForm}\\)`, 'gu'));
/** How far back the words may begin that are no term, in characters. */
const reachOfWords = 120;

/** Two capitals close together: a cheap test before the patterns are tried. */
const capitals = /[A-ZÅÄÖ][a-zåäö]{0,6}[A-ZÅÄÖ]/;
/** Offsets at which a short form may begin; they may overlap. */
const everyCapitals = /[A-ZÅÄÖ](?=[a-zåäö]{0,6}[A-ZÅÄÖ])/g;

/** What a block introduces. `matches` are the block's own, from `findTerms`. */
export function introductionsIn(text: string, matches: readonly Match[]): Introduction[] {
  const introductions: Introduction[] = [];
  if ((matches.length === 0 && !text.includes('(')) || !capitals.test(text)) return introductions;
  const ends = new Set<number>();
  const shorts = [...text.matchAll(everyCapitals)].map(({ index }) => index);
  for (const { concept, scheme, label, how, restored, start, end } of matches) {
    if (how === 'compound' || !shorts.some((at) => at >= start - reach && at < end + reach)) continue;
    const words = restored ?? (how === 'tolerant' ? label : text.slice(start, end));
    const behind = text.slice(end, end + reach);
    const before = text.slice(Math.max(0, start - reach), start);
    const found =
      (capitals.test(behind) && behindTerm.map((one) => one.exec(behind)).find(Boolean)) ||
      (capitals.test(before) && beforeTerm.exec(before)) ||
      undefined;
    const short = found?.groups?.short ?? '';
    if (!short || !spells(short, words)) continue;
    introductions.push({ short, term: { concept, scheme, label } });
    ends.add(end);
  }
  for (const { groups, index } of text.includes('(') ? text.matchAll(bracketed) : []) {
    const short = groups?.short ?? '';
    const before = text.slice(Math.max(0, index - reachOfWords), index);
    const words = /(?<![\p{L}\s-])[\p{L}\s-]*$/u.exec(before)?.[0] ?? '';
    if (!ends.has(index - (before.length - before.trimEnd().length)) && initialsSpell(short, words)) {
      introductions.push({ short });
    }
  }
  return introductions;
}

/** Words whose initial is left out of an abbreviation. */
const small = new Set(['och', 'för', 'av', 'i', 'med', 'till', 'på', 'om', 'samt']);
const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Does the short form have the initials of all the words in order, and no letter that isn't in them? "NPF" may take its P from inside. */
function spells(short: string, text: string): boolean {
  const words = wordsIn(text);
  const letters = short.toLowerCase();
  const initials = words.filter((word) => !small.has(word)).map((word) => word[0] ?? '');
  return letters[0] === words[0]?.[0] && within(initials.join(''), letters) && within(letters, words.join(''));
}

/** Is every letter of the short form the initial of one of the last words, the first of them included? */
function initialsSpell(short: string, text: string): boolean {
  const words = wordsIn(text);
  const letters = short.toLowerCase();
  const initials = words.map((word) => word[0]).join('');
  for (let count = letters.length; count <= letters.length + 3 && count <= words.length; count++) {
    const last = initials.slice(-count);
    if (last[0] === letters[0] && within(letters, last)) return true;
  }
  // A name may hide the other letters inside its words: "Norsk Psykologforening (NPF)".
  const name = /(?:\p{Lu}\p{L}{1,60}\s{1,9}){1,4}\p{Lu}\p{L}{1,60}$/u.exec(text.trimEnd())?.[0] ?? '';
  return name !== '' && spells(short, name);
}

/** Are all letters of the one in the other, in the same order? */
function within(letters: string, others: string): boolean {
  let at = 0;
  for (const letter of others) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** What a document's introductions add to the matches of its blocks, and take from them. */
export interface OwnAbbreviations {
  terms: ReadonlyMap<string, readonly Term[]>;
  /** Their keys, the longest first. */
  shorts: readonly string[];
  /** Short forms that stand for something else in this document, in lower case. */
  taken: ReadonlySet<string>;
  /** Finds the short forms, with genitive and what they are compounded with. */
  pattern: RegExp | undefined;
}

/** A short form that is introduced for two things stands for neither. */
export function ownAbbreviations(introductions: Iterable<Introduction>): OwnAbbreviations {
  const terms = new Map<string, Term[]>();
  const taken = new Set<string>();
  const ambiguous = new Set<string>();
  for (const { short, term } of introductions) {
    if (!term) {
      taken.add(short.toLowerCase());
      continue;
    }
    const known = terms.get(short) ?? [];
    const rival = known.find(({ scheme }) => scheme === term.scheme);
    if (!rival) terms.set(short, [...known, term]);
    else if (rival.concept !== term.concept) ambiguous.add(short);
  }
  for (const short of terms.keys()) if (taken.has(short.toLowerCase())) ambiguous.add(short);
  for (const short of ambiguous) terms.delete(short);
  const shorts = [...terms.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  // Letters alone, so nothing needs escaping. Behind a hyphen it is the end of another word, before one a beginning.
  const pattern = `(?<![\\p{L}\\d]|\\p{L}-)(${shorts.join('|')})(?::?s(?!\\p{L})|(?:-\\p{L}+)+)?(?![\\p{L}\\d])`;
  return { terms, shorts, taken, pattern: shorts.length > 0 ? new RegExp(pattern, 'gu') : undefined };
}

/** A block's matches with those of the document's own abbreviations, and without those that they take away. */
export function withAbbreviations(own: OwnAbbreviations, text: string, matches: readonly Match[]): readonly Match[] {
  const kept = own.taken.size === 0 ? matches : matches.filter(({ label }) => !own.taken.has(label.toLowerCase()));
  // Most blocks have no short form, and this test is quick.
  if (!own.pattern || !own.shorts.some((short) => text.includes(short))) return kept;
  const added: Match[] = [];
  // In a heading of capitals every word looks like one.
  const inCapitals = !/\p{Ll}/u.test(text) && /\s/.test(text.trim());
  for (const { 0: found, 1: short = '', index } of inCapitals ? [] : text.matchAll(own.pattern)) {
    const end = index + found.length;
    for (const named of own.terms.get(short) ?? []) {
      if (kept.some((match) => match.scheme === named.scheme && match.start < end && index < match.end)) continue;
      added.push({ start: index, end, ...named, how: 'abbreviation', restored: named.label.toLowerCase() });
    }
  }
  return added.length > 0 ? [...kept, ...added].toSorted(byPosition) : kept;
}
