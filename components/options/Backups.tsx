import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { AnyRecord } from '../../comments/model/model.ts';
import { titleOr } from '../../comments/model/title.ts';
import { automaticBackups, failedBackup } from '../../extension/settings/settings.ts';
import { previewRestore, restoreBackup } from '../../extension/state/restore-backup.ts';
import { checkedSettings } from '../../extension/state/settings-in-backup.ts';
import { withoutTurns } from '../../language/swedish/letters/without-turns.ts';
import { type BackupRead, readBackup } from '../../storage/backup/backup.ts';
import { type RestoredKinds, restoredKinds } from '../../storage/backup/effects.ts';
import { asFailure } from '../../storage/db/failure.ts';
import type { Store } from '../../storage/db/store.ts';
import { live } from '../../storage/queries/read.ts';
import { countRecognisedPages } from '../../storage/recognised/recognised-pages.ts';
import { storageWords } from '../i18n/tables/own-pages/storage.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { failuresWords } from '../i18n/tables/shared/failures.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { FileButton, jsonFiles } from '../ui/controls/FileButton.tsx';
import { LostFields } from '../ui/keeping/LostFields.tsx';
import { saveBackup } from '../ui/keeping/save-backup.ts';
import { textOfFile } from '../ui/text-of-file.ts';

const useWords = wordsFrom(commonWords, failuresWords, storageWords);

interface Props {
  store: Store;
  weekly: ReadonlySignal<boolean>;
  lastSaved: ReadonlySignal<string | undefined>;
}

interface Offered extends BackupRead {
  file: string;
  would: RestoredKinds;
  settings: ReturnType<typeof checkedSettings>;
}

/** Saves everything as a file, and takes such a file in: what that will do is said before. */
export function Backups({ store, weekly, lastSaved }: Props) {
  const { storage, failures } = useWords();
  const offered = useSignal<Offered | undefined>(undefined);
  const takeBack = useSignal(true);
  const recognised = useSignal(0);
  const withRecognised = useSignal(false);
  const done = useSignal<RestoredKinds | undefined>(undefined);
  const status = useSignal('');
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
  useEffect(() => {
    const lifetime = new AbortController();
    const hear = (count: number) => {
      recognised.value = count;
    };
    live(() => countRecognisedPages(store), hear, console.warn, lifetime.signal);
    return () => lifetime.abort();
  }, []);
  const chooser = useRef<HTMLInputElement>(null);

  /** Every failure is shown in words. */
  const tell = (action: Promise<void>) =>
    void action.catch((error: unknown) => {
      status.value = failures[asFailure(error).kind];
    });
  const begin = () => {
    offered.value = undefined;
    done.value = undefined;
    status.value = '';
  };

  /** The buttons of the offer go, and the focus must not go with them. */
  const end = () => {
    chooser.current?.focus();
    begin();
  };

  const save = async () => {
    begin();
    await saveBackup(store, { withRecognised: withRecognised.value });
  };
  const offer = async (file: File) => {
    begin();
    const read = await readBackup(await textOfFile(file));
    if ('refused' in read) status.value = storage.refusals[read.refused](withoutTurns(file.name));
    else {
      const settings = checkedSettings(read.backup.data.settings);
      // Whoever asks for a backup asks for what is in it; that it had been deleted is said beside the box.
      takeBack.value = true;
      offered.value = {
        file: withoutTurns(file.name),
        ...read,
        settings,
        would: await previewRestore(store, read.backup),
      };
    }
  };
  const takeIn = async ({ backup, settings }: Offered) => {
    const did = await restoreBackup(store, backup, settings, takeBack.value);
    end();
    done.value = did;
    status.value = storage.takenIn;
  };
  const switchWeekly = async (on: boolean) => {
    begin();
    // Asked first of all: the browser takes the question only within the click.
    const allowed = !on || (await browser.permissions.request({ permissions: ['downloads'] }));
    if (!allowed) status.value = storage.notAllowed;
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
      {recognised.value > 0 && (
        <label class="row">
          <input
            type="checkbox"
            class="with-recognised"
            checked={withRecognised.value}
            onChange={({ currentTarget }) => {
              withRecognised.value = currentTarget.checked;
            }}
          />
          {storage.withRecognised(recognised.value)}
        </label>
      )}
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
          {Object.values(offered.value.would).some(({ deleted }) => deleted > 0) && <TakeBack on={takeBack} />}
          <NotAsItStands {...offered.value} />
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
      <div role="status" class="backup-status">
        {status.value && <p>{status}</p>}
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

/** Whether what was deleted here after the backup comes back. */
function TakeBack({ on }: { on: Signal<boolean> }) {
  const { storage } = useWords();
  return (
    <>
      <label class="row">
        <input
          type="checkbox"
          class="take-back"
          checked={on.value}
          onChange={({ currentTarget }) => {
            on.value = currentTarget.checked;
          }}
        />
        {storage.takeBack}
      </label>
      <p class="quiet-text under-row">{storage.takeBackWhat}</p>
    </>
  );
}

/** Empty where the record has none of its own. */
function titleOf(record: AnyRecord, untitled: string): string {
  if (record.kind === 'glossary') return record.title.sv;
  if (record.kind === 'concept') return record.prefLabel.sv;
  return 'title' in record ? titleOr(record.title, untitled) : '';
}

/** What of the file isn't taken in, or not as it stands there. */
function NotAsItStands({ faulty, mended, ahead, settings: { refused } }: Offered) {
  const { storage, untitled } = useWords();
  const fields = mended.flatMap(({ record, fields }) =>
    fields.map((field) => storage.mendedField(field, titleOf(record, untitled), record.kind)),
  );
  return (
    <>
      {faulty > 0 && <p class="trouble">{storage.faultyIn(faulty)}</p>}
      <LostFields says={storage.mendedIn(fields.length)} fields={fields} />
      {ahead > 0 && <p class="trouble">{storage.aheadIn(ahead)}</p>}
      {refused.length > 0 && (
        <p class="trouble">
          {storage.settingsRefused(
            refused.length,
            [...new Set(refused)].map((name) => storage.settingNames[name]),
          )}
        </p>
      )}
    </>
  );
}

/** What has come up is what is to be read next. */
const focusOn = (element: HTMLElement | null) => element?.focus();

function Effects({ of, says }: { of: RestoredKinds; says: (of: RestoredKinds['comment']) => string }) {
  const { storage } = useWords();
  const status = restoredKinds.map((kind) => ({ kind, says: says(of[kind]) })).filter((one) => one.says);
  if (status.length === 0) return <p>{storage.nothingIn}</p>;
  return (
    <ul class="effects">
      {status.map(({ kind, says }) => (
        <li key={kind}>
          {storage.kinds[kind]}: {says}.
        </li>
      ))}
    </ul>
  );
}
