import { type OwnGlossary, schemeIdOf } from '../../../comments/model/own-glossary.ts';
import { type SchemeChoice, switchScheme } from '../../../extension/settings/settings.ts';
import { ownGlossariesWords } from '../../i18n/tables/own-pages/own-glossaries.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(ownGlossariesWords);

/** Whether a glossary's concepts are looked for in documents. */
export function MarkSwitch({ record, choice }: { record: OwnGlossary; choice: SchemeChoice }) {
  const { ownGlossaries: words } = useWords();
  const scheme = schemeIdOf(record.id);
  return (
    <label class="row">
      <input
        type="checkbox"
        checked={choice[scheme] ?? false}
        aria-label={words.isOnOf(record.title.sv)}
        onChange={({ currentTarget }) => void switchScheme(scheme, currentTarget.checked)}
      />
      {words.isOn}
    </label>
  );
}
