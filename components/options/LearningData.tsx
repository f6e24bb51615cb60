import { useSignal, useSignalEffect } from '@preact/signals';
import { downloadJson } from '../../extension/state/download.ts';
import { ownCommand } from '../../extension/state/own-store.ts';
import type { Review } from '../../learning/practice/review.ts';
import { asFailure } from '../../storage/db/failure.ts';
import { newId } from '../../storage/db/new-id.ts';
import type { Store } from '../../storage/db/store.ts';
import { reviewsIn } from '../../storage/queries/learning.ts';
import { live } from '../../storage/queries/read.ts';
import { optionsWords } from '../i18n/tables/own-pages/options.ts';
import { failuresWords } from '../i18n/tables/shared/failures.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(failuresWords, optionsWords);

/** What has been answered when practising: as a file, or deleted for good, which is asked about first. */
export function LearningData({ store }: { store: Store }) {
  const { failures, options } = useWords();
  const reviews = useSignal<Review[] | undefined>(undefined);
  const asking = useSignal(false);
  const status = useSignal('');
  const failed = (error: unknown) => {
    status.value = failures[asFailure(error).kind];
  };
  useSignalEffect(() => {
    const lifetime = new AbortController();
    const show = (found: Review[]) => {
      reviews.value = found;
    };
    live(() => reviewsIn(store), show, failed, lifetime.signal);
    return () => lifetime.abort();
  });
  const end = () => {
    asking.value = false;
    document.getElementById('practice')?.focus();
  };
  const forget = async () => {
    await ownCommand({ type: 'forget-learning', id: newId() });
    end();
    status.value = options.practice.forgotten;
  };
  if (!reviews.value) return null;
  const { length } = reviews.value;
  const save = () => {
    const text = JSON.stringify({ type: 'remisslasaren-reviews', version: 1, reviews: reviews.value }, undefined, 2);
    downloadJson(`${text}\n`, 'remisslasaren-svar.json');
  };
  return (
    <>
      <h3 id="practice" tabIndex={-1}>
        {options.practice.data}
      </h3>
      <p>{options.practice.answers(length)}</p>
      {length > 0 && !asking.value && (
        <div class="buttons">
          <button type="button" onClick={save}>
            {options.practice.saveAnswers}
          </button>
          <button
            type="button"
            onClick={() => {
              status.value = '';
              asking.value = true;
            }}
          >
            {options.practice.forget}
          </button>
        </div>
      )}
      {asking.value && (
        <fieldset class="offered" tabIndex={-1} ref={(element) => element?.focus()}>
          <legend>{options.practice.forgetWhat}</legend>
          <div class="buttons">
            <button type="button" onClick={() => void forget().catch(failed)}>
              {options.practice.forgetNow}
            </button>
            <button type="button" onClick={end}>
              {options.practice.cancel}
            </button>
          </div>
        </fieldset>
      )}
      <p role="status">{status}</p>
    </>
  );
}
