import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { OwnGlossary } from '../../../comments/model/own-glossary.ts';
import {
  glossaryHeadChanges,
  glossaryHeadFormOf,
  headWritten,
} from '../../../extension/state/glossary/glossary-changes.ts';
import { useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import { useFormDraft } from '../../answers/use-form-draft.ts';
import { ownGlossariesWords } from '../../i18n/tables/own-pages/own-glossaries.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { EntryForm } from '../../workspace/EntryForm.tsx';
import { HeadFields } from './HeadFields.tsx';

const useWords = wordsFrom(ownGlossariesWords);

/** Under which what is written of a glossary's head and not saved is kept. */
export const glossaryHeadDraft = (glossary: string) => `glossary ${glossary}`;

/** What a glossary says of itself, to be changed. */
export function GlossaryHeadForm({ record, close }: { record: OwnGlossary; close(): void }) {
  const { ownGlossaries: words } = useWords();
  const state = useWorkspace();
  // As it was when the form was opened: what the reader sees in it is what they change.
  const before = useMemo(() => record, []);
  const isNameless = useSignal(false);
  const { filled, isDraft, typed, drop, saving } = useFormDraft(
    glossaryHeadDraft(before.id),
    glossaryHeadFormOf(before),
  );
  const leave = () => {
    drop();
    close();
  };
  const save = async (form: HTMLFormElement) => {
    const written = headWritten(form);
    const changes = glossaryHeadChanges(before, written);
    isNameless.value = changes === undefined;
    if (changes && (changes.length === 0 || (await saving(written, () => state.do(before.id, changes))))) leave();
  };
  return (
    <div class="editing glossary-head-form">
      <EntryForm
        says={words.editOf(before.title.sv)}
        save={save}
        close={leave}
        typed={(form) => typed(headWritten(form))}
        isDraft={isDraft}
      >
        <HeadFields filled={filled} isNameless={isNameless.value} />
      </EntryForm>
    </div>
  );
}
