import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { titleOr } from '../../comments/model/title.ts';
import { detailsWords } from '../i18n/tables/own-pages/details.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { FormToggle } from '../ui/controls/FormToggle.tsx';

const useWords = wordsFrom(commonWords, detailsWords);

interface Props {
  button: RefObject<HTMLButtonElement | null>;
  /** As it is stored. */
  title: string;
  editing: Signal<boolean>;
}

/** Opens the form of an ärende or a document in its place. */
export function EditButton({ button, title, editing }: Props) {
  const { details, untitled } = useWords();
  return (
    <FormToggle
      button={button}
      label={details.editOf(titleOr(title, untitled))}
      text={details.edit}
      editing={editing}
    />
  );
}
