import type { Signal } from '@preact/signals';
import { conceptsOf, type Glossary } from '../../glossary/glossary.ts';
import type { Concept, Scheme } from '../../glossary/schema.ts';
import type { ReadingReport } from '../../messaging.ts';
import type { Passages as FollowedPassages, FollowedTab, Shown } from '../../reading/follow-active-tab.ts';
import { useWords } from '../words/context.ts';
import { ConceptEntry } from './ConceptEntry.tsx';
import { type ConceptSearch, searchAmong } from './concept-search.ts';
import { MarkSample } from './MarkSample.tsx';

interface Props {
  scheme: Scheme;
  /** A concept's broader one may stand in another scheme. */
  glossary: Glossary;
  report: ReadingReport;
  search: ConceptSearch;
  /** The id of the concept that is open in the panel; one at a time, or its places would be hard to keep in sight. */
  open: Signal<string | undefined>;
  shown: Shown | undefined;
  passages: FollowedPassages;
  tab: Pick<FollowedTab, 'walk' | 'goTo' | 'load'>;
}

/** One scheme and those of its concepts that the document names, in the glossary's order, whatever their counts. */
export function ConceptList({ scheme, glossary, report, search, open, shown, passages, tab }: Props) {
  const words = useWords();
  const { counts, done } = report;
  const sought = searchAmong(scheme.concepts, report, search);
  const found = sought.filter((concept) => counts[concept.id]);
  const absent = done ? sought.filter((concept) => !counts[concept.id]) : [];
  const entry = (concept: Concept) => (
    <ConceptEntry
      key={concept.id}
      concept={concept}
      broader={conceptsOf(glossary, concept.broader)}
      count={counts[concept.id] ?? 0}
      open={open.value === concept.id}
      toggle={() => {
        open.value = open.value === concept.id ? undefined : concept.id;
      }}
      shown={shown?.concept === concept.id ? shown : undefined}
      walk={(step) => tab.walk(concept.id, step)}
      passages={passages[concept.id]}
      goTo={(index) => tab.goTo(concept.id, index)}
      load={() => tab.load(concept.id)}
    />
  );
  if (sought.length === 0) return null;
  return (
    <section class="scheme" aria-labelledby={`scheme-${scheme.id}`}>
      <h2 id={`scheme-${scheme.id}`} title={scheme.description[words.language]}>
        <MarkSample scheme={scheme.id} />
        <span>{scheme.title[words.language]}</span>
      </h2>
      {done && found.length === 0 && <p class="nothing">{words.noneOfScheme}</p>}
      <ul>{found.map(entry)}</ul>
      {absent.length > 0 && (
        <details class="absent">
          <summary>{words.absent(absent.length)}</summary>
          <ul>{absent.map(entry)}</ul>
        </details>
      )}
    </section>
  );
}
