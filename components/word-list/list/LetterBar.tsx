import './letter-bar.css';
import type { ShownRow } from '../../../extension/state/word-list/shown-rows.ts';
import { beforeLetters, letters, listLetterOf } from '../../../glossary/word-rows.ts';
import { wordListWords } from '../../i18n/tables/own-pages/word-list.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(wordListWords);

interface Props {
  rows: readonly ShownRow[];
  /** Leads to the rows under a letter. */
  choose(letter: string): void;
}

/** The letters from A to Ö; those that no term begins with can't be pressed. Figures have a place only where some term does. */
export function LetterBar({ rows, choose }: Props) {
  const { wordList } = useWords();
  const present = new Set(rows.map(({ row }) => listLetterOf(row.label)));
  const all = present.has(beforeLetters) ? [beforeLetters, ...letters] : letters;
  return (
    <nav class="letters" aria-label={wordList.letters}>
      <ul lang="sv">
        {all.map((letter) => (
          <li key={letter}>
            <button type="button" disabled={!present.has(letter)} onClick={() => choose(letter)}>
              {letter}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
