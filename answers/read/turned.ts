import { type InClass, phraseBook, phrasesIn } from '../phrases/phrase.ts';
import type { Token } from '../phrases/tokens.ts';
import { contraryMeant } from '../words/turned.ts';

const book = phraseBook(contraryMeant.map((phrase) => [phrase, true] as const));

/** Is the contrary meant of what the words of a sentence, or of a half of it, say: "det finns inget som tyder på att strategin är otillräcklig"? */
export const isTurned = (tokens: readonly Token[], inClass: InClass): boolean =>
  phrasesIn(book, tokens, inClass).length > 0;
