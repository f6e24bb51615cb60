import './tree.css';
import type { Naming } from '../../../../extension/state/tab-state.ts';
import type { Concept, Scheme } from '../../../../glossary/schema.ts';
import { withJoints } from '../../../../language/swedish/words/joints.ts';
import { conceptsWords } from '../../../i18n/tables/shared/concepts.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';

const useWords = wordsFrom(conceptsWords);

interface Props {
  concept: Concept;
  scheme: Scheme;
  /** Missing where the scheme is off, null where there is no document. */
  count: Naming | undefined | null;
  /** The scheme of what it is linked from; another one is named. */
  beside: Scheme | undefined;
}

/** A concept as a row that leads to it: its name and how often the document names it. */
export function LinkedConcept({ concept, scheme, count, beside }: Props) {
  const words = useWords();
  const title = scheme.title[words.language];
  const from = count === undefined ? words.ofSchemeOff(title) : title;
  const named = count === 'struck' || (typeof count === 'number' && count > 0);
  return (
    <>
      <span class={named || count === null ? 'linked-name' : 'linked-name quiet-text'}>
        <span lang="sv">{withJoints(concept.prefLabel.sv)}</span>
        {scheme !== beside && <span class="from"> {from}</span>}
        {scheme === beside && count === undefined && <span class="unseen"> {from}</span>}
        {count === 0 && <span class="unseen"> {words.notNamed}</span>}
      </span>
      {named && (
        <span class="count">
          {count === 'struck' ? (
            words.onlyStruck
          ) : (
            <>
              {count}
              <span class="unseen"> {words.placesNoun(count)}</span>
            </>
          )}
        </span>
      )}
    </>
  );
}
