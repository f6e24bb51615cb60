import type { Recall } from '../../learning/exercise.ts';
import type { Words } from './sv.ts';

/** What is to be said to oneself, with where it means that: in one system and by one source a word says another thing. */
export function recallQuestion(
  { asks, name, system, publisher }: Recall,
  { questions }: Words['learning'],
  language: Words['language'],
): string {
  if (asks !== 'meaning') return questions[asks](name);
  if (system) return questions.meaningIn(name, system[language], publisher);
  return publisher === undefined ? questions.thing(name) : questions.meaningBy(name, publisher);
}
