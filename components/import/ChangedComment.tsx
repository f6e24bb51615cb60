import { useMemo } from 'preact/hooks';
import type { FieldChange, RowRead } from '../../comments/list/read/result.ts';
import type { Comment } from '../../comments/model/comment.ts';
import type { New } from '../../comments/model/model.ts';
import { quoteOf } from '../../comments/model/target/quote.ts';
import { withoutTurns } from '../../language/swedish/letters/without-turns.ts';
import { importWords } from '../i18n/tables/own-pages/import.ts';
import { importRemarksWords } from '../i18n/tables/own-pages/import-remarks.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { cutShort } from '../ui/cut-short.ts';
import { Quote } from '../ui/Quote.tsx';
import { Runs } from '../ui/Runs.tsx';
import { compared } from './compared.ts';
import { useShortened } from './use-shortened.tsx';
import { valueTexts } from './value-text.ts';

const useWords = wordsFrom(importWords, importRemarksWords);

type ChangedRow = Extract<RowRead, { outcome: 'changed' }>;

interface Props {
  row: ChangedRow;
  /** The comment as it is kept. */
  comment: Comment | New<Comment> | undefined;
  isTaken(change: FieldChange): boolean;
  flip(change: FieldChange): void;
}

/** What a row changes in a comment, each field to be left out. */
export function ChangedComment({ row, comment, isTaken, flip }: Props) {
  const words = useWords().import;
  return (
    <>
      <About comment={comment} row={row} />
      {row.changes.map((change) => (
        <Field
          key={change.field}
          change={change}
          row={words.row(row)}
          taken={isTaken(change)}
          flip={() => flip(change)}
        />
      ))}
    </>
  );
}

/** Which comment it is: whose, its words, and what it says. */
function About({ comment, row }: { comment: Comment | New<Comment> | undefined; row: ChangedRow }) {
  const { import: words, importRemarks } = useWords();
  return (
    <p class="quiet-text">
      {[words.row(row), comment && (withoutTurns(writerOf(comment) || row.author || '') || importRemarks.unnamed)]
        .filter(Boolean)
        .join('. ')}
      {comment && (
        <span lang="sv">
          . <Quote quote={cutShort(quoteOf(comment) || (comment.commenting ?? ''))} target={comment.target} />
        </span>
      )}
    </p>
  );
}

const writerOf = ({ creator }: Pick<Comment, 'creator'>) =>
  [creator.name, creator.remissinstans].filter(Boolean).join(', ');

interface FieldProps {
  change: FieldChange;
  /** What the row is called. */
  row: string;
  taken: boolean;
  flip(): void;
}

function Field({ change: { field, before, after, isFormer }, row, taken, flip }: FieldProps) {
  const { import: words, importRemarks } = useWords();
  const textOf = valueTexts(words);
  const [old, other] = [textOf(field, before), textOf(field, after)];
  const isText = typeof before === 'string' && typeof after === 'string';
  const comparison = useMemo(() => (isText ? compared(old, other) : undefined), [isText, old, other]);
  const { shown, button } = useShortened(comparison ? [] : [old, other]);
  const name = words.fields[field] ?? field;
  return (
    <div class="field-change">
      <label class="row">
        <input type="checkbox" aria-label={`${name}, ${row}`} checked={taken} onChange={flip} />
        {name}
      </label>
      {isFormer && <p class="quiet-text">{importRemarks.former}</p>}
      <dl>
        <div>
          <dt>{words.before}</dt>
          <dd lang="sv">{comparison ? <Runs runs={comparison.ours} as="del" /> : shown(old)}</dd>
        </div>
        <div>
          <dt>{words.after}</dt>
          <dd lang="sv">{comparison ? <Runs runs={comparison.theirs} as="ins" /> : shown(other)}</dd>
        </div>
      </dl>
      {button}
    </div>
  );
}
