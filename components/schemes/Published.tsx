import type { Source } from '../../glossary/schema.ts';
import { useWords } from '../words/context.ts';

/** Who says it, and when. Stands in a citation, which is Swedish whatever the interface speaks. */
export function Published({ source: { publisher, year } }: { source: Source }) {
  const words = useWords();
  return (
    <>
      {publisher}, {year ?? <span lang={words.language}>{words.undated}</span>}
    </>
  );
}
