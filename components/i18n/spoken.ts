import type { LanguageChoice } from '../../extension/settings/settings.ts';

export type Language = 'sv' | 'en';

/**
 * The language to speak; where the browser is to choose, the first of its languages that we speak, and English where we speak none
 * of them.
 * @param languages BCP 47 tags in the reader's order, as `navigator.languages`
 */
export function spoken(choice: LanguageChoice, languages: readonly string[]): Language {
  if (choice !== 'browser') return choice;
  const first = languages.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag === 'sv' || tag === 'en');
  return first === 'sv' ? 'sv' : 'en';
}
