import { useSignal } from '@preact/signals';
import type { Scheme } from '../../glossary/schema.ts';
import type { Shown } from '../../reading/follow-active-tab.ts';
import { useWords } from '../words/context.ts';
import { ConceptEntry } from './ConceptEntry.tsx';
import { MarkSample } from './MarkSample.tsx';

interface Props {
  scheme: Scheme;
  counts: Record<string, number>;
  shown: Shown | undefined;
  show(concept: string, index: number): void;
}

/**
 * One scheme and those of its concepts that the document names, in the glossary's order: counts grow while a long
 * document is read, and nothing may jump under the pointer.
 */
export function ConceptList({ scheme, counts, shown, show }: Props) {
  const words = useWords();
  const open = useSignal<string | undefined>(undefined);
  const found = scheme.concepts.filter((concept) => counts[concept.id]);
  return (
    <section class="scheme" aria-labelledby={`scheme-${scheme.id}`}>
      <h2 id={`scheme-${scheme.id}`} title={scheme.description[words.language]}>
        <MarkSample scheme={scheme.id} />
        {scheme.title[words.language]}
      </h2>
      {found.length === 0 && <p class="nothing">{words.noneOfScheme}</p>}
      <ul>
        {found.map((concept) => (
          <ConceptEntry
            key={concept.id}
            concept={concept}
            broader={scheme.concepts.filter(({ id }) => concept.broader?.includes(id))}
            count={counts[concept.id] ?? 0}
            open={open.value === concept.id}
            toggle={() => {
              open.value = open.value === concept.id ? undefined : concept.id;
            }}
            shown={shown?.concept === concept.id ? shown : undefined}
            show={(index) => show(concept.id, index)}
          />
        ))}
      </ul>
    </section>
  );
}
