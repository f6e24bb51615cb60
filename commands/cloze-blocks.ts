import type { Block } from '../documents/block.ts';
import { isFlowName } from '../documents/flow/is-flow.ts';
import type { ClozeBlock } from '../learning/practice/exercises/cloze.ts';
import { readText } from './documents/text-file.ts';

/** A file's text in blocks, to look for sentences in: .txt, .html, .pdf, .docx, .odt, .epub. */
export async function clozeBlocksIn(file: string): Promise<ClozeBlock[]> {
  if (isFlowName(file)) return standing((await import('./documents/flow-blocks.ts')).blocksOfFlow(file, () => {}));
  if (!/\.(?:html?|xhtml|xht|xml|svg|pdf)$/i.test(file))
    return readText(file)
      .replace(/^\ufeff/, '')
      .split(/\n\s*\n/)
      .map((text) => ({ text, heading: false }));
  // Loaded where they are needed: both are large.
  const read = /\.pdf$/i.test(file)
    ? (await import('./documents/pdf-blocks.ts')).blocksOfPdf
    : (await import('./documents/html-blocks.ts')).blocksOfHtml;
  return standing(await read(file));
}

/** Nobody says any more what is struck out in the document. */
const standing = (blocks: readonly Block[]): ClozeBlock[] =>
  blocks
    .filter(({ struck }) => struck === undefined)
    .map(({ text, kind, looks }) => ({ text, heading: kind === 'heading', ...(looks && { looks }) }));
