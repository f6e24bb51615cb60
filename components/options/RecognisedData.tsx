import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { asFailure } from '../../storage/db/failure.ts';
import type { Store } from '../../storage/db/store.ts';
import { live } from '../../storage/queries/read.ts';
import { countRecognisedPages, forgetAllRecognised, mostPages } from '../../storage/recognised/recognised-pages.ts';
import { optionsWords } from '../i18n/tables/own-pages/options.ts';
import { failuresWords } from '../i18n/tables/shared/failures.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(failuresWords, optionsWords);

/** The pages that are kept as they were recognised from their pictures, where there are any. */
export function RecognisedData({ store }: { store: Store }) {
  const { failures, options } = useWords();
  const { recognised } = options;
  const count = useSignal(0);
  const status = useSignal('');
  const failed = (error: unknown) => {
    status.value = failures[asFailure(error).kind];
  };
  useEffect(() => {
    const lifetime = new AbortController();
    const show = (found: number) => {
      count.value = found;
    };
    live(() => countRecognisedPages(store), show, failed, lifetime.signal);
    return () => lifetime.abort();
  }, [store]);
  const forget = async () => {
    await forgetAllRecognised(store);
    // The button goes, and the focus must not go with it.
    document.getElementById('recognised')?.focus();
    status.value = recognised.forgotten;
  };
  if (count.value === 0 && status.value === '') return null;
  return (
    <>
      <h3 id="recognised" tabIndex={-1}>
        {recognised.heading}
      </h3>
      {count.value > 0 && (
        <>
          <p>{recognised.kept(count.value, mostPages)}</p>
          <div class="buttons">
            <button type="button" onClick={() => void forget().catch(failed)}>
              {recognised.forget}
            </button>
          </div>
        </>
      )}
      <p role="status">{status}</p>
    </>
  );
}
