import './paper.css';
import { useEffect } from 'preact/hooks';
import type { Scheme } from '../../../glossary/schema.ts';
import { underLetters, type WordRow, wordRows } from '../../../glossary/word-rows.ts';
import { wordListWords } from '../../i18n/tables/own-pages/word-list.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { PaperConcepts } from './PaperConcepts.tsx';

const useWords = wordsFrom(wordListWords);

interface Props {
  schemes: readonly Scheme[];
  /** It has been drawn. */
  ready(): void;
}

/** Systems one after the other, their concepts numbered, and all terms in an index that leads to the numbers. */
export function Booklet({ schemes, ready }: Props) {
  const { wordList, language } = useWords();
  useEffect(ready, [ready]);
  const count = schemes.reduce((sum, { concepts }) => sum + concepts.length, 0);
  const rows = wordRows({ schemes: [...schemes], problems: [] });
  const numberOf = ({ scheme, concept }: WordRow) =>
    `${schemes.indexOf(scheme) + 1}.${scheme.concepts.indexOf(concept) + 1}`;
  return (
    <div class="word-paper booklet" aria-hidden="true">
      <h1>{wordList.booklet}</h1>
      <p>{wordList.bookletOf(count, schemes.length)}</p>
      <ol class="paper-contents">
        {schemes.map(({ id, title }) => (
          <li key={id}>{title[language]}</li>
        ))}
      </ol>
      {schemes.map((scheme, i) => (
        <section key={scheme.id}>
          <h2>
            {i + 1} {scheme.title[language]}
          </h2>
          {scheme.description && <p>{scheme.description[language]}</p>}
          <PaperConcepts scheme={scheme} numbered={i + 1} />
        </section>
      ))}
      <section class="paper-index">
        <h2>{wordList.index}</h2>
        <p>{wordList.indexWhat}</p>
        <div class="paper-terms" lang="sv">
          {underLetters(rows).map(({ letter, rows: under }) => (
            <div key={letter}>
              <h3>{letter}</h3>
              {under.map((row) => (
                <p key={row.key}>
                  {row.label}
                  {row.isPreferred ? '' : ` → ${row.concept.prefLabel.sv}`} <b>{numberOf(row)}</b>
                </p>
              ))}
            </div>
          ))}
        </div>
      </section>
    </div>
  );
}
