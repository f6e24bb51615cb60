import { useLetter } from '../../../extension/state/export/letter-state.ts';
import { letterWords } from '../../i18n/tables/own-pages/letter.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { Field } from '../../workspace/Field.tsx';

const useWords = wordsFrom(letterWords);

/** What a board is to decide; kept and shown in the preview while one writes, as the letterhead is. */
export function DecisionField() {
  const { letter } = useWords();
  const state = useLetter();
  const { decision: writing } = state;
  const text = writing.written.value.decision ?? state.plan.value.decision ?? '';
  return (
    <Field label={letter.decision} hint={letter.decisionHow}>
      {(given) => (
        <textarea
          {...given}
          name="decision"
          rows={Math.max(2, text.split('\n').length)}
          lang="sv"
          value={text}
          onInput={({ currentTarget }) => writing.write('decision', currentTarget.value)}
          onChange={() => void writing.flush()}
        />
      )}
    </Field>
  );
}
