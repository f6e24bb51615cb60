import { type Glossary, schemeOf } from '../../../glossary/glossary.ts';
import type { Concept, Scheme } from '../../../glossary/schema.ts';
import { useWords } from '../../words/context.ts';
import { mapAddress } from './map-address.ts';

/** From a scheme's heading to its map, with the document's counts. */
export function MapLink({ scheme, tab }: { scheme: Scheme; tab: number | undefined }) {
  const { maps, opensInTab, language } = useWords();
  return (
    <p class="map-links">
      <a
        href={mapAddress({ scheme: scheme.id, tab })}
        target="_blank"
        rel="noopener"
        aria-label={`${maps.showOf(scheme.title[language])} (${opensInTab})`}
      >
        {maps.show}
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
  const { maps, opensInTab } = useWords();
  const place = { scheme: schemeOf(glossary, concept.id)?.id, concept: concept.id, tab };
  return (
    <p class="map-links">
      <a href={mapAddress(place)} target="_blank" rel="noopener">
        {maps.show}
        <span class="unseen"> ({opensInTab})</span>
      </a>
      <a href={mapAddress({ ...place, with: '' })} target="_blank" rel="noopener">
        {maps.compareWith}
        <span class="unseen"> ({opensInTab})</span>
      </a>
    </p>
  );
}
