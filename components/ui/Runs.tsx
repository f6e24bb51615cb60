import type { TextRun } from '../../language/swedish/words/compare-texts.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(commonWords);

/** One of two texts that were compared, with what the other lacks marked as taken away or put in. */
export function Runs({ runs, as: Mark }: { runs: readonly TextRun[]; as: 'del' | 'ins' }) {
  const { language, taken, put } = useWords();
  return (
    <>
      {runs.map(({ text, same }, i) => {
        if (same) return text;
        // Spaces at the end are no difference.
        const core = text.trimEnd();
        const rest = text.slice(core.length);
        // Few screen readers tell of these elements by themselves.
        return [
          <Mark key={i}>
            <span class="unseen" lang={language}>
              {Mark === 'del' ? taken : put}:{' '}
            </span>
            {core}
          </Mark>,
          rest,
        ];
      })}
    </>
  );
}
