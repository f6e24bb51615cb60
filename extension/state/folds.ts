import { type Signal, signal } from '@preact/signals';
import { folds } from '../settings/settings.ts';

/** Part of a surface → is it unfolded? What has never been touched is missing. */
let followed: Signal<Readonly<Record<string, boolean>>> | undefined;

/** What the reader has folded and unfolded, in every window; empty until storage has answered. */
export function foldsChosen(): Signal<Readonly<Record<string, boolean>>> {
  if (followed) return followed;
  const all = signal<Readonly<Record<string, boolean>>>({});
  followed = all;
  const take = (stored: Readonly<Record<string, boolean>>) => {
    all.value = stored;
  };
  folds.onChange(take);
  void folds.read().then(take);
  return all;
}

/** Holds at once, and from now on. */
export function chooseFold(part: string, open: boolean): Promise<void> {
  const all = foldsChosen();
  all.value = { ...all.value, [part]: open };
  return folds.write({ [part]: open });
}
