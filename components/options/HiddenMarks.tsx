import { useSignal, useSignalEffect } from '@preact/signals';
import {
  keepHiddenMarks,
  onHiddenMarksChange,
  type StoredHiddenMark,
  storedHiddenMarks,
  takeBackHiddenMarks,
} from '../../extension/settings/hidden-mark-store.ts';
import { downloadJson } from '../../extension/state/download.ts';
import { conceptsOf, type Glossary } from '../../glossary/glossary.ts';
import { readHiddenMarks, writeHiddenMarks } from '../../language/matching/hidden-marks.ts';
import { withoutTurns } from '../../language/swedish/letters/without-turns.ts';
import { optionsWords } from '../i18n/tables/own-pages/options.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { FileButton, jsonFiles } from '../ui/controls/FileButton.tsx';
import { RowBoundary } from '../ui/RowBoundary.tsx';
import { textOfFile } from '../ui/text-of-file.ts';

const useWords = wordsFrom(optionsWords);

/** The marks that the reader has said are wrong: to be taken back, handed on as a file, and taken in from one. */
export function HiddenMarks({ glossary, isPrivate }: { glossary: Glossary; isPrivate: boolean }) {
  const { options } = useWords();
  const stored = useSignal<StoredHiddenMark[]>([]);
  const status = useSignal('');
  useSignalEffect(() => {
    const lifetime = new AbortController();
    const renew = async () => {
      stored.value = await storedHiddenMarks();
    };
    onHiddenMarksChange(() => void renew(), lifetime.signal);
    void renew();
    return () => lifetime.abort();
  });

  const save = () =>
    downloadJson(writeHiddenMarks(stored.value.map(({ said }) => said)), 'remisslasaren-dolda-markeringar.json');
  const takeIn = async (file: File) => {
    const read = readHiddenMarks(await textOfFile(file));
    if (!read) {
      status.value = options.notHiddenMarks(withoutTurns(file.name));
      return;
    }
    const known = new Set(stored.value.map(({ said }) => JSON.stringify(said)));
    const added = read.filter((said) => !known.has(JSON.stringify(said)));
    await keepHiddenMarks(added);
    status.value = options.takenIn(added.length, read.length - added.length);
  };

  return (
    <section aria-labelledby="hidden">
      <h2 id="hidden">{options.hidden}</h2>
      <p class="quiet-text">{stored.value.length === 0 ? options.nothingHidden : options.hiddenWhat}</p>
      <ul class="list">
        {stored.value.map(({ key, said }) => (
          <RowBoundary key={key} of={said}>
            {() => (
              <li>
                <span>
                  <q lang="sv">{said.form}</q>
                  <span class="quiet-text detail">
                    {conceptsOf(glossary, [said.concept])[0]?.prefLabel.sv ?? said.concept},{' '}
                    {options.scopes[said.scope]}
                    {said.scope !== 'everywhere' && `: ${said.document}`}
                  </span>
                </span>
                <button
                  type="button"
                  aria-label={options.showAgainForm(said.form)}
                  onClick={() => void takeBackHiddenMarks([key])}
                >
                  {options.showAgain}
                </button>
              </li>
            )}
          </RowBoundary>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" disabled={stored.value.length === 0} onClick={save}>
          {options.saveHidden}
        </button>
        {!isPrivate && <FileButton accept={jsonFiles} name={options.takeInHidden} take={(file) => void takeIn(file)} />}
      </div>
      <p role="status">{status}</p>
    </section>
  );
}
