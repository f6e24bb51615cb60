import { conceptsOf, type Glossary } from '../../../glossary/glossary.ts';
import type { Exercise } from '../../../learning/practice/exercises/exercise.ts';
import { plainName } from '../../../learning/practice/exercises/names-answer.ts';
import { relationBetween } from '../../../learning/practice/exercises/relation.ts';
import type { practiceWords } from '../../i18n/tables/own-pages/practice.ts';
import type { WordsFrom } from '../../i18n/words-from.ts';

/**
 * Why the answer is what it is, in sentences: the reason that was written for an example, else how the concepts stand to each
 * other in the tree.
 * @param chosen the concept that was chosen; of `definition` there is none
 */
export function reasonsFor(
  exercise: Exercise,
  chosen: string,
  glossary: Glossary,
  words: WordsFrom<[typeof practiceWords]>['practice'],
): string[] {
  const name = (id: string) => {
    const [concept] = conceptsOf(glossary, [id]);
    return concept ? plainName(concept) : id;
  };
  if (exercise.kind === 'definition') return [];
  const isRight = exercise.right.includes(chosen);
  const [right = ''] = exercise.right;
  switch (exercise.kind) {
    case 'level': {
      const { why, whyNot, neighbour } = exercise.example;
      if (isRight) return [why];
      return chosen === neighbour ? [whyNot, why] : [why, related(right, chosen)];
    }
    case 'place':
      return [words.standsUnder(name(exercise.concept.id), name(right))].map(capitalised);
    case 'odd': {
      const outside = words.isOutside(name(right), name(exercise.concept.id));
      const said = isRight ? [outside] : [words.isInside(name(chosen), name(exercise.concept.id)), outside];
      return said.map(capitalised);
    }
    default:
      return isRight ? [] : [related(right, chosen)];
  }

  function related(one: string, other: string): string {
    const relation = relationBetween(glossary, one, other);
    if ('common' in relation)
      return capitalised(words.relations[relation.is](name(one), name(other), name(relation.common)));
    return capitalised(words.relations[relation.is](name(one), name(other)));
  }
}

/** With a capital, as a sentence begins. */
const capitalised = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
