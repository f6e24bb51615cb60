import type { WordRow } from '../../../glossary/word-rows.ts';
import { fold } from '../../swedish/letters/fold.ts';
import { bend } from '../../swedish/words/word-forms.ts';
import { type Compounds, compileCompounds } from '../compounds/compounds.ts';

/** A term, or what it is called in English. */
export interface IndexedTerm {
  /** Its number among the rows. */
  row: number;
  /** Folded. */
  text: string;
  /** Its words, by their numbers in the index. */
  words: number[];
  /** As the glossary writes it; missing where the row's own label is meant. */
  english?: string;
}

/**
 * What a word list is searched in. It is made once for a glossary: a search then looks at each different word once and at each term's
 * numbers, and takes a few milliseconds for ten thousand concepts.
 */
export interface WordIndex {
  rows: readonly WordRow[];
  terms: IndexedTerm[];
  /** The different words of all terms, folded. */
  words: string[];
  /** Word → its forms, each between line breaks. */
  forms: string[];
  /** What compounds are built on; a concept there is a word's number here. */
  compounds: Compounds;
  /** Row of a preferred term → its definition, folded. */
  definitions: Map<number, string>;
}

/** Words and figures of a folded text. */
export const foldedWords = (folded: string): string[] => folded.match(/\p{L}+|\d+/gu) ?? [];

export function indexWords(rows: readonly WordRow[]): WordIndex {
  const numbers = new Map<string, number>();
  const index: WordIndex = {
    rows,
    terms: [],
    words: [],
    forms: [],
    compounds: compileCompounds([]),
    definitions: new Map(),
  };
  const numberOf = (word: string, isSwedish: boolean): number => {
    // The same letters in the other language bend otherwise.
    const key = `${word} ${isSwedish}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, index.words.length);
    index.words.push(word);
    index.forms.push(isSwedish ? `\n${formsOf(word).join('\n')}\n` : '');
    return index.words.length - 1;
  };
  for (const [row, { label, concept, isPreferred }] of rows.entries()) {
    const text = fold(label).text;
    index.terms.push({ row, text, words: foldedWords(text).map((word) => numberOf(word, true)) });
    if (!isPreferred) continue;
    const english = concept.prefLabel.en;
    if (english) {
      const folded = fold(english).text;
      index.terms.push({ row, text: folded, words: foldedWords(folded).map((word) => numberOf(word, false)), english });
    }
    if (concept.definition) index.definitions.set(row, fold(concept.definition.sv).text);
  }
  index.compounds = compileCompounds(
    index.words.flatMap((label, number) =>
      index.forms[number] === '' ? [] : { label, concept: String(number), scheme: '' },
    ),
  );
  return index;
}

/** A word that no paradigm knows has at least a genitive. */
function formsOf(word: string): string[] {
  const { paradigm, forms } = bend(word);
  return paradigm === undefined && !/[sxz\d]$/.test(word) ? [...forms, `${word}s`] : forms;
}
