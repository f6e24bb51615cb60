import { titleOr } from '../../comments/model/title.ts';
import type { Incoming } from '../../extension/state/import/read-incoming.ts';
import type { DocumentRow } from '../../storage/queries/overview.ts';
import { importWords } from '../i18n/tables/own-pages/import.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(commonWords, importWords);

interface Props {
  incoming: Incoming;
  documents: readonly DocumentRow[];
  putOn(document: string): void;
}

/** Which document those comments are about that don't say so. */
export function DocumentChoice({ incoming, documents, putOn }: Props) {
  const { import: words, untitled } = useWords();
  return (
    <label class="preview-choice">
      {words.homeless(incoming.homeless)}
      <select value={incoming.document ?? ''} onChange={({ currentTarget }) => putOn(currentTarget.value)}>
        {incoming.document === undefined && <option value="">{words.noDocument}</option>}
        {documents
          .filter(({ editions }) => editions.length > 0)
          .map(({ document }) => (
            <option key={document.id} value={document.id}>
              {titleOr(document.title, untitled)}
            </option>
          ))}
      </select>
    </label>
  );
}
