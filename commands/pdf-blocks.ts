import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPage, startReading } from '../documents/pdf/read-page.ts';
import type { PdfBlock } from '../documents/pdf/text/pdf-block.ts';
import { PdfBlocks } from '../documents/pdf/text/pdf-blocks.ts';

/**
 * A PDF's blocks, its pages read from the first to the last.
 * @throws where the file is no PDF, is damaged beyond reading or wants a password
 */
export async function blocksOfPdf(file: string): Promise<readonly PdfBlock[]> {
  const task = getDocument({
    data: new Uint8Array(readFileSync(file)),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: true,
  });
  const pdf = await task.promise;
  const blocks = new PdfBlocks({ pages: pdf.numPages, outline: await pdf.getOutline() });
  const reading = await startReading(pdf);
  for (let page = 1; page <= pdf.numPages; page++) blocks.put(await readPage(reading, page));
  blocks.finish();
  await task.destroy();
  return blocks.all;
}
