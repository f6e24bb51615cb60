import { effect } from '@preact/signals';
import { PdfDocument } from '../../documents/pdf/pdf-document.ts';
import { readOwnPage } from '../card/read-own-page.ts';
import type { Viewing } from './viewing.ts';

/** Begins a reading session of what is shown, and ends it with the signal. */
export function readViewing({ file, view, recoloured, comment, reading }: Viewing, signal: AbortSignal): void {
  const { name, address, hash } = file;
  let document: PdfDocument | undefined;
  const open = () => {
    document = new PdfDocument(view, { file: name, address, hash });
    document.setGround(groundOf(recoloured.value));
    return document;
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
