import { useSignal } from '@preact/signals';
import { type OwnConcept, schemeIdOf } from '../../../../comments/model/own-glossary.ts';
import { copiedConcept, deletedConcept } from '../../../../extension/state/glossary/concept-changes.ts';
import { goTo } from '../../../../extension/state/glossary/own-place.ts';
import { wordListAddress } from '../../../../extension/state/word-list/word-list-address.ts';
import { useWorkspace } from '../../../../extension/state/workspace/workspace-state.ts';
import { ownGlossariesWords } from '../../../i18n/tables/own-pages/own-glossaries.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';

const useWords = wordsFrom(ownGlossariesWords);

interface Props {
  /** The id of its record. */
  glossary: string;
  concepts: readonly OwnConcept[];
  record: OwnConcept;
  move(id: string, by: -1 | 1): Promise<boolean>;
  /** Forgets what is written and not saved. */
  drop(): void;
}

/** What is done with a concept as a whole. */
export function ConceptDeeds({ glossary, concepts, record, move, drop }: Props) {
  const { ownGlossaries: words } = useWords();
  const state = useWorkspace();
  const said = useSignal('');
  const at = concepts.findIndex(({ id }) => id === record.id);
  const scheme = schemeIdOf(glossary);
  const moveBy = async (by: -1 | 1) => {
    if (await move(record.id, by)) said.value = words.moved(at + 1 + by, concepts.length);
  };
  const copy = async () => {
    const { id, changes } = copiedConcept(concepts, record, words.copyOf(record.prefLabel.sv));
    if (await state.do(glossary, changes)) goTo({ glossary: scheme, concept: id });
  };
  const remove = async () => {
    if (!(await state.do(glossary, deletedConcept(concepts, record)))) return;
    drop();
    goTo({ glossary: scheme });
  };
  return (
    <div class="concept-deeds">
      <button type="button" aria-disabled={at === 0} title={words.orderKeys} onClick={() => void moveBy(-1)}>
        <span aria-hidden="true">↑ </span>
        {words.moveUp}
      </button>
      <button
        type="button"
        aria-disabled={at === concepts.length - 1}
        title={words.orderKeys}
        onClick={() => void moveBy(1)}
      >
        <span aria-hidden="true">↓ </span>
        {words.moveDown}
      </button>
      <button type="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <button type="button" onClick={() => void remove()}>
        {words.remove}
      </button>
      <a href={wordListAddress({ schemes: { id: scheme }, words: '', concept: schemeIdOf(record.id) })}>{words.show}</a>
      <p class="quiet-text" role="status">
        {said.value}
      </p>
    </div>
  );
}
