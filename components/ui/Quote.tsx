import { commonWords } from '../i18n/tables/shared/common.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(commonWords);

/** The words that a comment is about; struck words are drawn struck out, and announced as such. */
export function Quote({ quote, isStruck }: { quote: string; isStruck: boolean }) {
  const { language, struckText } = useWords();
  if (!isStruck) return <>{quote}</>;
  return (
    <>
      <del>{quote}</del> <span lang={language}>({struckText})</span>
    </>
  );
}
