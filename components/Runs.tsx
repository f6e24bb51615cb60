import type { Run } from '../swedish/compare-texts.ts';
import { useWords } from './words/context.ts';

/** One of two texts that were compared, with what the other lacks marked as taken away or put in. */
export function Runs({ runs, as: Mark }: { runs: readonly Run[]; as: 'del' | 'ins' }) {
  const { versions, language } = useWords();
  return (
    <>
      {runs.map(({ text, same }, i) => {
        if (same) return text;
        // Spaces at the end are no difference.
        const [, core = '', rest = ''] = /^([\s\S]*?)(\s*)$/.exec(text) ?? [];
        // Few screen readers tell of these elements by themselves.
        return [
          <Mark key={i}>
            <span class="unseen" lang={language}>
              {Mark === 'del' ? versions.taken : versions.put}:{' '}
            </span>
            {core}
          </Mark>,
          rest,
        ];
      })}
    </>
  );
}
