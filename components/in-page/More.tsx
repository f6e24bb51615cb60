import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { HidingScope } from '../../language/matching/hidden-marks.ts';
import { cardWords } from '../i18n/tables/reading/card.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(cardWords);

const scopes: readonly HidingScope[] = ['hit', 'document', 'everywhere'];

interface Props {
  /** The words as they stand in the page. */
  form: string;
  /** Is what is hidden kept? What isn't holds for this document at most. */
  kept: boolean;
  hide(scope: HidingScope): void;
  /** The content that is shown beside the meaning. */
  children: ComponentChildren;
}

/** The part of a card that is rarely needed: why the words are marked, where the concept belongs, and that the mark is wrong here. */
export function More({ form, kept, hide, children }: Props) {
  const words = useWords();
  const open = useSignal(false);
  const part = useRef<HTMLDivElement>(null);
  // In a small window the card scrolls, and what was asked for begins in sight, with as much of the meaning as there is room for.
  useEffect(() => {
    if (open.value) requestAnimationFrame(() => part.current?.firstElementChild?.scrollIntoView({ block: 'nearest' }));
  }, [open.value]);
  return (
    <>
      <button
        type="button"
        class="more-button"
        aria-expanded={open.value}
        aria-controls="more"
        onClick={() => (open.value = !open.value)}
      >
        {open.value ? words.card.less : words.card.more}
      </button>
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
