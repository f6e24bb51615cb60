import { useSignal, useSignalEffect } from '@preact/signals';
import { browser } from 'wxt/browser';
import { useWords } from '../words/context.ts';

/** The keys as the browser has them: the reader can change them there, and another extension may have taken one. */
export function Keys() {
  const { options } = useWords();
  const commands = useSignal<{ name?: string | undefined; shortcut?: string | undefined }[]>([]);
  useSignalEffect(() => {
    void browser.commands.getAll().then((all) => {
      commands.value = all;
    });
  });
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{options.keys}</h2>
      <dl class="keys">
        {commands.value.map(({ name = '', shortcut }) => (
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
