import { storageWords } from '../../i18n/tables/own-pages/storage.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(storageWords);

/** How many are named; the rest is counted. */
const mostNamed = 10;

/** Fields whose values are gone, each with what it belongs to. */
export function LostFields({ says, fields }: { says: string; fields: readonly string[] }) {
  const { storage } = useWords();
  if (fields.length === 0) return null;
  return (
    <div class="trouble">
      <p>{says}</p>
      <ul>
        {fields.slice(0, mostNamed).map((field, i) => (
          <li key={i}>{field}</li>
        ))}
        {fields.length > mostNamed && <li>{storage.more(fields.length - mostNamed)}</li>}
      </ul>
    </div>
  );
}
