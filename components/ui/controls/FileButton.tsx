import './file-button.css';
import type { RefObject } from 'preact';

interface Props {
  /** Kinds and endings, separated by commas, as HTML's `accept`. */
  accept: string;
  name: string;
  take(file: File): void;
  /** Does it look like a link, among choices? */
  plain?: boolean;
  /** The field, which is what has the focus. */
  field?: RefObject<HTMLInputElement | null>;
}

/** Has the reader choose a file; the same one may be chosen again. */
export function FileButton({ accept, name, take, plain, field }: Props) {
  return (
    <label class={plain ? 'file plain' : 'file'}>
      <input
        ref={field ?? null}
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) take(file);
          currentTarget.value = '';
        }}
      />
      <span>{name}</span>
    </label>
  );
}

export const jsonFiles = 'application/json,.json';
