import './word-concept.css';
import '../../panel/concepts/entry/definition.css';
import { isOn, type SchemeChoice, switchScheme } from '../../../extension/settings/settings.ts';
import { ownAddress } from '../../../extension/state/glossary/own-place.ts';
import { type Glossary, schemeOf } from '../../../glossary/glossary.ts';
import type { Concept, Scheme } from '../../../glossary/schema.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { MapLinks } from '../../concept-map/MapLinks.tsx';
import { wordListWords } from '../../i18n/tables/own-pages/word-list.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { conceptsWords } from '../../i18n/tables/shared/concepts.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { ScopeNotes, Sources } from '../../panel/concepts/entry/Definition.tsx';
import { OwnCardButton } from '../../practice/OwnCardButton.tsx';
import { MarkSample } from '../../ui/schemes/MarkSample.tsx';
import { Connections } from './Connections.tsx';
import { CopyAddress } from './CopyAddress.tsx';
import { Terms } from './Terms.tsx';

const useWords = wordsFrom(commonWords, conceptsWords, wordListWords);

interface Props {
  glossary: Glossary;
  concept: Concept;
  choice: SchemeChoice;
  /** Is it among the rows that are shown? */
  isListed: boolean;
  /** Takes away all filters. */
  clear(): void;
  open(id: string): void;
}

/** All that the data says of a concept: what it means, who says so, its terms, and how it stands to others. */
export function WordConcept({ glossary, concept, choice, isListed, clear, open }: Props) {
  const words = useWords();
  const { wordList, language } = words;
  const { definition, scopeNote = [], source, prefLabel } = concept;
  const scheme = schemeOf(glossary, concept.id) as Scheme;
  const on = isOn(scheme, choice);
  return (
    <>
      <h2 id="word-concept" tabIndex={-1} lang="sv">
        {withJoints(prefLabel.sv)}
      </h2>
      <p class="concept-scheme">
        <MarkSample scheme={scheme.id} />
        <span>{withJoints(scheme.title[language])}</span>
      </p>
      {(!on || !isListed) && (
        <div class="apart">
          {!on && <p>{wordList.schemeIsOff}</p>}
          {on && <p>{wordList.filteredOut}</p>}
          {on ? (
            <button type="button" onClick={clear}>
              {wordList.clear}
            </button>
          ) : (
            <button type="button" onClick={() => void switchScheme(scheme.id, true)}>
              {words.switchOn}
            </button>
          )}
        </div>
      )}
      <div class="definition">
        {definition ? <p lang="sv">{definition.sv}</p> : <p class="quiet-text">{words.noDefinition}</p>}
        {definition?.en && <p lang="en">{definition.en}</p>}
        <Sources of={source} />
      </div>
      <div class="buttons">
        <OwnCardButton concept={concept.id} />
        <CopyAddress />
        {scheme.own && <a href={ownAddress({ glossary: scheme.id, concept: concept.id })}>{wordList.editConcept}</a>}
      </div>
      <MapLinks glossary={glossary} concept={concept} tab={undefined} inWordList />
      <Terms concept={concept} />
      {scopeNote.length > 0 && (
        <>
          <h3>{words.notes}</h3>
          <ScopeNotes concept={concept} english={false} />
        </>
      )}
      <Connections glossary={glossary} concept={concept} scheme={scheme} open={open} />
    </>
  );
}
