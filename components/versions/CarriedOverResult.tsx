import './carried.css';
import type { StepCommand } from '../../storage/commands/command.ts';
import type { CarriedOver } from '../../storage/use-cases/carry-over.ts';
import { versionsWords } from '../i18n/tables/reading/versions.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(versionsWords);

interface Props {
  result: CarriedOver;
  /** Has the document pages that aren't read? */
  mayBeUnread: boolean;
  review(): void;
  undo(step: StepCommand): void;
  close(): void;
}

/** How many comments were carried over, and which of them are to be looked at. */
export function CarriedOverResult({ result: { counts, undo: step }, mayBeUnread, review, undo, close }: Props) {
  const { versions } = useWords();
  const toLookAt = counts.moved + counts.changed + counts.lost;
  return (
    <>
      <p>{versions.carriedOver(counts)}</p>
      {counts.unchanged + toLookAt > 0 && (
        <p class="quiet-text">{toLookAt > 0 ? versions.lookAt : versions.allRight}</p>
      )}
      {mayBeUnread && counts.lost > 0 && <p class="quiet-text">{versions.missingMaybeUnread}</p>}
      <div class="decisions">
        {toLookAt > 0 && (
          <button type="button" class="main-button" onClick={review}>
            {versions.review(toLookAt)}
          </button>
        )}
        {step && (
          <button type="button" onClick={() => undo(step)}>
            {versions.undo}
          </button>
        )}
        <button type="button" class="quiet" onClick={close}>
          {versions.close}
        </button>
      </div>
    </>
  );
}
