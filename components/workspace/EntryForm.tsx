import type { ComponentChildren, RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { detailsWords } from '../i18n/tables/own-pages/details.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(detailsWords);

/** Saves what stands in a form for whoever does something else to its record; false where it can't be saved, and it is shown why. */
export type SaveFirst = () => Promise<boolean>;

interface Props {
  /** What the form is for, read out to those who don't see where it stands. */
  says: string;
  /** What the button says that saves; else that it does. */
  saves?: string;
  /** Saves what is filled in, or marks the fields that are wrong (`error` of Field): the first of them gets the focus. */
  save(form: HTMLFormElement): Promise<unknown>;
  close(): void;
  /** Hears of all that is written or chosen in it, as it is done. */
  typed?(form: HTMLFormElement): void;
  /** Does something stand in it that was written before and not saved? */
  isDraft?: boolean;
  /** The form itself, for whoever saves it otherwise than by its button. */
  at?: RefObject<HTMLFormElement | null>;
  children: ComponentChildren;
}

/** The frame of a form for an ärende or a document. */
export function EntryForm({ says, saves, save, close, typed, isDraft = false, at, children }: Props) {
  const { details } = useWords();
  const id = useId();
  const own = useRef<HTMLFormElement>(null);
  const form = at ?? own;
  const tell = () => form.current && typed?.(form.current);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!form.current) return;
    await save(form.current);
    focusWrong(form);
  };
  return (
    <form
      ref={form}
      class="form"
      noValidate
      aria-labelledby={id}
      onInput={tell}
      onChange={tell}
      onSubmit={(event) => void submit(event)}
    >
      <p class="unseen" id={id}>
        {says}
      </p>
      {isDraft && <p class="quiet-text wide">{details.draftKept}</p>}
      {children}
      <div class="buttons wide">
        <button type="submit" class="main-button">
          {saves ?? details.save}
        </button>
        <button type="button" onClick={close}>
          {details.cancel}
        </button>
      </div>
    </form>
  );
}

/** The focus goes to the first field that is wrong. It is marked when it has been drawn; a form that was saved has gone. */
export const focusWrong = (form: RefObject<HTMLFormElement | null>) =>
  setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
