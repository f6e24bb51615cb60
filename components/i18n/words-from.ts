import { useContext } from 'preact/hooks';
import { LanguageContext } from './language.ts';
import type { Language } from './spoken.ts';
import type { Spoken } from './translated.ts';

/** A surface's words, in both languages. `tables/` has one a file, so that a bundle holds only those that its components name. */
interface Table {
  sv: object;
  en: object;
}

/** The Swedish words of all the tables together. */
type Together<T extends readonly Table[]> = T extends readonly [
  infer First extends Table,
  ...infer Rest extends Table[],
]
  ? First['sv'] & Together<Rest>
  : unknown;

/** What is said by the tables, in either language, and which language it is. */
export type WordsFrom<T extends readonly Table[]> = Spoken<Together<T>> & { language: Language };

/** The words of the tables in a language. */
export const wordsIn = <T extends Table[]>(language: Language, ...tables: T): WordsFrom<T> =>
  Object.assign({ language }, ...tables.map((table) => table[language]));

/** A hook that gives the words of the tables in the interface's language. */
export function wordsFrom<T extends Table[]>(...tables: T): () => WordsFrom<T> {
  const words = { sv: wordsIn('sv', ...tables), en: wordsIn('en', ...tables) };
  return () => words[useContext(LanguageContext)];
}
