import './recognise-lines.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PagesRead, Recognition } from '../../../documents/readable-document.ts';
import { pdfStatesWords } from '../../i18n/tables/reading/pdf-states.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(pdfStatesWords);

interface Props {
  pages: PagesRead;
  /** The page in view, where it can be recognised alone. */
  seen?: number | undefined;
  start(what: 'missing' | 'harmed' | { page: number }): void;
  stop(): void;
}

/**
 * Which pages have no text, or a harmed one, and that it can be recognised from their pictures; how far that has come, in one line. The
 * focus stays with what comes instead of the button that was pressed.
 */
export function RecogniseLines(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const hadFocus = place.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    const now = place.current;
    if (hadFocus && now && !now.contains(document.activeElement)) (now.querySelector('button') ?? now).focus();
  });
  return (
    <div ref={place} class="recognise-lines" tabIndex={-1}>
      {props.pages.recognition?.runs ? <Progress {...props} {...props.pages.recognition} /> : <Offers {...props} />}
    </div>
  );
}

/** Counted with what was read before, as the line about what has been read counts. */
function Progress({ done, all, before, stop }: Recognition & Pick<Props, 'stop'>) {
  const { recognise } = useWords().pdfStates;
  return (
    <div class="recognise-line">
      <p role="status">{done === 0 ? recognise.begins : recognise.progress(before + done, before + all)}</p>
      <progress value={before + done} max={before + all} aria-hidden="true" />
      <button type="button" onClick={stop}>
        {recognise.cancel}
      </button>
    </div>
  );
}

function Offers({ pages: { all, missing, harmed }, seen, start }: Props) {
  const { pdfStates } = useWords();
  const { recognise } = pdfStates;
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
