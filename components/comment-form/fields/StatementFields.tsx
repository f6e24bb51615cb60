import { useId } from 'preact/hooks';
import { type Statement, statementIn, statementKinds, withStatement } from '../../../comments/model/statement.ts';
import { commentsWords } from '../../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { FieldChoice } from './FieldChoice.tsx';

const useWords = wordsFrom(commentsWords);

interface Props {
  /** With commas in between; a reservation is one of them. */
  labels: string;
  choose(labels: string): void;
}

/** Whether a comment is a reservation or the like against what the organisation says, and then whose: that name goes out, and no other. */
export function StatementFields({ labels, choose }: Props) {
  const { form } = useWords();
  const hint = useId();
  const statement = statementIn(labels);
  const whose = statement?.whose ?? '';
  return (
    <div class="statement-fields">
      <FieldChoice
        name={form.statementKind}
        value={statement?.kind ?? ''}
        choices={statementKinds}
        none={form.noStatement}
        choose={(kind) => choose(withStatement(labels, kind ? { kind: kind as Statement['kind'], whose } : undefined))}
      />
      {statement && (
        <label class="labelled">
          <span>{form.whose}</span>
          <input
            type="text"
            lang="sv"
            value={whose}
            aria-describedby={hint}
            onInput={({ currentTarget }) =>
              choose(withStatement(labels, { kind: statement.kind, whose: currentTarget.value }))
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
