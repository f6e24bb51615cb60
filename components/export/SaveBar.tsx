import './save-bar.css';
import { fileName } from '../../comments/list/write/file-name.ts';
import { useExporting } from '../../extension/state/export/exporting.ts';
import { exportWords } from '../i18n/tables/own-pages/export.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { Saved } from './Saved.tsx';

const useWords = wordsFrom(exportWords);

/** What the file will be called, and the button for it, in sight wherever on the page one is. */
export function SaveBar() {
  const words = useWords();
  const exporting = useExporting();
  const { format } = exporting.plan.value;
  const { value: made } = exporting.maker.made;
  const isWriting = exporting.saving.now.value?.is === 'writing';
  const name = made && fileName(made.head, made.name, format);
  const isEmpty = !made || made.preview.total === 0;
  return (
    <section class="save-bar" aria-label={words.export.file}>
      <div class="save-says">
        {name && (
          <p class="file-name one-line quiet-text" title={`${words.export.fileName}: ${name}`}>
            {words.export.fileName}: <span lang="sv">{name}</span>
          </p>
        )}
        <Saved of={exporting.saving} what={words.export.comments(made?.comments ?? 0)} />
      </div>
      {format === 'txt' && (
        <button
          type="button"
          class="main-button"
          disabled={isEmpty || isWriting}
          onClick={() => void exporting.save('clipboard')}
        >
          {words.export.copy}
        </button>
      )}
      <button
        type="button"
        class={format === 'txt' ? undefined : 'main-button'}
        disabled={isEmpty || isWriting}
        onClick={() => void exporting.save('file')}
      >
        {format === 'txt' ? words.export.saveText : words.export.saveAs(format)}
      </button>
    </section>
  );
}
