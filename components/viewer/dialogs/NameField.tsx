import '../../ui/controls/fields.css';
import type { Signal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { reviewer } from '../../../extension/settings/settings.ts';
import { flowWords } from '../../i18n/tables/reading/flow.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import type { Writer } from './use-standing.ts';

const useWords = wordsFrom(flowWords);

/** Asks who writes, where that isn't known. What is typed counts at once, and stays the reader's name everywhere. @param what it is for */
export function NameField({ writer, what }: { writer: Signal<Writer>; what: string }) {
  const { save: words } = useWords().flow;
  const hint = useId();
  // It stays while one types in it.
  const isAsked = useRef<boolean>(undefined);
  const { value } = writer;
  const who = value === 'asking' ? undefined : value;
  if (who) isAsked.current ??= !who.name && !who.remissinstans;
  if (!who || !isAsked.current) return null;
  // What is typed and done with in the same moment isn't drawn yet.
  const keep = () => {
    const { value: now } = writer;
    if (now && now !== 'asking') void reviewer.write(now);
  };
  const set = (name: string) => {
    const { name: _, ...rest } = who;
    writer.value = { ...rest, ...(name.trim() && { name: name.trim() }) };
  };
  return (
    <label class="name-field">
      <span>{words.name}</span>
      <input
        type="text"
        autocomplete="name"
        aria-describedby={hint}
        defaultValue=""
        onInput={({ currentTarget }) => set(currentTarget.value)}
        onChange={keep}
      />
      <span id={hint} class="quiet-text">
        {what}
      </span>
    </label>
  );
}
