import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { ownPagesWords } from '../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(ownPagesWords);

/**
 * A part of a page that is loaded, with its words, when it is first shown.
 * @param className of the line that says so meanwhile
 */
export function whenWanted<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  className: string,
): ComponentType<Props> {
  /** Drawn at once when it comes back: a place that one had scrolled to is there. */
  let known: { Part: ComponentType<Props> } | undefined;
  return function WhenWanted(props: Props) {
    const { pages } = useWords();
    const loaded = useSignal(known);
    useEffect(() => {
      void load().then((Part) => {
        known ??= { Part };
        loaded.value = known;
      });
    }, [loaded]);
    const { value } = loaded;
    return value ? <value.Part {...props} /> : <p class={`${className} quiet-text`}>{pages.loading}</p>;
  };
}
