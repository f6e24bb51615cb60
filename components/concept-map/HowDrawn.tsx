import type { Glossary } from '../../glossary/glossary.ts';
import type { Scheme } from '../../glossary/schema.ts';
import { mapOf } from '../../learning/concept-map/scheme-map.ts';
import { mapsWords } from '../i18n/tables/own-pages/maps.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(mapsWords);

/** What the drawing of a scheme says, and what it doesn't: from the scheme's data. */
export function HowDrawn({ glossary, scheme }: { glossary: Glossary; scheme: Scheme }) {
  const { maps, language } = useWords();
  const { parts } = mapOf(glossary, scheme);
  const loose = parts.find((part) => part.is === 'loose');
  return (
    <div class="how-drawn quiet-text">
      <h3>{maps.howDrawn}</h3>
      {parts.some(({ is }) => is === 'tree') && <p>{maps.drawnTree}</p>}
      {parts.map(
        (part) => part.is === 'collection' && <p key={part.collection.title.sv}>{part.collection.because[language]}</p>,
      )}
      {loose?.clusters.some(({ length }) => length > 1) && <p>{maps.drawnRelated}</p>}
      {loose && <p>{parts.length > 1 ? maps.drawnRest : maps.drawnLoose}</p>}
    </div>
  );
}
