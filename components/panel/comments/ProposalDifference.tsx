import { diffWordsWithSpace } from 'diff';
import { useWords } from '../../words/context.ts';

/** Longer texts are compared in a moment that one would notice at every key. */
const most = 20_000;

/** How a proposal changes the words, word by word: what goes is struck, what comes is underlined. */
export function ProposalDifference({ before, after }: { before: string; after: string }) {
  const { form } = useWords();
  if (before.length + after.length > most || before === after) return null;
  if (after.trim() === '')
    return (
      <p class="difference" lang="sv">
        <del>{before}</del>
      </p>
    );
  return (
    <div class="difference">
      <h4>{form.difference}</h4>
      <p lang="sv">
        {diffWordsWithSpace(before, after).map(({ value, added, removed }, i) =>
          // The parts have no names of their own.
          added ? <ins key={i}>{value}</ins> : removed ? <del key={i}>{value}</del> : <span key={i}>{value}</span>,
        )}
      </p>
    </div>
  );
}
