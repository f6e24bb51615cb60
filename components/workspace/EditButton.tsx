import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useWords } from '../words/context.ts';

interface Props {
  button: RefObject<HTMLButtonElement | null>;
  title: string;
  editing: Signal<boolean>;
}

/** Opens the form of an ärende or a document in its place. */
export function EditButton({ button, title, editing }: Props) {
  const { workspace } = useWords();
  return (
    <button
      ref={button}
      type="button"
      class="plain"
      aria-expanded={editing.value}
      aria-label={workspace.editOf(title)}
      onClick={() => {
        editing.value = !editing.value;
      }}
    >
      {workspace.edit}
    </button>
  );
}
