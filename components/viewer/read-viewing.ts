import { effect } from '@preact/signals';
import { PdfDocument } from '../../documents/pdf/pdf-document.ts';
import { oncePerFrame } from '../../documents/turn.ts';
import type { ReadingSession } from '../../extension/session/reading-session.ts';
import { knownPages, recogniseIn } from '../../extension/state/viewer/recognising/recognise-in.ts';
import type { Viewing } from '../../extension/state/viewer/viewing.ts';
import { readOwnPage } from '../in-page/read-own-page.ts';

/** Begins a reading session of what is shown, and ends it with the signal. */
export function readViewing(viewing: Viewing, signal: AbortSignal): void {
  const { file, view, recoloured, comment, reading, recognising, pagesRead } = viewing;
  const { name, address, hash, bytes, password } = file;
  let document: PdfDocument | undefined;
  let session: ReadingSession | undefined;
  const open = () => {
    const opened = new PdfDocument(view, { file: name, address, hash, bytes, password, known: knownPages(hash) });
    document = opened;
    const tellPages = oncePerFrame(() => {
      pagesRead.value = opened.pages();
    });
    opened.onPages(tellPages, signal);
    opened.setGround(groundOf(recoloured.value));
    recognising.value?.leave();
    recognising.value = recogniseIn(file, opened, view, () => session?.pagesChanged(), signal);
    return opened;
  };
  readOwnPage(open, signal, {
    isPaper: true,
    commentsBy(begin) {
      comment.value = begin;
    },
    reads(begun) {
      session = begun;
      const opened = document;
      if (!opened) return;
      reading.value = { session: begun, document: opened };
      begun.onRecognitionWanted((layer) => {
        if (layer) recognising.value?.start(opened.pagesWithPoorText(layer));
        else recognising.value?.cancel();
      }, signal);
    },
  });
  const stop = effect(() => document?.setGround(groundOf(recoloured.value)));
  signal.addEventListener('abort', stop, { once: true });
}

const groundOf = (recoloured: boolean) =>
  recoloured && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
