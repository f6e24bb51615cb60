import type { Source } from '../../../glossary/schema.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(commonWords);

/** Who says it, and when, as `published` has it. Stands in a citation, which is Swedish whatever the interface speaks. */
export function Published({ source: { title, publisher, year } }: { source: Source }) {
  const words = useWords();
  if (!publisher) return year ? `${title}, ${year}` : title;
  return (
    <>
      {publisher}, {year ?? <span lang={words.language}>{words.undated}</span>}
    </>
  );
}
