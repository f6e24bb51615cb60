import type { LanguageChoice } from '../../settings.ts';
import { en } from './en.ts';
import { sv, type Words } from './sv.ts';

/**
 * The words of the chosen language; where the browser is to choose, the first of its languages that we speak, and English
 * where we speak none of them.
 * @param languages BCP 47 tags in the reader's order, as `navigator.languages`
 */
export function wordsFor(choice: LanguageChoice, languages: readonly string[]): Words {
  if (choice !== 'browser') return choice === 'sv' ? sv : en;
  const spoken = languages.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag === 'sv' || tag === 'en');
  return spoken === 'sv' ? sv : en;
}
