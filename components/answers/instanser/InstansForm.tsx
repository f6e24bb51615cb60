import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { alikeInstans } from '../../../answers/standing/alike-instans.ts';
import { sameInstans } from '../../../answers/standing/same-instans.ts';
import type { Instans } from '../../../comments/model/answer.ts';
import { useAnswers, useFoundAnswers } from '../../../extension/state/answers/answers-state.ts';
import {
  type FilledInstans,
  instansChanges,
  joinInstanser,
  steps,
} from '../../../extension/state/answers/instans-changes.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { EntryForm } from '../../workspace/EntryForm.tsx';
import { Field } from '../../workspace/Field.tsx';
import { useFormDraft } from '../use-form-draft.ts';

const useWords = wordsFrom(answersWords);

/** What is known of a remissinstans. */
export function InstansForm({ instans, close }: { instans: Instans; close(): void }) {
  const { instanser } = useWords().answers;
  const state = useAnswers();
  // As it was when the form was opened: what the reader sees in it is what they change.
  const before = useMemo(() => instans, []);
  const { instanser: all, answers } = useFoundAnswers();
  const isNameless = useSignal(false);
  /** One that is there, which the written name may mean: said, until another name is written. */
  const same = useSignal<{ as: Instans; written: string } | undefined>(undefined);
  const { filled, isDraft, typed, drop, saving } = useFormDraft(instansDraft(before.id), openedWith(before));
  const leave = () => {
    drop();
    close();
  };
  const save = async (form: HTMLFormElement) => {
    const filled = filledIn(form);
    const other = sameNamed(filled.name, before, all);
    const isAsked = same.peek()?.written === filled.name;
    same.value = other && { as: other, written: filled.name };
    // What is only nearly the same name may be another body: whoever saves once more says so.
    if (other && (!isAsked || other.name === filled.name.trim())) return;
    const changes = instansChanges(before, filled);
    isNameless.value = changes === undefined;
    if (changes && (changes.length === 0 || (await saving(writtenIn(form), () => state.change(changes))))) leave();
  };
  const join = async (as: Instans) => {
    if (await state.change(joinInstanser(before, as, answers))) drop();
  };
  const remove = async () => {
    if (await state.change([{ do: 'delete', kind: 'instans', id: before.id }])) drop();
  };
  const says = { asked: instanser.isAsked, reminded: instanser.isReminded, declined: instanser.hasDeclined };
  return (
    <div class="editing">
      <EntryForm
        says={instanser.editOf(before.name)}
        save={save}
        close={leave}
        typed={(form) => typed(writtenIn(form))}
        isDraft={isDraft}
      >
        <div class="wide">
          <Field label={instanser.name} error={isNameless.value ? instanser.nameMissing : undefined}>
            {(given) => <input {...given} type="text" name="name" lang="sv" defaultValue={filled.name} />}
          </Field>
        </div>
        {same.value && <SameName {...same.value} join={join} />}
        <Field label={instanser.theirNumber}>
          {(given) => <input {...given} type="text" name="number" lang="sv" defaultValue={filled.number} />}
        </Field>
        <label class="row own-row">
          <input type="checkbox" name="own" defaultChecked={filled.own !== ''} />
          {instanser.ownWhat}
        </label>
        <div class="wide instans-steps">
          {steps.map((step) => (
            <div key={step} class="step">
              <label class="row">
                <input type="checkbox" name={step} defaultChecked={filled[step] !== ''} />
                {says[step]}
              </label>
              <input
                type="date"
                name={`${step}-day`}
                aria-label={instanser.dayOf(says[step])}
                defaultValue={filled[`${step}-day`]}
              />
            </div>
          ))}
        </div>
      </EntryForm>
      <button type="button" class="plain" aria-label={instanser.remove(before.name)} onClick={() => void remove()}>
        {instanser.removeShort}
      </button>
    </div>
  );
}

/** The one that a changed name may mean. */
function sameNamed(name: string, before: Instans, all: readonly Instans[]): Instans | undefined {
  if (name.trim() === before.name) return undefined;
  const others = all.filter(({ id }) => id !== before.id);
  return others.find((one) => one.name === name.trim()) ?? sameInstans(name, others) ?? alikeInstans(name, others);
}

interface SameProps {
  as: Instans;
  written: string;
  join(as: Instans): Promise<void>;
}

/** Asks whether one that is there is meant. */
function SameName({ as, written, join }: SameProps) {
  const { instanser: words } = useWords().answers;
  return (
    <div class="wide same-name" role="alert">
      <p>{words.isThere(as.name)}</p>
      {as.name !== written.trim() && <p class="quiet-text">{words.saveAgain}</p>}
      <button type="button" aria-label={words.joinWith(as.name)} onClick={() => void join(as)}>
        {words.join}
      </button>
    </div>
  );
}

/** Under which what is written of a remissinstans and not saved is kept. */
export const instansDraft = (instans: string) => `instans ${instans}`;

const fieldNames = [
  ...(['name', 'number', 'own', 'asked', 'reminded', 'declined'] as const),
  ...(['asked-day', 'reminded-day', 'declined-day'] as const),
];
type FieldName = (typeof fieldNames)[number];

function openedWith(instans: Instans): Record<FieldName, string> {
  const { name, number = '', own, asked, reminded, declined } = instans;
  const ticked = (is: boolean) => (is ? 'on' : '');
  return {
    ...{ name, number, own: ticked(own === true), asked: ticked(asked !== undefined) },
    ...{ reminded: ticked(reminded !== undefined), declined: ticked(declined !== undefined) },
    ...{ 'asked-day': asked ?? '', 'reminded-day': reminded ?? '', 'declined-day': declined ?? '' },
  };
}

function writtenIn(form: HTMLFormElement): Record<FieldName, string> {
  const written = new FormData(form);
  const fields = fieldNames.map((name) => [name, String(written.get(name) ?? '')]);
  return Object.fromEntries(fields) as Record<FieldName, string>;
}

function filledIn(form: HTMLFormElement): FilledInstans {
  const written = new FormData(form);
  const text = (name: string) => String(written.get(name) ?? '');
  const step = (name: string) => ({ is: written.has(name) || text(`${name}-day`) !== '', day: text(`${name}-day`) });
  return {
    ...{ name: text('name'), number: text('number'), own: written.has('own') },
    ...{ asked: step('asked'), reminded: step('reminded'), declined: step('declined') },
  };
}
