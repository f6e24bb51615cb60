import type { PagesRead } from '../../documents/readable-document.ts';
import { useWords } from '../words/context.ts';

/** What of a document's pages couldn't be read, or only badly, and how far the reading has come. */
export function PageStates({ pages: { all, read, missing, harmed, broken } }: { pages: PagesRead }) {
  const { pdf } = useWords();
  const told = [
    read < all && pdf.reading(read, all),
    missing > 0 && pdf.missing(missing, all),
    harmed > 0 && pdf.harmed(harmed, all),
    broken > 0 && pdf.broken(broken, all),
  ].filter((line) => line !== false);
  if (told.length === 0) return null;
  return (
    <ul class="page-states">
      {told.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
