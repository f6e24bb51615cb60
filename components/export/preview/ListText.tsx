import type { ShownText } from '../../../extension/state/export/preview.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { exportWords } from '../../i18n/tables/own-pages/export.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(exportWords);

/** A text of the list, with its link if there is one, and how much of it only the file has. */
export function ListText({ text, link, more }: ShownText) {
  const words = useWords();
  return (
    <>
      {link !== undefined && text ? (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {withJoints(text)}
        </a>
      ) : (
        withJoints(text)
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
