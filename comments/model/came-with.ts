import { itemAt } from '../../language/lists/item-at.ts';
import { comparable } from '../text/comparable-text.ts';
import { longestText } from './record.ts';
import type { CameWith, SentEdit, SentWith } from './sent-with.ts';

/** What somebody said in a file: a comment, an answer to one, or words that they changed. */
export interface SaidInFile {
  is: 'comment' | 'change' | 'reply';
  /** May be empty. */
  author: string;
  /** As the file has it, ISO 8601. */
  date?: string | undefined;
  text: string;
  /** The words that it is on; empty where it is on none, and of an answer. */
  quote: string;
  editing?: string | undefined;
  movedBehind?: string | undefined;
  /** The author's own alone. */
  edits?: readonly SentEdit[] | undefined;
}

/** Of each of a key's hashes: letters of six bits. */
export const hashLetters = 5;

/** Comments and changes. A copy of a file with more isn't taken in, so nothing has to be told of it. */
export const mostRemarks = 20_000;

/**
 * What an edition keeps of what its file was sent with: the words, as far as an edition may hold them; of more keys alone.
 * @returns undefined where there are too many, with the answers
 */
export function cameWithOf(sent: SentWith): CameWith | undefined {
  const remarks = sent.remarks.filter(({ is }) => is !== 'reply').length;
  if (remarks > mostRemarks) return undefined;
  if (lettersIn(sent) <= longestText) return sent;
  if (sent.remarks.length * 2 * hashLetters > longestText) return undefined;
  return sent.remarks.map((one) => saidKey(one) + whoKey(one)).join('');
}

/** In UTF-16 units, with what each remark takes besides its words. */
function lettersIn({ remarks, original = '', around }: SentWith): number {
  let letters = original.length;
  for (const text of around) letters += text.length;
  for (const { author, text, quote, editing = '', movedBehind = '', edits = [] } of remarks) {
    letters += author.length + text.length + quote.length + editing.length + movedBehind.length;
    for (const edit of edits) letters += edit.text.length;
  }
  return letters;
}

/** What programs write where the author's name was taken out of the file. */
export const isAnonymous = (author: string) =>
  /^(?:författare|författaren|okänd författare|author|unknown author|)$/i.test(author.trim());

export const saidKey = ({ is, text, quote, editing, movedBehind }: SaidInFile): string => {
  const words = (one: string | undefined) => (one === undefined ? '-' : `+${comparable(one).text}`);
  return hashOf([is, ...[text, quote, editing, movedBehind].map(words)].join('\n'));
};

export const whoKey = (said: Pick<SaidInFile, 'author' | 'date'>): string => hashOf(whoIn(said));

/** Who said it in which minute. */
export const whoIn = ({ author, date }: Pick<SaidInFile, 'author' | 'date'>): string =>
  `${author.trim()}\n${minuteIn(date)}`;

/** Where author or time has been taken out of a copy, only the words tell. */
export const isUnsigned = ({ author, date }: Pick<SaidInFile, 'author' | 'date'>): boolean =>
  isAnonymous(author) || minuteIn(date) === '';

/** Word leaves seconds out. */
const minuteIn = (date: string | undefined): string => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(date ?? '')?.[0] ?? '';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];

/** FNV-1a over UTF-16 units, mixed once more since it leaves the lowest bits alike. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  hash ^= hash >>> 15;
  return Array.from({ length: hashLetters }, (_, i) => itemAt(letters, (hash >>> (6 * i)) & 63)).join('');
}
