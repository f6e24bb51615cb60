import { useMemo, useRef } from 'preact/hooks';
import type { Glossary } from '../../../glossary/glossary.ts';
import type { Scheme } from '../../../glossary/schema.ts';
import { onPaper } from '../../../learning/map/paper.ts';
import type { PaperText } from '../../../learning/map/paper-text.ts';
import { mapOf } from '../../../learning/map/scheme-map.ts';
import { sourceText } from '../../schemes/source-text.ts';
import { useWords } from '../../words/context.ts';
import type { Words } from '../../words/sv.ts';
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
  const text = useMemo(() => textOf(scheme, words, document), [scheme, words, document]);
  const page = useMemo(
    () => lettering && onPaper(mapOf(glossary, scheme), { ...sayingsOf(words), lettering, counts: counted }, text),
    [glossary, scheme, lettering, words, counted, text],
  );
  return (
    <div ref={sheet} class={`map-sheet ${page?.orientation ?? ''}`} aria-hidden="true" style={familyOf(scheme.id)}>
      <span ref={probe} class="map-probe" />
      <h1>{text.title}</h1>
      {text.head.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {page && lettering && (
        <MapDrawing
          drawing={page.drawing}
          size={lettering.size}
          scale={page.scale}
          countOf={(path) => countOf?.(path.slice(path.lastIndexOf('/') + 1))}
        />
      )}
      <dl class="map-definitions" lang="sv">
        {text.definitions.map(({ id, name, meaning }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p class="map-sources" lang="sv">
        {text.sources}
      </p>
    </div>
  );
}

function textOf(scheme: Scheme, words: Words, document: string | undefined): PaperText {
  const { maps, language, undated, noDefinition } = words;
  const sources = new Set(scheme.concepts.flatMap(({ source }) => source.map((one) => sourceText(one, undated))));
  return {
    title: scheme.title[language] ?? scheme.title.sv,
    head: [
      scheme.description[language] ?? scheme.description.sv,
      ...(document === undefined ? [] : [`${maps.inDocument}: ${document}. ${maps.notInDocument}`]),
    ],
    definitions: scheme.concepts.map(({ id, prefLabel, definition, scopeNote }) => ({
      id,
      name: prefLabel.sv,
      meaning: (definition ?? scopeNote?.[0])?.sv ?? noDefinition,
    })),
    sources: `${maps.sourcesOnPaper}: ${[...sources].join(' ')}`,
  };
}
