import './dialogs.css';
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Viewing } from '../../../extension/state/viewer/viewing.ts';
import { viewerWords } from '../../i18n/tables/reading/viewer.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { type Property, propertiesOf } from './properties-of.ts';

const useWords = wordsFrom(viewerWords);

/** What the file says of itself. */
export function Properties({ viewing, close }: { viewing: Viewing; close(): void }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const properties = useSignal<[Property, string][]>([]);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    void propertiesOf(viewing.file, words).then((read) => {
      properties.value = read;
    });
  }, []);
  return (
    <dialog ref={dialog} class="properties" aria-labelledby="properties-title" onClose={close}>
      <h1 id="properties-title">{words.viewer.properties}</h1>
      <dl>
        {properties.value.map(([name, value]) => (
          <div key={name}>
            <dt>{words.viewer.property[name]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div class="buttons">
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.viewer.close}
        </button>
      </div>
    </dialog>
  );
}
