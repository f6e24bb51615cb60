import './keeping.css';
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { dayOf, daysBetween } from '../../extension/state/workspace/days.ts';
import { useWorkspace } from '../../extension/state/workspace/workspace-state.ts';
import { asFailure } from '../../storage/db/failure.ts';
import type { Counts } from '../../storage/queries/read.ts';
import { storageWords } from '../i18n/tables/own-pages/storage.ts';
import { workspaceWords } from '../i18n/tables/own-pages/workspace.ts';
import { failuresWords } from '../i18n/tables/shared/failures.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { StorageState } from '../ui/keeping/StorageState.tsx';
import { saveBackup } from '../ui/keeping/save-backup.ts';

const useWords = wordsFrom(failuresWords, storageWords, workspaceWords);

interface Props {
  counts: Counts;
  /** When the last backup was saved, ISO 8601. */
  lastSaved: ReadonlySignal<string | undefined>;
}

/** What is stored, how safely, and how old the last backup is. */
export function Keeping({ counts, lastSaved }: Props) {
  const { workspace, storage, failures } = useWords();
  const state = useWorkspace();
  const status = useSignal('');
  const save = async () => {
    status.value = '';
    try {
      if (state.store.value) await saveBackup(state.store.value);
    } catch (error) {
      status.value = failures[asFailure(error).kind];
    }
  };
  const last = lastSaved.value;
  return (
    <section class="keeping" aria-labelledby="keeping">
      <h2 id="keeping">{workspace.storage}</h2>
      <StorageState counts={counts} />
      <h3>{storage.backup}</h3>
      <p>
        {last === undefined
          ? storage.never
          : `${storage.last(last)} ${workspace.age(daysBetween(dayOf(new Date(last)), state.today.value))}`}
      </p>
      <div class="buttons">
        <button type="button" onClick={() => void save()}>
          {storage.save}
        </button>
        <a class="all-backups" href="/options.html#data">
          {workspace.allBackups}
        </a>
      </div>
      <p role="status">{status}</p>
    </section>
  );
}
