import './file-notes.css';
import type { PagesRead } from '../../documents/readable-document.ts';
import { pdfStatesWords } from '../i18n/tables/pdf-states.ts';
import { readerWords } from '../i18n/tables/reader.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { troublesOf } from '../ui/page-troubles.ts';

const useWords = wordsFrom(pdfStatesWords, readerWords);

/** What of the file isn't shown or read, in plain words: a line each, announced when it appears. */
export function FileNotes({ cutShort, pages }: { cutShort: boolean; pages: PagesRead | undefined }) {
  const words = useWords();
  const notes = [...(cutShort ? [words.reader.cutShort] : []), ...(pages ? troublesOf(pages, words) : [])];
  return (
    <div class="reader-notes" role="status">
      {notes.map((note) => (
        <p key={note} class="reader-note">
          {note}
        </p>
      ))}
    </div>
  );
}
