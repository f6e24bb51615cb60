import './author-choice.css';
import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { personCalled } from '../../comments/model/author.ts';
import type { Comment } from '../../comments/model/comment.ts';
import { currentReviewer } from '../../extension/settings/reviewer.ts';
import { importWords } from '../i18n/tables/own-pages/import.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(importWords);

interface Props {
  /** How many comments don't say whose they are. */
  count: number;
  /** Undefined until the question is answered. */
  author: Signal<Comment['creator'] | undefined>;
}

/**
 * Asks who wrote the comments that the file names no author of. If they were taken for the reader's own, they would stand in the answer as
 * such.
 */
export function AuthorChoice({ count, author }: Props) {
  const words = useWords().import;
  const [name, how] = [useId(), useId()];
  const who = useSignal<'mine' | 'theirs' | undefined>(undefined);
  const said = useSignal({ name: '', remissinstans: '' });
  const answer = async () => {
    const { name, remissinstans } = said.value;
    if (who.value === 'mine') {
      const reviewer = await currentReviewer();
      if (who.value === 'mine') author.value = reviewer;
    } else
      author.value =
        name.trim() || remissinstans.trim()
          ? personCalled({ name: name.trim(), remissinstans: remissinstans.trim() })
          : undefined;
  };
  const choose = (value: 'mine' | 'theirs') => {
    who.value = value;
    void answer();
  };
  // Asked anew, it is answered anew.
  useEffect(
    () => () => {
      author.value = undefined;
    },
    [],
  );
  return (
    <fieldset class="plain-group author-choice" aria-describedby={how}>
      <legend>{words.whose}</legend>
      <p id={how}>{words.nameless(count)}</p>
      {(['mine', 'theirs'] as const).map((value) => (
        <label key={value} class="row">
          <input type="radio" name={name} required checked={who.value === value} onChange={() => choose(value)} />
          {words.authors[value]}
        </label>
      ))}
      {who.value === 'theirs' &&
        (['name', 'remissinstans'] as const).map((field) => (
          <label key={field} class="preview-choice">
            {words.authorFields[field]}
            <input
              type="text"
              value={said.value[field]}
              onInput={({ currentTarget }) => {
                said.value = { ...said.value, [field]: currentTarget.value };
                void answer();
              }}
            />
          </label>
        ))}
      {who.value === 'theirs' && !author.value && <p class="quiet-text">{words.oneOfBoth}</p>}
    </fieldset>
  );
}
