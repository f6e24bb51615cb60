import './own-definitions.css';
import { useEffect } from 'preact/hooks';
import type { Usage } from '../../../../extension/protocol/messaging.ts';
import { conceptsWords } from '../../../i18n/tables/shared/concepts.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';

const useWords = wordsFrom(conceptsWords);

/** Longer lists are cut: what comes once or twice says little. */
const most = 12;

/** How the document writes a concept, the most frequent form first. */
export function Forms({ usage, load }: { usage: Usage | undefined; load(): void }) {
  const words = useWords();
  const missing = usage === undefined;
  useEffect(() => {
    if (missing) load();
  }, [missing, load]);
  if (!usage || usage.forms.length === 0) return null;
  const { forms } = usage;
  return (
    <div class="forms">
      <p>
        {forms.slice(0, most).map(({ words: form, count }, i) => (
          <>
            {i > 0 && ', '}
            <span lang="sv">{form}</span> <span class="count">({count})</span>
          </>
        ))}
        {forms.length > most && ` ${words.moreForms(forms.length - most)}`}
      </p>
    </div>
  );
}
