/**
 * Attributes whose head is written with another attribute: "psykisk och fysisk ohälsa", "universell, selektiv och indikativ
 * preventionsnivå", "6,0 miljoner till universella, 5,0 till selektiva och 2,0 till indikerade insatser", or before them:
 * "preventionsnivåerna universell, selektiv och indikerad".
 */
import { isLetter, latin } from '../../swedish/letters/letters.ts';
import { mostMembers, type RestoredTerm } from '../restored.ts';
import type { Longest, Scanner } from '../scanner.ts';
import { isHyphen, type Separator, separatorAt, skipSpace, spaceBefore } from '../separator.ts';
import type { Attribute } from './shared-attribute.ts';

/** What Swedish adjectives and participles end in; a list of them may stand before a shared head. */
const adjective =
  /(sk|skt|ska|ell|ellt|ella|iv|ivt|iva|ig|igt|iga|al|alt|ala|ad|at|ade|är|ärt|ära|ande|ende|ös|öst|ösa|bel|belt|bla|ent|enta|ull|ullt|ulla|god|gott|goda|sam|samma|jämlik[at]?)$|^anna[nt]$|^andra$|.samt$/;
const isAdjective = (word: string) => adjective.test(word) && word !== 'procent';

/** What may stand before a later member: an article, or "5,0 till", "resten till", "i sjukvården" and the like. */
const article = latin(/(?:de[nt]?|en|ett)\s{1,9}(?=\p{L})/uy);
const apart = latin(
  /(?:[\d.,]{1,12}(?:\s?%)?|mer|mindre|resten|hälften|i|på|inom|för|hos|till|av|mot|vid|från|med|om)\s{1,9}(?=\p{L})/uy,
);
/** Words that may follow such a beginning before the attribute comes. */
const mostApart = 3;

interface Member {
  start: number;
  end: number;
  /** The nodes that it leads to, if it begins a term. */
  nodes: number[];
  /** Words of another phrase stand before it, so it must be an attribute of the same head. */
  apart: boolean;
}

/**
 * @param start of the attribute's last word
 * @param end behind it
 * @returns the restored term, once or once a scheme. The span goes on over the head, unless a later member needs it for
 *   a concept of its own
 */
export function sharedHead(scanner: Scanner, start: number, end: number, attribute: Attribute): RestoredTerm[] {
  const { text } = scanner;
  const later: Member[] = [];
  // Some write the first as a stub: "psykisk- och fysisk ohälsa".
  let member = behindHyphen(text, end);
  let closing: Separator['opened'] = '';
  for (let i = 0; i < mostMembers; i++) {
    const separator = separatorAt(text, member, attribute.announced);
    if (!separator || isHyphen(text.charCodeAt(separator.next))) return [];
    const next = memberAt(scanner, separator.next);
    if (!next) return [];
    later.push(next);
    closing = separator.opened || closing;
    member = behindHyphen(text, next.end);
    if (!separator.last) continue;
    // "… är universell och regionala insatser …": adjectives of one head agree.
    if (!agree(text.slice(start, end), text.slice(next.start, next.end))) return [];
    const head = headStart(text, member, closing);
    if (head < 0) continue;
    return restoredWith(scanner, attribute, start, end, head, later);
  }
  return [];
}

function restoredWith(
  scanner: Scanner,
  attribute: Attribute,
  start: number,
  end: number,
  head: number,
  later: Member[],
) {
  const longestFrom = (nodes: number[]): Longest => {
    scanner.readWord(head);
    return scanner.longest(nodes);
  };
  const named = longestFrom(attribute.nodes);
  if (named.size === 0) return [];
  const taken = later.map((other) => longestFrom(other.nodes));
  return [...named].flatMap(([scheme, found]): RestoredTerm[] => {
    if (later.some((other, i) => other.apart && !taken[i]?.has(scheme))) return [];
    const own = taken.some((others) => others.has(scheme));
    const words = `${attribute.words} ${scanner.text.slice(head, found.end)}`;
    return found.named.map((one) => ({ start, end: own ? end : found.end, named: one, words, how: 'ellipsis' }));
  });
}

/** The adjective that begins here, or behind an article, or behind some words of another phrase. */
function memberAt(scanner: Scanner, from: number): Member | undefined {
  const { text } = scanner;
  article.lastIndex = from;
  const start = article.test(text) ? article.lastIndex : from;
  const here = isLetter(text.charCodeAt(start)) ? wordAt(scanner, start, false) : undefined;
  if (here && isAdjective(scanner.asItWas(text.slice(start, here.end)))) return here;
  apart.lastIndex = from;
  let at = apart.test(text) ? apart.lastIndex : -1;
  for (let tried = 0; tried < mostApart && at >= 0; tried++) {
    article.lastIndex = at;
    const found = wordAt(scanner, article.test(text) ? article.lastIndex : at, true);
    if (isAdjective(scanner.asItWas(text.slice(found.start, found.end)))) return found;
    const next = skipSpace(text, found.end);
    at = next > found.end && isLetter(text.charCodeAt(next)) ? next : -1;
  }
  return undefined;
}

function wordAt(scanner: Scanner, start: number, apart: boolean): Member {
  scanner.readWord(start);
  return { start, end: scanner.wordEnd, nodes: scanner.after([0], scanner.form), apart };
}

