import type { Target } from '../../../comments/model/comment.ts';
import { selectorsOf } from '../../../comments/model/target/target.ts';
import type { PlaceState } from '../../protocol/messaging.ts';
import type { WholeText } from '../search/whole-text.ts';

/** Where all that is known has been looked through for the words, or nothing is looked for any more. */
const sought: ReadonlySet<PlaceState> = new Set(['lost', 'changed', 'without-place']);

/**
 * Does a comment that has come in a file quote words that the document hasn't? One that was made in a document says at which offset: that has
 * lost its words, which is another thing.
 */
export function isAbsentQuote({ state, target }: { state: PlaceState; target: Target }, text: WholeText): boolean {
  const selectors = target.type === 'passage' ? selectorsOf(target) : [];
  const quote = selectors.find((one) => one.type === 'TextQuoteSelector')?.exact;
  if (quote === undefined || selectors.some(({ type }) => type === 'TextPositionSelector')) return false;
  return sought.has(state) && !text.hasQuote(quote);
}
