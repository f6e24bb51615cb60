import type { Target } from '../../comments/model/comment.ts';
import { isRecognised, isStruck } from '../../comments/model/target/quote.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(commonWords);

interface Props {
  quote: string;
  target: Target;
  /** What the document says of the words now. */
  placed?: { struck?: true; absent?: true } | undefined;
}

/**
 * The words that a comment is about. Struck words are drawn struck out, and announced as such; what was read from a picture says so, and so
 * do words that the document hasn't.
 */
export function Quote({ quote, target, placed = {} }: Props) {
  const { language, absentText, struckText, recognisedText } = useWords();
  const isGone = isStruck({ target }) || placed.struck === true;
  const said = isRecognised({ target }) ? recognisedText : undefined;
  const note = placed.absent ? absentText : isGone ? struckText : said;
  if (note === undefined) return <>{quote}</>;
  return (
    <>
      {isGone ? <del>{quote}</del> : quote} <span lang={language}>({note})</span>
    </>
  );
}
