import './who-writes.css';
import { useSignal, useSignalEffect } from '@preact/signals';
import { currentReviewer } from '../../extension/settings/reviewer.ts';
import { type Reviewer, reviewer } from '../../extension/settings/settings.ts';
import { commentsWords } from '../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(commentsWords);

const names = ['name', 'role', 'remissinstans'] as const;

/** Who gives the comments: asked for, and told where it is known, so that it can be put right. What is typed counts at once. */
export function WhoWrites() {
  const { form } = useWords();
  const known = useSignal<Reviewer | undefined>(undefined);
  useSignalEffect(() => {
    const lifetime = new AbortController();
    void currentReviewer().then((who) => {
      known.value = who;
    });
    // The name may be given elsewhere, as where a file is saved: what is written here must not take it away.
    reviewer.onChange((who) => {
      if (who) known.value = who;
    }, lifetime.signal);
    return () => lifetime.abort();
  });
  const { value: who } = known;
  if (!who) return null;
  const said = [who.name, who.remissinstans].filter(Boolean).join(', ');
  const set = (name: (typeof names)[number], value: string) => {
    const { [name]: _, ...rest } = known.value as Reviewer;
    known.value = { ...rest, ...(value.trim() && { [name]: value.trim() }) };
    void reviewer.write(known.value);
  };
  return (
    <details class="who">
      <summary>{said ? form.whoIs(said) : form.who}</summary>
      <p class="quiet-text hint">{form.whoWhat}</p>
      {names.map((name) => (
        <label key={name} class="labelled">
          <span>{form[name]}</span>
          <input
            type="text"
            defaultValue={who[name] ?? ''}
            autocomplete={name === 'name' ? 'name' : name === 'role' ? 'organization-title' : 'organization'}
            onChange={({ currentTarget }) => set(name, currentTarget.value)}
          />
        </label>
      ))}
    </details>
  );
}