/** Definite and plural adjectives end in -a or -e, the others don't; those in -nde are the same everywhere. */
const agree = (one: string, other: string) =>
  other.endsWith('nde') || /[ae]$/.test(one) === /[ae]$/.test(other) || /^anna[nt]$/.test(other);

const behindHyphen = (text: string, at: number) =>
  isHyphen(text.charCodeAt(at)) && !isLetter(text.charCodeAt(at + 1)) ? at + 1 : at;

/** Start of the head behind the last member and what closes it, or -1. */
function headStart(text: string, end: number, opened: Separator['opened']): number {
  let at = skipSpace(text, end);
  const closes = text[at] ?? '';
  if (closes === ')' || (opened === ',' && closes === ',') || (opened === '–' && /[–—]/.test(closes))) {
    at = skipSpace(text, at + 1);
  }
  return at > end && isLetter(text.charCodeAt(at)) ? at : -1;
}

/** What may stand between a head and the attributes that follow: "nivåerna (", "prevention är", "tre nivåer –". */
const introducing = ['som är', 'är', 'det vill säga', 'dvs.', 'dvs', 'nämligen'];

/** The head that stands before a list of attributes. */
function headBefore(text: string, start: number): string {
  let at = spaceBefore(text, start);
  const introduced = introducing.find((words) => text.startsWith(words, at - words.length));
  if (introduced) at = spaceBefore(text, at - introduced.length);
  if (/[:(–—,"”]/.test(text[at - 1] ?? '')) at = spaceBefore(text, at - 1);
  let from = at;
  while (from > 0 && at - from < longestHead && isLetter(text.charCodeAt(from - 1))) from--;
  return text.slice(from, at);
}

/** In letters. */
const longestHead = 40;

/** Attributes in a list behind their head, all of them of this head: "preventionsnivåerna universell, selektiv och indikerad". */
export function sharedHeadBefore(scanner: Scanner, start: number, end: number, attribute: Attribute): RestoredTerm[] {
  const { text } = scanner;
  const head = headBefore(text, start);
  const form = scanner.formOf(head);
  if (form < 0 || scanner.termsAfter(attribute.nodes, form).length === 0) return [];
  const members = [{ start, end, nodes: attribute.nodes }];
  for (let i = 0, last = false; i < mostMembers && !last; i++) {
    const separator = separatorAt(text, members.at(-1)?.end ?? end);
    if (!separator || !isLetter(text.charCodeAt(separator.next))) return [];
    const next = wordAt(scanner, separator.next, false);
    if (scanner.termsAfter(next.nodes, form).length === 0) return [];
    members.push(next);
    last = separator.last;
  }
  return members.flatMap((member): RestoredTerm[] => {
    const words = `${text.slice(member.start, member.end)} ${head}`;
    return scanner.termsAfter(member.nodes, form).map((named) => {
      return { start: member.start, end: member.end, named, words, how: 'ellipsis' };
    });
  });
}

const negated = latin(/\s{1,9}\(o-?\)\s?-?(?=\p{L})/uy);

/** Both at once: "psykisk (o)hälsa" names psykisk ohälsa, with its bracket, and psykisk hälsa. */
export function bracketedNegation(scanner: Scanner, start: number, end: number, attribute: Attribute): RestoredTerm[] {
  const { text } = scanner;
  negated.lastIndex = end;
  if (!negated.test(text)) return [];
  const head = negated.lastIndex;
  scanner.readWord(head);
  const behind = scanner.wordEnd;
  const noun = text.slice(head, behind);
  const restored = (from: number, to: number, whole: string): RestoredTerm[] =>
    scanner.termsAfter(attribute.nodes, scanner.formOf(whole)).map((named) => {
      return { start: from, end: to, named, words: `${attribute.words} ${whole}`, how: 'ellipsis' };
    });
  return [...restored(start, text.lastIndexOf(')', head) + 1, `o${noun}`), ...restored(head, behind, noun)];
}

/** What follows an attribute that has no noun of its own. */
const noHead = latin(
  /\s{0,9}(?:[.,;:)!?/]|$|(?:och|eller|samt|men|än|respektive|är|var|ska|bör|kan|får|har|som|för|i|på)(?!\p{L}))/uy,
);
/** How far behind a term its head may still be shared, in characters. */
export const reachOfHead = 120;

/**
 * An attribute alone, whose head stands in a term of its kind earlier in the sentence: "universell prevention är billigare
 * än selektiv".
 * @param start of the attribute
 * @param before where a term before it begins and ends
 */
export function headOfEarlier(
  scanner: Scanner,
  start: number,
  end: number,
  attribute: Attribute,
  before: { start: number; end: number },
): RestoredTerm[] {
  const { text } = scanner;
  if (start < before.end || start - before.end > reachOfHead || /[.!?;:]/.test(text.slice(before.end, start)))
    return [];
  noHead.lastIndex = end;
  const [own = '', head = '', ...more] = text.slice(before.start, before.end).split(/\s+/);
  if (!head || more.length > 0 || own === attribute.words || !noHead.test(text)) return [];
  if (/[aet]$/.exec(own)?.[0] !== /[aet]$/.exec(attribute.words)?.[0]) return [];
  return scanner.termsAfter(attribute.nodes, scanner.formOf(head)).map((named) => {
    return { start, end, named, words: `${attribute.words} ${head}`, how: 'ellipsis' };
  });
}
