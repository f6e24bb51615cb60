import './file-notes.css';
import type { PagesRead } from '../../documents/readable-document.ts';
import type { OpenPdf } from '../../extension/state/viewer/opening.ts';
import type { Viewing } from '../../extension/state/viewer/viewing.ts';
import { pdfStatesWords } from '../i18n/tables/reading/pdf-states.ts';
import { viewerWords } from '../i18n/tables/reading/viewer.ts';
import { type WordsFrom, wordsFrom } from '../i18n/words-from.ts';
import { troublesOf } from '../ui/page-troubles.ts';
import { RecogniseLines } from '../ui/recognise/RecogniseLines.tsx';

const useWords = wordsFrom(pdfStatesWords, viewerWords);
type Words = WordsFrom<[typeof pdfStatesWords]>;

/**
 * What of the file isn't shown or read, in plain words: a line each, announced when it appears; and what can be done about it. Above it what
 * the recognising has come to that was asked for here: else one would only see what it has failed in.
 */
export function FileNotes({ file, viewing }: { file: OpenPdf; viewing: Viewing | undefined }) {
  const words = useWords();
  const pages = viewing?.pagesRead.value;
  const outcome = pages && outcomeOf(pages, words);
  const notes = [...(file.cutShort ? [words.viewer.cutShort] : []), ...(pages ? troublesOf(pages, words) : [])];
  return (
    <>
      <div class="viewer-notes" role="status">
        {outcome && <p class="viewer-note outcome">{outcome}</p>}
        {notes.map((note) => (
          <p key={note} class="viewer-note">
            {note}
          </p>
        ))}
      </div>
      {viewing && pages && pages.read === pages.all && <Recognise viewing={viewing} />}
    </>
  );
}

function outcomeOf({ all, recognised, recognition }: PagesRead, { pdfStates }: Words): string | undefined {
  const isOver = recognition !== undefined && !recognition.runs;
  return isOver && recognised > 0 ? pdfStates.recognise.recognised(recognised, all) : undefined;
}

function Recognise({ viewing: { pagesRead, reading, recognising, page } }: { viewing: Viewing }) {
  const pages = pagesRead.value;
  const document = reading.value?.document;
  if (!pages || !document) return null;
  const poor = (layer: 'missing' | 'harmed') => document.pagesWithPoorText(layer);
  const isPoor = [...poor('missing'), ...poor('harmed')].includes(page.value);
  return (
    <RecogniseLines
      pages={pages}
      seen={isPoor ? page.value : undefined}
      start={(what) => recognising.value?.start(typeof what === 'string' ? poor(what) : [what.page])}
      stop={() => recognising.value?.cancel()}
    />
  );
}
