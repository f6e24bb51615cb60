import { effect } from '@preact/signals';
import { PdfDocument } from '../../documents/pdf/pdf-document.ts';
import { oncePerFrame } from '../../documents/turn.ts';
import type { Viewing } from '../../extension/state/viewer/viewing.ts';
import { readOwnPage } from '../in-page/read-own-page.ts';

/** Begins a reading session of what is shown, and ends it with the signal. */
export function readViewing(
  { file, view, recoloured, comment, reading, pagesRead }: Viewing,
  signal: AbortSignal,
): void {
  const { name, address, hash, bytes, password } = file;
  let document: PdfDocument | undefined;
  const open = () => {
    const opened = new PdfDocument(view, { file: name, address, hash, bytes, password });
    document = opened;
    const tellPages = oncePerFrame(() => {
      pagesRead.value = opened.pages();
    });
    opened.onPages(tellPages, signal);
    opened.setGround(groundOf(recoloured.value));
    return opened;
  };
  readOwnPage(open, signal, {
    isPaper: true,
    commentsBy(begin) {
      comment.value = begin;
    },
    reads(session) {
      if (document) reading.value = { session, document };
    },
  });
  const stop = effect(() => document?.setGround(groundOf(recoloured.value)));
  signal.addEventListener('abort', stop, { once: true });
}

const groundOf = (recoloured: boolean) =>
  recoloured && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
