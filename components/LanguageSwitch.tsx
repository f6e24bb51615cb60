import type { ReadonlySignal } from '@preact/signals';
import { type LanguageChoice, languageChoice } from '../settings.ts';
import { Choice } from './Choice.tsx';
import { useWords } from './words/context.ts';

const languages: readonly LanguageChoice[] = ['browser', 'sv', 'en'];

/** The language of all that is ours. */
export function LanguageSwitch({ language }: { language: ReadonlySignal<LanguageChoice> }) {
  const { options } = useWords();
  return (
    <Choice
      name="language"
      legend={options.language}
      values={languages}
      labels={options.languages}
      chosen={language.value}
      choose={languageChoice.write}
    />
  );
}
