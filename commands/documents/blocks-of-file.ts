import type { Block } from '../../documents/block.ts';

/** What a file's name says that it is; undefined for a plain text. */
export const fileKind = (file: string): string | undefined =>
  /\.(html?|xhtml|xht|xml|svg|pdf|docx|dotx|docm|dotm|odt|ott|epub|rtf|pages)$/i.exec(file)?.[1]?.toLowerCase();

/**
 * A document's blocks. The readers are loaded where they are needed: they are large.
 * @param tellMissing is told of what a damaged PDF lacks
 * @throws Error with a sentence for the reader
 */
export async function blocksOfFile(
  file: string,
  kind: string,
  tellMissing: (sentence: string) => void,
  recognises = false,
): Promise<readonly Block[]> {
  const tell = (sentence: string) => console.error(sentence);
  if (kind === 'pdf') return (await import('./pdf-blocks.ts')).blocksOfPdf(file, tell, tellMissing, recognises);
  if (/^(?:x?html?|xht|xml|svg)$/.test(kind)) return (await import('./html-blocks.ts')).blocksOfHtml(file);
  return (await import('./flow-blocks.ts')).blocksOfFlow(file, tell);
}
