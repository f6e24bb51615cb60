import type { Concept } from '../../glossary/schema.ts';
import type { Passage } from '../../messaging.ts';
import type { Shown } from '../../reading/follow-active-tab.ts';
import { useWords } from '../words/context.ts';
import { Definition } from './Definition.tsx';
import { Passages } from './Passages.tsx';
import { PassageWalk } from './PassageWalk.tsx';

interface Props {
  concept: Concept;
  broader: Concept[];
  count: number;
  open: boolean;
  toggle(): void;
  shown: Shown | undefined;
  walk(step: 1 | -1): void;
  passages: readonly Passage[] | undefined;
  goTo(index: number): void;
  load(): void;
}

/** A concept's row; opened it says what it means, who says so and where in the document it is. */
export function ConceptEntry({ concept, broader, count, open, toggle, shown, walk, passages, goTo, load }: Props) {
  const words = useWords();
  const details = `concept-${concept.id}`;
  return (
    <li class={open ? 'concept open' : 'concept'}>
      <h3>
        <button type="button" aria-expanded={open} aria-controls={details} onClick={toggle}>
          <span lang="sv">{concept.prefLabel.sv}</span>
          <span class="count">
            {count}
            <span class="unseen"> {words.placesNoun(count)}</span>
          </span>
        </button>
      </h3>
      <div id={details} hidden={!open}>
        {open && (
          <>
            <Definition concept={concept} broader={broader} />
            {count > 0 && (
              <>
                <PassageWalk label={concept.prefLabel.sv} count={count} shown={shown} walk={walk} />
                <Passages
                  concept={concept.id}
                  count={count}
                  passages={passages}
                  shown={shown?.index}
                  goTo={goTo}
                  load={load}
                />
              </>
            )}
          </>
        )}
      </div>
    </li>
  );
}
