import { useWords } from '../words/context.ts';
import type { ShownText } from './preview.ts';

/** A text of the list, with its link if there is one, and how much of it only the file has. */
export function Shown({ text, link, more }: ShownText) {
  const words = useWords();
  return (
    <>
      {link !== undefined && text ? (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {text}
        </a>
      ) : (
        text
      )}
      {more !== undefined && (
        <span class="quiet-text" lang={words.language}>
          {' '}
          {words.export.more(more)}
        </span>
      )}
    </>
  );
}
