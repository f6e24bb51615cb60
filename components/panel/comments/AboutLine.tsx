import { useSignal } from '@preact/signals';
import type { About } from '../../../messaging.ts';
import { useWords } from '../../words/context.ts';

/** How much of a quote is shown at first, in UTF-16 units. */
const shown = 280;

/** What a comment is about: its section and page, and the words. */
export function AboutLine({ about: { quote, section, page, target } }: { about: About }) {
  const words = useWords();
  const whole = useSignal(false);
  const place = [section.join(' › '), page === undefined ? '' : words.pdf.onPage(page)].filter(Boolean).join(', ');
  const left = quote.length - shown;
  return (
    <div class="about">
      {target.type === 'document' && <p class="section">{words.list.wholeDocument}</p>}
      {place && (
        <p class="section" lang="sv">
          {place}
        </p>
      )}
      {quote && (
        <blockquote lang="sv">
          {whole.value || left <= 0 ? quote : `${quote.slice(0, shown).trimEnd()} …`}{' '}
          {left > 0 && (
            <button type="button" class="inline" onClick={() => (whole.value = !whole.value)}>
              {whole.value ? words.list.less : words.form.quoteLeft(left)}
            </button>
          )}
        </blockquote>
      )}
    </div>
  );
}
