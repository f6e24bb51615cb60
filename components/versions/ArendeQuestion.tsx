import './carried.css';
import './versions.css';
import { useId } from 'preact/hooks';
import { sharedNumber } from '../../comments/model/case-number.ts';
import { titleOr } from '../../comments/model/title.ts';
import type { ArendeOfDocument } from '../../extension/state/comments/arende-of-document.ts';
import { versionsWords } from '../i18n/tables/reading/versions.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { failuresWords } from '../i18n/tables/shared/failures.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(commonWords, failuresWords, versionsWords);

/**
 * Asks whether a new document belongs to the ärende that has its number, and says what became of the answer. Unanswered it goes there with
 * its first comment.
 */
export function ArendeQuestion({ arende }: { arende: ArendeOfDocument }) {
  const { versions, failures, untitled } = useWords();
  const heading = useId();
  const { value: same } = arende.same;
  const { value: outcome } = arende.outcome;
  if (!same && !outcome) return null;
  const words = versions.arende;
  const asks = same && words.heading(titleOr(same.title, untitled));
  const number = same && sharedNumber(same, arende.numbered());
  return (
    <section class="new-version" aria-labelledby={same ? heading : undefined}>
      <div role="status">
        {outcome?.is === 'failed' && <p class="warned">{{ ...versions.textProblems, ...failures }[outcome.problem]}</p>}
        {outcome && outcome.is !== 'failed' && <p>{words[outcome.is](titleOr(outcome.title, untitled))}</p>}
      </div>
      {same && (
        <details class="version-question">
          <summary>
            <h2 id={heading} class="one-line" title={asks}>
              {asks}
            </h2>
          </summary>
          <div class="version-answers">
            <p>{words.why(number ?? '')}</p>
            <div class="decisions">
              <button type="button" class="main-button" onClick={() => void arende.add(same)}>
                {words.join}
              </button>
              <button type="button" onClick={arende.addWithItsOwn}>
                {words.own}
              </button>
            </div>
            <p class="quiet-text">{words.unanswered}</p>
          </div>
        </details>
      )}
      {outcome && (
        <div class="decisions">
          {outcome.is !== 'failed' && (
            <a href="/workspace.html" target="_blank" rel="noopener">
              {words.show}
            </a>
          )}
          <button type="button" class="quiet" onClick={() => (arende.outcome.value = undefined)}>
            {versions.close}
          </button>
        </div>
      )}
    </section>
  );
}
