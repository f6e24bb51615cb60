import type { ReadonlySignal } from '@preact/signals';
import type { Setting } from '../../../extension/settings/settings.ts';

interface Props {
  setting: Setting<boolean>;
  /** What it is now. */
  on: ReadonlySignal<boolean>;
  label: string;
}

/** A choice of yes or no that holds at once, in every page. */
export function SettingSwitch({ setting, on, label }: Props) {
  return (
    <label class="row setting-switch">
      <input
        type="checkbox"
        checked={on.value}
        onChange={({ currentTarget }) => void setting.write(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
