import '../../export/save-bar.css';
import { fileName } from '../../../comments/list/write/file-name.ts';
import { useOutgoing } from '../../../extension/state/answers/outgoing/outgoing-state.ts';
import { Saved } from '../../export/Saved.tsx';
import { exportWords } from '../../i18n/tables/own-pages/export.ts';
import { outgoingWords } from '../../i18n/tables/own-pages/outgoing.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(exportWords, outgoingWords);

/** What the file will be called, and the button for it, in sight wherever in the view one is. */
export function OutgoingSave() {
  const { export: words, outgoing: says } = useWords();
  const outgoing = useOutgoing();
  const { value: format } = outgoing.format;
  const { value: made } = outgoing.maker.made;
  const isWriting = outgoing.saving.now.value?.is === 'writing';
  const name = made && fileName(made.head, made.name, format);
  const isOff = !made || made.preview.total === 0 || isWriting;
  return (
    <section class="save-bar" aria-label={words.file}>
      <div class="save-says">
        {name && (
          <p class="file-name one-line quiet-text" title={`${words.fileName}: ${name}`}>
            {words.fileName}: <span lang="sv">{name}</span>
          </p>
        )}
        <Saved of={outgoing.saving} what={says.points(made?.points ?? 0)} />
      </div>
      {format === 'txt' && (
        <button type="button" class="main-button" disabled={isOff} onClick={() => void outgoing.save('clipboard')}>
          {words.copy}
        </button>
      )}
      <button
        type="button"
        class={format === 'txt' ? undefined : 'main-button'}
        disabled={isOff}
        onClick={() => void outgoing.save('file')}
      >
        {format === 'txt' ? words.saveText : words.saveAs(format)}
      </button>
    </section>
  );
}
