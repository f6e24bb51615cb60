import './file-notes.css';
import type { PagesRead } from '../../documents/readable-document.ts';
import { pdfStatesWords } from '../i18n/tables/reading/pdf-states.ts';
import { viewerWords } from '../i18n/tables/reading/viewer.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { troublesOf } from '../ui/page-troubles.ts';

const useWords = wordsFrom(pdfStatesWords, viewerWords);

/** What of the file isn't shown or read, in plain words: a line each, announced when it appears. */
export function FileNotes({ cutShort, pages }: { cutShort: boolean; pages: PagesRead | undefined }) {
  const words = useWords();
  const notes = [...(cutShort ? [words.viewer.cutShort] : []), ...(pages ? troublesOf(pages, words) : [])];
  return (
    <div class="viewer-notes" role="status">
      {notes.map((note) => (
        <p key={note} class="viewer-note">
          {note}
        </p>
      ))}
    </div>
  );
}
