import type { Comment } from '../../comments/model/comment.ts';
import { fold } from '../../language/swedish/letters/fold.ts';

const folded = (text: string) => fold(text).text.replace(/\s+/g, ' ');

/** A text in the form that `searchedFor` looks through. */
export const searchable = (text: string): string => ` ${folded(text)}`;

/**
 * Says of a `searchable` text whether it contains every word of the query, or a word that begins with it. Case, hyphens at line ends and
 * the like make no difference (`fold`).
 * @returns undefined where the query has no word
 */
export function searchedFor(query: string): ((searched: string) => boolean) | undefined {
  const words = folded(query).split(' ').filter(Boolean);
  if (words.length === 0) return undefined;
  return (searched) => words.every((word) => searched.includes(word) && beginsIn(searched, word));
}

/** The comments that have what is searched for in their fields or in the words commented on (`searchedFor`). The order stays. */
export function searchComments(comments: readonly Comment[], query: string): Comment[] {
  const isFound = searchedFor(query);
  return isFound ? comments.filter((comment) => isFound(searchedIn(comment))) : [...comments];
}

/** Folded texts: folding takes most of the time, and each typed letter searches the same comments. A changed comment is a new object. */
const known = new WeakMap<Comment, string>();

function searchedIn(comment: Comment): string {
  const text = known.get(comment) ?? searchable(textOf(comment));
  known.set(comment, text);
  return text;
}

function textOf({ commenting, editing, describing, tagging, assessing, classifying, target }: Comment): string {
  const quotes = 'selectors' in target ? target.selectors.map((one) => ('exact' in one ? one.exact : '')) : [];
  return [commenting, editing, describing, ...(tagging ?? []), assessing, classifying, ...quotes]
    .filter(Boolean)
    .join(' ');
}

/** Is the word at the beginning of a word of the text? */
function beginsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return true;
  return false;
}
