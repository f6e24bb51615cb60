import './decision-form.css';
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { responses } from '../../../comments/model/answer.ts';
import { reviewer } from '../../../extension/settings/settings.ts';
import { useAnswers } from '../../../extension/state/answers/answers-state.ts';
import {
  type Decidable,
  type DecisionFault,
  type DecisionFilled,
  decisionChanges,
} from '../../../extension/state/answers/groups/decision-changes.ts';
import { useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import { answerGroupsWords } from '../../i18n/tables/own-pages/answer-groups.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { DayField } from '../../workspace/DayField.tsx';
import { EntryForm } from '../../workspace/EntryForm.tsx';
import { Field } from '../../workspace/Field.tsx';
import { useFormDraft } from '../use-form-draft.ts';

const useWords = wordsFrom(answerGroupsWords);

interface Props {
  /** Points and groups that the same is said of. */
  targets: readonly Decidable[];
  /** Under which what is written and not saved is kept. */
  draft: string;
  /** What the form is for, read out. */
  says: string;
  /** How many it is saved for, told in it; missing where it stands at the only one. */
  concerns?: string;
  /** After what is said has been saved, instead of `close`. */
  saved?(): void;
  close(): void;
}

/** What is done about points or groups: the response, why, what is changed, and whether it is decided. */
export function DecisionForm({ targets, draft: id, says, concerns, close, saved = close }: Props) {
  const { decision: words } = useWords().answerGroups;
  const state = useAnswers();
  const { today } = useWorkspace();
  // As they were when the form was opened: what the reader sees in it is what they change.
  const before = useMemo(() => targets, []);
  const [first] = before;
  const only = before.length === 1 ? first : undefined;
  const fault = useSignal<DecisionFault | undefined>(undefined);
  const opened = openedWith(only, today.value);
  const draft = useFormDraft(id, opened);
  const { filled } = draft;
  const isDecided = useSignal(filled.isDecided !== '');
  const by = useSignal(filled.by);
  useEffect(() => {
    // Who writes here, unless somebody else has been named meanwhile.
    void reviewer.read().then((known) => {
      if (by.peek() === '' && known?.name) by.value = known.name;
    });
  }, []);
  const save = async (form: HTMLFormElement) => {
    const changes = decisionChanges(before, filledIn(form));
    fault.value = Array.isArray(changes) ? undefined : changes;
    if (
      Array.isArray(changes) &&
      (changes.length === 0 || (await draft.saving(written(form), () => state.change(changes))))
    )
      leave(saved);
  };
  const leave = (how: () => void) => {
    draft.drop();
    how();
  };
  const written = (form: HTMLFormElement) => {
    const { isDecided: is, ...fields } = filledIn(form);
    // Who decides, and when, isn't asked for where nothing is decided.
    return { ...fields, isDecided: is ? 'on' : '', ...(!is && { day: opened.day, by: opened.by }) };
  };
  return (
    <div class="editing decision-form">
      <EntryForm
        says={says}
        save={save}
        close={() => leave(close)}
        typed={(form) => draft.typed(written(form))}
        isDraft={draft.isDraft}
      >
        {concerns && <p class="wide">{concerns}</p>}
        <fieldset class="plain-group wide" aria-describedby={fault.value === 'response' ? 'response-fault' : undefined}>
          <legend class="field-name">{words.what}</legend>
          <div class="response-choice">
            <label class="row">
              <input type="radio" name="response" value="" defaultChecked={filled.response === ''} />
              {only ? words.nothing : words.asBefore}
            </label>
            {responses.map((one) => (
              <label key={one} class="row">
                <input type="radio" name="response" value={one} defaultChecked={filled.response === one} />
                {words.response[one]}
              </label>
            ))}
          </div>
          <p class="trouble" role="alert" id="response-fault">
            {fault.value === 'response' && words.noResponse}
          </p>
        </fieldset>
        <div class="wide">
          <Field label={words.reason}>
            {(given) => <textarea {...given} name="reason" rows={3} lang="sv" defaultValue={filled.reason} />}
          </Field>
        </div>
        <div class="wide">
          <Field label={words.alteration}>
            {(given) => <textarea {...given} name="alteration" rows={3} lang="sv" defaultValue={filled.alteration} />}
          </Field>
        </div>
        {!only && <p class="quiet-text wide">{words.manyKeep}</p>}
        <div class="wide decided-fields">
          <label class="row">
            <input
              type="checkbox"
              name="isDecided"
              checked={isDecided.value}
              onChange={({ currentTarget }) => {
                isDecided.value = currentTarget.checked;
              }}
            />
            {words.isDecided}
          </label>
          {isDecided.value && (
            <>
              <DayField
                label={words.day}
                name="day"
                day={filled.day}
                error={fault.value === 'day' ? words.noDay : undefined}
              />
              <Field label={words.by}>
                {(given) => (
                  <input
                    {...given}
                    type="text"
                    name="by"
                    lang="sv"
                    value={by.value}
                    onInput={({ currentTarget }) => {
                      by.value = currentTarget.value;
                    }}
                  />
                )}
              </Field>
            </>
          )}
        </div>
      </EntryForm>
    </div>
  );
}

function openedWith(only: Decidable | undefined, today: string) {
  const { response = '', reason = '', alteration = '', decided, decidedBy: by = '' } = only ?? {};
  return { response, reason, alteration, isDecided: decided === undefined ? '' : 'on', day: decided ?? today, by };
}

function filledIn(form: HTMLFormElement): DecisionFilled {
  const written = new FormData(form);
  const text = (name: string) => String(written.get(name) ?? '');
  return {
    response: responses.find((one) => one === text('response')) ?? '',
    ...{ reason: text('reason'), alteration: text('alteration') },
    ...{ isDecided: written.has('isDecided'), day: text('day'), by: text('by') },
  };
}
