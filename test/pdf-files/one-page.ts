import { writePdf } from './pdf-writer.ts';

/** A PDF with these words on one page. */
export const onePage = (words: string): Buffer =>
  Buffer.from(writePdf([{ text: [{ text: words, x: 72, y: 140, size: 24 }] }]));
