import type { Target } from '../../comments/model/comment.ts';
import { isRecognised, isStruck } from '../../comments/model/target/quote.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(commonWords);

/** The words that a comment is about. Struck words are drawn struck out, and announced as such; what was read from a picture says so. */
export function Quote({ quote, target }: { quote: string; target: Target }) {
  const { language, struckText, recognisedText } = useWords();
  const note = isStruck({ target }) ? struckText : isRecognised({ target }) ? recognisedText : undefined;
  if (note === undefined) return <>{quote}</>;
  return (
    <>
      {isStruck({ target }) ? <del>{quote}</del> : quote} <span lang={language}>({note})</span>
    </>
  );
}
