import { type ReadonlySignal, signal } from '@preact/signals';
import { singleKeysOn } from '../settings/settings.ts';

const on = signal(true);

/**
 * Do letters, figures and signs that are pressed alone do anything in this page? Who steers by voice, or easily comes at a key, can switch
 * them off (WCAG 2.1.4). Keys of what has the focus, as letters in an open menu, aren't meant, nor those that write nothing, as arrows.
 */
export const singleKeys: ReadonlySignal<boolean> = on;

/** Lets `singleKeys` be as the reader has chosen, from now on. */
export async function followSingleKeys(): Promise<void> {
  on.value = await singleKeysOn.read();
  singleKeysOn.onChange((chosen) => {
    on.value = chosen;
  });
}

/** Is it a letter, a figure or a sign that is pressed alone, and are those switched off? */
export const isSwitchedOff = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  !singleKeys.peek() && !ctrlKey && !metaKey && [...key].length === 1;

/** Are these keys, as the list of keys writes them ("X", "Shift+X"), a letter, a figure or a sign alone? */
export const areSingle = (keys: string): boolean => /^(?:Shift\+)?.$/u.test(keys);

/** What tells of these keys beside what they do; undefined while they do nothing. */
export const keysThatHold = (keys: string): string | undefined =>
  areSingle(keys) && !singleKeys.value ? undefined : keys;
