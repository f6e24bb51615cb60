import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import { overallStances, type RemissAnswer } from '../../../../comments/model/answer.ts';
import { answerChanges, removeAnswer } from '../../../../extension/state/answers/answer-changes.ts';
import { instansOf, useAnswers, useFoundAnswers } from '../../../../extension/state/answers/answers-state.ts';
import { rereadOne } from '../../../../extension/state/answers/take-in/reread.ts';
import { answersWords } from '../../../i18n/tables/own-pages/answers.ts';
import { takeInWords } from '../../../i18n/tables/own-pages/take-in.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { FileButton } from '../../../ui/controls/FileButton.tsx';
import { DayField } from '../../../workspace/DayField.tsx';
import { EntryForm } from '../../../workspace/EntryForm.tsx';
import { Field } from '../../../workspace/Field.tsx';
import { addAnswersId, answerFiles } from './answer-files.ts';
import { MoveAnswer } from './MoveAnswer.tsx';
import { formOf, KnownInstanser } from './WhoseAnswer.tsx';

const useWords = wordsFrom(answersWords, takeInWords);

interface Props {
  answer: RemissAnswer;
  title: string;
  close(): void;
}

/** What is known of an answer; and what else can be done with it. */
export function AnswerForm({ answer, title, close }: Props) {
  const { takeIn: words, answers: said } = useWords();
  const state = useAnswers();
  const { instanser, answers } = useFoundAnswers();
  // As it was when the form was opened: what the reader sees in it is what they change.
  const before = useMemo(() => answer, []);
  const shown = formOf(before, instansOf(before, instanser)?.name ?? '');
  const known = useId();
  const around = { instanser, answers };
  const save = async (form: HTMLFormElement) => {
    const written = new FormData(form);
    const text = (name: string) => String(written.get(name) ?? '');
    const overall = overallStances.find((one) => one === text('overall')) ?? ('' as const);
    const isVersion = before.replaces !== undefined && written.has('version');
    const filled = { who: text('who'), numbers: text('numbers'), date: text('date'), overall, isVersion };
    const changes = answerChanges(before, filled, around);
    if (changes.length === 0 || (await state.change(changes))) close();
  };
  return (
    <div class="editing">
      <EntryForm says={words.putRightOf(title)} save={save} close={close}>
        <div class="wide">
          <Field label={words.who}>
            {(given) => (
              <input
                {...given}
                type="text"
                name="who"
                lang="sv"
                autocomplete="off"
                list={known}
                defaultValue={shown.who}
              />
            )}
          </Field>
          <KnownInstanser id={known} />
        </div>
        <DayField label={words.date} name="date" day={shown.date} />
        <Field label={words.theirNumbers} hint={words.numbersHint}>
          {(given) => <input {...given} type="text" name="numbers" lang="sv" defaultValue={shown.numbers} />}
        </Field>
        <Field label={words.overall}>
          {(given) => (
            <select {...given} name="overall">
              <option value="">{words.noOverall}</option>
              {overallStances.map((one) => (
                <option key={one} value={one} selected={one === shown.overall}>
                  {said.overall[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {before.replaces !== undefined && (
          <label class="row wide">
            <input type="checkbox" name="version" defaultChecked />
            {words.isVersion}
          </label>
        )}
      </EntryForm>
      <div class="apart">
        <Reread answer={answer} />
        <MoveAnswer answer={answer} />
        <button
          type="button"
          class="plain"
          onClick={() => void state.change(removeAnswer(answer, around), addAnswersId)}
        >
          {words.remove}
        </button>
      </div>
    </div>
  );
}

/** Reads its text again, or its file. */
function Reread({ answer }: { answer: RemissAnswer }) {
  const { takeIn: words } = useWords();
  const state = useAnswers();
  const says = useSignal('');
  const read = async (file?: File) => {
    says.value = words.rereading;
    const became = await rereadOne(state, answer, file);
    says.value = { done: words.rereadDone, failed: words.rereadFailed, remiss: words.rereadRemiss }[became];
  };
  // A list's rows are its points: there is no more to read in their words.
  const hasText = answer.snapshot !== undefined && answer.form !== 'list';
  return (
    <div class="reread">
      <div class="buttons">
        {hasText && (
          <button type="button" onClick={() => void read()}>
            {words.reread}
          </button>
        )}
        <FileButton accept={answerFiles} name={words.rereadFile} take={(file) => void read(file)} />
      </div>
      <p class="quiet-text">{words.rereadHow}</p>
      <p role="status">{says.value}</p>
    </div>
  );
}
