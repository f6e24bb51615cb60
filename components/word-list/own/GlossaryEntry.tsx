import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type OwnGlossary, schemeIdOf } from '../../../comments/model/own-glossary.ts';
import type { SchemeChoice } from '../../../extension/settings/settings.ts';
import { ownAddress } from '../../../extension/state/glossary/own-place.ts';
import { useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import type { Glossary } from '../../../glossary/glossary.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { ownGlossariesWords } from '../../i18n/tables/own-pages/own-glossaries.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { FormToggle } from '../../ui/controls/FormToggle.tsx';
import { GlossaryHeadForm, glossaryHeadDraft } from './GlossaryHeadForm.tsx';
import { HeadFacts } from './HeadFacts.tsx';
import { MarkSwitch } from './MarkSwitch.tsx';

const useWords = wordsFrom(ownGlossariesWords);

interface Props {
  record: OwnGlossary;
  /** How many concepts it has. */
  count: number;
  /** All systems. */
  glossary: Glossary;
  choice: SchemeChoice;
}

/** A glossary in the list of them: what it is, whether it is looked for in documents, and its head to change. */
export function GlossaryEntry({ record, count, glossary, choice }: Props) {
  const { ownGlossaries: words } = useWords();
  const state = useWorkspace();
  const editing = useSignal(state.drafts.of(glossaryHeadDraft(record.id)) !== undefined);
  const button = useRef<HTMLButtonElement>(null);
  const scheme = schemeIdOf(record.id);
  const title = record.title.sv;
  const close = () => {
    editing.value = false;
    setTimeout(() => button.current?.focus());
  };
  const remove = () => state.do(record.id, [{ do: 'delete', kind: 'glossary', id: record.id }], 'own-glossaries');
  return (
    <article class="glossary-entry" aria-labelledby={`title-${scheme}`}>
      <div class="entry-head">
        <h3 id={`title-${scheme}`} lang="sv">
          <a href={ownAddress({ glossary: scheme })}>{withJoints(title)}</a>
        </h3>
        <FormToggle button={button} label={words.editOf(title)} text={words.edit} editing={editing} />
        <button type="button" class="plain" aria-label={words.removeOf(title)} onClick={() => void remove()}>
          {words.remove}
        </button>
      </div>
      {editing.value ? (
        <GlossaryHeadForm record={record} close={close} />
      ) : (
        <>
          <HeadFacts record={record} count={count} glossary={glossary} />
          {record.description && (
            <p class="glossary-description" lang="sv">
              {record.description.sv}
            </p>
          )}
          <MarkSwitch record={record} choice={choice} />
        </>
      )}
    </article>
  );
}
