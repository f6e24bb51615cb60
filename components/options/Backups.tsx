import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { kinds } from '../../annotations/model.ts';
import { automaticBackups, failedBackup } from '../../settings.ts';
import { type Backup, readBackup } from '../../storage/backup.ts';
import { asFailure } from '../../storage/failure.ts';
import { missingSettings } from '../../storage/merge-settings.ts';
import { previewRestore, type RestoredKinds, restore } from '../../storage/restore.ts';
import type { Store } from '../../storage/store.ts';
import { FileButton, jsonFiles } from '../FileButton.tsx';
import { saveBackup } from '../storage/save-backup.ts';
import { useWords } from '../words/context.ts';

interface Props {
  store: Store;
  weekly: ReadonlySignal<boolean>;
  lastSaved: ReadonlySignal<string | undefined>;
}

interface Offered {
  file: string;
  backup: Backup;
  /** How many of its rows can't be read. */
  faulty: number;
  would: RestoredKinds;
}

/** Saves everything as a file, and takes such a file in: what that will do is said before. */
export function Backups({ store, weekly, lastSaved }: Props) {
  const { storage } = useWords();
  const offered = useSignal<Offered | undefined>(undefined);
  const done = useSignal<RestoredKinds | undefined>(undefined);
  const told = useSignal('');
  const failed = useSignal<string | null>(null);
  useEffect(() => {
    const lifetime = new AbortController();
    const hear = (at: string | null) => {
      failed.value = at;
    };
    void failedBackup.read().then(hear);
    failedBackup.onChange(hear, lifetime.signal);
    return () => lifetime.abort();
  }, []);
  const chooser = useRef<HTMLInputElement>(null);

  /** Whatever fails is told in words. */
  const tell = (work: Promise<void>) =>
    void work.catch((error: unknown) => {
      told.value = storage.failures[asFailure(error).kind];
    });
  const begin = () => {
    offered.value = undefined;
    done.value = undefined;
    told.value = '';
  };

  /** The buttons of the offer go, and the focus must not go with them. */
  const end = () => {
    chooser.current?.focus();
    begin();
  };

  const save = async () => {
    begin();
    await saveBackup(store);
  };
  const offer = async (file: File) => {
    begin();
    const read = await readBackup(await file.text());
    if ('refused' in read) told.value = storage.refusals[read.refused](file.name);
    else offered.value = { file: file.name, ...read, would: await previewRestore(store, read.backup) };
  };
  const takeIn = async ({ backup }: Offered) => {
    const did = await restore(store, backup);
    const here = await browser.storage.local.get(null);
    await browser.storage.local.set(missingSettings(here, backup.data.settings));
    end();
    done.value = did;
    told.value = storage.takenIn;
  };
  const switchWeekly = async (on: boolean) => {
    begin();
    // Asked first of all: the browser takes the question only within the click.
    const allowed = !on || (await browser.permissions.request({ permissions: ['downloads'] }));
    if (!allowed) told.value = storage.notAllowed;
    await automaticBackups.write(on && allowed);
    if (!on) await browser.permissions.remove({ permissions: ['downloads'] });
  };

  return (
    <>
      <h3>{storage.backup}</h3>
      <p>
        {storage.backupWhat}{' '}
        <span class="quiet-text">{lastSaved.value ? storage.last(lastSaved.value) : storage.never}</span>
      </p>
      <div class="buttons">
        <button type="button" onClick={() => tell(save())}>
          {storage.save}
        </button>
        <FileButton accept={jsonFiles} name={storage.load} field={chooser} take={(file) => tell(offer(file))} />
      </div>
      {offered.value && (
        <fieldset class="offered" tabIndex={-1} ref={focusOn}>
          <legend>{storage.from(offered.value.file, offered.value.backup.created)}</legend>
          <Effects of={offered.value.would} says={storage.willDo} />
          {offered.value.faulty > 0 && <p class="trouble">{storage.faultyIn(offered.value.faulty)}</p>}
          <p class="quiet-text">{storage.settingsStay}</p>
          <div class="buttons">
            <button type="button" class="take-in" onClick={() => offered.value && tell(takeIn(offered.value))}>
              {storage.takeIn}
            </button>
            <button type="button" onClick={end}>
              {storage.cancel}
            </button>
          </div>
        </fieldset>
      )}
      <div role="status" class="backup-told">
        {told.value && <p>{told}</p>}
        {done.value && <Effects of={done.value} says={storage.did} />}
      </div>
      <label class="row">
        <input
          type="checkbox"
          checked={weekly.value}
          onChange={({ currentTarget }) => {
            const { checked } = currentTarget;
            // Until the browser has its answer, the box shows what holds.
            currentTarget.checked = weekly.value;
            tell(switchWeekly(checked));
          }}
        />
        {storage.weekly}
      </label>
      <p class="quiet-text under-row">{storage.weeklyWhat}</p>
      {weekly.value && failed.value && <p class="trouble under-row">{storage.weeklyFailed(failed.value)}</p>}
    </>
  );
}

/** What has come up is what is to be read next. */
const focusOn = (element: HTMLElement | null) => element?.focus();

function Effects({ of, says }: { of: RestoredKinds; says: (of: RestoredKinds['comment']) => string }) {
  const { storage } = useWords();
  const told = ([...kinds, 'review'] as const)
    .map((kind) => ({ kind, says: says(of[kind]) }))
    .filter((one) => one.says);
  if (told.length === 0) return <p>{storage.nothingIn}</p>;
  return (
    <ul class="effects">
      {told.map(({ kind, says }) => (
        <li key={kind}>
          {storage.kinds[kind]}: {says}.
        </li>
      ))}
    </ul>
  );
}
