import './terms.css';
import type { Concept } from '../../../glossary/schema.ts';
import { termStatusOf, whyUnsearched } from '../../../glossary/word-rows.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { wordListWords } from '../../i18n/tables/own-pages/word-list.ts';
import { conceptsWords } from '../../i18n/tables/shared/concepts.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(conceptsWords, wordListWords);

/** What a concept is called, what a source says of that, and what isn't looked for in documents and why. */
export function Terms({ concept }: { concept: Concept }) {
  const words = useWords();
  const { wordList } = words;
  const { prefLabel, altLabel = [] } = concept;
  return (
    <>
      <h3 id="terms">{wordList.terms}</h3>
      <ul class="terms" aria-labelledby="terms">
        {[...new Set([prefLabel.sv, ...altLabel])].map((label) => {
          const status = termStatusOf(concept, label);
          const reason = whyUnsearched(concept, label);
          return (
            <li key={label}>
              <b lang="sv">{withJoints(label)}</b>
              {status && (
                <p class={`term-${status.status}`}>
                  {words.statuses[status.status]}
                  {status.note && <span lang="sv"> ({status.note})</span>}
                  {status.source && `, ${words.according(status.source)}`}
                </p>
              )}
              {reason !== undefined && <p class="quiet-text">{wordList.notSearched(reason)}</p>}
            </li>
          );
        })}
        {prefLabel.en && (
          <li>
            <b lang="en">{prefLabel.en}</b>
            <span class="quiet-text"> {wordList.inEnglish}</span>
          </li>
        )}
      </ul>
    </>
  );
}
