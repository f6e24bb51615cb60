import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import { asFailure, type FailureKind } from '../../storage/failure.ts';
import { ownStore } from '../../storage/own-store.ts';
import { type Counts, countsIn, live } from '../../storage/read.ts';
import type { Store } from '../../storage/store.ts';
import { StorageState } from '../storage/StorageState.tsx';
import { useWords } from '../words/context.ts';
import { Backups } from './Backups.tsx';
import { LearningData } from './LearningData.tsx';

interface Props {
  weekly: ReadonlySignal<boolean>;
  lastSaved: ReadonlySignal<string | undefined>;
}

/** What is stored, whether the browser promises to keep it, and the backups. In a private window: that nothing is. */
export function Data({ isPrivate, ...followed }: Props & { isPrivate: boolean }) {
  const { options, storage } = useWords();
  return (
    <section aria-labelledby="data">
      <h2 id="data">{options.data}</h2>
      <p>{options.dataWhat}</p>
      {isPrivate ? <p class="private-window">{storage.privateWindow}</p> : <StoredData {...followed} />}
    </section>
  );
}

function StoredData({ weekly, lastSaved }: Props) {
  const { storage } = useWords();
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
      {failure.value && <p class="trouble">{storage.failures[failure.value]}</p>}
      {counts.value && <StorageState counts={counts.value} />}
      {store.value && <Backups store={store.value} weekly={weekly} lastSaved={lastSaved} />}
      {store.value && <LearningData store={store.value} />}
    </>
  );
}
