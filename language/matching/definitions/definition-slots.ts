/**
 * The place of a term in its clause. Between it and the words that define it may stand what introduces it ("begreppet ”"),
 * other members of a list, an abbreviation in brackets, an insertion. Each phrase is tried at every offset that skips some
 * of these: that is faster than patterns which skip them by themselves.
 */
import { either, pattern } from './definition-parts.ts';

const naming = either(
  'begrepp|begreppet|begreppen|termen|termerna|ordet|orden|uttrycket|uttrycken|benämningen|beteckningen|rubriken|principen|principen om|definitionen av|innebörden av|betydelsen av',
);
const quotes = '["”“»«\'’‘„]';

const opening = pattern(`${quotes}$`);
const article = pattern(
  `(?<!\\p{L})${either('den|det|de|en|ett|så kallad|så kallade|så kallat|s\\.k\\.|god|gott|goda')}\\s+$`,
);
const named = pattern(`(?<!\\p{L})${naming}\\s+$`);
const joinedBefore = pattern(`(?:,?(?<!\\s)\\s+${either('och|samt|eller|och/eller|respektive|liksom')}\\s+|,\\s*)$`);
const wordBefore = pattern(`${quotes}?(?<![\\p{L}-])([\\p{L}-]+)${quotes}?$`);

const closing = pattern(`^${quotes}`);
const arbete = /^\s+arbetet?(?=[\s,(])/;
const bracket = /^\s*\([^()]{1,90}\)/;
const joinedBehind = pattern(
  `^(?:\\s*((?:,\\s*)?(?:och|samt|eller|och/eller|respektive)\\s+|/\\s*)|\\s*,\\s*)(?:${naming}\\s+)?${quotes}?`,
);
const wordBehind = pattern(`^\\s*([\\p{L}-]+)${quotes}?`);
const inserted = pattern(
  '^(?:\\s?[\\d¹²³]{1,2}(?=\\s)|\\s*,\\s(?!och|samt|men|eller|som|det\\svill|vilk|dvs)[^,.;:]{3,70},|\\s+[–—]\\s[^–—.;:]{3,70}\\s[–—])',
);

/** A preposition or a verb beside the term governs it; such a word is no member of a list with it. */
const noMember = pattern(
  `^${either('för|mot|av|i|på|vid|som|till|om|kring|inom|bland|hos|är|att|med|från|mellan|under|genom|hur|när|där|vad|vilket|vilken|vilka|innebär|avser|ska|bör|kan|har|och|samt|eller')}$`,
);
const mostWords = 4;
const mostMembers = 4;
const mostPlaces = 24;

/** Lengths of the text before the term without its introduction, and without the rest of its list; UTF-16 units. */
export interface Starts {
  /** Without articles, quotation marks and the like only. */
  bare: Set<number>;
  /** Without a word that calls it a term, too: "begreppet X". */
  named: Set<number>;
  list: Set<number>;
}

export function startsBefore(before: string): Starts {
  const bare = new Set([before.length]);
  for (const pass of [opening, article, article]) for (const at of bare) strip(before, at, pass, bare);
  const asWord = new Set<number>();
  for (const at of bare) strip(before, at, named, asWord);
  for (const at of asWord) bare.add(at);
  const list = new Set(bare);
  for (const at of bare) membersBefore(before, at, 0, list);
  for (const at of [...list]) {
    const known = asWord.size;
    strip(before, at, named, asWord);
    if (asWord.size > known) for (const one of asWord) list.add(one);
  }
  return { bare, named: asWord, list };
}

function strip(before: string, at: number, what: RegExp, into: Set<number>): void {
  const found = what.exec(before.slice(Math.max(0, at - 40), at));
  if (found) into.add(at - found[0].length);
}

function membersBefore(before: string, at: number, depth: number, into: Set<number>): void {
  const joined = joinedBefore.exec(before.slice(Math.max(0, at - 20), at));
  if (!joined || depth >= mostMembers) return;
  let start = at - joined[0].length;
  for (let count = 0; count < mostWords && into.size < mostPlaces; count++) {
    const word = wordBefore.exec(before.slice(Math.max(0, start - 60), start));
    if (!word || noMember.test(word[1] ?? '')) return;
    start -= word[0].length;
    into.add(start);
    membersBefore(before, start, depth + 1, into);
    const space = /(?<!\s)\s+$/.exec(before.slice(Math.max(0, start - 9), start));
    if (!space) return;
    start -= space[0].length;
  }
}

/** Offsets in the text after the term, UTF-16 units. */
export function endsBehind(rest: string): Set<number> {
  const ends = new Set([0]);
  for (const one of [closing, arbete, bracket]) for (const at of ends) skip(rest, at, one, ends);
  const last = new Set<number>();
  for (const at of ends) membersBehind(rest, at, 0, false, last);
  for (const at of last) ends.add(at);
  for (const one of [bracket, inserted]) for (const at of ends) skip(rest, at, one, ends);
  return ends;
}

function skip(rest: string, at: number, what: RegExp, into: Set<number>): void {
  const found = what.exec(rest.slice(at, at + 120));
  if (found && found[0] !== '') into.add(at + found[0].length);
}

/** @param closed has a conjunction announced the last member? */
function membersBehind(rest: string, at: number, depth: number, closed: boolean, into: Set<number>): void {
  const joined = joinedBehind.exec(rest.slice(at, at + 40));
  if (!joined || depth >= mostMembers || closed) return;
  const isLast = joined[1] !== undefined;
  let end = at + joined[0].length;
  for (let count = 0; count < mostWords && into.size < mostPlaces; count++) {
    const word = wordBehind.exec(rest.slice(end, end + 60));
    if (!word || noMember.test(word[1] ?? '')) return;
    end += word[0].length;
    if (isLast) into.add(end);
    membersBehind(rest, end, depth + 1, isLast, into);
  }
}

/** Offsets at which a clause may begin with its subject. */
export const clause = `(?:^[^\\p{L}]*|[:;(•●▪–—]\\s*|,\\s+(?:och\\s+|samt\\s+)?|§\\s+|[.!?]\\s+|(?<!\\p{L})${either('att|men|medan|eftersom|där|alltså')}\\s+)`;
/** What may begin the clause before its subject. */
export const subject = pattern(`${clause}$`);
