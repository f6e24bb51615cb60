import './file-button.css';
import type { RefObject } from 'preact';

interface Props {
  /** Kinds and endings, separated by commas, as HTML's `accept`. */
  accept: string;
  name: string;
  take(file: File, ...others: File[]): void;
  /** May several be chosen at once? */
  many?: boolean;
  /** Is it what one has come for? */
  main?: boolean;
  /** Does it look like a link, among choices? */
  plain?: boolean;
  /** Of the field. */
  id?: string;
  /** The field, which is what has the focus. */
  field?: RefObject<HTMLInputElement | null>;
}

/** Has the reader choose a file, or several; the same one may be chosen again. */
export function FileButton({ accept, name, take, many, main, plain, id, field }: Props) {
  return (
    <label class={plain ? 'file plain' : main ? 'file main-button' : 'file'}>
      <input
        ref={field ?? null}
        id={id}
        type="file"
        accept={accept}
        multiple={many}
        onChange={({ currentTarget }) => {
          const [file, ...others] = currentTarget.files ?? [];
          if (file) take(file, ...others);
          currentTarget.value = '';
        }}
      />
      <span>{name}</span>
    </label>
  );
}

export const jsonFiles = 'application/json,.json';
