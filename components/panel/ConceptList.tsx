import type { Signal } from '@preact/signals';
import { conceptsOf, type Glossary } from '../../glossary/glossary.ts';
import type { Scheme } from '../../glossary/schema.ts';
import type { Shown } from '../../reading/follow-active-tab.ts';
import { useWords } from '../words/context.ts';
import { ConceptEntry } from './ConceptEntry.tsx';
import { MarkSample } from './MarkSample.tsx';

interface Props {
  scheme: Scheme;
  /** A concept's broader one may stand in another scheme. */
  glossary: Glossary;
  counts: Record<string, number>;
  /** Has the whole document been read? */
  done: boolean;
  /** The id of the concept that is open in the panel; one at a time, or its places would be hard to keep in sight. */
  open: Signal<string | undefined>;
  shown: Shown | undefined;
  walk(concept: string, step: 1 | -1): void;
}

/** One scheme and those of its concepts that the document names, in the glossary's order, whatever their counts. */
export function ConceptList({ scheme, glossary, counts, done, open, shown, walk }: Props) {
  const words = useWords();
  const found = scheme.concepts.filter((concept) => counts[concept.id]);
  return (
    <section class="scheme" aria-labelledby={`scheme-${scheme.id}`}>
      <h2 id={`scheme-${scheme.id}`} title={scheme.description[words.language]}>
        <MarkSample scheme={scheme.id} />
        <span>{scheme.title[words.language]}</span>
      </h2>
      {done && found.length === 0 && <p class="nothing">{words.noneOfScheme}</p>}
      <ul>
        {found.map((concept) => (
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
            walk={(step) => walk(concept.id, step)}
          />
        ))}
      </ul>
    </section>
  );
}
