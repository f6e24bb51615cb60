import './map-links.css';
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

/** From a concept to its place in the map, and to where it is compared with another. */
export function MapLinks({
  glossary,
  concept,
  tab,
}: {
  glossary: Glossary;
  concept: Concept;
  tab: number | undefined;
}) {
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
    </p>
  );
}
