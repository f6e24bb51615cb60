import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { sv, type Words } from './sv.ts';

/** The words of the interface's language, for every component below. */
export const WordsContext = createContext<Words>(sv);
export const useWords = () => useContext(WordsContext);
