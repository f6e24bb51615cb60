import type { Concept, Scheme } from '../../../glossary/schema.ts';
import { termStatusOf } from '../../../glossary/word-rows.ts';
import { wordListWords } from '../../i18n/tables/own-pages/word-list.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { conceptsWords } from '../../i18n/tables/shared/concepts.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { sourceText } from '../../ui/schemes/source-text.ts';

const useWords = wordsFrom(commonWords, conceptsWords, wordListWords);

/** A system's concepts as they are printed, and under them the sources, by the numbers that the concepts refer to. */
export function PaperConcepts({ scheme, numbered }: { scheme: Scheme; numbered?: number }) {
  const { wordList, undated } = useWords();
  const said = scheme.concepts.flatMap(({ source }) => source.map((one) => sourceText(one, undated)));
  const sources = [...new Set(said)];
  return (
    <>
      <dl class="paper-concepts">
        {scheme.concepts.map((concept, i) => (
          <PaperConcept
            key={concept.id}
            concept={concept}
            number={numbered === undefined ? undefined : `${numbered}.${i + 1}`}
            sources={[...new Set(concept.source.map((one) => sources.indexOf(sourceText(one, undated)) + 1))]}
          />
        ))}
      </dl>
      <div class="paper-sources">
        <p>{wordList.sources}</p>
        <ol lang="sv">
          {sources.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ol>
      </div>
    </>
  );
}

interface Props {
  concept: Concept;
  number: string | undefined;
  sources: readonly number[];
}

function PaperConcept({ concept, number, sources }: Props) {
  const words = useWords();
  const { prefLabel, altLabel = [], definition, scopeNote = [] } = concept;
  const called = (label: string) => {
    const status = termStatusOf(concept, label);
    return status ? `${label} (${words.statuses[status.status]})` : label;
  };
  const own = termStatusOf(concept, prefLabel.sv);
  const meaning = definition ?? scopeNote[0];
  return (
    <div>
      <dt>
        {number !== undefined && <span class="paper-number">{number} </span>}
        <span lang="sv">{prefLabel.sv}</span>
        {own && <span class="paper-status"> {words.statuses[own.status]}</span>}
        {prefLabel.en && (
          <span class="paper-english" lang="en">
            {' '}
            {prefLabel.en}
          </span>
        )}
      </dt>
      <dd>
        {meaning ? <span lang="sv">{meaning.sv}</span> : words.noDefinition} <span>[{sources.join(', ')}]</span>
      </dd>
      {altLabel.length > 0 && (
        <dd class="paper-also">
          {words.wordList.also}: <span lang="sv">{altLabel.map(called).join(', ')}</span>
        </dd>
      )}
    </div>
  );
}
