import { useId } from 'preact/hooks';
import { commentTypes } from '../../../comments/model/comment.ts';
import { statementIn, statementKinds, withStatement } from '../../../comments/model/statement.ts';
import type { FormFields } from '../../../extension/state/comments/form/form-fields.ts';
import { commentsWords } from '../../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(commentsWords);

interface Props {
  fields: FormFields;
  set(changed: Partial<FormFields>): void;
}

/**
 * What kind of comment it is. A reservation or the like against what the organisation says is one, too, and then it is asked whose: that
 * name goes out, and no other. It is kept as a label.
 */
export function TypeFields({ fields: { type, labels }, set }: Props) {
  const { form } = useWords();
  const hint = useId();
  const statement = statementIn(labels);
  const choose = (chosen: string) => {
    const kind = statementKinds.find((one) => one === chosen);
    const whose = statement?.whose ?? '';
    const left = kind || statement ? { labels: withStatement(labels, kind && { kind, whose }) } : {};
    set({ type: commentTypes.find((one) => one === chosen) ?? '', ...left });
  };
  const option = (choice: string) => (
    <option key={choice} value={choice} lang="sv">
      {choice.charAt(0).toUpperCase() + choice.slice(1)}
    </option>
  );
  return (
    <div class="type-fields">
      <label class="labelled">
        <span>{form.type}</span>
        <select value={statement?.kind ?? type ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">{form.none}</option>
          {commentTypes.map(option)}
          <optgroup label={form.statements}>{statementKinds.map(option)}</optgroup>
        </select>
      </label>
      {statement && (
        <label class="labelled">
          <span>{form.whose}</span>
          <input
            type="text"
            lang="sv"
            value={statement.whose}
            aria-describedby={hint}
            onInput={({ currentTarget }) =>
              set({ labels: withStatement(labels, { kind: statement.kind, whose: currentTarget.value }) })
            }
          />
          <span id={hint} class="quiet-text hint">
            {form.whoseHint}
          </span>
        </label>
      )}
    </div>
  );
}
