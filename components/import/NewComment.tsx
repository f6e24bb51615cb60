import type { RowRead } from '../../comments/list/read/result.ts';
import type { Comment } from '../../comments/model/comment.ts';
import { quoteOf } from '../../comments/model/target/quote.ts';
import { withoutTurns } from '../../language/swedish/letters/without-turns.ts';
import { importWords } from '../i18n/tables/own-pages/import.ts';
import { importRemarksWords } from '../i18n/tables/own-pages/import-remarks.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { useShortened } from './use-shortened.tsx';
import { valueTexts } from './value-text.ts';

const useWords = wordsFrom(importWords, importRemarksWords);

const shownOfNew = [
  'commenting',
  'editing',
  'describing',
  'assessing',
  'classifying',
  'identifying',
  'tagging',
] as const;

interface Props {
  row: Extract<RowRead, { outcome: 'new' }>;
  /** Undefined where that isn't said. */
  author: Comment['creator'] | undefined;
  /** Which document it is about, by name; undefined where it goes without saying. */
  document: string | undefined;
  taken: boolean;
  flip(): void;
}

/**
 * What a change proposes, said as what is done: words that only go, or only come behind others, would else be read as another wording of these.
 */
function proposalIn(
  { target, editing }: Pick<Comment, 'target' | 'editing'>,
  words: { proposal: string; strike: string; putBehind: string },
): { name: string; text?: string } {
  const quote = quoteOf({ target });
  if (editing === undefined || quote === '') return { name: words.proposal };
  if (editing === '') return { name: words.strike, text: quote };
  const isPutBehind = editing.startsWith(quote) && /^[\s.,;:!?]/.test(editing.slice(quote.length));
  return isPutBehind ? { name: words.putBehind, text: editing.slice(quote.length).trim() } : { name: words.proposal };
}

/** A comment that a row would add. */
export function NewComment({ row, author, document, taken, flip }: Props) {
  const { import: words, importRemarks } = useWords();
  const textOf = valueTexts(words);
  const { comment } = row;
  const [first, ...rest] = shownOfNew.filter((field) => comment[field] !== undefined);
  const place = textOf('target', comment.target);
  const proposal = proposalIn(comment, { ...importRemarks, proposal: words.fields.editing ?? '' });
  const wordsOf = (field: (typeof shownOfNew)[number]) =>
    field === 'editing' ? (proposal.text ?? textOf(field, comment.editing)) : textOf(field, comment[field]);
  const { shown, button } = useShortened([place, ...shownOfNew.map(wordsOf)]);
  return (
    <div class="field-change">
      <label class="row">
        <input type="checkbox" checked={taken} onChange={flip} />
        <span>
          {/* Alone, the words could be taken for what somebody says of them. */}
          {first === 'editing' && <span class="quiet-text">{proposal.name}: </span>}
          <span lang="sv">{shown(first ? wordsOf(first) : place)}</span>
        </span>
      </label>
      <p class="quiet-text">
        {[
          words.row(row),
          document,
          first && shown(place),
          author && withoutTurns([author.name, author.remissinstans].filter(Boolean).join(', ')),
        ]
          .filter(Boolean)
          .join('. ')}
      </p>
      {rest.map((field) => (
        <p key={field}>
          <span class="quiet-text">{field === 'editing' ? proposal.name : words.fields[field]}:</span>{' '}
          <span lang="sv">{shown(wordsOf(field))}</span>
        </p>
      ))}
      {button}
    </div>
  );
}
