import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { recordIdOf } from '../../../comments/model/own-glossary.ts';
import { switchScheme } from '../../../extension/settings/settings.ts';
import { glossaryHeadFormOf, headWritten, newGlossary } from '../../../extension/state/glossary/glossary-changes.ts';
import { goTo } from '../../../extension/state/glossary/own-place.ts';
import { useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import type { Glossary } from '../../../glossary/glossary.ts';
import { useFormDraft } from '../../answers/use-form-draft.ts';
import { ownGlossariesWords } from '../../i18n/tables/own-pages/own-glossaries.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { EntryForm } from '../../workspace/EntryForm.tsx';
import { Field } from '../../workspace/Field.tsx';
import { HeadFields } from './HeadFields.tsx';

const useWords = wordsFrom(ownGlossariesWords);

/** The draft of a glossary that isn't made yet. */
export const newGlossaryDraft = 'new-glossary';

interface Props {
  /** All systems that it can begin as a copy of. */
  glossary: Glossary;
  close(): void;
}

/** A new glossary, empty or as a copy of a system; it is switched on when it is made. */
export function NewGlossary({ glossary, close }: Props) {
  const { ownGlossaries: words, language } = useWords();
  const state = useWorkspace();
  const at = useRef<HTMLFormElement>(null);
  const isNameless = useSignal(false);
  const opened = { ...glossaryHeadFormOf(), basis: '' };
  const { filled, isDraft, typed, drop, saving } = useFormDraft(newGlossaryDraft, opened);
  const basis = useSignal(filled.basis);
  const from = glossary.schemes.find(({ id }) => id === basis.value);
  const written = (form: HTMLFormElement) => ({ ...headWritten(form), basis: basis.peek() });
  useLayoutEffect(() => at.current?.querySelector<HTMLElement>('[name=title]')?.focus(), []);
  const make = async (form: HTMLFormElement) => {
    const made = newGlossary(headWritten(form), from);
    isNameless.value = made === undefined;
    if (!made || !(await saving(written(form), () => state.do(recordIdOf(made.id), made.changes)))) return;
    await switchScheme(made.id, true);
    goTo({ glossary: made.id });
  };
  const leave = () => {
    drop();
    close();
  };
  return (
    <div class="editing glossary-head-form">
      <h3>{words.add}</h3>
      <EntryForm
        says={words.add}
        saves={words.make}
        save={make}
        close={leave}
        typed={(form) => typed(written(form))}
        isDraft={isDraft}
        at={at}
      >
        <div class="wide">
          <Field label={words.basis} hint={from ? words.basisWhat(from.concepts.length) : words.basisHint}>
            {(given) => (
              <select
                {...given}
                value={basis.value}
                onChange={({ currentTarget }) => {
                  basis.value = currentTarget.value;
                }}
              >
                <option value="">{words.noBasis}</option>
                {glossary.schemes.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title[language]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <HeadFields filled={filled} isNameless={isNameless.value} isNew />
      </EntryForm>
    </div>
  );
}
