import './map-links.css';
import { wordListAddress } from '../../extension/state/word-list/word-list-address.ts';
import { type Glossary, schemeOf } from '../../glossary/glossary.ts';
import type { Concept, Scheme } from '../../glossary/schema.ts';
import { conceptsWords } from '../i18n/tables/shared/concepts.ts';
import { ownPagesWords } from '../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { mapAddress } from './map-address.ts';

const useWords = wordsFrom(conceptsWords, ownPagesWords);

/** From a scheme's heading to its map, with the document's counts. */
export function MapLink({ scheme, tab }: { scheme: Scheme; tab: number | undefined }) {
  const { opensInTab, language, mapLinks } = useWords();
  return (
    <p class="map-links">
      <a
        href={mapAddress({ scheme: scheme.id, tab })}
        target="_blank"
        rel="noopener"
        aria-label={`${mapLinks.mapOf(scheme.title[language])} (${opensInTab})`}
      >
        {mapLinks.map}
      </a>
    </p>
  );
}

interface Props {
  glossary: Glossary;
  concept: Concept;
  tab: number | undefined;
  /** In the word list no link leads there. */
  inWordList?: boolean;
}

/** From a concept to its place in the map, to where it is compared with another, and to the word list. */
export function MapLinks({ glossary, concept, tab, inWordList = false }: Props) {
  const { opensInTab, mapLinks } = useWords();
  const place = { scheme: schemeOf(glossary, concept.id)?.id, concept: concept.id, tab };
  return (
    <p class="map-links">
      <a href={mapAddress(place)} target="_blank" rel="noopener">
        {mapLinks.show}
        <span class="unseen"> ({opensInTab})</span>
      </a>
      <a href={mapAddress({ ...place, with: '' })} target="_blank" rel="noopener">
        {mapLinks.compareWith}
        <span class="unseen"> ({opensInTab})</span>
      </a>
      {!inWordList && <WordListLink concept={concept.id} />}
    </p>
  );
}

/** From a concept to where it stands in the word list, by its own address. */
export function WordListLink({ concept }: { concept: string }) {
  const { opensInTab, mapLinks } = useWords();
  return (
    <a href={wordListAddress({ schemes: 'on', words: '', concept })} target="_blank" rel="noopener">
      {mapLinks.wordList}
      <span class="unseen"> ({opensInTab})</span>
    </a>
  );
}
