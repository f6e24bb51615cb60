import type { Recall } from '../../learning/practice/exercises/exercise.ts';
import type { Language } from './spoken.ts';
import type { practiceSv } from './sv/own-pages/practice.ts';
import type { Spoken } from './translated.ts';

/** What is to be said to oneself, with where it means that: in one system and by one source a word says another thing. */
export function recallQuestion(
  { asks, name, system, publisher }: Recall,
  { questions }: Pick<Spoken<typeof practiceSv>, 'questions'>,
  language: Language,
): string {
  if (asks !== 'meaning') return questions[asks](name);
  if (system) return questions.meaningIn(name, system[language], publisher);
  return publisher === undefined ? questions.thing(name) : questions.meaningBy(name, publisher);
}
