import './file-notes.css';
import { useSignal } from '@preact/signals';
import type { PagesRead } from '../../documents/readable-document.ts';
import type { OpenPdf } from '../../extension/state/viewer/opening.ts';
import type { Viewing } from '../../extension/state/viewer/viewing.ts';
import { pdfStatesWords } from '../i18n/tables/reading/pdf-states.ts';
import { viewerWords } from '../i18n/tables/reading/viewer.ts';
import { type WordsFrom, wordsFrom } from '../i18n/words-from.ts';
import { troublesOf } from '../ui/page-troubles.ts';
import { RecogniseLines } from '../ui/recognise/RecogniseLines.tsx';
import { NotesFold } from './NotesFold.tsx';

const useWords = wordsFrom(pdfStatesWords, viewerWords);
type Words = WordsFrom<[typeof pdfStatesWords]>;

/**
 * What of the file isn't shown or read, in plain words: a line each, announced when it appears; and what can be done about it. Above it what
 * the recognising has come to that was asked for here: else one would only see what it has failed in. In a small window it is a line that
 * unfolds; how far the recognising has come stays in view.
 */
export function FileNotes({ file, viewing }: { file: OpenPdf; viewing: Viewing | undefined }) {
  const words = useWords();
  const pages = viewing?.pagesRead.value;
  const outcome = pages && outcomeOf(pages, words);
  const notes = [...(file.cutShort ? [words.viewer.cutShort] : []), ...(pages ? troublesOf(pages, words) : [])];
  const unfolded = useSignal(false);
  const isRead = pages !== undefined && pages.read === pages.all;
  const [first, ...more] = [...(outcome ? [outcome] : []), ...notes, ...(isRead ? offersOf(pages, words) : [])];
  return (
    <div class={`file-notes${unfolded.value ? ' unfolded' : ''}`}>
      {first !== undefined && (
        <NotesFold unfolded={unfolded}>
          <span class="one-line">{first}</span>
          {more.length > 0 && <span class="more-notes">{words.viewer.moreNotes(more.length)}</span>}
        </NotesFold>
      )}
      <div class="viewer-notes" role="status">
        {outcome && <p class="viewer-note outcome">{outcome}</p>}
        {notes.map((note) => (
          <p key={note} class="viewer-note">
            {note}
          </p>
        ))}
      </div>
      {viewing && isRead && <Recognise viewing={viewing} />}
    </div>
  );
}

/** What the lines with an offer say, while they are there. */
const offersOf = ({ missing, harmed, all, recognition }: PagesRead, { pdfStates }: Words): string[] =>
  recognition?.runs
    ? []
    : [
        ...(missing > 0 ? [pdfStates.missing(missing, all)] : []),
        ...(harmed > 0 ? [pdfStates.harmed(harmed, all)] : []),
      ];

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
