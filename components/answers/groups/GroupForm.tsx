import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { PointGroup } from '../../../comments/model/answer.ts';
import { useAnswers, useFoundAnswers } from '../../../extension/state/answers/answers-state.ts';
import { dissolved, type GroupFilled, groupChanges } from '../../../extension/state/answers/groups/group-changes.ts';
import { answerGroupsWords } from '../../i18n/tables/own-pages/answer-groups.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { EntryForm } from '../../workspace/EntryForm.tsx';
import { Field } from '../../workspace/Field.tsx';
import { useFormDraft } from '../use-form-draft.ts';

const useWords = wordsFrom(answerGroupsWords);

interface Props {
  group: PointGroup;
  close(): void;
}

/** What a group is called, what is said of it, and which group says the contrary. */
export function GroupForm({ group, close }: Props) {
  const { group: words } = useWords().answerGroups;
  const state = useAnswers();
  const { groups, points } = useFoundAnswers();
  // As it was when the form was opened: what the reader sees in it is what they change.
  const before = useMemo(() => group, []);
  const isNameless = useSignal(false);
  const { heading, summary = '', against = '' } = before;
  const { filled, isDraft, typed, drop, saving } = useFormDraft(groupDraft(before.id), { heading, summary, against });
  const leave = () => {
    drop();
    close();
  };
  const save = async (form: HTMLFormElement) => {
    const changes = groupChanges(before, filledIn(form));
    isNameless.value = changes === undefined;
    if (changes && (changes.length === 0 || (await saving(filledIn(form), () => state.change(changes))))) leave();
  };
  const dissolve = async () => {
    // Also those of answers that don't count any more: nothing is left that leads to a group that isn't there.
    const own = points.filter((point) => point.group === group.id).map(({ id }) => id);
    if (await state.change(dissolved(group, own, groups), 'groups-title')) drop();
  };
  return (
    <div class="editing group-form">
      <EntryForm
        says={words.editOf(before.heading)}
        save={save}
        close={leave}
        typed={(form) => typed(filledIn(form))}
        isDraft={isDraft}
      >
        <div class="wide">
          <Field label={words.heading} error={isNameless.value ? words.headingMissing : undefined}>
            {(given) => <input {...given} type="text" name="heading" lang="sv" defaultValue={filled.heading} />}
          </Field>
        </div>
        <div class="wide">
          <Field label={words.summary} hint={words.summaryHint}>
            {(given) => <textarea {...given} name="summary" rows={3} lang="sv" defaultValue={filled.summary} />}
          </Field>
        </div>
        <Field label={words.against}>
          {(given) => (
            <select {...given} name="against" defaultValue={filled.against}>
              <option value="">{words.noAgainst}</option>
              {groups
                .filter(({ id }) => id !== group.id)
                .map(({ id, heading }) => (
                  <option key={id} value={id} selected={id === filled.against}>
                    {heading}
                  </option>
                ))}
            </select>
          )}
        </Field>
      </EntryForm>
      <button type="button" class="plain" aria-label={words.dissolveOf(group.heading)} onClick={() => void dissolve()}>
        {words.dissolve}
      </button>
    </div>
  );
}

/** Under which what is written of a group and not saved is kept. */
export const groupDraft = (group: string) => `group ${group}`;

function filledIn(form: HTMLFormElement): GroupFilled {
  const written = new FormData(form);
  const text = (name: string) => String(written.get(name) ?? '');
  return { heading: text('heading'), summary: text('summary'), against: text('against') };
}
