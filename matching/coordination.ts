/**
 * Words that a coordination leaves out. Three kinds, each a table in test/unit/coordination.test.ts:
 * a shared attribute ("psykisk hälsa och välbefinnande"), a shared head ("psykisk och fysisk ohälsa") and a shared
 * end of a compound ("primär- och sekundärprevention").
 */
import { isLetter } from '../swedish/letters.ts';
import type { Lexicon } from './lexicon.ts';
import type { Longest, Scanner } from './scanner.ts';
import { isHyphen, separatorAt } from './separator.ts';
import type { Named } from './terms.ts';

/** A concept that is named with words left out. Offsets are the folded text's. */
export interface Restored {
  start: number;
  end: number;
  named: Named;
  /** The words with those that were left out. */
  words: string;
  how: 'coordination' | 'ellipsis';
}

/** Longer lists than this are no coordination of concepts. */
const mostMembers = 8;

/** In letters; what is longer is no word, and would take time by its square. */
export const longestCompound = 60;

/** What Swedish adjectives and participles end in; a list of them may stand before a shared head. */
const adjective =
  /(sk|skt|ska|ell|ellt|ella|iv|ivt|iva|ig|igt|iga|al|alt|ala|ad|at|ade|är|ärt|ära|ande|ende|ös|öst|ösa|bel|belt|bla|ent|enta|ull|ullt|ulla|god|gott|goda)$/;

/**
 * Members that share the attribute of a term before them: in "psykisk hälsa, välbefinnande och ohälsa" the two last.
 * @param attribute the nodes behind the attribute's words
 * @param words the attribute's words, to restore with
 * @param end behind the term that has the attribute
 */
export function sharedAttribute(scanner: Scanner, attribute: number[], words: string, end: number): Restored[] {
  const restored: Restored[] = [];
  let member = end;
  for (let i = 0; i < mostMembers; i++) {
    const separator = separatorAt(scanner, member);
    if (!separator || isHyphen(scanner.text.charCodeAt(separator.next))) break;
    scanner.readWord(separator.next);
    const found = scanner.longest(attribute);
    const here = [...found.values()];
    if (here.length === 0) break;
    member = Math.max(...here.map((one) => one.end));
    // A comma alone joins only where the list goes on: "psykisk hälsa, tillstånd som …" is no list.
    // A label that is itself a list ends it as well.
    const text = scanner.text.slice(separator.next, member);
    if (!separator.last && !separatorAt(scanner, member) && !/\s(och|eller|samt)\s/.test(text)) break;
    if (isHyphen(scanner.text.charCodeAt(member)) || standsAlone(scanner.text, text, member)) break;
    for (const { end: behind, named } of here) {
      const text = `${words} ${scanner.text.slice(separator.next, behind)}`;
      restored.push(...named.map((one) => restoredAs(separator.next, behind, one, text, 'coordination')));
    }
    if (separator.last && !separatorAt(scanner, member)?.last) break;
  }
  return restored;
}

/**
 * An attribute whose head stands behind later members: "psykisk och fysisk ohälsa", "universell, selektiv och indikativ
 * preventionsnivå". The span goes on over the head, unless a later member needs it for a concept of its own.
 * @param start of the attribute
 * @param end behind it
 * @param attribute the nodes that it leads to
 */
export function sharedHead(scanner: Scanner, start: number, end: number, attribute: number[]): Restored[] {
  const later: number[][] = [];
  // Some write the first as a stub: "psykisk- och fysisk ohälsa".
  let member = behindHyphen(scanner.text, end);
  for (let i = 0; i < mostMembers; i++) {
    const separator = separatorAt(scanner, member);
    if (!separator || isHyphen(scanner.text.charCodeAt(separator.next))) return [];
    scanner.readWord(separator.next);
    member = scanner.wordEnd;
    const nodes = scanner.after([0], scanner.form);
    if (nodes.length === 0 && !adjective.test(scanner.text.slice(separator.next, member))) return [];
    later.push(nodes);
    const word = scanner.text.slice(separator.next, member);
    member = behindHyphen(scanner.text, member);
    if (!separator.last) continue;
    // "… är universell och regionala insatser …": adjectives of one head agree.
    if (isPlural(word) !== isPlural(scanner.text.slice(start, end)) && !word.endsWith('nde')) return [];
    const head = scanner.gapEnd(scanner.text[member] === ')' ? member + 1 : member);
    if (head < 0) continue;
    const named = headAt(scanner, head, attribute);
    if (named.size === 0) return [];
    const taken = later.map((others) => headAt(scanner, head, others));
    return [...named].flatMap(([scheme, found]) => {
      const own = taken.some((others) => others.has(scheme));
      const words = `${scanner.text.slice(start, end)} ${scanner.text.slice(head, found.end)}`;
      return found.named.map((one) => restoredAs(start, own ? end : found.end, one, words, 'ellipsis'));
    });
  }
  return [];
}

