import './map.css';
import './map-sheet.css';
import { useMemo, useRef } from 'preact/hooks';
import type { Naming } from '../../../extension/state/tab-state.ts';
import type { Glossary } from '../../../glossary/glossary.ts';
import type { Scheme } from '../../../glossary/schema.ts';
import { onPaper } from '../../../learning/concept-map/paper.ts';
import type { PaperText } from '../../../learning/concept-map/paper-text.ts';
import { mapOf } from '../../../learning/concept-map/scheme-map.ts';
import { mapsWords } from '../../i18n/tables/own-pages/maps.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { sourceText } from '../../ui/schemes/source-text.ts';
import { MapDrawing } from './MapDrawing.tsx';
import { familyOf } from './MapTree.tsx';
import { sayingsOf } from './sayings.ts';
import { useLettering } from './use-lettering.ts';

const useWords = wordsFrom(commonWords, mapsWords);

interface Props {
  glossary: Glossary;
  scheme: Scheme;
  namingOf?: ((id: string) => Naming | undefined) | undefined;
  /** The document's title, where it is one's counts, and what its concepts are drawn with. */
  document: string | undefined;
  drawn: string;
}

/** The map as it is printed: filling an A4, with its title, its definitions and its sources. On the screen it is out of sight. */
export function MapSheet({ glossary, scheme, namingOf, document, drawn }: Props) {
  const words = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const measured = useLettering(sheet, probe);
  const counted = namingOf !== undefined;
  const lettering = measured?.lettering;
  const text = useMemo(() => textOf(scheme, words, document, drawn), [scheme, words, document, drawn]);
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
          namingOf={(path) => namingOf?.(path.slice(path.lastIndexOf('/') + 1))}
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

function textOf(
  scheme: Scheme,
  words: ReturnType<typeof useWords>,
  document: string | undefined,
  drawn: string,
): PaperText {
  const { maps, language, undated, noDefinition } = words;
  const sources = new Set(scheme.concepts.flatMap(({ source }) => source.map((one) => sourceText(one, undated))));
  return {
    title: scheme.title[language] ?? scheme.title.sv,
    head: [
      ...(scheme.description ? [scheme.description[language] ?? scheme.description.sv] : []),
      ...(document === undefined ? [] : [`${maps.inDocument}: ${document}. ${drawn}`]),
    ],
    definitions: scheme.concepts.map(({ id, prefLabel, definition, scopeNote }) => ({
      id,
      name: prefLabel.sv,
      meaning: (definition ?? scopeNote?.[0])?.sv ?? noDefinition,
    })),
    sources: `${maps.sourcesOnPaper}: ${[...sources].join(' ')}`,
  };
}
