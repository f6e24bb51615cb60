/** Compounds that share a part: "primär- och sekundärprevention", "frisk-, skydds- och riskfaktorer", "riskfaktorer och -grupper". */
import { isLetter } from '../../swedish/letters/letters.ts';
import { mostMembers, type RestoredTerm } from '../restored.ts';
import type { Scanner } from '../scanner.ts';
import { isAnnounced, isHyphen, separatorAt } from '../separator.ts';
import type { Term } from '../terms.ts';

/** In letters. Longer runs are no words, and the time grows with the square of the length. */
const longestCompound = 60;

/**
 * The first part of a compound whose end stands in a later one.
 * @param start of the stub
 * @param end behind it, at its hyphen
 */
export function sharedEnd(scanner: Scanner, start: number, end: number): RestoredTerm[] {
  const { text } = scanner;
  const announced = isAnnounced(text, start);
  let member = end + 1;
  for (let i = 0; i < mostMembers; i++) {
    const separator = separatorAt(text, member, announced || i > 0);
    if (!separator || !isLetter(text.charCodeAt(separator.next))) return [];
    scanner.readWord(separator.next);
    member = scanner.wordEnd;
    if (isHyphen(text.charCodeAt(member)) && !isLetter(text.charCodeAt(member + 1))) {
      member++;
      continue;
    }
    if (end - start > longestCompound || member - separator.next > longestCompound) return [];
    const own = scanner.longest([0]);
    const whole = text.slice(separator.next, member);
    const stub = text.slice(start, end);
    const joined = firstIn(scanner, cutsOf(whole.length - shortestEnd), (cut) => stub + whole.slice(cut));
    return joined.map(({ named, words }) => {
      return { start, end: own.has(named.scheme) ? end + 1 : member, named, words, how: 'ellipsis' };
    });
  }
  return [];
}

/** In letters: with fewer shared letters, unrelated words would be joined. */
const shortestEnd = 3;
const shortestBeginning = 3;

/** 1 to `last`. */
const cutsOf = (last: number) => Array.from({ length: Math.max(0, last) }, (_, i) => i + 1);

/** The first of the words tried that name something, in each scheme. */
function firstIn(scanner: Scanner, cuts: number[], wordsWith: (cut: number) => string) {
  const found = new Map<string, { named: Term; words: string }[]>();
  for (const cut of cuts) {
    const words = wordsWith(cut);
    const here = Map.groupBy(scanner.termsAfter([0], scanner.formOf(words)), ({ scheme }) => scheme);
    for (const [scheme, terms] of here) {
      if (!found.has(scheme))
        found.set(
          scheme,
          terms.map((named) => ({ named, words })),
        );
    }
  }
  return [...found.values()].flat();
}

/**
 * The last part of a compound whose beginning stands in the one before.
 * @param start of the part, behind its hyphen
 * @param end behind it
 */
export function sharedBeginning(scanner: Scanner, start: number, end: number): RestoredTerm[] {
  const { text } = scanner;
  const before = memberBefore(text, start - 1);
  const part = text.slice(start, end);
  const cuts = cutsOf(before.length - 1).filter((cut) => cut >= shortestBeginning);
  const joined = firstIn(scanner, cuts.reverse(), (cut) => before.slice(0, cut) + part);
  return joined.map(({ named, words }) => ({ start: start - 1, end, named, words, how: 'ellipsis' }));
}

/** The word from which only a separator leads here; '' where there is none. */
function memberBefore(text: string, start: number): string {
  const from = Math.max(0, start - 2 * longestCompound);
  const words = [...text.slice(from, start).matchAll(/\p{L}+/gu)].slice(-mostWordsBetween);
  const ends = words.map(({ 0: word, index }) => ({ word, end: from + index + word.length }));
  return ends.findLast(({ end }) => separatorAt(text, end)?.next === start)?.word ?? '';
}

/** The member and a conjunction of three words. */
const mostWordsBetween = 4;
