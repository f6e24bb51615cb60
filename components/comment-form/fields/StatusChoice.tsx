import './status-choice.css';
import { useRef } from 'preact/hooks';
import type { FormFields } from '../../../extension/state/comments/form/form-fields.ts';
import {
  choosing,
  type FormStatus,
  formStatuses,
  statusOf,
} from '../../../extension/state/comments/form/form-status.ts';
import { commentsWords } from '../../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(commentsWords);

interface Props {
  fields: FormFields;
  set(changed: Partial<FormFields>): void;
  /** Back to where one writes, after a press by the pointer. */
  goOn(): void;
}

/** Is it a draft, done, or for the house alone? */
export function StatusChoice({ fields, set, goOn }: Props) {
  const { form } = useWords();
  const byPointer = useRef(false);
  const chosen = statusOf(fields);
  const choose = (status: FormStatus) => {
    set(choosing(status));
    if (byPointer.current) goOn();
  };
  return (
    <fieldset
      class="status-choice plain-group"
      onPointerDown={() => (byPointer.current = true)}
      onKeyDown={() => (byPointer.current = false)}
    >
      <legend class="unseen">{form.status}</legend>
      <div class="status-options">
        {formStatuses.map((status) => (
          <label key={status}>
            <input
              type="radio"
              name="comment-status"
              checked={status === chosen}
              aria-describedby={status === 'internal' && chosen === 'internal' ? 'internal-what' : undefined}
              onChange={() => choose(status)}
            />
            <span>{form.statuses[status]}</span>
          </label>
        ))}
      </div>
      {chosen === 'internal' && (
        <p id="internal-what" class="quiet-text hint">
          {form.internalWhat}
        </p>
      )}
    </fieldset>
  );
}
