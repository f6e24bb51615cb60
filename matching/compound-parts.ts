/** Compounds that share a part: "primär- och sekundärprevention", "frisk-, skydds- och riskfaktorer", "riskfaktorer och -grupper". */
import { isLetter } from '../swedish/letters.ts';
import { mostMembers, type Restored } from './restored.ts';
import type { Scanner } from './scanner.ts';
import { isAnnounced, isHyphen, separatorAt } from './separator.ts';

/** In letters; what is longer is no word, and would take time by its square. */
export const longestCompound = 60;

/**
 * The first part of a compound whose end stands in a later one.
 * @param start of the stub
 * @param end behind it, at its hyphen
 */
export function sharedEnd(scanner: Scanner, start: number, end: number): Restored[] {
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
    // Three letters of a shared end: fewer would join anything with anything.
    for (let cut = 1; cut <= whole.length - 3; cut++) {
      const words = stub + whole.slice(cut);
      const named = scanner.termsAfter([0], scanner.formOf(words));
      if (named.length === 0) continue;
      return named.map((one) => {
        return { start, end: own.has(one.scheme) ? end + 1 : member, named: one, words, how: 'ellipsis' };
      });
    }
    return [];
  }
  return [];
}

/**
 * The last part of a compound whose beginning stands in the one before.
 * @param before the compound before
 * @param start of the part, behind its hyphen
 * @param end behind it
 */
export function sharedBeginning(scanner: Scanner, before: string, start: number, end: number): Restored[] {
  for (let cut = before.length - 1; cut >= 3; cut--) {
    const words = before.slice(0, cut) + scanner.text.slice(start, end);
    const named = scanner.termsAfter([0], scanner.formOf(words));
    if (named.length > 0) return named.map((one) => ({ start: start - 1, end, named: one, words, how: 'ellipsis' }));
  }
  return [];
}
