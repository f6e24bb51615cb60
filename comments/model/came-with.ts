import { itemAt } from '../../language/lists/item-at.ts';
import { comparable } from '../text/comparable-text.ts';
import { longestText } from './record.ts';

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
}

/**
 * The keys of what a file was sent with: of each remark what it says, and who said it in which minute, as two hashes of 30 bits. Neither the
 * ids nor the order count, which Word changes when it saves; and no text of anybody's is kept for it.
 */
export const cameWithKeys = /^(?:[\w-]{10})*$/;

/** The comments, changes and answers in a file: what a copy of a document is told by, before anything of it is taken in. */
export interface FileRemarks {
  /** As `cameWithOf` says them, in the order of `said`. */
  keys: string;
  said: readonly RemarkInFile[];
  /** The text as it was before it was changed: the blocks' texts with U+2029 between them. */
  original: string;
}

export interface RemarkInFile {
  is: SaidInFile['is'];
  /** May be empty. */
  author: string;
  /** Does the file not say who has said it, or when? */
  isUnsigned: boolean;
}

/** Of each hash: letters of six bits. */
const hashLetters = 5;

/** Comments and changes. A copy of a file with more isn't taken in, so nothing has to be told of it. */
export const mostRemarks = 20_000;

/** @returns undefined where there are too many, with the answers */
function cameWithOf(said: readonly SaidInFile[]): string | undefined {
  const remarks = said.filter(({ is }) => is !== 'reply').length;
  if (remarks > mostRemarks || said.length * 2 * hashLetters > longestText) return undefined;
  return said.map((one) => saidKey(one) + whoKey(one)).join('');
}

/** @returns undefined where there are too many, as `cameWithOf` does */
export function fileRemarksOf(said: readonly SaidInFile[], original: string): FileRemarks | undefined {
  const keys = cameWithOf(said);
  return keys === undefined ? undefined : { keys, said: said.map(remarkOf), original };
}

const remarkOf = (said: SaidInFile): RemarkInFile => ({
  is: said.is,
  author: said.author.trim(),
  isUnsigned: isUnsigned(said),
});

/** Those of a file that none of these editions came with. @param keys as the editions have them */
export function newRemarks({ keys, said }: FileRemarks, cameWith: readonly string[]): RemarkInFile[] {
  const known = new CameWith(cameWith);
  return said.filter(
    ({ isUnsigned }, i) => !known.hasKey(keys.slice(i * 2 * hashLetters, (i + 1) * 2 * hashLetters), isUnsigned),
  );
}

/** Tells of the remarks in a copy of a file which ones the file was sent with. Each is asked about once. */
export class CameWith {
  private readonly people = new Set<string>();
  /** How often the same was said. */
  private readonly left = new Map<string, number>();

  /** @param keys of all editions that the copy may be one of */
  constructor(keys: readonly string[]) {
    for (const all of keys)
      for (let at = 0; at < all.length; at += 2 * hashLetters) {
        const said = all.slice(at, at + hashLetters);
        this.left.set(said, (this.left.get(said) ?? 0) + 1);
        this.people.add(all.slice(at + hashLetters, at + 2 * hashLetters));
      }
  }

  /**
   * Whoever said something in the very minute in which they spoke in the file that was sent said it there, even where the words have been
   * mended since. Where author or time has been taken out of the copy, only the words tell.
   */
  has(said: SaidInFile): boolean {
    return this.hasKey(saidKey(said) + whoKey(said), isUnsigned(said));
  }

  /** @param key of a remark, as `cameWithOf` makes it */
  hasKey(key: string, isUnsigned: boolean): boolean {
    const said = key.slice(0, hashLetters);
    const times = this.left.get(said) ?? 0;
    if (times > 0) this.left.set(said, times - 1);
    return isUnsigned ? times > 0 : this.people.has(key.slice(hashLetters));
  }
}

const isUnsigned = ({ author, date }: SaidInFile): boolean => isAnonymous(author) || minuteIn(date) === '';

/** What programs write where the author's name was taken out of the file. */
export const isAnonymous = (author: string) =>
  /^(?:författare|författaren|okänd författare|author|unknown author|)$/i.test(author.trim());

const saidKey = ({ is, text, quote, editing, movedBehind }: SaidInFile): string => {
  const words = (one: string | undefined) => (one === undefined ? '-' : `+${comparable(one).text}`);
  return hashOf([is, ...[text, quote, editing, movedBehind].map(words)].join('\n'));
};

const whoKey = ({ author, date }: SaidInFile): string => hashOf(`${author.trim()}\n${minuteIn(date)}`);

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