/** Definite and plural adjectives end in -a or -e, the others don't. */
const isPlural = (adjective: string) => /[ae]$/.test(adjective);

const behindHyphen = (text: string, at: number) =>
  isHyphen(text.charCodeAt(at)) && !isLetter(text.charCodeAt(at + 1)) ? at + 1 : at;

/** Members that mean something of their own before these words: "psykisk ohälsa och besvär i ryggen". */
const ownMeaning = [{ member: /^(besvär|sjukdom)/, before: /\s{1,3}(i|på|över|från|av|mot)\s/y }];

function standsAlone(text: string, member: string, end: number): boolean {
  return ownMeaning.some(({ member: own, before }) => {
    before.lastIndex = end;
    return own.test(member) && before.test(text);
  });
}

function headAt(scanner: Scanner, head: number, attribute: number[]): Longest {
  scanner.readWord(head);
  return scanner.longest(attribute);
}

/**
 * The first part of a compound whose end stands in a later one: "primär- och sekundärprevention", "frisk-, skydds- och
 * riskfaktorer".
 * @param start of the stub
 * @param end behind it, at its hyphen
 */
export function sharedEnd(scanner: Scanner, lexicon: Lexicon, start: number, end: number): Restored[] {
  const { text } = scanner;
  let member = end + 1;
  for (let i = 0; i < mostMembers; i++) {
    const separator = separatorAt(scanner, member);
    if (!separator || isHyphen(text.charCodeAt(separator.next))) return [];
    scanner.readWord(separator.next);
    member = scanner.wordEnd;
    if (isHyphen(text.charCodeAt(member)) && !isLetter(text.charCodeAt(member + 1))) {
      member++;
      continue;
    }
    if (end - start > longestCompound || member - separator.next > longestCompound) return [];
    const stub = text.slice(start, end);
    const whole = text.slice(separator.next, member);
    const own = scanner.longest([0]);
    return compounds(scanner, lexicon, stub, whole).map(([words, named]) =>
      restoredAs(start, own.has(named.scheme) ? end + 1 : member, named, words, 'ellipsis'),
    );
  }
  return [];
}

/** The forms that begin with the stub and end as the whole compound does. */
function compounds(scanner: Scanner, lexicon: Lexicon, stub: string, whole: string): [string, Named][] {
  // Three letters of a shared end: fewer would join anything with anything.
  for (let cut = 1; cut <= whole.length - 3; cut++) {
    const words = stub + whole.slice(cut);
    const named = scanner.after([0], scanner.formOf(words)).flatMap((node) => lexicon.named[node] ?? []);
    if (named.length > 0) return named.map((one) => [words, one]);
  }
  return [];
}

/**
 * The last part of a compound whose beginning stands in the one before: "riskfaktorer och -grupper".
 * @param before the compound before
 * @param start of the part, behind its hyphen
 * @param end behind it
 */
export function sharedBeginning(
  scanner: Scanner,
  lexicon: Lexicon,
  before: string,
  start: number,
  end: number,
): Restored[] {
  for (let cut = before.length - 1; cut >= 3; cut--) {
    const words = before.slice(0, cut) + scanner.text.slice(start, end);
    const named = scanner.after([0], scanner.formOf(words)).flatMap((node) => lexicon.named[node] ?? []);
    if (named.length > 0) return named.map((one) => restoredAs(start - 1, end, one, words, 'ellipsis'));
  }
  return [];
}

const restoredAs = (start: number, end: number, named: Named, words: string, how: Restored['how']): Restored => ({
  start,
  end,
  named,
  words,
  how,
});
