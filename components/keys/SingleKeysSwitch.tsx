import { singleKeysOn } from '../../extension/settings/settings.ts';
import { singleKeys } from '../../extension/state/single-keys.ts';
import { keyListWords } from '../i18n/tables/shared/key-list.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { SettingSwitch } from '../ui/controls/SettingSwitch.tsx';

const useWords = wordsFrom(keyListWords);

/** Switches off every shortcut that is a letter, a figure or a sign alone; the list of keys says then which those are. */
export function SingleKeysSwitch() {
  const { keyList } = useWords();
  return (
    <>
      <SettingSwitch setting={singleKeysOn} on={singleKeys} label={keyList.singleKeys} />
      <p class="quiet-text under-row">{keyList.singleKeysWhat}</p>
    </>
  );
}
