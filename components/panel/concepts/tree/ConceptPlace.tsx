import type { ReadingReport } from '../../../../extension/protocol/messaging.ts';
import { isOn, type SchemeChoice } from '../../../../extension/settings/settings.ts';
import { namingOf } from '../../../../extension/state/tab-state.ts';
import type { Glossary } from '../../../../glossary/glossary.ts';
import type { Concept, Scheme } from '../../../../glossary/schema.ts';
import { MapLinks } from '../../../concept-map/MapLinks.tsx';
import { ConceptTree } from './ConceptTree.tsx';
import { SeeAlso } from './SeeAlso.tsx';

interface Props {
  glossary: Glossary;
  concept: Concept;
  report: Pick<ReadingReport, 'counts' | 'struck'>;
  choice: SchemeChoice;
  /** The tab that the document is read in. */
  tab: number | undefined;
  /** Opens another concept in the panel. */
  open(id: string): void;
}

/** Where a concept stands among the others: its tree, what else it has to do with, and the ways to the map. */
export function ConceptPlace({ glossary, concept, report, choice, tab, open }: Props) {
  const countOf = (id: string, scheme: Scheme) => (isOn(scheme, choice) ? namingOf(report, id) : undefined);
  return (
    <>
      <ConceptTree glossary={glossary} concept={concept} countOf={countOf} open={open} />
      <SeeAlso glossary={glossary} concept={concept} countOf={countOf} open={open} />
      <MapLinks glossary={glossary} concept={concept} tab={tab} />
    </>
  );
}
