import { en } from './en.ts';
import { sv, type Words } from './sv.ts';

/**
 * The first of the reader's languages that we speak; English where we speak none of them.
 * @param languages BCP 47 tags in the reader's order, as `navigator.languages`
 */
export function pickWords(languages: readonly string[]): Words {
  const spoken = languages.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag === 'sv' || tag === 'en');
  return spoken === 'sv' ? sv : en;
}
