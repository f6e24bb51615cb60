import { useSignal, useSignalEffect } from '@preact/signals';
import { type Shortcuts, shortcuts } from '../../extension/state/shortcuts.ts';
import { optionsWords } from '../i18n/tables/options.ts';
import { wordsFrom } from '../i18n/words-from.ts';

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
      <dl class="keys">
        {Object.entries(keys.value).map(([name, shortcut]) => (
          <div key={name}>
            <dt>{options.commands[name as keyof typeof options.commands] ?? name}</dt>
            <dd>
              {shortcut ? <kbd>{options.shortcut(shortcut)}</kbd> : <span class="quiet-text">{options.noKeys}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p class="quiet-text">{import.meta.env.FIREFOX ? options.changeKeysInFirefox : options.changeKeysInChrome}</p>
    </section>
  );
}
