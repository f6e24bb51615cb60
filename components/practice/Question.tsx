import './question.css';
import type { Exercise } from '../../learning/practice/exercise.ts';
import { plainName } from '../../learning/practice/names-answer.ts';
import { recallQuestion } from '../i18n/recall-question.ts';
import { learningWords } from '../i18n/tables/learning.ts';
import { type WordsFrom, wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(learningWords);

/** The question in one line. */
export function questionOf(exercise: Exercise, { learning, language }: WordsFrom<[typeof learningWords]>): string {
  const { questions } = learning;
  switch (exercise.kind) {
    case 'level':
      return exercise.question[language];
    case 'term':
    case 'cloze':
      return questions[exercise.kind];
    case 'definition':
      return recallQuestion(exercise, learning, language);
    default:
      return questions[exercise.kind](plainName(exercise.concept));
  }
}

/** What the question is about: a definition, a situation, a sentence. */
export function Question({ exercise, answered }: { exercise: Exercise; answered: boolean }) {
  const { learning } = useWords();
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
                <span class="unseen">({learning.gap})</span>
              </span>
            )}
            {after}
          </blockquote>
          <figcaption class="quiet-text">{learning.from(document)}</figcaption>
        </figure>
      );
    }
    default:
      return answered ? null : <p class="quiet-text">{learning.hints[exercise.kind]}</p>;
  }
}
