import type { CarriedOver } from '../../../storage/carry-over.ts';
import type { StepCommand } from '../../../storage/command.ts';
import { useWords } from '../../words/context.ts';

interface Props {
  result: CarriedOver;
  review(): void;
  undo(step: StepCommand): void;
  close(): void;
}

/** How many comments were carried over, and which of them are to be looked at. */
export function CarriedOverResult({ result: { counts, undo: step }, review, undo, close }: Props) {
  const { versions } = useWords();
  const toLookAt = counts.moved + counts.changed + counts.lost;
  return (
    <>
      <p>{versions.carriedOver(counts)}</p>
      {counts.unchanged + toLookAt > 0 && (
        <p class="quiet-text">{toLookAt > 0 ? versions.lookAt : versions.allRight}</p>
      )}
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
