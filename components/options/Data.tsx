import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import { asFailure, type FailureKind } from '../../storage/failure.ts';
import { ownStore } from '../../storage/own-store.ts';
import { countsIn, live } from '../../storage/read.ts';
import { askToPersist, type Space, space } from '../../storage/space.ts';
import type { Store } from '../../storage/store.ts';
import { useWords } from '../words/context.ts';
import { Backups } from './Backups.tsx';

type Counts = Awaited<ReturnType<typeof countsIn>>;

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
  const given = useSignal<Space | undefined>(undefined);
  const failure = useSignal<FailureKind | undefined>(undefined);
  const told = useSignal('');

  useSignalEffect(() => {
    const lifetime = new AbortController();
    const failed = (error: unknown) => {
      failure.value = asFailure(error).kind;
    };
    const follow = async () => {
      const opened = await ownStore();
      store.value = opened;
      const renew = async (found: Counts) => {
        counts.value = found;
        given.value = await space();
      };
      live(
        () => countsIn(opened),
        (found) => void renew(found),
        failed,
        lifetime.signal,
      );
    };
    follow().catch(failed);
    return () => lifetime.abort();
  });

  const ask = async () => {
    const promised = await askToPersist().catch(() => false);
    given.value = await space();
    told.value = promised ? '' : storage.refusedToPromise;
  };

  return (
    <>
      {failure.value && <p class="trouble">{storage.failures[failure.value]}</p>}
      {counts.value && <Stored counts={counts.value} used={given.value?.used} />}
      {given.value && <p class="quiet-text">{given.value.persisted ? storage.promised : storage.notPromised}</p>}
      {given.value?.persisted === false && (
        <div class="buttons">
          <button type="button" onClick={() => void ask()}>
            {storage.ask}
          </button>
        </div>
      )}
      <p role="status">{told}</p>
      {store.value && <Backups store={store.value} weekly={weekly} lastSaved={lastSaved} />}
    </>
  );
}

function Stored({ counts, used }: { counts: Counts; used: number | undefined }) {
  const { storage } = useWords();
  const { arende, document, comment, aside } = counts;
  const empty = arende + document + comment === 0;
  return (
    <>
      <p class="stored">
        {empty ? storage.nothing : storage.stored(arende, document, comment)}
        {!empty && used !== undefined && ` ${storage.takes(used)}`}
      </p>
      {aside > 0 && <p class="trouble">{storage.aside(aside)}</p>}
    </>
  );
}
