import '../../ui/schemes/mark-sample.css';
import './concept-list.css';
import { useRef } from 'preact/hooks';
import { isOn, type SchemeChoice, switchScheme } from '../../../extension/settings/settings.ts';
import type { FollowedTab } from '../../../extension/state/follow-active-tab.ts';
import { searchAmong } from '../../../extension/state/panel/concept-search.ts';
import { isOpen, type OpenedConcept } from '../../../extension/state/panel/opened-concept.ts';
import type { ReadingState } from '../../../extension/state/tab-state.ts';
import type { Glossary } from '../../../glossary/glossary.ts';
import type { Concept, Scheme } from '../../../glossary/schema.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { MapLink } from '../../concept-map/MapLinks.tsx';
import { panelWords } from '../../i18n/tables/reading/panel.ts';
import { conceptsWords } from '../../i18n/tables/shared/concepts.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { RowBoundary } from '../../ui/RowBoundary.tsx';
import { MarkSample } from '../../ui/schemes/MarkSample.tsx';
import { ConceptEntry } from './entry/ConceptEntry.tsx';
import { ConceptPlace } from './tree/ConceptPlace.tsx';

const useWords = wordsFrom(conceptsWords, panelWords);

interface Props {
  scheme: Scheme;
  /** A concept's tree may run through other schemes. */
  glossary: Glossary;
  choice: SchemeChoice;
  reading: ReadingState;
  opened: OpenedConcept;
  tab: Pick<FollowedTab, 'id' | 'walk' | 'goTo' | 'load' | 'loadUsage' | 'commentOn'>;
}

/**
 * One scheme and those of its concepts that the document names, in the order wanted, whatever their counts.
 * Of a scheme that is off only the concept that has been opened from elsewhere is there.
 */
export function ConceptList({ scheme, glossary, choice, reading, opened, tab }: Props) {
  const words = useWords();
  const { report, shown, passages, usages, definitions = [] } = reading;
  const { counts, struck, guides, done } = report;
  const last = opened.concept.value;
  const on = isOn(scheme, choice);
  const listed = on ? scheme.concepts : scheme.concepts.filter(({ id }) => id === last?.id);
  const sought = searchAmong(listed, report, opened.search.value);
  // What the document lacks is known when it has been read through; it stays in sight while changes are read.
  const read = useRef(false);
  read.current ||= done;
  const isAbsent = ({ id }: Concept) => on && !counts[id] && !struck[id] && (read.current || !isOpen(last, id));
  const found = sought.filter((concept) => !isAbsent(concept));
  const absent = read.current ? sought.filter(isAbsent) : [];
  const entry = (concept: Concept) => (
    <RowBoundary key={concept.id} of={concept}>
      <ConceptEntry
        concept={concept}
        count={on ? (counts[concept.id] ?? 0) : undefined}
        struck={struck[concept.id] ?? 0}
        guides={guides[concept.id] ?? 0}
        opened={opened}
        open={isOpen(last, concept.id)}
        place={
          <ConceptPlace
            glossary={glossary}
            concept={concept}
            report={report}
            choice={choice}
            tab={tab.id}
            open={opened.openConcept}
          />
        }
        shown={shown?.concept === concept.id ? shown : undefined}
        walk={(step) => tab.walk(concept.id, step)}
        passages={passages[concept.id]}
        usage={usages[concept.id]}
        definitions={definitions.filter((own) => own.concept === concept.id)}
        goTo={(index) => tab.goTo(concept.id, index)}
        comment={(index) => tab.commentOn(concept.id, index)}
        load={(from) => tab.load(concept.id, from)}
        loadUsage={() => tab.loadUsage(concept.id)}
      />
    </RowBoundary>
  );
  if (sought.length === 0) return null;
  return (
    <section class="scheme" aria-labelledby={`scheme-${scheme.id}`}>
      <div class="scheme-head">
        <h2 id={`scheme-${scheme.id}`} title={scheme.description?.[words.language]}>
          <MarkSample scheme={scheme.id} />
          <span>{withJoints(scheme.title[words.language])}</span>
        </h2>
        <MapLink scheme={scheme} tab={tab.id} />
      </div>
      {on || (
        <div class="scheme-off">
          <p>{words.schemeOff}</p>
          <button
            type="button"
            onClick={() => {
              void switchScheme(scheme.id, true);
              // The button goes; focus has somewhere to be.
              if (last) opened.openConcept(last.id);
            }}
          >
            {words.switchOn}
          </button>
        </div>
      )}
      {read.current && found.length === 0 && <p class="nothing">{words.noneOfScheme}</p>}
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
