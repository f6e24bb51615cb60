import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { detailsWords } from '../i18n/tables/details.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(detailsWords);

interface Props {
  button: RefObject<HTMLButtonElement | null>;
  title: string;
  editing: Signal<boolean>;
}

/** Opens the form of an ärende or a document in its place. */
export function EditButton({ button, title, editing }: Props) {
  const { details } = useWords();
  return (
    <button
      ref={button}
      type="button"
      class="plain"
      aria-expanded={editing.value}
      aria-label={details.editOf(title)}
      onClick={() => {
        editing.value = !editing.value;
      }}
    >
      {details.edit}
    </button>
  );
}
