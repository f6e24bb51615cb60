/** Members that share the attribute of the term before them: "psykisk hälsa, välbefinnande och ohälsa". */
import { isLetter } from '../../swedish/letters/letters.ts';
import { meansSomethingElse } from '../contexts.ts';
import { mostMembers, type RestoredTerm } from '../restored.ts';
import type { Scanner } from '../scanner.ts';
import { isHyphen, type Separator, separatorAt, skipSpace } from '../separator.ts';

/** Words that the text leaves out and that are restored. */
export interface Attribute {
  /** The nodes behind its words. */
  nodes: number[];
  words: string;
  /** Does a word before it announce the first of two members ("såväl … som")? */
  announced: boolean;
}

/**
 * @param scheme the scheme of the term that has the attribute
 * @param end behind it
 */
export function sharedAttribute(scanner: Scanner, attribute: Attribute, scheme: string, end: number): RestoredTerm[] {
  const { text } = scanner;
  const restored: RestoredTerm[] = [];
  let member = end;
  for (let i = 0; i < mostMembers; i++) {
    const separator = separatorAt(text, member, attribute.announced);
    if (!separator || !isLetter(text.charCodeAt(separator.next))) break;
    const start = separator.next;
    scanner.readWord(start);
    const found = scanner.longest(attribute.nodes).get(scheme);
    if (!found) break;
    member = found.end;
    const words = text.slice(start, member);
    if (endsList(text, separator, words, member) || meansSomethingElse(text, start, member, 'member')) break;
    for (const named of found.named) {
      restored.push({ start, end: member, named, words: `${attribute.words} ${words}`, how: 'coordination' });
    }
    if (separator.last && !separatorAt(text, member)?.last) break;
  }
  return restored;
}

function endsList(text: string, separator: Separator, words: string, end: number): boolean {
  if (isHyphen(text.charCodeAt(end))) return true;
  // Comma and conjunction begin a clause ("psykisk hälsa, och välbefinnande mäts …") unless the member stands by itself.
  if (separator.clause) return !/[,.;:)\]–—]|^$/.test(text[skipSpace(text, end)] ?? '');
  // A comma alone joins only where the list goes on: "psykisk hälsa, tillstånd som …" is no list. A label that is
  // itself a list ends it as well.
  return !separator.last && !separatorAt(text, end) && !/\s(och|eller|samt)\s/.test(words);
}
