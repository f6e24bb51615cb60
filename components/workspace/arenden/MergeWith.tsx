import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { workspaceWords } from '../../i18n/tables/own-pages/workspace.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(workspaceWords);

interface Props {
  title: string;
  how: string;
  others: { id: string; says: string }[];
  merge(other: string): Promise<void>;
  /** What comes of it, and what must be answered before; shown when the other has been chosen. */
  consequence?(other: string): { says: ComponentChildren; isAnswered: boolean };
}

/** Two that are one: which is the other, and what becomes of it. */
export function MergeWith({ title, how, others, merge, consequence }: Props) {
  const { workspace } = useWords();
  const id = useId();
  const chosen = useSignal('');
  // It may have been deleted in another window.
  const other = others.some((one) => one.id === chosen.value) ? chosen.value : '';
  const comes = other ? consequence?.(other) : undefined;
  return (
    <fieldset class="merging" aria-describedby={`${id}-how`}>
      <legend>{title}</legend>
      <p class="quiet-text" id={`${id}-how`}>
        {how}
      </p>
      <div class="buttons">
        <select
          aria-label={workspace.mergeWith}
          value={other}
          onChange={({ currentTarget }) => {
            chosen.value = currentTarget.value;
          }}
        >
          <option value="">{workspace.choose}</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.says}
            </option>
          ))}
        </select>
        {!comes && button()}
      </div>
      {comes && (
        <>
          {comes.says}
          <div class="buttons">{button(comes.isAnswered)}</div>
        </>
      )}
    </fieldset>
  );

  function button(isAnswered = true) {
    return (
      <button type="button" disabled={!other || !isAnswered} onClick={() => void merge(other)}>
        {workspace.merge}
      </button>
    );
  }
}
