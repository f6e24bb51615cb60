import { useSignal } from '@preact/signals';
import type { Comment } from '../../../comments/model/comment.ts';
import { quoteOf } from '../../../comments/model/target/quote.ts';
import type { PlacedComment } from '../../../extension/protocol/messaging.ts';
import { commentsWords } from '../../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { cutShort, longestQuote } from '../../ui/cut-short.ts';
import { Quote } from '../../ui/Quote.tsx';

const useWords = wordsFrom(commentsWords);

interface Props {
  comment: Comment;
  placed: PlacedComment | undefined;
  /** Is the comment shown whole? Then a quote that isn't over long is, too. */
  expanded: boolean;
  /** Brings the place in the document into view. */
  show(): void;
}

/** The words of a comment, which lead to their place. Pages of them are shown whole only to who asks for it. */
export function ItemQuote({ comment, placed, expanded, show }: Props) {
  const { form, list } = useWords();
  const asked = useSignal(false);
  const quote = quoteOf(comment);
  const isLong = quote.length > longestQuote;
  const isWhole = expanded && (!isLong || asked.value);
  return (
    <>
      <button
        type="button"
        class="comment-quote"
        title={list.show}
        aria-label={isLong && isWhole ? cutShort(quote) : undefined}
        onClick={show}
      >
        <q class={isWhole ? undefined : 'short-quote'} lang="sv">
          <Quote quote={isWhole ? quote : cutShort(quote)} target={comment.target} placed={placed} />
        </q>
      </button>
      {expanded && isLong && (
        <button
          type="button"
          class="quiet-button whole-quote"
          aria-expanded={asked.value}
          onClick={() => {
            asked.value = !asked.value;
          }}
        >
          {asked.value ? list.less : form.wholeQuote}
        </button>
      )}
    </>
  );
}
