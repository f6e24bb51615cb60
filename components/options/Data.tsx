import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import { ownStore } from '../../extension/state/own-store.ts';
import { asFailure, type FailureKind } from '../../storage/db/failure.ts';
import type { Store } from '../../storage/db/store.ts';
import { type Counts, countsIn, live } from '../../storage/queries/read.ts';
import { optionsWords } from '../i18n/tables/own-pages/options.ts';
import { failuresWords } from '../i18n/tables/shared/failures.ts';
import { ownPagesWords } from '../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { StorageState } from '../ui/keeping/StorageState.tsx';
import { Backups } from './Backups.tsx';
import { LearningData } from './LearningData.tsx';
import { RecognisedData } from './RecognisedData.tsx';

const useWords = wordsFrom(failuresWords, optionsWords, ownPagesWords);

interface Props {
  weekly: ReadonlySignal<boolean>;
  lastSaved: ReadonlySignal<string | undefined>;
}

/** What is stored, whether the browser promises to keep it, and the backups. In a private window: that nothing is. */
export function Data({ isPrivate, ...followed }: Props & { isPrivate: boolean }) {
  const { options, pageSees, pages } = useWords();
  return (
    <section aria-labelledby="data">
      <h2 id="data">{options.data}</h2>
      <p>{options.dataWhat}</p>
      <p>{pageSees}</p>
      {isPrivate ? <p class="private-window">{pages.privateWindow}</p> : <StoredData {...followed} />}
    </section>
  );
}

function StoredData({ weekly, lastSaved }: Props) {
  const { failures } = useWords();
  const store = useSignal<Store | undefined>(undefined);
  const counts = useSignal<Counts | undefined>(undefined);
  const failure = useSignal<FailureKind | undefined>(undefined);

  useSignalEffect(() => {
    const lifetime = new AbortController();
    const failed = (error: unknown) => {
      failure.value = asFailure(error).kind;
    };
    const follow = async () => {
      const opened = await ownStore();
      store.value = opened;
      const show = (found: Counts) => {
        counts.value = found;
      };
      live(() => countsIn(opened), show, failed, lifetime.signal);
    };
    follow().catch(failed);
    return () => lifetime.abort();
  });

  return (
    <>
      {failure.value && <p class="trouble">{failures[failure.value]}</p>}
      {counts.value && <StorageState counts={counts.value} />}
      {store.value && <Backups store={store.value} weekly={weekly} lastSaved={lastSaved} />}
      {store.value && <LearningData store={store.value} />}
      {store.value && <RecognisedData store={store.value} />}
    </>
  );
}
