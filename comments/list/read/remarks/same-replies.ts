import { isAnonymous } from '../../../model/came-with.ts';
import { unknownSender } from '../../entries/sender.ts';

/** How a reply begins below a comment: who, and when. Earlier versions wrote "Svar av". */
export const replyOpening = /^Svar (?:från|av) ([^\n]{1,200}?), (?:\d{4}-\d\d-\d\d \d\d:\d\d|utan datum): /;

/**
 * Those replies that aren't there yet. Names or times may have been taken out of the file since, or be others: then the words tell, once for
 * each that is there. The same words under two names are two people's.
 * @param there paragraphs, as all replies are
 */
export function repliesNotThere(there: readonly string[], replies: readonly string[]): string[] {
  const known = new Map(there.map((reply) => [inOneLine(reply), partsOf(reply)]));
  const met = new Set(replies.map((reply) => inOneLine(reply)));
  const left = Map.groupBy(
    [...known].filter(([reply]) => !met.has(reply)).map(([, parts]) => parts),
    ({ words }) => words,
  );
  return replies.filter((reply) => {
    if (known.has(inOneLine(reply))) return false;
    const { name, words } = partsOf(reply);
    const alike = left.get(words) ?? [];
    const at = alike.findIndex((one) => one.name === name || one.name === '' || name === '');
    if (at >= 0) alike.splice(at, 1);
    return at < 0;
  });
}

/** @returns an empty name where nobody is named */
function partsOf(reply: string): { name: string; words: string } {
  const [opening = '', name = ''] = replyOpening.exec(reply) ?? [];
  const isNamed = name !== unknownSender && !isAnonymous(name);
  return { name: isNamed ? inOneLine(name) : '', words: inOneLine(reply.slice(opening.length)) };
}

const inOneLine = (text: string) =>
  text
    .replace(/^Svar av /, 'Svar från ')
    .replace(/\s+/g, ' ')
    .trim();
