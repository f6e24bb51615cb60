import { computed, type ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { languageChoice } from '../../extension/settings/settings.ts';
import { followed } from '../../extension/state/followed.ts';
import { type Language, spoken } from './spoken.ts';

/** The language of the interface, for every component below. */
export const LanguageContext = createContext<Language>('sv');

/** The language that the reader has chosen, also when the choice changes. */
export async function followedLanguage(lifetime?: AbortSignal): Promise<ReadonlySignal<Language>> {
  const choice = await followed(languageChoice, lifetime);
  return computed(() => spoken(choice.value, navigator.languages));
}
