import { titleOr } from '../../comments/model/title.ts';
import '../ui/schemes/mark-sample.css';
import './map-page.css';
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { isOn, type SchemeChoice } from '../../extension/settings/settings.ts';
import { followTab } from '../../extension/state/follow-tab.ts';
import { namingOf } from '../../extension/state/tab-state.ts';
import { conceptsOf, type Glossary, schemeOf } from '../../glossary/glossary.ts';
import type { Scheme } from '../../glossary/schema.ts';
import { withJoints } from '../../language/swedish/words/joints.ts';
import { mapsWords } from '../i18n/tables/own-pages/maps.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { MarkSample } from '../ui/schemes/MarkSample.tsx';
import { ConceptPane } from './ConceptPane.tsx';
import { Comparison } from './comparison/Comparison.tsx';
import { MapSheet } from './drawing/MapSheet.tsx';
import { MapTree } from './drawing/MapTree.tsx';
import { HowDrawn } from './HowDrawn.tsx';
import { type MapPlace, mapAddress } from './map-address.ts';

const useWords = wordsFrom(commonWords, mapsWords);

interface Props {
  glossary: Glossary;
  place: MapPlace;
  /** Which concept systems are searched for in documents. */
  choice: ReadonlySignal<SchemeChoice>;
}

/** A concept system's map, what is open in it, and two of its concepts beside each other. Its state is in the address. */
export function MapPage({ glossary, place, choice }: Props) {
  const words = useWords();
  const { maps, language } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  const top = useRef<HTMLElement>(null);
  /** Was something opened by hand? Then the focus goes along; not when the page has just come. */
  const pressed = useRef(false);
  const { tab } = place;
  const followed = useMemo(() => {
    if (tab === undefined) return undefined;
    const lifetime = new AbortController();
    return { document: followTab(tab, lifetime.signal), end: () => lifetime.abort() };
  }, [tab]);
  useEffect(() => () => followed?.end(), [followed]);
  const document = followed?.document;
  const state = document?.state.value;
  const report = state?.is === 'reading' ? state.report : undefined;

  const scheme = glossary.schemes.find(({ id }) => id === place.scheme) ?? (glossary.schemes[0] as Scheme);
  const [concept] = conceptsOf(glossary, [place.concept ?? '']);
  const [other] = conceptsOf(glossary, [place.with ?? '']);
  const choosing = concept !== undefined && place.with !== undefined && !other;
  const comparing = concept && other && concept !== other;
  const isSearched = (one: Scheme | undefined) => one !== undefined && isOn(one, choice.value);
  const countOf = (id: string) => (report && isSearched(schemeOf(glossary, id)) ? (report.counts[id] ?? 0) : undefined);
  const namingIn = (id: string) => (report && countOf(id) !== undefined ? namingOf(report, id) : undefined);
  const namingOnMap = report && isSearched(scheme) ? namingIn : undefined;
  const isStruckOnMap = namingOnMap !== undefined && scheme.concepts.some(({ id }) => namingOnMap(id) === 'struck');
  const drawn = [maps.notInDocument, ...(isStruckOnMap ? [maps.onlyStruckInDocument] : [])].join(' ');

  const go = (to: MapPlace) => {
    pressed.current = true;
    location.assign(mapAddress({ scheme: scheme.id, tab, ...to }));
  };
  const open = (id: string) => {
    const away = schemeOf(glossary, id);
    go({ scheme: away?.id, concept: id });
  };
  const choose = (id: string) => {
    if (choosing && id !== concept.id) go({ concept: concept.id, with: id });
    else if (!choosing) go({ concept: id });
  };
  const close = () => {
    go({ scheme: (concept && schemeOf(glossary, concept.id)?.id) ?? scheme.id });
    top.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus();
  };
  useEffect(() => {
    // An address that leads to a comparison is about that, and the map above it fills a low screen.
    if (comparing) showHeading(heading.current);
  }, []);
  useLayoutEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    if (choosing) top.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus();
    else heading.current?.focus();
  }, [place.concept, place.with, choosing]);

  return (
    <section class="map-page" ref={top}>
      <div class="map-head">
        <label>
          <span>{maps.scheme}</span>
          <select
            value={scheme.id}
            onChange={({ currentTarget }) =>
              go({ scheme: currentTarget.value, ...(choosing && { concept: concept.id, with: '' }) })
            }
          >
            {glossary.schemes.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[language]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => print()}>
          {maps.print}
        </button>
      </div>
      <h2>
        <MarkSample scheme={scheme.id} />
        <span>{withJoints(scheme.title[language])}</span>
      </h2>
      {scheme.description && <p>{scheme.description[language]}</p>}
      {report && (
        <p class="quiet-text">
          {namingOnMap ? (
            <>
              {maps.inDocument}: <span lang="sv">{titleOr(report.title, words.untitled)}</span>. {drawn}
            </>
          ) : (
            maps.schemeNotSearched
          )}
        </p>
      )}
      {state?.is === 'off' && <p class="quiet-text">{maps.documentGone}</p>}
      <div class="map-and-pane">
        <div>
          <p class={choosing ? 'choosing' : 'quiet-text'} role="status">
            {choosing ? (
              <>
                <b>{maps.choosing(`”${concept.prefLabel.sv}”`)}</b> {maps.choosingOther}
              </>
            ) : (
              maps.keys
            )}
          </p>
          {choosing && (
            <button type="button" class="stop-choosing" onClick={() => go({ concept: concept.id })}>
              {maps.stopChoosing}
            </button>
          )}
          <MapTree
            key={scheme.id}
            glossary={glossary}
            scheme={scheme}
            namingOf={namingOnMap}
            open={[concept, other].flatMap((one) => one?.id ?? [])}
            choose={choose}
          />
          <HowDrawn glossary={glossary} scheme={scheme} />
        </div>
        {comparing ? (
          <Comparison
            key={`${concept.id} ${other.id}`}
            glossary={glossary}
            ids={[concept.id, other.id]}
            heading={heading}
            document={report && document}
            searched={[concept, other].every(({ id }) => isSearched(schemeOf(glossary, id)))}
            close={() => go({ concept: concept.id })}
          />
        ) : concept && !choosing ? (
          <ConceptPane
            key={concept.id}
            glossary={glossary}
            concept={concept}
            heading={heading}
            countOf={(id) => (report ? namingIn(id) : null)}
            count={countOf(concept.id)}
            document={document}
            open={open}
            compare={() => go({ concept: concept.id, with: '' })}
            close={close}
          />
        ) : (
          <p class="nothing-open quiet-text">{!choosing && maps.nothingOpen}</p>
        )}
      </div>
      <MapSheet
        glossary={glossary}
        scheme={scheme}
        namingOf={namingOnMap}
        document={namingOnMap && titleOr(report?.title ?? '', words.untitled)}
        drawn={drawn}
      />
    </section>
  );
}

function showHeading(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start', behavior: 'instant' });
}
