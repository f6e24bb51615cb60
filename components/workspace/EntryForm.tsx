import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { detailsWords } from '../i18n/tables/own-pages/details.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(detailsWords);

interface Props {
  /** What the form is for, read out to those who don't see where it stands. */
  says: string;
  /** Saves what is filled in, or marks the fields that are wrong (`error` of Field): the first of them gets the focus. */
  save(form: HTMLFormElement): Promise<unknown>;
  close(): void;
  children: ComponentChildren;
}

/** The frame of a form for an ärende or a document. */
export function EntryForm({ says, save, close, children }: Props) {
  const { details } = useWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!form.current) return;
    await save(form.current);
    // What is wrong is marked when it has been drawn; a form that was saved has gone.
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  return (
    <form ref={form} class="form" noValidate aria-labelledby={id} onSubmit={(event) => void submit(event)}>
      <p class="unseen" id={id}>
        {says}
      </p>
      {children}
      <div class="buttons wide">
        <button type="submit" class="main-button">
          {details.save}
        </button>
        <button type="button" onClick={close}>
          {details.cancel}
        </button>
      </div>
    </form>
  );
}
