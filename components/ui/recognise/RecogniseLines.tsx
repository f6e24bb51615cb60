import './recognise-lines.css';
import type { PagesRead } from '../../../documents/readable-document.ts';
import { pdfStatesWords } from '../../i18n/tables/pdf-states.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(pdfStatesWords);

interface Props {
  pages: PagesRead;
  /** The page in view, where it can be recognised alone. */
  seen?: number | undefined;
  start(what: 'missing' | 'harmed' | { page: number }): void;
  stop(): void;
}

/** Which pages have no text, or a harmed one, and that it can be recognised from their pictures; how far that has come, in one line. */
export function RecogniseLines({ pages, seen, start, stop }: Props) {
  const { pdfStates } = useWords();
  const { recognise } = pdfStates;
  const { all, missing, harmed, recognition } = pages;
  if (recognition?.runs) {
    const { done, all } = recognition;
    return (
      <div class="recognise-line" role="status">
        <p>{done === 0 ? recognise.begins : recognise.progress(done, all)}</p>
        <progress value={done} max={all} aria-hidden="true" />
        <button type="button" onClick={stop}>
          {recognise.cancel}
        </button>
      </div>
    );
  }
  const only = seen !== undefined && missing + harmed > 1 && (
    <button type="button" onClick={() => start({ page: seen })}>
      {recognise.only(seen)}
    </button>
  );
  return (
    <>
      {missing > 0 && (
        <div class="recognise-line">
          <p>{pdfStates.missing(missing, all)}</p>
          <button type="button" onClick={() => start('missing')}>
            {recognise.read}
          </button>
          {only}
        </div>
      )}
      {harmed > 0 && (
        <div class="recognise-line">
          <p>{pdfStates.harmed(harmed, all)}</p>
          <button type="button" onClick={() => start('harmed')}>
            {recognise.readAgain}
          </button>
          {missing === 0 && only}
        </div>
      )}
    </>
  );
}
