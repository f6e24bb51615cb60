import { useState } from 'preact/hooks';
import { wordListWords } from '../../i18n/tables/own-pages/word-list.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(wordListWords);

/** Copies the address of the concept that is open, without what the list is filtered by, and says so. */
export function CopyAddress() {
  const { wordList } = useWords();
  const [said, say] = useState<'copied' | 'notCopied'>();
  const copy = async () => {
    const { origin, pathname, hash } = location;
    try {
      await navigator.clipboard.writeText(`${origin}${pathname}${hash}`);
      say('copied');
    } catch {
      say('notCopied');
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {wordList.copy}
      </button>
      <p class="copied quiet-text" role="status">
        {said && wordList[said]}
      </p>
    </>
  );
}
