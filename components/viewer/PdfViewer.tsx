import './pdf-pages.css';
import { effect, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { giveKeys } from '../../extension/state/viewer/keys.ts';
import type { Opener, OpenPdf } from '../../extension/state/viewer/opening.ts';
import type { OpenParts, Toggle } from '../../extension/state/viewer/shown.ts';
import { Viewing } from '../../extension/state/viewer/viewing.ts';
import { viewerWords } from '../i18n/tables/reading/viewer.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { AreaPicker } from './AreaPicker.tsx';
import { Printing } from './dialogs/Printing.tsx';
import { Properties } from './dialogs/Properties.tsx';
import { SaveWithComments } from './dialogs/SaveWithComments.tsx';
import { FileNotes } from './FileNotes.tsx';
import { Sidebar } from './sidebar/Sidebar.tsx';
import { FindBar } from './toolbar/FindBar.tsx';
import { Toolbar } from './toolbar/Toolbar.tsx';

const useWords = wordsFrom(viewerWords);

export interface PdfViewerProps {
  file: OpenPdf;
  opener: Opener;
  /** Begins a reading session of what is shown, until the signal ends. */
  read(viewing: Viewing, signal: AbortSignal): void;
}

/** A PDF that is open, as PDF.js draws it. */
export function PdfViewer({ file, opener, read }: PdfViewerProps) {
  const { viewer: words } = useWords();
  const container = useRef<HTMLDivElement>(null);
  const viewing = useSignal<Viewing | undefined>(undefined);
  const shown = useSignal<OpenParts>({
    sidebar: false,
    find: false,
    properties: false,
    printing: false,
    area: false,
    saving: false,
  });
  const toggle: Toggle = (part, on = !shown.value[part]) => {
    shown.value = { ...shown.value, [part]: on };
  };
  useEffect(() => {
    if (!container.current) return undefined;
    const lifetime = new AbortController();
    Viewing.of(file, container.current, words.page, lifetime.signal).then(
      (made) => {
        if (lifetime.signal.aborted) return;
        viewing.value = made;
        giveKeys(made, toggle, lifetime.signal);
        read(made, lifetime.signal);
        const stop = effect(() => {
          const session = made.reading.value?.session;
          session?.onSaveWanted(() => toggle('saving', true), lifetime.signal);
          session?.onAreaWanted(() => toggle('area', true), lifetime.signal);
        });
        lifetime.signal.addEventListener('abort', stop, { once: true });
      },
      (error: unknown) => {
        if (!lifetime.signal.aborted) opener.cannotShow(error);
      },
    );
    return () => {
      lifetime.abort();
      viewing.value = undefined;
      void file.pdf.loadingTask.destroy();
    };
  }, [file]);

  const now = viewing.value;
  return (
    <>
      <header>
        {now && <Toolbar viewing={now} opener={opener} shown={shown.value} toggle={toggle} />}
        <FileNotes file={file} viewing={now} />
        {now && shown.value.find && <FindBar viewing={now} close={() => toggle('find', false)} />}
        {now?.comment.value && shown.value.area && (
          <AreaPicker viewing={now} comment={now.comment.value} close={() => toggle('area', false)} />
        )}
      </header>
      <div class="viewer-middle">
        {now && shown.value.sidebar && <Sidebar viewing={now} close={() => toggle('sidebar', false)} />}
        <main class="viewer-pages" data-region="document" aria-busy={!now}>
          {/* A file without tags has no heading that a screen reader could go to. */}
          <h1 class="unseen">{file.name}</h1>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keys */}
          <div class={`viewer-scroll${now?.recoloured.value ? ' recoloured' : ''}`} ref={container} tabIndex={0}>
            <div class="pdfViewer" />
          </div>
        </main>
      </div>
      {now && shown.value.properties && <Properties viewing={now} close={() => toggle('properties', false)} />}
      {now && shown.value.printing && <Printing viewing={now} close={() => toggle('printing', false)} />}
      {now && shown.value.saving && <SaveWithComments viewing={now} close={() => toggle('saving', false)} />}
    </>
  );
}
