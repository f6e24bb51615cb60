import './saved.css';
import type { FileSaving, Saving } from '../../extension/state/export/file-saving.ts';
import { exportWords } from '../i18n/tables/own-pages/export.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { usePutAway } from '../ui/use-put-away.tsx';

const useWords = wordsFrom(exportWords);

interface Props {
  of: FileSaving;
  /** What is being written, as "12 comments". */
  what: string;
}

/** How far the file has come, and what it is called when it is there. */
export function Saved({ of, what }: Props) {
  const words = useWords();
  const { value: saving } = of.now;
  const { line, button } = usePutAway<HTMLDivElement>(() => {
    of.forget();
  });
  const isTrouble = saving?.is === 'failed' || saving?.is === 'not-copied';
  return (
    // It is there before anything is said in it, or it wouldn't be read out.
    <div {...line} data-region="done" class="saved">
      <div class="saved-line">
        <p role="status" class={isTrouble ? 'trouble' : undefined}>
          {saving && says(saving)}
        </p>
        {saving && saving.is !== 'writing' && button}
      </div>
      {saving?.is === 'writing' && (
        <div class="writing">
          <progress aria-label={says(saving)} />
          <button type="button" onClick={() => of.stop()}>
            {words.export.stop}
          </button>
        </div>
      )}
    </div>
  );

  function says(saving: Saving): string {
    switch (saving.is) {
      case 'writing':
        return saving.isTemplate ? words.export.writingTemplate : words.export.writing(saving.format, what);
      case 'saved':
        return words.export.saved(saving.file, saving.bytes);
      case 'copied':
        return words.export.copied(saving.characters);
      case 'stopped':
        return words.export.stopped;
      case 'failed':
        return words.export.notWritten[saving.why];
      case 'not-copied':
        return words.export.notCopied;
    }
  }
}
