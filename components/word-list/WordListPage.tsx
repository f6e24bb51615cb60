import '../ui/schemes/mark-sample.css';
import './word-list-page.css';
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { SchemeChoice } from '../../extension/settings/settings.ts';
import { OwnCardsContext } from '../../extension/state/practice/own-cards.ts';
import { isShownScheme } from '../../extension/state/word-list/chosen-rows.ts';
import { shownRowsOf } from '../../extension/state/word-list/shown-rows.ts';
import { WordListState } from '../../extension/state/word-list/word-list-state.ts';
import { conceptsOf, type Glossary } from '../../glossary/glossary.ts';
import { wordRows } from '../../glossary/word-rows.ts';
import { indexWords, type WordIndex } from '../../language/matching/word-list/word-index.ts';
import { Frame } from '../app/Frame.tsx';
import { wordListWords } from '../i18n/tables/own-pages/word-list.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { Unknown } from './concept/Unknown.tsx';
import { WordConcept } from './concept/WordConcept.tsx';
import { WordFilters } from './list/WordFilters.tsx';
import { WordRows } from './list/WordRows.tsx';
import { Booklet } from './paper/Booklet.tsx';
import { Leaf } from './paper/Leaf.tsx';
import { PrintMenu } from './paper/PrintMenu.tsx';
import { usePaper } from './paper/use-paper.ts';
import { useWayBack } from './use-way-back.ts';

const useWords = wordsFrom(wordListWords);

interface Props {
  /** All that the list is about: of the package, or of the reader's own. */
  glossary: Glossary;
  /** Which concept systems are searched for in documents. */
  choice: ReadonlySignal<SchemeChoice>;
  /** Does the page stand in a private window? */
  isPrivate: boolean;
}

/** The word list: its terms from A to Ö or those that answer to what is sought, and the concept that is open. */
export function WordListPage({ glossary, choice, isPrivate }: Props) {
  const { wordList } = useWords();
  const state = useMemo(() => new WordListState(), []);
  useEffect(() => {
    const lifetime = new AbortController();
    state.follow(lifetime.signal);
    return () => lifetime.abort();
  }, [state]);
  const { value: place } = state.place;
  const rows = useMemo(() => wordRows(glossary), [glossary]);
  const index = useMemo(() => madeOnce(() => indexWords(rows)), [rows]);
  const { value: chosen } = choice;
  const shown = useMemo(
    () => shownRowsOf(rows, index, place, chosen),
    [rows, index, chosen, place.schemes, place.publisher, place.status, place.words],
  );
  const whole = useRef<HTMLDivElement>(null);
  const way = useWayBack(whole, place.concept, state);
  const paper = usePaper();
  const [concept] = conceptsOf(glossary, [place.concept ?? '']);
  const clear = () => state.choose({ schemes: 'all', publisher: undefined, status: undefined });
  const name = concept?.prefLabel.sv ?? (place.concept === undefined ? undefined : wordList.unknownTitle);
  const printed = glossary.schemes.filter((scheme) => isShownScheme(scheme, place, chosen));
  return (
    <OwnCardsContext.Provider value={!isPrivate}>
      <Frame page="concepts" detail={name} class="word-list">
        <div ref={whole} class={place.concept === undefined ? 'words-and-concept' : 'words-and-concept concept-open'}>
          <section class="words" aria-label={wordList.list} onKeyDown={way.onListKey} onClick={way.onListClick}>
            <WordFilters
              glossary={glossary}
              rows={rows}
              place={place}
              choose={(change) => state.choose(change)}
              print={<PrintMenu schemes={printed} print={paper.print} />}
            />
            <WordRows shown={shown} place={place} clear={clear} />
          </section>
          {place.concept === undefined ? (
            <p class="no-concept quiet-text">{wordList.nothingOpen}</p>
          ) : (
            <section
              key={place.concept}
              class="word-concept"
              aria-labelledby="word-concept"
              onKeyDown={way.onConceptKey}
            >
              <a class="to-words" href={way.listAddress} onClick={way.close}>
                {wordList.back}
              </a>
              {concept ? (
                <WordConcept
                  glossary={glossary}
                  concept={concept}
                  choice={chosen}
                  isListed={shown.has(concept.id)}
                  clear={clear}
                  open={(id) => state.open(id)}
                />
              ) : (
                <Unknown id={place.concept} />
              )}
            </section>
          )}
        </div>
        {paper.sheet?.is === 'leaf' && <Leaf scheme={paper.sheet.scheme} ready={paper.ready} />}
        {paper.sheet?.is === 'booklet' && <Booklet schemes={paper.sheet.schemes} ready={paper.ready} />}
      </Frame>
    </OwnCardsContext.Provider>
  );
}

/** Made when it is first asked for: who only leafs through needs no index. */
function madeOnce(make: () => WordIndex): () => WordIndex {
  let made: WordIndex | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
