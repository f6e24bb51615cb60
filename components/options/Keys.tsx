import { useSignal, useSignalEffect } from '@preact/signals';
import { type Shortcuts, shortcuts } from '../../extension/state/shortcuts.ts';
import { showKeys } from '../app/shown-keys.ts';
import { optionsWords } from '../i18n/tables/own-pages/options.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { KeyList } from '../keys/KeyList.tsx';
import { SingleKeysSwitch } from '../keys/SingleKeysSwitch.tsx';

const useWords = wordsFrom(optionsWords);

/** The keys as the browser has them: the reader can change them there, and another extension may have taken one. */
export function Keys() {
  const { options } = useWords();
  const keys = useSignal<Shortcuts>({});
  useSignalEffect(() => {
    void shortcuts().then((all) => {
      keys.value = all;
    });
  });
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{options.keys}</h2>
      <KeyList groups={['browser']} shortcuts={keys.value} />
      <p class="quiet-text">{import.meta.env.FIREFOX ? options.changeKeysInFirefox : options.changeKeysInChrome}</p>
      <SingleKeysSwitch />
      <p>
        <button type="button" onClick={() => void showKeys()}>
          {options.allKeys}
        </button>
      </p>
    </section>
  );
}
