import type { ClozeBlock } from '../learning/practice/exercises/cloze.ts';
import { readText } from './documents/text-file.ts';

/** A file's text in blocks, to look for sentences in: .txt, .html, .pdf. */
export async function clozeBlocksIn(file: string): Promise<ClozeBlock[]> {
  if (!/\.(?:html?|xhtml|xht|xml|svg|pdf)$/i.test(file))
    return readText(file)
      .replace(/^\ufeff/, '')
      .split(/\n\s*\n/)
      .map((text) => ({ text, heading: false }));
  // Loaded where they are needed: both are large.
  const read = /\.pdf$/i.test(file)
    ? (await import('./documents/pdf-blocks.ts')).blocksOfPdf
    : (await import('./documents/html-blocks.ts')).blocksOfHtml;
  // Nobody says any more what is struck out in the document.
  return (await read(file))
    .filter(({ struck }) => struck === undefined)
    .map(({ text, kind, looks }) => ({ text, heading: kind === 'heading', ...(looks && { looks }) }));
}
