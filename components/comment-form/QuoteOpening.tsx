import './quote-opening.css';
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { About } from '../../extension/protocol/messaging.ts';
import { commentsWords } from '../i18n/tables/reading/comments.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { cutShort, longestQuote } from '../ui/cut-short.ts';
import { Quote } from '../ui/Quote.tsx';

const useWords = wordsFrom(commentsWords, commonWords);

/** The words of the one form that there is. */
export const quoteId = 'form-quote';

/** The words that a comment is about: two lines of them, which open whole where there are more; so much is read out with the field. */
export function QuoteOpening({ about: { quote, withoutStruck, target } }: { about: About }) {
  const { form, list, language } = useWords();
  const whole = useSignal(false);
  const isCut = useSignal(false);
  const words = useRef<HTMLQuoteElement>(null);
  useLayoutEffect(() => {
    const element = words.current;
    if (!element) return undefined;
    const look = () => {
      if (!whole.value) isCut.value = element.scrollHeight > element.clientHeight + 1;
    };
    look();
    const watched = new ResizeObserver(look);
    watched.observe(element);
    return () => watched.disconnect();
  }, [quote]);
  return (
    <>
      <blockquote ref={words} id={quoteId} class={whole.value ? 'quote-opening' : 'quote-opening two-lines'} lang="sv">
        <Quote quote={whole.value ? quote : cutShort(quote)} target={target} />
        {withoutStruck && <span lang={language}> ({form.withoutStruck})</span>}
      </blockquote>
      {(isCut.value || quote.length > longestQuote) && (
        <button
          type="button"
          class="quiet-button"
          aria-expanded={whole.value}
          onClick={() => (whole.value = !whole.value)}
        >
          {whole.value ? list.less : form.wholeQuote}
        </button>
      )}
    </>
  );
}
