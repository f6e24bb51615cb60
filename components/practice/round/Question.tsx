import './question.css';
import { titleOr } from '../../../comments/model/title.ts';
import type { Exercise } from '../../../learning/practice/exercises/exercise.ts';
import { plainName } from '../../../learning/practice/exercises/names-answer.ts';
import { recallQuestion } from '../../i18n/recall-question.ts';
import { practiceWords } from '../../i18n/tables/own-pages/practice.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { type WordsFrom, wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(commonWords, practiceWords);

/** The question in one line. */
export function questionOf(exercise: Exercise, { practice, language }: WordsFrom<[typeof practiceWords]>): string {
  const { questions } = practice;
  switch (exercise.kind) {
    case 'level':
      return exercise.question[language];
    case 'term':
    case 'cloze':
      return questions[exercise.kind];
    case 'definition':
      return recallQuestion(exercise, practice, language);
    default:
      return questions[exercise.kind](plainName(exercise.concept));
  }
}

/** What the question is about: a definition, a situation, a sentence. */
export function Question({ exercise, answered }: { exercise: Exercise; answered: boolean }) {
  const { practice, untitled } = useWords();
  switch (exercise.kind) {
    case 'term':
      return (
        <blockquote class="asked" lang="sv">
          {exercise.definition}
        </blockquote>
      );
    case 'level':
      return (
        <blockquote class="asked" lang="sv">
          {exercise.example.text}
        </blockquote>
      );
    case 'cloze': {
      const { before, answer, after, document } = exercise.cloze;
      return (
        <figure class="asked">
          <blockquote lang="sv">
            {before}
            {answered ? (
              <mark>{answer}</mark>
            ) : (
              <span class="gap">
                <span class="unseen">({practice.gap})</span>
              </span>
            )}
            {after}
          </blockquote>
          <figcaption class="quiet-text">{practice.from(titleOr(document, untitled))}</figcaption>
        </figure>
      );
    }
    default:
      return answered ? null : <p class="quiet-text">{practice.hints[exercise.kind]}</p>;
  }
}
