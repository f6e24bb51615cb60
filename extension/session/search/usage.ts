import { fold } from '../../../language/swedish/letters/fold.ts';
import type { Usage } from '../../protocol/messaging.ts';

/** How the words of a concept's places are spread: the most frequent first, then by the alphabet. */
export function usageOf(words: readonly string[]): Usage {
  const forms = new Map<string, number>();
  for (const form of words.map(plain)) forms.set(form, (forms.get(form) ?? 0) + 1);
  return {
    forms: [...forms]
      .map(([words, count]) => ({ words, count }))
      .toSorted((a, b) => b.count - a.count || a.words.localeCompare(b.words, 'sv')),
  };
}

/** The words as they are read aloud: without soft hyphens, with words broken at a line's end joined, and with single spaces. */
const plain = (words: string) => fold(words).text.replace(/\s+/g, ' ').trim();
