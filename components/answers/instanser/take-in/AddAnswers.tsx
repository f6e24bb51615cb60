import './take-in.css';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useAnswers } from '../../../../extension/state/answers/answers-state.ts';
import { takeInOf } from '../../../../extension/state/answers/take-in/take-in.ts';
import { useWorkspace } from '../../../../extension/state/workspace/workspace-state.ts';
import { withoutTurns } from '../../../../language/swedish/letters/without-turns.ts';
import { takeInWords } from '../../../i18n/tables/own-pages/take-in.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { FileButton } from '../../../ui/controls/FileButton.tsx';
import { Field } from '../../../workspace/Field.tsx';
import { useFormDraft } from '../../use-form-draft.ts';
import { addAnswersId, answerFiles } from './answer-files.ts';
import { usePageDrop } from './use-page-drop.ts';

const useWords = wordsFrom(takeInWords);

const pastedDraft = (arende: string) => `pasted-answer ${arende}`;

/** Files of answers, or text that is pasted; and how far they have been read. */
export function AddAnswers() {
  const { takeIn: words } = useWords();
  const state = useAnswers();
  const taking = takeInOf(state);
  const { drafts } = useWorkspace();
  const isPasting = useSignal(drafts.of(pastedDraft(state.arende)) !== undefined);
  const chooser = useRef<HTMLInputElement>(null);
  const pasteButton = useRef<HTMLButtonElement>(null);
  const over = usePageDrop((files) => taking.addFiles(files));
  const progress = taking.progress.value;
  const cancel = () => {
    taking.cancel();
    // What was pressed goes.
    setTimeout(() => chooser.current?.focus());
  };
  const closePasting = () => {
    isPasting.value = false;
    pasteButton.current?.focus();
  };
  return (
    <div class={over.value ? 'add-answers over' : 'add-answers'}>
      <div class="buttons">
        <FileButton
          main
          many
          accept={answerFiles}
          name={words.add}
          id={addAnswersId}
          field={chooser}
          take={(...files) => taking.addFiles(files)}
        />
        <button
          ref={pasteButton}
          type="button"
          aria-expanded={isPasting.value}
          onClick={() => {
            isPasting.value = !isPasting.value;
          }}
        >
          {words.paste}
        </button>
        <p class="quiet-text">{over.value ? words.dropHere : words.how}</p>
      </div>
      {isPasting.value && <PasteAnswer close={closePasting} />}
      <div role="status">
        {progress && (
          <p class="taking-in">
            {words.reading(progress.at, progress.all, withoutTurns(progress.name))}
            {progress.page && <span> {words.readingPage(progress.page.at, progress.page.all)}</span>}
          </p>
        )}
      </div>
      {progress && (
        <div class="buttons">
          <progress aria-hidden="true" max={progress.all} value={progress.at - 1} />
          {progress.page && (
            <button type="button" onClick={() => taking.skipPictures()}>
              {words.skipPictures}
            </button>
          )}
          <button type="button" onClick={cancel}>
            {words.cancel}
          </button>
        </div>
      )}
      {taking.unkept.value && (
        <p role="alert" class="trouble">
          {words.unkept}{' '}
          <button type="button" onClick={() => void taking.keepAgain()}>
            {words.keepAgain}
          </button>
        </p>
      )}
    </div>
  );
}

function PasteAnswer({ close }: { close(): void }) {
  const { takeIn: words } = useWords();
  const state = useAnswers();
  const draft = useFormDraft(pastedDraft(state.arende), { text: '' });
  const text = useSignal(draft.filled.text);
  const end = () => {
    draft.drop();
    close();
  };
  const add = (event: Event) => {
    event.preventDefault();
    if (text.value.trim() === '') return;
    takeInOf(state).addText(text.value, words.pastedTitle);
    end();
  };
  return (
    <form class="editing" onSubmit={add}>
      <Field label={words.pasteWhat}>
        {(given) => (
          <textarea
            {...given}
            rows={8}
            lang="sv"
            value={text.value}
            onInput={({ currentTarget }) => {
              text.value = currentTarget.value;
              draft.typed({ text: text.value });
            }}
          />
        )}
      </Field>
      <div class="buttons">
        <button type="submit" class="main-button" disabled={text.value.trim() === ''}>
          {words.pasteIt}
        </button>
        <button type="button" onClick={end}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
