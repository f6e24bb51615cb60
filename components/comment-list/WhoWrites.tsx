import './who-writes.css';
import { useSignal, useSignalEffect } from '@preact/signals';
import { currentReviewer } from '../../extension/settings/reviewer.ts';
import { type Reviewer, reviewer } from '../../extension/settings/settings.ts';
import { commentsWords } from '../i18n/tables/comments.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(commentsWords);

const names = ['name', 'role', 'remissinstans'] as const;

/** Who gives the comments, asked for as long as nobody has said so. What is typed counts at once, for the comment that is written, too. */
export function WhoWrites() {
  const { form } = useWords();
  const known = useSignal<Reviewer | undefined>(undefined);
  const asked = useSignal(false);
  useSignalEffect(() => {
    void currentReviewer().then((who) => {
      known.value = who;
      asked.value = names.every((name) => !who[name]);
    });
  });
  if (!known.value || !asked.value) return null;
  const set = (name: (typeof names)[number], value: string) => {
    const { [name]: _, ...rest } = known.value as Reviewer;
    known.value = { ...rest, ...(value.trim() && { [name]: value.trim() }) };
    void reviewer.write(known.value);
  };
  return (
    <details class="who">
      <summary>{form.who}</summary>
      <p class="quiet-text hint">{form.whoWhat}</p>
      {names.map((name) => (
        <label key={name} class="labelled">
          <span>{form[name]}</span>
          <input
            type="text"
            autocomplete={name === 'name' ? 'name' : name === 'role' ? 'organization-title' : 'organization'}
            onChange={({ currentTarget }) => set(name, currentTarget.value)}
          />
        </label>
      ))}
    </details>
  );
}
