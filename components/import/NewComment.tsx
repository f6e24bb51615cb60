import type { RowRead } from '../../comments/list/read/result.ts';
import type { Comment } from '../../comments/model/comment.ts';
import { withoutTurns } from '../../language/swedish/letters/without-turns.ts';
import { importWords } from '../i18n/tables/own-pages/import.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { useShortened } from './use-shortened.tsx';
import { valueTexts } from './value-text.ts';

const useWords = wordsFrom(importWords);

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

/** A comment that a row would add. */
export function NewComment({ row, author, document, taken, flip }: Props) {
  const words = useWords().import;
  const textOf = valueTexts(words);
  const { comment } = row;
  const [first, ...rest] = shownOfNew.filter((field) => comment[field] !== undefined);
  const place = textOf('target', comment.target);
  const { shown, button } = useShortened([place, ...shownOfNew.map((field) => textOf(field, comment[field]))]);
  return (
    <div class="field-change">
      <label class="row">
        <input type="checkbox" checked={taken} onChange={flip} />
        <span>
          {/* Alone, the words could be taken for what somebody says of them. */}
          {first === 'editing' && <span class="quiet-text">{words.fields.editing}: </span>}
          <span lang="sv">{shown(first ? textOf(first, comment[first]) : place)}</span>
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
          <span class="quiet-text">{words.fields[field]}:</span>{' '}
          <span lang="sv">{shown(textOf(field, comment[field]))}</span>
        </p>
      ))}
      {button}
    </div>
  );
}
