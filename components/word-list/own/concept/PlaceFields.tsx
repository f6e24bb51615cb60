import { useMemo } from 'preact/hooks';
import { conceptChoices } from '../../../../extension/state/glossary/concept-choices.ts';
import { goTo } from '../../../../extension/state/glossary/own-place.ts';
import { wordListAddress } from '../../../../extension/state/word-list/word-list-address.ts';
import type { Glossary } from '../../../../glossary/glossary.ts';
import type { Concept, Scheme } from '../../../../glossary/schema.ts';
import { ownGlossariesWords } from '../../../i18n/tables/own-pages/own-glossaries.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { ConceptTree } from '../../../panel/concepts/tree/ConceptTree.tsx';
import { ConceptChooser } from './ConceptChooser.tsx';
import { useFaultsOf } from './faults-said.ts';
import type { PartProps } from './TermRows.tsx';
import { WrittenField } from './WrittenField.tsx';

const useWords = wordsFrom(ownGlossariesWords);

interface Props extends PartProps {
  /** As it is written. */
  concept: Concept;
  /** The id of its glossary. */
  scheme: string;
  all: Glossary;
}

/** Where a concept stands among the others, and the tree that it is in as it is written. */
export function PlaceFields({ form, concept, scheme, all, write }: Props) {
  const { ownGlossaries: words } = useWords();
  const { of } = useFaultsOf();
  const choices = useMemo(() => conceptChoices(ownFirst(all.schemes, scheme)), [all]);
  const names = useMemo(() => new Map(choices.map((one) => [one.id, one])), [choices]);
  const open = (id: string) => {
    const { id: of } = names.get(id)?.scheme ?? {};
    if (of === scheme) goTo({ glossary: scheme, concept: id });
    else if (id !== concept.id) location.href = wordListAddress({ schemes: 'all', words: '', concept: id });
  };
  return (
    <section class="concept-part" aria-labelledby="own-place">
      <h3 id="own-place">{words.place}</h3>
      <WrittenField label={words.notation} hint={words.notationHint}>
        {(given) => (
          <input
            {...given}
            type="text"
            class="notation"
            autocomplete="off"
            value={form.notation}
            onInput={({ currentTarget }) => write({ notation: currentTarget.value })}
          />
        )}
      </WrittenField>
      <ConceptChooser
        label={words.broader}
        chosen={form.broader}
        own={concept.id}
        choices={choices}
        names={names}
        faults={of(['circle'])}
        choose={(broader) => write({ broader })}
      />
      <ConceptChooser
        label={words.related}
        chosen={form.related}
        own={concept.id}
        choices={choices}
        names={names}
        choose={(related) => write({ related })}
      />
      <Tree concept={concept} scheme={scheme} all={all} open={open} />
    </section>
  );
}

const ownFirst = (schemes: readonly Scheme[], own: string) => [
  ...schemes.filter(({ id }) => id === own),
  ...schemes.filter(({ id }) => id !== own),
];

/** Drawn anew only when it is another. */
function Tree({ concept, scheme, all, open }: Pick<Props, 'concept' | 'scheme' | 'all'> & { open(id: string): void }) {
  const { ownGlossaries: words } = useWords();
  const key = JSON.stringify([concept.prefLabel.sv, concept.broader]);
  const drawn = useMemo(() => {
    const named = concept.prefLabel.sv === '' ? { ...concept, prefLabel: { sv: words.newTitle } } : concept;
    return <ConceptTree glossary={withConcept(all, scheme, named)} concept={named} countOf={() => null} open={open} />;
  }, [key, all]);
  return <div class="definition written-tree">{drawn}</div>;
}

/** All systems, with the concept as it is written. */
function withConcept({ schemes, problems }: Glossary, own: string, concept: Concept): Glossary {
  return {
    problems,
    schemes: schemes.map((scheme) => {
      if (scheme.id !== own) return scheme;
      const at = scheme.concepts.findIndex(({ id }) => id === concept.id);
      const concepts = at < 0 ? [...scheme.concepts, concept] : scheme.concepts.with(at, concept);
      return { ...scheme, concepts };
    }),
  };
}
