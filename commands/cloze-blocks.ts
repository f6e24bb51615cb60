import { readFileSync } from 'node:fs';
import type { ClozeBlock } from '../learning/cloze.ts';

/** A file's text in blocks, to look for sentences in: .txt, .html, .pdf. */
export async function clozeBlocksIn(file: string): Promise<ClozeBlock[]> {
  if (/\.txt$/i.test(file))
    return readFileSync(file, 'utf8')
      .split(/\n\s*\n/)
      .map((text) => ({ text, heading: false }));
  // Loaded where they are needed: both are large.
  const read = /\.pdf$/i.test(file)
    ? (await import('./pdf-blocks.ts')).blocksOfPdf
    : (await import('./html-blocks.ts')).blocksOfHtml;
  return (await read(file)).map(({ text, kind, looks }) => ({
    text,
    heading: kind === 'heading',
    ...(looks && { looks }),
  }));
}
