import './word-rows.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ownAddress } from '../../../extension/state/glossary/own-place.ts';
import type { ShownRow, ShownRows } from '../../../extension/state/word-list/shown-rows.ts';
import type { WordListPlace } from '../../../extension/state/word-list/word-list-address.ts';
import { listLetterOf, underLetters } from '../../../glossary/word-rows.ts';
import { wordListWords } from '../../i18n/tables/own-pages/word-list.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { LetterBar } from './LetterBar.tsx';
import { WordLine } from './WordLine.tsx';

const useWords = wordsFrom(wordListWords);

/** Rows that are drawn at a time: of those found the first are the best, and of a list it is more than one scrolls through. */
const most = { found: 50, listed: 1000 };

interface Props {
  shown: ShownRows;
  place: WordListPlace;
  /** Takes away all filters, and leaves what is sought. */
  clear(): void;
}

/** The rows: under their letters or, of a search, the best first; where there are none, what is in the way. */
export function WordRows({ shown, place, clear }: Props) {
  const { wordList } = useWords();
  const sought = place.words.trim();
  const step = sought === '' ? most.listed : most.found;
  const whole = useRef<HTMLDivElement>(null);
  const awaited = useRef<string | undefined>(undefined);
  const { rows } = shown;
  /** Other rows begin from the top again. */
  const [grown, grow] = useState({ rows, limit: step });
  const limit = grown.rows === rows ? grown.limit : step;
  useLayoutEffect(() => {
    const heading = awaited.current && whole.current?.querySelector<HTMLElement>(`[data-letter="${awaited.current}"]`);
    awaited.current = undefined;
    if (!heading) return;
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
  });
  const toLetter = (letter: string) => {
    awaited.current = letter;
    const last = rows.findLastIndex(({ row }) => listLetterOf(row.label) === letter);
    // A new object though it may say the same: the effect runs after each drawing.
    grow({ rows, limit: Math.max(limit, last + 1) });
  };
  const drawn = rows.slice(0, limit);
  const line = (one: ShownRow) => <WordLine key={one.row.key} shown={one} sought={sought} open={place.concept} />;
  return (
    <div ref={whole} class="word-rows">
      {sought === '' && rows.length > 0 && <LetterBar rows={rows} choose={toLetter} />}
      <div class="word-count">
        <p class="quiet-text" role="status">
          {rows.length > 0 ? wordList.count(rows.length, shown.concepts) : <None shown={shown} sought={sought} />}
        </p>
        <a href={ownAddress()}>{wordList.ownGlossaries}</a>
      </div>
      {rows.length === 0 && shown.hidden > 0 && (
        <button type="button" onClick={clear}>
          {wordList.clear}
        </button>
      )}
      {sought !== '' && rows.length > 0 && <ul aria-label={wordList.list}>{drawn.map(line)}</ul>}
      {sought === '' &&
        underLetters(drawn.map(({ row }) => row)).map(({ letter, rows: under }) => (
          <section key={letter} aria-labelledby={`letter-${letter}`}>
            <h2 id={`letter-${letter}`} data-letter={letter} tabIndex={-1} lang="sv">
              {letter}
            </h2>
            <ul aria-labelledby={`letter-${letter}`}>{under.map((row) => line({ row }))}</ul>
          </section>
        ))}
      {rows.length > drawn.length && (
        <button type="button" onClick={() => grow({ rows, limit: drawn.length + step })}>
          {wordList.more(rows.length - drawn.length)}
        </button>
      )}
    </div>
  );
}

/** Why no row is there. */
function None({ shown: { hidden, obstacles }, sought }: { shown: ShownRows; sought: string }) {
  const { wordList } = useWords();
  const names = { schemes: wordList.scheme, publisher: wordList.source, status: wordList.status };
  const said = obstacles.map((one) => names[one]);
  if (hidden === 0) return <>{sought === '' ? wordList.noTerms : wordList.noneAtAll(sought)}</>;
  return <>{sought === '' ? wordList.emptyHere(said, hidden) : wordList.noneHere(sought, said, hidden)}</>;
}
