import type { ReadonlySignal } from '@preact/signals';
import { type LanguageChoice, languageChoice } from '../../../extension/settings/settings.ts';
import { ownPagesWords } from '../../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { Choice } from './Choice.tsx';

const useWords = wordsFrom(ownPagesWords);

const languages: readonly LanguageChoice[] = ['browser', 'sv', 'en'];

/** The language of all that is ours. */
export function LanguageSwitch({ language }: { language: ReadonlySignal<LanguageChoice> }) {
  const words = useWords();
  return (
    <Choice
      name="language"
      legend={words.interfaceLanguage}
      values={languages}
      labels={words.languages}
      chosen={language.value}
      choose={languageChoice.write}
    />
  );
}
