import '../../../ui/controls/fold.css';
import { useMemo } from 'preact/hooks';
import type { ConceptForm } from '../../../../extension/state/glossary/concept-form.ts';
import { ownGlossariesWords } from '../../../i18n/tables/own-pages/own-glossaries.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { type SaidFaults, useFaultsOf } from './faults-said.ts';
import type { PartProps } from './TermRows.tsx';
import { WrittenField } from './WrittenField.tsx';

const useWords = wordsFrom(ownGlossariesWords);
type Prose = 'definition' | 'definitionEnglish' | 'notes' | 'examples';

/** What a concept means. */
export function MeaningFields({ form, write }: PartProps) {
  const { ownGlossaries: words } = useWords();
  const { of } = useFaultsOf();
  const area = (field: Prose, rows: number, more: { hint?: string; faults?: SaidFaults } = {}) => (
    <WrittenField label={words.prose[field]} {...more}>
      {(given) => (
        <textarea
          {...given}
          rows={rows}
          lang={field === 'definitionEnglish' ? 'en' : 'sv'}
          value={form[field]}
          onInput={({ currentTarget }) => write({ [field]: currentTarget.value } as Partial<ConceptForm>)}
        />
      )}
    </WrittenField>
  );
  // As it was when it was opened: a field must not fold away while one empties it.
  const hasMore = useMemo(() => [form.definitionEnglish, form.notes, form.examples].some((text) => text !== ''), []);
  return (
    <section class="concept-part" aria-labelledby="own-meaning">
      <h3 id="own-meaning">{words.meaning}</h3>
      {area('definition', 3, { faults: of(['names-itself']) })}
      <details class="fold" open={hasMore}>
        <summary>{words.meaningMore}</summary>
        <div class="folded-fields">
          {area('notes', 2, { hint: words.emptyLine })}
          {area('examples', 2, { hint: words.emptyLine })}
          {area('definitionEnglish', 2)}
        </div>
      </details>
    </section>
  );
}
