import './versions.css';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { SaidInCopy } from '../../storage/queries/copy-of.ts';
import { versionsWords } from '../i18n/tables/reading/versions.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(versionsWords);

interface Props {
  copy: SaidInCopy;
  /** Opens the page where what others have said in the file is taken in. */
  takeIn(arende: string): void;
}

/** Says that a known document is open as a copy in which others have written, and offers to take that in. */
export function CopyNotice({ copy, takeIn }: Props) {
  const { versions } = useWords();
  const isClosed = useSignal(false);
  const heading = useId();
  const { arende } = copy;
  if (isClosed.value) return null;
  return (
    <section class="new-version" aria-labelledby={heading}>
      <h2 id={heading}>{versions.copy.known}</h2>
      <p>{versions.copy.said(copy)}</p>
      {arende === undefined && <p class="quiet-text">{versions.copy.takeInHow}</p>}
      <div class="buttons">
        {arende !== undefined && (
          <button type="button" onClick={() => takeIn(arende)}>
            {versions.copy.takeIn}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => (isClosed.value = true)}>
          {versions.close}
        </button>
      </div>
    </section>
  );
}
