import { type ReadonlySignal, useComputed } from '@preact/signals';
import { authorKey } from '../../../comments/model/author.ts';
import { type Filters, internal, type ListedComment } from '../../../extension/state/comments/comment-list.ts';
import { conceptsOf, type Glossary } from '../../../glossary/glossary.ts';
import { withoutTurns } from '../../../language/swedish/letters/without-turns.ts';
import { commentsWords } from '../../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(commentsWords);

/** A choice that the review makes, not the list. */
export const toLookAt = 'to-look-at';

/** What the values of each filter are called. */
export function useFilterNames(
  all: ReadonlySignal<readonly ListedComment[]>,
  glossary: Glossary,
): (filter: keyof Filters, value: string) => string {
  const { list } = useWords();
  const names = useComputed(
    () =>
      new Map(
        all.value.map(({ comment: { creator } }) => [
          authorKey(creator),
          withoutTurns(creator.name?.trim() || creator.remissinstans || '') || undefined,
        ]),
      ),
  ).value;
  return (filter, value) => {
    if (filter === 'words') return `”${value}”`;
    if (filter === 'concept') return conceptsOf(glossary, [value])[0]?.prefLabel.sv ?? value;
    if (filter === 'reviewer') return names.get(value) ?? list.unknownReviewer;
    if (filter === 'status') return value === internal ? list.internal : list.statuses[value as 'utkast' | 'klar'];
    if (filter === 'place') return value === toLookAt ? list.needLook : list.places[value as keyof typeof list.places];
    return value.charAt(0).toUpperCase() + value.slice(1);
  };
}
