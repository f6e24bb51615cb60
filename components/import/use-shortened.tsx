import { useSignal } from '@preact/signals';
import { importRemarksWords } from '../i18n/tables/own-pages/import-remarks.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { cutShort } from '../ui/cut-short.ts';

const useWords = wordsFrom(importRemarksWords);

/** In UTF-16 units: a page and a half. What is longer would hide all that stands below it. */
const longestShown = 2_000;

/**
 * Texts that are cut where they are long, and a button for all of them that shows them whole. It stands beside the texts: within a checkbox's
 * name it would be part of that.
 */
export function useShortened(texts: readonly string[]) {
  const { importRemarks: words } = useWords();
  const isWhole = useSignal(false);
  const isLong = texts.some((text) => text.length > longestShown);
  return {
    shown: (text: string) => (isWhole.value ? text : cutShort(text, longestShown)),
    button: isLong && (
      <button
        type="button"
        aria-expanded={isWhole.value}
        onClick={() => {
          isWhole.value = !isWhole.value;
        }}
      >
        {isWhole.value ? words.less : words.whole}
      </button>
    ),
  };
}
