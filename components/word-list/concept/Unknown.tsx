import { wordListWords } from '../../i18n/tables/own-pages/word-list.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(wordListWords);

/** What an address leads to that no concept has. */
export function Unknown({ id }: { id: string }) {
  const { wordList } = useWords();
  return (
    <>
      <h2 id="word-concept" tabIndex={-1}>
        {wordList.unknownTitle}
      </h2>
      <p>{wordList.unknown(id)}</p>
    </>
  );
}
