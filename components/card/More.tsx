import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SuppressionScope } from '../../language/matching/suppressions.ts';
import { cardWords } from '../i18n/tables/card.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(cardWords);

const scopes: readonly SuppressionScope[] = ['hit', 'document', 'everywhere'];

interface Props {
  /** The words as they stand in the page. */
  form: string;
  /** Is what is hidden kept? What isn't holds for this document at most. */
  kept: boolean;
  hide(scope: SuppressionScope): void;
  /** What is to be known beside the meaning. */
  children: ComponentChildren;
}

/** What one rarely wants of a card: why the words are marked, where the concept stands, and that the mark is wrong here. */
export function More({ form, kept, hide, children }: Props) {
  const words = useWords();
  const open = useSignal(false);
  const part = useRef<HTMLDivElement>(null);
  // In a small window the card scrolls, and what was asked for is to be seen.
  useEffect(() => {
    if (open.value) requestAnimationFrame(() => part.current?.scrollIntoView({ block: 'nearest' }));
  }, [open.value]);
  return (
    <>
      <button
        type="button"
        class="more-button"
        title={words.card.more}
        aria-expanded={open.value}
        aria-controls="more"
        onClick={() => (open.value = !open.value)}
      />
      <div ref={part} id="more" class="card-more" hidden={!open.value}>
        {children}
        <p class="quiet-text">{words.card.hide}</p>
        {scopes
          .filter((scope) => kept || scope !== 'everywhere')
          .map((scope) => (
            <button key={scope} type="button" onClick={() => hide(scope)}>
              {words.card.scopes[scope](form)}
            </button>
          ))}
      </div>
    </>
  );
}
