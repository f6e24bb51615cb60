import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type CountedDocuments, countInDocuments } from '../../../../../extension/state/glossary/found-in.ts';
import type { Concept } from '../../../../../glossary/schema.ts';
import { ownGlossariesWords } from '../../../../i18n/tables/own-pages/own-glossaries.ts';
import { commonWords } from '../../../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../../../i18n/words-from.ts';

const useWords = wordsFrom(commonWords, ownGlossariesWords);
/** In milliseconds: a hundred documents aren't searched at each letter. */
const rest = 500;
/** How many documents are named. */
const named = 3;

/** How often the concept, as it is written, is found in the documents that are kept, and in which. */
export function InDocuments({ concept }: { concept: Concept }) {
  const { ownGlossaries: words, untitled } = useWords();
  const counted = useSignal<CountedDocuments | 'counting' | undefined>(undefined);
  const { prefLabel, altLabel, forms, unsearched } = concept;
  const what = JSON.stringify([prefLabel.sv, altLabel, forms, unsearched]);
  useEffect(() => {
    const lifetime = new AbortController();
    const timer = setTimeout(async () => {
      counted.value = 'counting';
      const found = await countInDocuments(concept, lifetime.signal).catch((error: unknown) => {
        console.warn('counting in documents', error);
        return undefined;
      });
      if (!lifetime.signal.aborted) counted.value = found;
    }, rest);
    return () => {
      clearTimeout(timer);
      lifetime.abort();
    };
  }, [what]);
  const { value } = counted;
  if (value === undefined) return <p class="in-documents quiet-text" role="status" />;
  if (value === 'counting') return <p class="in-documents quiet-text">{words.counting}</p>;
  const { count, documents, searched, isTooMany } = value;
  return (
    <div class="in-documents" role="status">
      <p class="quiet-text">{searched === 0 ? words.noDocuments : words.counted(count, documents.length, searched)}</p>
      {isTooMany && <p class="field-notice">{words.tooMany}</p>}
      {documents.length > 0 && (
        <ul class="quiet-text">
          {documents.slice(0, named).map(({ title, count: times }) => (
            <li key={title}>
              <span lang="sv">{title || untitled}</span>, {words.times(times)}
            </li>
          ))}
          {documents.length > named && <li>{words.moreDocuments(documents.length - named)}</li>}
        </ul>
      )}
    </div>
  );
}
