import { useMemo, useRef } from 'preact/hooks';
import type { Glossary } from '../../../glossary/glossary.ts';
import type { Scheme } from '../../../glossary/schema.ts';
import { onPaper } from '../../../learning/map/paper.ts';
import { mapOf } from '../../../learning/map/scheme-map.ts';
import { useWords } from '../../words/context.ts';
import { MapDrawing } from './MapDrawing.tsx';
import { familyOf } from './SchemeMap.tsx';
import { sayingsOf } from './sayings.ts';
import { useLettering } from './use-lettering.ts';

interface Props {
  glossary: Glossary;
  scheme: Scheme;
  countOf?: ((id: string) => number | undefined) | undefined;
  /** The document's title, where it is one's counts. */
  document: string | undefined;
}

/** The map as it is printed: filling an A4, with its title, its definitions and its sources. On the screen it is out of sight. */
export function MapSheet({ glossary, scheme, countOf, document }: Props) {
  const words = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const measured = useLettering(sheet, probe);
  const counted = countOf !== undefined;
  const lettering = measured?.lettering;
  const page = useMemo(
    () => lettering && onPaper(mapOf(glossary, scheme), { ...sayingsOf(words), lettering, counts: counted }),
    [glossary, scheme, lettering, words, counted],
  );
  const sources = new Set(
    scheme.concepts.flatMap(({ source }) =>
      source.map(({ title, publisher, year }) => `${title}. ${publisher}, ${year}`),
    ),
  );
  return (
    <div ref={sheet} class={`map-sheet ${page?.orientation ?? ''}`} aria-hidden="true" style={familyOf(scheme.id)}>
      <span ref={probe} class="map-probe" />
      <h1>{scheme.title[words.language]}</h1>
      <p>{scheme.description[words.language]}</p>
      {document !== undefined && (
        <p>
          {words.maps.inDocument}: {document}. {words.maps.notInDocument}
        </p>
      )}
      {page && lettering && (
        <MapDrawing
          drawing={page.drawing}
          size={lettering.size}
          scale={page.scale}
          countOf={(path) => countOf?.(path.slice(path.lastIndexOf('/') + 1))}
        />
      )}
      <dl class="map-definitions" lang="sv">
        {scheme.concepts.map(({ id, prefLabel, definition, scopeNote }) => (
          <div key={id}>
            <dt>{prefLabel.sv}</dt>
            <dd>{(definition ?? scopeNote?.[0])?.sv ?? words.noDefinition}</dd>
          </div>
        ))}
      </dl>
      <p class="map-sources" lang="sv">
        {words.maps.sourcesOnPaper}:{' '}
        {[...sources].map((source) => (/[.?!]$/.test(source) ? source : `${source}.`)).join(' ')}
      </p>
    </div>
  );
}
