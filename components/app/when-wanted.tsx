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
  return function WhenWanted(props: Props) {
    const { pages } = useWords();
    const loaded = useSignal<{ Part: ComponentType<Props> } | undefined>(undefined);
    useEffect(() => {
      void load().then((Part) => {
        loaded.value = { Part };
      });
    }, [loaded]);
    const { value } = loaded;
    return value ? <value.Part {...props} /> : <p class={`${className} quiet-text`}>{pages.loading}</p>;
  };
}
