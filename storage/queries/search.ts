import type { Comment } from '../../comments/model/comment.ts';
import { fold } from '../../language/swedish/letters/fold.ts';

const folded = (text: string) => fold(text).text.replace(/\s+/g, ' ');

/**
 * The comments that contain every word of the query, or a word that begins with it, in their fields or in the words commented on. The
 * order stays. Case, hyphens at line ends and the like make no difference (`fold`).
 */
export function searchComments(comments: readonly Comment[], query: string): Comment[] {
  const words = folded(query).split(' ').filter(Boolean);
  if (words.length === 0) return [...comments];
  return comments.filter((comment) => {
    const text = searchedIn(comment);
    return words.every((word) => text.includes(word) && beginsIn(text, word));
  });
}

/** Folded texts: folding takes most of the time, and each typed letter searches the same comments. A changed comment is a new object. */
const known = new WeakMap<Comment, string>();

function searchedIn(comment: Comment): string {
  const text = known.get(comment) ?? ` ${folded(textOf(comment))}`;
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
