import '../../ui/controls/fields.css';
import type { Signal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { type Reviewer, reviewer } from '../../../extension/settings/settings.ts';
import { commentsWords } from '../../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(commentsWords);

/** Asks who writes, where that isn't known. What is typed counts at once, and stays the reader's name everywhere. @param what it is for */
export function NameField({ writer, what }: { writer: Signal<Reviewer | undefined>; what: string }) {
  const { form } = useWords();
  const hint = useId();
  // It stays while one types in it.
  const isAsked = useRef<boolean>(undefined);
  const { value: who } = writer;
  if (who) isAsked.current ??= !who.name && !who.remissinstans;
  if (!who || !isAsked.current) return null;
  const set = (name: string) => {
    const { name: _, ...rest } = who;
    writer.value = { ...rest, ...(name.trim() && { name: name.trim() }) };
  };
  return (
    <label class="name-field">
      <span>{form.name}</span>
      <input
        type="text"
        autocomplete="name"
        aria-describedby={hint}
        defaultValue=""
        onInput={({ currentTarget }) => set(currentTarget.value)}
        onChange={() => writer.value && void reviewer.write(writer.value)}
      />
      <span id={hint} class="quiet-text">
        {what}
      </span>
    </label>
  );
}
