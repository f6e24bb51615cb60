import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';
import type { SaidFaults } from './faults-said.ts';

interface Given {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface Props {
  label: string;
  hint?: string;
  faults?: SaidFaults;
  /** The control, with what ties it to its label. */
  children(given: Given): ComponentChild;
}

/** A control with its label above it and, below, what is wrong, what to know of what is written, and what it is for. */
export function WrittenField({ label, hint, faults = {}, children }: Props) {
  const id = useId();
  const { error, notice } = faults;
  const given: Given = {
    id,
    ...((error || notice || hint) && { 'aria-describedby': `${id}-says` }),
    ...(error && { 'aria-invalid': true }),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(given)}
      <div id={`${id}-says`}>
        {error && <p class="trouble">{error}</p>}
        {notice && <p class="field-notice">{notice}</p>}
        {hint && <p class="quiet-text">{hint}</p>}
      </div>
    </div>
  );
}
