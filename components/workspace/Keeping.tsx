import { type ReadonlySignal, useSignal } from '@preact/signals';
import { asFailure } from '../../storage/failure.ts';
import type { Counts } from '../../storage/read.ts';
import { StorageState } from '../storage/StorageState.tsx';
import { saveBackup } from '../storage/save-backup.ts';
import { useWords } from '../words/context.ts';
import { dayOf, daysBetween } from './days.ts';
import { useWork } from './work.ts';

interface Props {
  counts: Counts;
  /** Comments without a document. */
  lost: number;
  /** When the last backup was saved, ISO 8601. */
  lastSaved: ReadonlySignal<string | undefined>;
}

/** What is stored, how safely, and how old the last backup is. */
export function Keeping({ counts, lost, lastSaved }: Props) {
  const { workspace, storage } = useWords();
  const work = useWork();
  const told = useSignal('');
  const save = async () => {
    told.value = '';
    try {
      if (work.store.value) await saveBackup(work.store.value);
    } catch (error) {
      told.value = storage.failures[asFailure(error).kind];
    }
  };
  const last = lastSaved.value;
  return (
    <section class="keeping" aria-labelledby="keeping">
      <h2 id="keeping">{workspace.storage}</h2>
      <StorageState counts={counts} />
      {lost > 0 && <p class="trouble">{workspace.lost(lost)}</p>}
      <h3>{storage.backup}</h3>
      <p>
        {last === undefined
          ? storage.never
          : `${storage.last(last)} ${workspace.age(daysBetween(dayOf(new Date(last)), work.today.value))}`}
      </p>
      <div class="buttons">
        <button type="button" onClick={() => void save()}>
          {storage.save}
        </button>
        <a class="beside" href="/options.html#data">
          {workspace.allBackups}
        </a>
      </div>
      <p role="status">{told}</p>
    </section>
  );
}
