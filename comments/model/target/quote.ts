import { readable } from '../../../language/swedish/letters/readable.ts';
import type { Comment } from '../comment.ts';
import { stampOf } from '../stamp.ts';
import { saidPath } from './target.ts';

/**
 * Words of a text as one reads them, a line a block. Kept are the words as they stand, line ends and all, since offsets count
 * those; so whatever shows a quote, or writes it into a list, asks here.
 */
export const asRead = (words: string, typeset: boolean): string => readable(words, { typeset, blockEnd: '\n' });

type About = Pick<Comment, 'target'>;

/** The words that a comment is about, as one reads them; empty for a section, a rectangle or the whole document. */
export function quoteOf({ target }: About): string {
  if (target.type !== 'passage') return '';
  const quote = target.selectors.find((one) => one.type === 'TextQuoteSelector');
  return readable(quote?.exact ?? '', { typeset: isTypeset({ target }), mayBeFlattened: true, blockEnd: '\n' });
}

/** Are the words no more the document's own, since they are struck out of it? Whatever shows or writes the quote says so. */
export const isStruck = ({ target }: About): boolean => target.type === 'passage' && target.struck === true;

/** Were the words read from the picture of a scanned page? Whatever shows or writes the quote says so. */
export const isRecognised = ({ target }: About): boolean => target.type === 'passage' && target.recognised === true;

/** The words that it was about before it was carried over, still with U+2029 between blocks. */
export const quoteBefore = ({ target, carried }: Pick<Comment, 'target' | 'carried'>): string | undefined =>
  carried?.quote === undefined
    ? undefined
    : readable(carried.quote, { typeset: isTypeset({ target }), blockEnd: '\u2029' });

/**
 * Was its proposal written for other words than it is about now? So it is from when it was carried over to changed words until the
 * reviewer has agreed to the place, or has written the proposal anew.
 */
export function isAgainstOldWords(comment: Pick<Comment, 'target' | 'carried' | 'editing' | 'stamps'>): boolean {
  const { carried, editing, stamps } = comment;
  const before = quoteBefore(comment);
  if (carried?.state !== 'changed' || editing === undefined || before === undefined) return false;
  const isNewer = (stampOf(stamps, 'editing')?.modified ?? '') > (stampOf(stamps, 'carried')?.modified ?? '');
  return !isNewer && before.trim() !== quoteOf(comment).trim();
}

/** The headings that it says it stands under, as one reads them. */
export const headingsOver = ({ target }: About): string[] =>
  saidPath(target).map((heading) => readable(heading, { typeset: isTypeset({ target }), mayBeFlattened: true }));

/** Has its document pages? What is made here of one that hasn't says what stands around it, and no page; others may not say. */
function isTypeset({ target }: About): boolean {
  const types = new Set('selectors' in target ? target.selectors.map(({ type }) => type) : []);
  return types.has('FragmentSelector') || !types.has('remiss:ParagraphSelector');
}
