import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';

interface Props {
  /** What has the focus again when the form has gone. */
  button: RefObject<HTMLButtonElement | null>;
  id?: string;
  /** Read out: of what it is the form. */
  label: string;
  text: string;
  editing: Signal<boolean>;
}

/** Opens the form of something in its place, and closes it. */
export function FormToggle({ button, id, label, text, editing }: Props) {
  return (
    <button
      ref={button}
      id={id}
      type="button"
      class="plain"
      aria-expanded={editing.value}
      aria-label={label}
      onClick={() => {
        editing.value = !editing.value;
      }}
    >
      {text}
    </button>
  );
}
