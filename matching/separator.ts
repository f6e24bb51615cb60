import { isDigit, isLetter } from '../swedish/letters.ts';
import type { Scanner } from './scanner.ts';

/** What stands between two members of a coordination. */
export interface Separator {
  /** Start of the next member, at its first letter or its hyphen. */
  next: number;
  /** A conjunction or slash, which announces the last member; a comma alone does not. */
  last: boolean;
}

const conjunctions = ['och', 'eller', 'samt', 'respektive', 'resp', 'liksom'];

/** The separator behind a member: comma, slash, conjunction, or comma and conjunction, with or without brackets. */
export function separatorAt(scanner: Scanner, end: number): Separator | undefined {
  const { text } = scanner;
  // A footnote's number may stick to the member.
  let at = end;
  while (isDigit(text.charCodeAt(at))) at++;
  at = scanner.skipSpace(at);
  if (text[at] === ')') at = scanner.skipSpace(at + 1);
  if (text[at] === '(') at = scanner.skipSpace(at + 1);
  let last = false;
  if (text[at] === '/') {
    last = true;
    at = scanner.skipSpace(at + 1);
  } else {
    const comma = text[at] === ',';
    if (comma) at = scanner.skipSpace(at + 1);
    const behind = at > end ? conjunctionEnd(scanner, at) : -1;
    if (behind < 0 && !comma) return undefined;
    if (behind >= 0) {
      last = true;
      at = scanner.skipSpace(behind);
    }
  }
  if (text[at] === '(') at = scanner.skipSpace(at + 1);
  const hyphen = isHyphen(text.charCodeAt(at)) ? 1 : 0;
  return isLetter(text.charCodeAt(at + hyphen)) ? { next: at, last } : undefined;
}

/** Where the conjunction that begins here ends, or -1. */
function conjunctionEnd(scanner: Scanner, at: number): number {
  const { text } = scanner;
  const conjunction = conjunctions.find(
    (word) => text.startsWith(word, at) && !isLetter(text.charCodeAt(at + word.length)),
  );
  if (!conjunction) return -1;
  const end = at + conjunction.length;
  if (text.startsWith('/eller', end)) return end + '/eller'.length;
  return text[end] === '.' ? end + 1 : end;
}

/** The hyphens that a stub may end in: hyphen-minus, hyphen, no-break hyphen. Asks for a code unit. */
export const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011;
