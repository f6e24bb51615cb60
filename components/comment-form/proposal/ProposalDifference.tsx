import { useMemo } from 'preact/hooks';
import { wordChanges } from '../../../language/swedish/words/word-changes.ts';
import { commentsWords } from '../../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(commentsWords);

/** How a proposal changes the words: what goes is struck, what comes is underlined. */
export function ProposalDifference({ before, after }: { before: string; after: string }) {
  const { form } = useWords();
  const changes = useMemo(() => wordChanges(before, after), [before, after]);
  if (after.trim() === '')
    return (
      <p class="difference" lang={before ? 'sv' : undefined}>
        {before ? <del>{before}</del> : form.gone}
      </p>
    );
  return (
    <p class="difference" lang="sv">
      {changes.map(({ text, is }, i) => {
        // The parts have no names of their own.
        if (is === 'same') return <span key={i}>{text}</span>;
        return is === 'new' ? <ins key={i}>{text}</ins> : <del key={i}>{text}</del>;
      })}
    </p>
  );
}
