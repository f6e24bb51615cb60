import { withoutTurns } from '../../language/swedish/letters/without-turns.ts';
import './import-comments.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { limits, TooMuch } from '../../comments/list/read/formats/workbook/limits.ts';
import type { ColumnChoices } from '../../comments/list/read/unknown-columns.ts';
import type { Arende } from '../../comments/model/model.ts';
import { currentReviewer } from '../../extension/settings/reviewer.ts';
import { type Chosen, changesFrom, isStale } from '../../extension/state/import/changes-from.ts';
import { type RefusedFile, refusalFor } from '../../extension/state/import/file-kind.ts';
import { readInWorker } from '../../extension/state/import/read-in-worker.ts';
import type { Incoming } from '../../extension/state/import/read-incoming.ts';
import { ownStore } from '../../extension/state/own-store.ts';
import { headingOf } from '../../extension/state/workspace/entry-focus.ts';
import { useWorkspace } from '../../extension/state/workspace/workspace-state.ts';
import type { DocumentRow } from '../../storage/queries/overview.ts';
import { importWords } from '../i18n/tables/own-pages/import.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { FileButton } from '../ui/controls/FileButton.tsx';
import { useDrop } from '../ui/controls/use-drop.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { useHandedFile } from './use-handed-file.ts';

const useWords = wordsFrom(importWords);

type State =
  | { is: 'closed' }
  | { is: 'reading'; file: string }
  | { is: 'refused'; file: string; why: RefusedFile }
  | { is: 'offered'; file: File; incoming: Incoming; asked: Asked; stale: boolean; busy: boolean };

/** How the reader wants a file to be read. */
interface Asked {
  document?: string;
  columns?: ColumnChoices;
}

type Offered = Extract<State, { is: 'offered' }>;
const noColumns: ColumnChoices = new Map();

/** Reads a file of comments into an ärende: what it would do is shown before, and is then one step to undo. */
export function ImportComments({ arende, rows }: { arende: Arende; rows: readonly DocumentRow[] }) {
  const words = useWords().import;
  const workspace = useWorkspace();
  const state = useSignal<State>({ is: 'closed' });
  const chooser = useRef<HTMLInputElement>(null);
  const reading = useRef(new AbortController());
  useEffect(() => () => reading.current.abort(), []);
  /** @param stale has this file been shown before, as things stood then? */
  const read = async (file: File, asked: Asked = {}, stale = false) => {
    reading.current.abort();
    reading.current = new AbortController();
    const { signal } = reading.current;
    // What is shown stays while it is only put on another document, or its columns are told; the choice is seen at once.
    if (state.value.is === 'offered') state.value = { ...state.value, asked, busy: true };
    else state.value = { is: 'reading', file: withoutTurns(file.name) };
    try {
      // Before all of it is in memory.
      if (file.size > limits.fileBytes) throw new TooMuch('fileBytes');
      const [bytes, creator] = await Promise.all([file.arrayBuffer(), currentReviewer()]);
      const answer = await readInWorker({ bytes: new Uint8Array(bytes), arende: arende.id, creator, ...asked }, signal);
      if ('refused' in answer) state.value = { is: 'refused', file: withoutTurns(file.name), why: answer };
      else state.value = { is: 'offered', file, incoming: answer, asked, stale, busy: false };
    } catch (error) {
      if (signal.aborted) return;
      console.warn('read in', error);
      state.value = {
        is: 'refused',
        file: withoutTurns(file.name),
        why: { refused: error instanceof TooMuch ? refusalFor[error.of] : 'broken' },
      };
    }
  };
  /** What had the focus goes. */
  const close = () => {
    reading.current.abort();
    state.value = { is: 'closed' };
    setTimeout(() => chooser.current?.focus());
  };
  const takeIn = async ({ file, incoming, asked }: Offered, chosen: Chosen) => {
    if (await isStale(await ownStore(), incoming)) return void read(file, asked, true);
    const changes = changesFrom(incoming, chosen);
    if (await workspace.do(arende.id, changes, headingOf(arende.id), 'take-in')) state.value = { is: 'closed' };
  };
  const drop = useDrop((file) => void read(file));
  useHandedFile(arende.id, chooser, (file) => void read(file));
  const { value: now } = state;
  return (
    <div class={drop.over.value ? 'import-comments over' : 'import-comments'} {...drop.on}>
      {now.is !== 'offered' && now.is !== 'reading' && (
        <p class="import-comments-file">
          <FileButton
            accept=".csv,.xlsx,.docx,.docm,.json,.jsonld,text/csv,application/json"
            name={words.name}
            field={chooser}
            take={(file) => void read(file)}
          />{' '}
          <span class="quiet-text">{drop.over.value ? words.dropHere : words.how}</span>
        </p>
      )}
      {now.is === 'reading' && (
        <p class="import-comments-file">
          <span role="status">{words.reading(now.file)}</span>{' '}
          <button type="button" onClick={close}>
            {words.cancel}
          </button>
        </p>
      )}
      {now.is === 'refused' && (
        <p role="alert" class="trouble">
          {words.refusals[now.why.refused](now.file, now.why.at, now.why.leftOut)}
        </p>
      )}
      {now.is === 'offered' && (
        <ImportPreview
          key={now.file}
          file={withoutTurns(now.file.name)}
          incoming={now.incoming}
          stale={now.stale}
          busy={now.busy}
          documents={rows}
          columns={now.asked.columns ?? noColumns}
          setColumns={(columns) => void read(now.file, { ...now.asked, columns })}
          isPutOn={now.asked.document !== undefined}
          putOn={(document) => void read(now.file, { ...now.asked, document })}
          takeIn={(chosen) => takeIn(now, chosen)}
          close={close}
        />
      )}
    </div>
  );
}
