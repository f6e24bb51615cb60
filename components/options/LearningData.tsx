import { useSignal, useSignalEffect } from '@preact/signals';
import type { Review } from '../../learning/review.ts';
import { asFailure } from '../../storage/failure.ts';
import { reviewsIn } from '../../storage/learning.ts';
import { newId } from '../../storage/new-id.ts';
import { ownCommand } from '../../storage/own-store.ts';
import { live } from '../../storage/read.ts';
import type { Store } from '../../storage/store.ts';
import { downloadJson } from '../download.ts';
import { useWords } from '../words/context.ts';

/** What has been answered when practising: as a file, or deleted for good, which is asked about first. */
export function LearningData({ store }: { store: Store }) {
  const { learning, storage } = useWords();
  const reviews = useSignal<Review[] | undefined>(undefined);
  const asking = useSignal(false);
  const told = useSignal('');
  const failed = (error: unknown) => {
    told.value = storage.failures[asFailure(error).kind];
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
    told.value = learning.forgotten;
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
        {learning.data}
      </h3>
      <p>{learning.answers(length)}</p>
      {length > 0 && !asking.value && (
        <div class="buttons">
          <button type="button" onClick={save}>
            {learning.saveAnswers}
          </button>
          <button
            type="button"
            onClick={() => {
              told.value = '';
              asking.value = true;
            }}
          >
            {learning.forget}
          </button>
        </div>
      )}
      {asking.value && (
        <fieldset class="offered" tabIndex={-1} ref={(element) => element?.focus()}>
          <legend>{learning.forgetWhat}</legend>
          <div class="buttons">
            <button type="button" onClick={() => void forget().catch(failed)}>
              {learning.forgetNow}
            </button>
            <button type="button" onClick={end}>
              {learning.cancel}
            </button>
          </div>
        </fieldset>
      )}
      <p role="status">{told}</p>
    </>
  );
}
