import type { Comment } from './comment.ts';

/** Words of a text as one reads them: a line a block, soft hyphens gone, white space single. */
export const asRead = (words: string): string =>
  words
    .replaceAll('\u00ad', '')
    .replace(/[^\S\u2029]+/g, ' ')
    .replace(/ ?\u2029 ?/g, '\n');

/** The words that a comment is about, as one reads them; empty for a section, a rectangle or the whole document. */
export function quoteOf({ target }: Pick<Comment, 'target'>): string {
  if (target.type !== 'passage') return '';
  const quote = target.selectors.find((one) => one.type === 'TextQuoteSelector');
  return asRead(quote?.exact ?? '');
}
