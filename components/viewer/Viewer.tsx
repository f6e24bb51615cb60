import './viewer.css';
import type { Opener } from '../../extension/state/viewer/opening.ts';
import { whenWanted } from '../app/when-wanted.tsx';
import { ownPagesWords } from '../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { useDrop } from '../ui/controls/use-drop.ts';
import { OpenDialog } from './dialogs/OpenDialog.tsx';
import { PdfViewer, type PdfViewerProps } from './PdfViewer.tsx';

const useWords = wordsFrom(ownPagesWords);

const FlowViewer = whenWanted(async () => (await import('./flow/FlowViewer.tsx')).FlowViewer, 'open-dialog');

interface Props {
  opener: Opener;
  /** Begins a reading session of a PDF. */
  readPdf: PdfViewerProps['read'];
}

export function Viewer({ opener, readPdf }: Props) {
  const { pages } = useWords();
  const drop = useDrop((dropped) => void opener.choose(dropped));
  return (
    <div class="viewer" {...drop.on}>
      <Content opener={opener} readPdf={readPdf} />
      {drop.over.value && <p class="drop-here">{pages.dropHere}</p>}
    </div>
  );
}

function Content({ opener, readPdf }: Props) {
  const { value: opening } = opener.state;
  if (opening.is !== 'open')
    return (
      <div class="viewer-middle">
        <OpenDialog opening={opening} opener={opener} />
      </div>
    );
  const { file } = opening;
  // A page of its own for each document: PDF.js keeps what it has drawn there.
  if (file.is === 'pdf') return <PdfViewer key={file.hash} file={file} opener={opener} read={readPdf} />;
  return <FlowViewer key={file.hash} file={file} opener={opener} />;
}
