import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';

interface Given {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface Props {
  label: string;
  hint?: string;
  error?: string | undefined;
  /** The control, with what ties it to its label. */
  children(given: Given): ComponentChild;
}

/** A control with its label above it and, below, what to know or what is wrong. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  const given: Given = {
    id,
    ...((hint || error) && { 'aria-describedby': `${id}-says` }),
    ...(error && { 'aria-invalid': true }),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(given)}
      {(error || hint) && (
        <p id={`${id}-says`} class={error ? 'trouble' : 'quiet-text'}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
