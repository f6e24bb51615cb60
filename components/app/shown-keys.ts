import { type Signal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { isSwitchedOff } from '../../extension/state/single-keys.ts';

/** The list of keys while it is shown; it is loaded, with its words, when it is first asked for. */
export const keysShown: Signal<{ Dialog: ComponentType<{ close(): void }> } | undefined> = signal(undefined);

export async function showKeys(): Promise<void> {
  const { KeyDialog } = await import('../keys/KeyDialog.tsx');
  keysShown.value = { Dialog: KeyDialog };
}

/** Where a question mark is written, or is a letter to go by. */
const takesLetters =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="file"]), textarea, select, [contenteditable]';

/** A question mark shows the keys, wherever one doesn't write. */
export function showKeysByKey(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '?' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (isSwitchedOff(event)) return;
    if (event.target instanceof Element && event.target.closest(takesLetters)) return;
    if (document.querySelector('dialog:modal')) return;
    event.preventDefault();
    void showKeys();
  });
}
