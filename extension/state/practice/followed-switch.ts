import { type ReadonlySignal, signal } from '@preact/signals';
import type { Setting } from '../../settings/settings.ts';

/** A setting that is off until it has been read, as a signal that follows it for as long as the page lives. */
export function followedSwitch(setting: Setting<boolean>): ReadonlySignal<boolean> {
  const on = signal(false);
  const show = (value: boolean) => {
    on.value = value;
  };
  void setting.read().then(show);
  setting.onChange(show);
  return on;
}
