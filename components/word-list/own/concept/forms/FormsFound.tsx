import './forms-found.css';
import { useMemo } from 'preact/hooks';
import { foundWords } from '../../../../../extension/state/glossary/forms-found.ts';
import type { Concept } from '../../../../../glossary/schema.ts';
import { ownGlossariesWords } from '../../../../i18n/tables/own-pages/own-glossaries.ts';
import { wordsFrom } from '../../../../i18n/words-from.ts';
import type { PartProps } from '../TermRows.tsx';
import { InDocuments } from './InDocuments.tsx';
import { TrySentence } from './TrySentence.tsx';
import { WordFormsRow } from './WordFormsRow.tsx';

const useWords = wordsFrom(ownGlossariesWords);

interface Props extends PartProps {
  /** As it is written, when the keys have rested. */
  concept: Concept;
}

/** In which forms a concept will be found, a sentence to try them in, and how often it is found in what is kept. */
export function FormsFound({ form, concept, write }: Props) {
  const { ownGlossaries: words } = useWords();
  const found = useMemo(() => foundWords(form), [form.terms, form.forms]);
  return (
    <section class="concept-part forms-found" aria-labelledby="own-forms">
      <h3 id="own-forms">{words.forms}</h3>
      <p class="quiet-text">{found.length > 0 ? words.formsWhat : words.noForms}</p>
      {found.map((one) => (
        <WordFormsRow key={one.word} found={one} change={(change) => write({ forms: change(form.forms) })} />
      ))}
      {found.length > 0 && (
        <>
          <TrySentence concept={concept} />
          <InDocuments concept={concept} />
        </>
      )}
    </section>
  );
}
